/** Adding and deleting paragraphs, and giving a control the text of several. */

import type { ContentControl } from "./content-control";
import { guardContent, guardRemoval, guardStructure } from "./edit-guard";
import { replaceText } from "./edit-text";
import type { Paragraph } from "./paragraph";
import { textRun } from "./runs";
import { settleControls } from "./settle-controls";
import { TextRange } from "./text-range";
import { isOwnInsertion, trackInsertion, trackMark } from "./tracking";
import { XmlElement } from "./xml";

/** Which side of a paragraph another goes to. */
export type Side = "before" | "after";

/**
 * A new paragraph beside another, like it: same properties (style, bullet, indents), text like its last run.
 *
 * @param beside what it stands beside: the paragraph itself, or a control that begins or ends with it.
 * @throws RefusedEdit where no paragraph can be put.
 */
export function insertParagraph(
  paragraph: Paragraph,
  text: string,
  side: Side,
  beside: XmlElement = paragraph.element,
): Paragraph {
  if (beside.parent) guardStructure(beside.parent, paragraph.story.document);
  const properties = paragraph.element.child("w:pPr")?.clone();
  properties?.child("w:sectPr")?.remove();
  for (const mark of ["w:ins", "w:del"]) properties?.child("w:rPr")?.child(mark)?.remove();
  const element = XmlElement.make("w:p", {}, [...(properties ? [properties] : [])]);
  const { document } = paragraph.story;
  const run = text === "" ? undefined : textRun(text, paragraph.pieces.at(-1)?.run, paragraph);
  if (run) element.append(document.tracksChanges ? trackInsertion(run, document) : run);
  if (document.tracksChanges) trackMark(element, "w:ins", document);
  if (side === "after") beside.parent?.insertAfter(beside, element);
  else beside.parent?.insertBefore(beside, element);
  paragraph.story.forgetParagraphs();
  return paragraph.story.paragraphOf(element);
}

/** The outermost block control that begins or ends with a paragraph; the paragraph itself where none does. */
export function outermostAt(paragraph: Paragraph, side: Side): XmlElement {
  let { element } = paragraph;
  while (
    element.parent &&
    ["w:sdtContent", "w:sdt"].includes(element.parent.name) &&
    (element.name === "w:sdtContent" || element.parent.elements.at(side === "after" ? -1 : 0) === element)
  ) {
    element = element.parent;
  }
  return element.name === "w:sdtContent" ? paragraph.element : element;
}

/**
 * Deletes a paragraph with its mark, so with its bullet; a control that held nothing else goes along (office-js #4975).
 * The last paragraph of a cell, or of the document, cannot go: it is emptied. Where changes are tracked it stays, struck out.
 *
 * @throws RefusedEdit where it, or a control that would go, is locked.
 */
export function deleteParagraph(paragraph: Paragraph): void {
  const { document } = paragraph.story;
  if (document.tracksChanges && !isOwnInsertion(paragraph.element)) {
    replaceText(paragraph, 0, paragraph.length, "");
    trackMark(paragraph.element, "w:del", document);
    return;
  }
  let element = paragraph.element;
  while (element.parent && isAloneInControl(element)) element = element.parent;
  const siblings = element.parent?.elements.filter(({ name }) => ["w:p", "w:sdt", "w:tbl"].includes(name)) ?? [];
  if (siblings.length === 1) {
    replaceText(paragraph, 0, paragraph.length, "");
    return;
  }
  const { parent } = element;
  if (parent) guardContent(parent, document);
  guardRemoval(element);
  element.remove();
  paragraph.story.forgetParagraphs();
  if (parent) settleControls(parent, paragraph);
}

/** A paragraph alone in a block control, or that control's content. */
function isAloneInControl({ parent, name }: XmlElement): boolean {
  if (parent?.name === "w:sdtContent") return parent.elements.length === 1;
  return parent?.name === "w:sdt" && name === "w:sdtContent";
}

/** A text of several lines cannot go where one paragraph is. */
export class LinesError extends Error {
  constructor() {
    super("several paragraphs in an inline control");
    this.name = "LinesError";
  }
}

/**
 * Replaces the text of a control; each "\n" begins a new paragraph like the first.
 *
 * @returns the new text: a control that is there for its first text only goes.
 * @throws LinesError for lines in an inline control: what Word does there is not to be relied on, so it fails here.
 * @throws RefusedEdit where it is locked, or of a kind that is not written.
 */
export function replaceControlText(control: ContentControl, text: string): TextRange {
  const [line = "", ...lines] = text.split(/\r\n?|\n/);
  if (lines.length > 0 && control.isInline) throw new LinesError();
  const [first, ...others] = control.paragraphs;
  if (!first) throw new Error("a content control without a paragraph");
  if (control.isInline) {
    const range = control.range();
    const { offset } = range.start;
    replaceText(first, offset, range.end.offset, line, control.content);
    range.release();
    return TextRange.within(first, offset, offset + line.length);
  }
  for (const other of others) deleteParagraph(other);
  replaceText(first, 0, first.length, line);
  let last = first;
  for (const next of lines) last = insertParagraph(last, next, "after");
  settleControls(last.element, last);
  return new TextRange({ paragraph: first, offset: 0 }, { paragraph: last, offset: last.length });
}
