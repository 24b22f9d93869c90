/**
 * What a person's hands do to a document: type, delete, begin a paragraph, join two, copy one. Each throws RefusedEdit where
 * Word lets nobody do it.
 */

import { ContentControl } from "./content-control";
import { guardContent, guardStructure, guardText } from "./edit-guard";
import { replaceText, splitAt } from "./edit-text";
import { SPECIAL, type Paragraph } from "./paragraph";
import { settleControls } from "./settle-controls";
import type { XmlElement } from "./xml";

/**
 * Types text at an offset: into the run that ends there, where it can, else into one like it.
 *
 * @param within the element the text stays in: the paragraph itself, or the content of a control.
 */
export function typeText(paragraph: Paragraph, offset: number, text: string, within: XmlElement): void {
  const before = paragraph.pieces.findLast(({ start, text: piece }) => start < offset && offset <= start + piece.length);
  const isPlain = before?.element.name === "w:t" && before.run.parent === within && !/[\t\v]/.test(text);
  if (!before || !isPlain || paragraph.story.document.tracksChanges) {
    replaceText(paragraph, offset, offset, text, within);
    return;
  }
  guardText(within, paragraph.story.document);
  const at = offset - before.start;
  before.element.setText(before.text.slice(0, at) + text + before.text.slice(at));
  before.element.setAttribute("xml:space", "preserve");
  paragraph.forgetPieces();
  for (const boundary of paragraph.boundaries) {
    if (boundary.offset > offset || (boundary.offset === offset && boundary.side === "start")) boundary.offset += text.length;
  }
  settleControls(within, paragraph);
  paragraph.forgetPieces();
}

/**
 * Enter: what follows the offset goes to a new paragraph like this one. Inside an inline control, where a paragraph cannot
 * end, it is a line break (assumed).
 *
 * @returns the new paragraph; undefined for a line break.
 */
export function splitParagraph(paragraph: Paragraph, offset: number, within: XmlElement): Paragraph | undefined {
  const { element, story } = paragraph;
  guardContent(within, story.document);
  splitAt(paragraph, offset);
  const { pieces } = paragraph;
  const topOf = (run: XmlElement): XmlElement => {
    let top = run;
    while (top.parent && top.parent !== element) top = top.parent;
    return top;
  };
  const last = pieces.findLast(({ start, text }) => start + text.length <= offset);
  const next = pieces.find(({ start }) => start >= offset);
  if (last && next && topOf(last.run) === topOf(next.run) && last.run !== next.run) {
    replaceText(paragraph, offset, offset, SPECIAL.lineBreak, within);
    return undefined;
  }
  if (element.parent) guardStructure(element.parent, story.document);
  const second = element.cloneShallow();
  const properties = element.child("w:pPr")?.clone();
  properties?.child("w:sectPr")?.remove();
  if (properties) second.append(properties);
  const from = last ? element.indexOf(topOf(last.run)) + 1 : element.indexOf(element.child("w:pPr") ?? element) + 1;
  for (const node of element.children.slice(from)) {
    element.removeChild(node);
    second.append(node);
  }
  element.parent?.insertAfter(element, second);
  paragraph.forgetPieces();
  story.forgetParagraphs();
  const made = story.paragraphOf(second);
  for (const boundary of [...paragraph.boundaries]) {
    if (boundary.offset > offset) boundary.moveTo(made, boundary.offset - offset);
  }
  return made;
}

/**
 * Backspace at the start of a paragraph: its text goes to the end of the one before. Nothing where that one is in another
 * cell or control.
 *
 * @returns the paragraph before, and where in it the text was joined.
 */
export function joinWithPrevious(paragraph: Paragraph): { readonly paragraph: Paragraph; readonly offset: number } | undefined {
  const { element, story } = paragraph;
  const before = element.parent?.elements[element.parent.elements.indexOf(element) - 1];
  if (before?.name !== "w:p") return undefined;
  guardContent(element, story.document);
  const previous = story.paragraphOf(before);
  const offset = previous.length;
  for (const node of [...element.children]) {
    element.removeChild(node);
    if (!("name" in node && node.name === "w:pPr")) before.append(node);
  }
  element.remove();
  previous.forgetPieces();
  story.forgetParagraphs();
  for (const boundary of [...paragraph.boundaries]) boundary.moveTo(previous, boundary.offset + offset);
  return { paragraph: previous, offset };
}

/**
 * A copy of a paragraph, right after it: its controls are copied too, with their tags and with ids of their own; its
 * bookmarks are not. A control that holds nothing but the paragraph is copied with it.
 */
export function duplicateParagraph(paragraph: Paragraph): void {
  const { story } = paragraph;
  let { element } = paragraph;
  while (element.parent && ["w:sdtContent", "w:sdt"].includes(element.parent.name)) {
    if (element.parent.name === "w:sdtContent" && element.parent.elements.length > 1) break;
    element = element.parent;
  }
  if (element.name === "w:sdtContent") element = paragraph.element;
  if (element.parent) guardStructure(element.parent, story.document);
  const copy = element.clone();
  for (const name of ["w:bookmarkStart", "w:bookmarkEnd", "w:sectPr"]) {
    for (const one of [...copy.descendants(name)]) one.remove();
  }
  for (const control of [...(copy.name === "w:sdt" ? [copy] : []), ...copy.descendants("w:sdt")]) {
    new ContentControl(control, story).setProperty("w:id", String(story.document.nextControlId()));
  }
  // Ids that name one paragraph of the document ([MS-DOCX] 2.6.2.3).
  for (const one of [...(copy.name === "w:p" ? [copy] : []), ...copy.descendants("w:p")]) {
    for (const id of ["w14:paraId", "w14:textId"]) one.removeAttribute(id);
  }
  element.parent?.insertAfter(element, copy);
  story.forgetParagraphs();
}
