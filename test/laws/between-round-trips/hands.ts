/** What a person's hands do in Word, by what the person sees: a control of a field, a sentence, a heading. */

import { ContentControl } from "../../../src/docx/content-control";
import { deleteParagraph, insertParagraph, outermostAt, replaceControlText } from "../../../src/docx/edit-paragraphs";
import { splitAt } from "../../../src/docx/edit-text";
import type { Paragraph } from "../../../src/docx/paragraph";
import { adjustBoundaries } from "../../../src/docx/text-range";
import { duplicateParagraph, typeText } from "../../../src/docx/typing";
import type { SimulatedWord } from "../../../src/simulator/host/simulated-word";

/** The nth control with a tag; undefined where there is none, and then nothing is done. */
export function controlIn(word: SimulatedWord, tag: string, nth = 0): ContentControl | undefined {
  return word.document.body.contentControls.filter((control) => control.tag === tag)[nth];
}

export function paragraphWith(word: SimulatedWord, words: string): Paragraph | undefined {
  return word.document.body.paragraphs.find(({ text }) => text.includes(words));
}

/** Takes a control away, with its text or without. */
export function removeControl(control: ContentControl | undefined, text: "with its text" | "keeping its text"): void {
  if (!control) return;
  if (text === "with its text") replaceControlText(control, "");
  control.unwrap();
  control.story.forgetParagraphs();
}

/** Types at the end of what a control holds, inside it. */
export function typeAtEnd(control: ContentControl | undefined, text: string): void {
  if (!control) return;
  const { end } = placesOf(control);
  typeText(end.paragraph, end.offset, text, control.isInline ? control.content : end.paragraph.element);
}

export function typeOver(control: ContentControl | undefined, text: string): void {
  if (control) replaceControlText(control, text);
}

/** Types right after some words of a paragraph, outside every control. */
export function typeAfter(word: SimulatedWord, words: string, text: string): void {
  const paragraph = paragraphWith(word, words);
  if (paragraph) typeText(paragraph, paragraph.text.indexOf(words) + words.length, text, paragraph.element);
}

export function removeParagraph(paragraph: Paragraph | undefined): void {
  if (paragraph) deleteParagraph(paragraph);
}

export function addBullet(after: Paragraph | undefined, text: string): void {
  if (after) insertParagraph(after, text, "after", outermostAt(after, "after"));
}

export function copyParagraph(paragraph: Paragraph | undefined): void {
  if (paragraph) duplicateParagraph(paragraph);
}

/** Takes away what stands from one heading to before another. */
export function removeArticle(word: SimulatedWord, heading: string, next: string): void {
  const { paragraphs } = word.document.body;
  const from = paragraphs.findIndex(({ text }) => text.includes(heading));
  const to = paragraphs.findIndex(({ text }) => text.includes(next));
  if (from >= 0 && to > from) for (const paragraph of paragraphs.slice(from, to)) deleteParagraph(paragraph);
}

/** Pastes a copy of a control, with its text and its tag, in the middle of what another shows. */
export function pasteInside(source: ContentControl | undefined, target: ContentControl | undefined): void {
  if (!source?.isInline || !target?.isInline) return;
  const { start, end } = placesOf(target);
  const { paragraph } = start;
  const middle = Math.floor((start.offset + end.offset) / 2);
  splitAt(paragraph, middle);
  const before = paragraph.pieces.filter(({ run }) => target.element.contains(run)).findLast((one) => one.start < middle);
  if (before?.run.parent !== target.content) return;
  const copy = source.element.clone();
  source.story.controlOf(copy).setProperty("w:id", String(source.story.document.nextControlId()));
  target.content.insertAfter(before.run, copy);
  const length = paragraph.length;
  paragraph.forgetPieces();
  adjustBoundaries(paragraph, middle, middle, paragraph.length - length);
}

/** What two people who prepared at once leave: a control with its own tag inside itself. */
export function nestInItself(control: ContentControl | undefined): void {
  if (!control) return;
  const inner = ContentControl.make(control.story.document.nextControlId());
  const made = control.story.controlOf(inner);
  for (const node of [...control.content.children]) {
    control.content.removeChild(node);
    made.content.append(node);
  }
  made.setProperty("w:alias", control.title);
  made.setProperty("w:tag", control.tag);
  control.content.append(inner);
}

/** Where what a control holds begins and ends, now. */
function placesOf(control: ContentControl): { start: Place; end: Place } {
  const range = control.range();
  range.release();
  const { start, end } = range;
  return {
    start: { paragraph: start.paragraph, offset: start.offset },
    end: { paragraph: end.paragraph, offset: end.offset },
  };
}

interface Place {
  readonly paragraph: Paragraph;
  readonly offset: number;
}
