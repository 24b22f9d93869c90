/** Fixed text against the model: words altered, paragraphs missing, added, moved. */

import { isBlankText, nextFilled } from "../alignment/next-filled";
import { Pattern } from "../alignment/pattern";
import { eachInSteps, type Steps } from "../alignment/steps";
import { fold } from "../french/fold";
import { isArranged, isClause } from "./clause-lines";
import type { ReviewNote } from "../model/agreement-model";
import { finding } from "../reading/finding";
import type { Observation } from "./review-finding";
import { nameOfParagraph, placeBefore, placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";
import { sentencesOf } from "./altered-sentence";
import { answering, isTitle, notesAnsweredBy, notesOfWhole } from "./note-answers";
import { rewrittenIn } from "./rewritten-paragraphs";
import { alteredSentence } from "./tell-altered";

/** How many paragraphs are looked at between two pauses. */
const SLICE = 100;

export function* checkFixedText(seen: ReviewedAgreement): Steps<Observation[]> {
  const { model, alignment, content } = seen;
  const lost = withoutCounterpart(seen);
  const strays = alignment.added.filter((index) => !isClause(seen, index));
  const moved = new Map([...followed(seen), ...findMoved(seen, lost, strays)]);
  const movedTo = new Set(moved.values());
  const { rewritten, missing, added } = rewrittenIn(
    seen,
    lost.filter((paragraph) => !moved.has(paragraph)),
    strays.filter((index) => !movedTo.has(index)),
  );
  yield;
  const rows: AddedRow[] = [];
  for (const indices of inARow(added, content.paragraphs)) rows.push(...(yield* byNote(seen, indices)));
  yield;
  return [
    ...sentencesOf(seen, [...seen.alterations, ...rewritten])
      .filter(({ span }) => !isClause(seen, span.first))
      .map((sentence) => alteredSentence(seen, sentence)),
    ...inARow(missing, model.paragraphs).map((paragraphs) => missingParagraphs(seen, paragraphs)),
    ...Array.from(moved, ([paragraph, index]) => movedParagraph(seen, paragraph, index)),
    ...rows.map((row) => addedParagraphs(seen, row)),
  ];
}

/** Paragraphs that the alignment followed to where they stand; what lists of clauses hold is where the document has it. */
function followed(seen: ReviewedAgreement): Map<number, number> {
  return new Map(
    seen.alignment.paragraphs.flatMap(({ document: [at], isMoved }, paragraph): [number, number][] => {
      const isFixed = seen.model.paragraphs[paragraph]?.pieces.some(({ kind }) => kind !== "slot");
      if (!isMoved || !isFixed || at === undefined) return [];
      return isArranged(seen, paragraph) || isInItsTable(seen, paragraph, at) ? [] : [[paragraph, at]];
    }),
  );
}

/** Whether a cell of the model stands right beside another of its table: who signs left or right, above or below, is nobody's text. */
function isInItsTable({ model, alignment, content }: ReviewedAgreement, paragraph: number, at: number): boolean {
  const isOutside = ({ inTable }: { readonly inTable: boolean }): boolean => !inTable;
  if (!model.paragraphs[paragraph]?.inTable) return false;
  const after = model.paragraphs.findIndex((one, index) => index > paragraph && isOutside(one));
  const before = model.paragraphs.slice(0, paragraph).reverse().findIndex(isOutside);
  const table = alignment.paragraphs.slice(before < 0 ? 0 : paragraph - before, after < 0 ? undefined : after);
  const beside = new Set([1, -1].map((step) => nextFilled(content.paragraphs, at, step, isBlankText)));
  return table.some(({ document }) => document.some((one) => beside.has(one)));
}

/** Paragraphs of the model that the alignment could not follow, and where they stand: the first that reads like each. */
function findMoved(
  { model, content }: ReviewedAgreement,
  missing: readonly number[],
  added: readonly number[],
): ReadonlyMap<number, number> {
  const left = new Map(added.map((index) => [index, fold(content.paragraphs[index]?.text ?? "").trim()]));
  const moved = new Map<number, number>();
  for (const paragraph of missing) {
    const source = model.paragraphs[paragraph];
    const pattern = source && new Pattern(source);
    // Most begin otherwise: those need no matching. Where a break may stand the beginning has two forms.
    const head = pattern?.mayBreak ? "" : (pattern?.fixed[0] ?? "");
    const [at] = [...left].find(([, text]) => text.startsWith(head) && pattern?.matchExactly(text)) ?? [];
    if (at === undefined) continue;
    left.delete(at);
    moved.set(paragraph, at);
  }
  return moved;
}

/**
 * Paragraphs of fixed text that have no counterpart. A slot that is a whole paragraph is a lost slot instead; what lists of
 * clauses hold is what the document has.
 */
function withoutCounterpart(seen: ReviewedAgreement): number[] {
  const { model, alignment } = seen;
  return model.paragraphs.flatMap(({ text, pieces }, index) => {
    const [only] = pieces;
    const isSlot = pieces.length === 1 && only?.kind === "slot";
    const isMissing = alignment.paragraphs[index]?.document.length === 0;
    return isMissing && fold(text).trim() !== "" && !isSlot && !isArranged(seen, index) ? [index] : [];
  });
}

/** Paragraphs, in order, with those that stand one after the other together; nothing but blank ones is between them. */
function inARow(indices: readonly number[], paragraphs: readonly { readonly text: string }[]): number[][] {
  const rows: number[][] = [];
  for (const index of indices) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const isNext = before !== undefined && paragraphs.slice(before + 1, index).every(({ text }) => text.trim() === "");
    if (row && isNext) row.push(index);
    else rows.push([index]);
  }
  return rows;
}

