/** What a person's keys do on the paper: an input event of the browser, as edits of the document. */

import { replaceText } from "../../../docx/edit-text";
import type { Paragraph } from "../../../docx/paragraph";
import { TextRange } from "../../../docx/text-range";
import { joinWithPrevious, splitParagraph, typeText } from "../../../docx/typing";
import type { WordWindow } from "../word-window";
import { documentRange, type Position } from "./paper-position";

/** Where the caret goes once the edit is done. */
type Caret = Pick<Position, "paragraph" | "offset"> & Partial<Pick<Position, "within">>;

/** Does in the document what the browser was about to do on the screen (`InputEvent`, Input Events Level 2). */
export function takeInput(event: InputEvent, window: WordWindow): void {
  const { inputType } = event;
  const shown = event.getTargetRanges()[0];
  const range = shown && documentRange(window.word.document.body, shown);
  if (!range) return;
  const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
  if (inputType === "insertParagraph") enter(range, window);
  else if (inputType === "insertLineBreak") write("\v", range, window, "");
  else if (inputType.startsWith("insert")) write(text, range, window, inputType === "insertText" ? "typing" : "");
  else if (inputType.startsWith("delete")) erase(range, window);
}

/** Puts text in the place of a range; each line after the first is a paragraph, or a break inside a control. */
export function write(text: string, range: { start: Position; end: Position }, window: WordWindow, label: string): void {
  window.edit(label && `${label} ${window.word.document.body.placeOf(range.start.paragraph)}`, () => {
    let caret: Caret = remove(range);
    const { within } = range.start;
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) caret = newLine(caret, within);
      if (line === "") continue;
      typeText(caret.paragraph, caret.offset, line, isIn(caret.paragraph, within) ? within : caret.paragraph.element);
      caret = { paragraph: caret.paragraph, offset: caret.offset + line.length, within };
    }
    place(caret, window);
  });
}

function enter(range: { start: Position; end: Position }, window: WordWindow): void {
  window.edit("", () => place(newLine(remove(range), range.start.within), window));
}

/** Backspace and Delete, with or without a selection. At the edge of a paragraph the browser's range spans two of them. */
function erase(range: { start: Position; end: Position }, window: WordWindow): void {
  const isOneCharacter = range.start.paragraph === range.end.paragraph && range.end.offset - range.start.offset === 1;
  window.edit(isOneCharacter ? "erasing" : "", () => place(remove(range), window));
}

function newLine({ paragraph, offset }: Caret, within: Position["within"]): Caret {
  const made = splitParagraph(paragraph, offset, isIn(paragraph, within) ? within : paragraph.element);
  return made ? { paragraph: made, offset: 0 } : { paragraph, offset: offset + 1, within };
}

function isIn(paragraph: Paragraph, within: Position["within"]): boolean {
  return paragraph.element.contains(within);
}

/** Takes a range away; where it ends in another paragraph, what is left of that one is joined to the first. */
function remove({ start, end }: { start: Position; end: Position }): Caret {
  const { paragraph, offset, within } = start;
  if (end.paragraph === paragraph) {
    // A range that goes beyond one control takes text of both sides away.
    const scope = end.within === within ? within : paragraph.element;
    if (end.offset > offset) replaceText(paragraph, offset, end.offset, "", scope);
    return start;
  }
  const { story } = paragraph;
  const between = story.paragraphsBetween(paragraph, end.paragraph);
  for (const one of between) {
    const from = one === paragraph ? offset : 0;
    const to = one === end.paragraph ? end.offset : one.length;
    if (to > from) replaceText(one, from, to, "");
  }
  // Last first: each goes to the end of the one before it, where Word lets them join.
  for (const one of between.slice(1).reverse()) joinWithPrevious(one);
  return { paragraph, offset };
}

function place({ paragraph, offset, within }: Caret, window: WordWindow): void {
  window.caretWithin = within;
  window.selectByHand(TextRange.within(paragraph, offset, offset));
}
