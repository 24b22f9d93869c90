/** The agreement prepared and filled, then changed as a person changes it in Word; and what the review then tells and repairs. */

import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { readAndReview, reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import { replaceText } from "../../src/docx/edit-text";
import type { Paragraph } from "../../src/docx/paragraph";
import { joinWithPrevious, splitParagraph, typeText } from "../../src/docx/typing";
import type { XmlElement } from "../../src/docx/xml";
import { openAgreement, openFilled } from "./agreement";
import { emmausWith } from "./answers";
import { ftda } from "./models";
import { type OpenedWord, paragraphTexts } from "./word";

export const request = { today: { year: 2026, month: 11, day: 23 }, margins: true };

export type Answered = Readonly<Record<string, unknown>>;
export type Change = (opened: OpenedWord) => void;

/** The agreement prepared and filled, then changed as a person changes it in Word. */
export async function openChanged(change: Change = () => undefined, answered: Answered = {}): Promise<OpenedWord> {
  const opened = await openFilled({}, emmausWith(answered));
  change(opened);
  return openAgreement({}, new Uint8Array(opened.word.save()));
}

export async function findingsOf({ document }: OpenedWord): Promise<readonly ReviewFinding[]> {
  return (await reviewDocument(document, ftda, request)).findings;
}

/** What is told of the changed agreement, beyond what is told of the same one unchanged. */
export async function told(change: Change, answered: Answered = {}): Promise<readonly ReviewFinding[]> {
  const known = new Set((await findingsOf(await openChanged(undefined, answered))).map(({ key }) => key));
  return (await findingsOf(await openChanged(change, answered))).filter(({ key }) => !known.has(key));
}

export async function codesOf(change: Change, answered?: Answered): Promise<string[]> {
  return (await told(change, answered)).map(({ code }) => code);
}

/** One repair, and what the paragraphs read before it, after it, and once it was taken back. */
interface TriedRepair {
  readonly code: string;
  readonly state: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly takenBack: readonly string[];
}

/** Each repair offered because of the change, done alone in a document of its own. */
export async function repairs(change: Change, answered: Answered = {}): Promise<TriedRepair[]> {
  const findings = (await told(change, answered)).filter(({ repair }) => repair);
  const done: TriedRepair[] = [];
  for (const { key, code } of findings) {
    const opened = await openChanged(change, answered);
    const before = paragraphTexts(opened.word);
    const seen = await readAndReview(opened.document, ftda, request);
    const { state, change: made } = await repairFinding(opened.document, ftda, key, { ...request, seen });
    const after = paragraphTexts(opened.word);
    await takeBack(opened.document, ftda, made);
    done.push({ code, state, before, after, takenBack: paragraphTexts(opened.word) });
  }
  return done;
}

/** How often a text stands in paragraphs. */
export function count(paragraphs: readonly string[], text: string): number {
  return paragraphs.join("\n").split(text).length - 1;
}

/** Paragraphs that read as none did before. */
export function written(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((text) => !before.includes(text));
}

export function find({ word }: OpenedWord, text: string): Paragraph {
  const paragraph = word.document.body.paragraphs.find((one) => one.text.includes(text));
  if (!paragraph) throw new RangeError(`no paragraph holds "${text}"`);
  return paragraph;
}

/** Selects a text and types another over it: only what differs is touched. */
export function over(opened: OpenedWord, old: string, text: string): void {
  const paragraph = find(opened, old);
  const at = paragraph.text.indexOf(old);
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  const [from, to] = [at + start, at + old.length - end];
  const typed = text.slice(start, text.length - end);
  const piece = paragraph.pieces.find((one) => one.start <= from && to <= one.start + one.text.length);
  const within = piece?.run.parent ?? paragraph.element;
  if (to > from) replaceText(paragraph, from, to, typed, within);
  else typeText(paragraph, from, typed, within);
}

/** Enter, right before a text. */
export function enterBefore(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = find(opened, holder);
  splitParagraph(paragraph, paragraph.text.indexOf(text), paragraph.element);
}

/** Backspace at the start of a paragraph, until the text is joined to the one before. */
export function backspaceAt(opened: OpenedWord, text: string): void {
  while (find(opened, text).text.startsWith(text)) joinWithPrevious(find(opened, text));
}

/** Types at the end of a paragraph, after what it ends with. */
export function typeAtEnd(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = find(opened, holder);
  const end = paragraph.text.trimEnd().length;
  const piece = paragraph.pieces.find((one) => one.start < end && end <= one.start + one.text.length);
  typeText(paragraph, end, text, piece?.run.parent ?? paragraph.element);
}

/** The paragraph that reads so, and no more. */
export function paragraphAt({ word }: OpenedWord, text: string): Paragraph {
  const paragraph = word.document.body.paragraphs.find((one) => one.text === text);
  if (!paragraph) throw new RangeError(`no paragraph reads "${text}"`);
  return paragraph;
}

/** A paragraph's element, with the control that holds nothing else. */
export function blockOf({ element }: Paragraph): XmlElement {
  let block = element;
  while (block.parent?.parent && block.parent.name === "w:sdtContent" && block.parent.elements.length === 1) {
    block = block.parent.parent;
  }
  return block;
}

/** Types over the first words of the partner's signature. */
export function overSignature(opened: OpenedWord, old: string, text: string): void {
  const paragraph = paragraphAt(opened, "Pour Emmaüs Solidarité");
  const [piece] = paragraph.pieces;
  replaceText(paragraph, 0, old.length, text, piece?.run.parent ?? paragraph.element);
}

/** Enter at the end of a paragraph, and a text. */
export function typeAfter(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = opened.word.document.body.paragraphs.find((one) => one.text === holder) ?? find(opened, holder);
  const made = splitParagraph(paragraph, paragraph.length, paragraph.element);
  if (!made) throw new Error("no paragraph was made");
  typeText(made, 0, text, made.element);
}