function missingParagraphs(seen: ReviewedAgreement, paragraphs: readonly number[]): Observation {
  const [first = 0] = paragraphs;
  const span = placeBefore(seen.alignment, first, seen);
  const texts = paragraphs.map((paragraph) => seen.model.paragraphs[paragraph]?.text.trim() ?? "");
  const notes = paragraphs.map((paragraph) => notesOfWhole(seen, paragraph));
  const details = { text: texts[0] ?? "", count: texts.length };
  return {
    finding: answering(finding("paragraph-missing", details, span && placeOf(seen, span)), notes),
    about: nameOfParagraph(seen.model, first),
    text: texts.join("\n"),
    span,
  };
}

function movedParagraph(seen: ReviewedAgreement, paragraph: number, index: number): Observation {
  const span = wholeParagraph(seen, index);
  const text = textOf(seen, index).trim();
  const about = nameOfParagraph(seen.model, paragraph);
  return { finding: finding("paragraph-moved", { text }, placeOf(seen, span)), about, text, span };
}

/** Added paragraphs that stand together and answer the same notes, or none. */
interface AddedRow {
  readonly indices: readonly number[];
  readonly notes: readonly (readonly ReviewNote[])[];
}

/** A title answers for what stands under it; a paragraph of another matter is told on its own. */
function* byNote(seen: ReviewedAgreement, row: readonly number[]): Steps<AddedRow[]> {
  const rows: { indices: number[]; notes: (readonly ReviewNote[])[] }[] = [];
  let ofTitle: readonly ReviewNote[] = [];
  yield* eachInSteps(row, SLICE, (index) => {
    const text = textOf(seen, index);
    const own = notesAnsweredBy(seen, text);
    if (isTitle(text)) ofTitle = own;
    const notes = own.length > 0 ? own : ofTitle;
    const last = rows.at(-1);
    if (last && last.notes[0]?.[0] === notes[0]) {
      last.indices.push(index);
      last.notes.push(notes);
    } else rows.push({ indices: [index], notes: [notes] });
  });
  return rows;
}

/** The paragraph of the model that stands before one of the document; the first where none does. */
function paragraphBefore({ alignment }: ReviewedAgreement, index: number): number {
  let before = 0;
  alignment.paragraphs.forEach(({ document }, paragraph) => {
    if (document.some((at) => at < index)) before = paragraph;
  });
  return before;
}

function addedParagraphs(seen: ReviewedAgreement, { indices, notes }: AddedRow): Observation {
  const [first = 0] = indices;
  const last = indices.at(-1) ?? first;
  const span = { first, start: 0, last, end: textOf(seen, last).length };
  const texts = indices.map((index) => textOf(seen, index).trim());
  const details = { text: texts[0] ?? "", count: texts.length };
  return {
    finding: answering(finding("paragraph-added", details, placeOf(seen, span)), notes),
    about: `added-after-${nameOfParagraph(seen.model, paragraphBefore(seen, first))}`,
    text: texts.join("\n"),
    span,
  };
}
