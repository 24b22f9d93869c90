/** Fixed text against the model: words altered, paragraphs missing, added, moved. */

import type { DocumentSpan } from "../agreement-document";
import { Pattern } from "../alignment/pattern";
import { fold } from "../french/fold";
import { isArranged, isClause } from "./clause-lines";
import { finding } from "../reading/finding";
import type { Observation } from "./review-finding";
import { nameOfParagraph, placeBefore, placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";
import type { ShownAlteration } from "../reading/expected-text";
import { repairOf } from "./repair-of";

export function checkFixedText(seen: ReviewedAgreement): Observation[] {
  const { model, alignment, content } = seen;
  const lost = withoutCounterpart(seen);
  const strays = alignment.added.filter((index) => !isClause(seen, index));
  const moved = new Map([...followed(seen), ...findMoved(seen, lost, strays)]);
  const movedTo = new Set(moved.values());
  const { rewritten, missing, added } = sortOut(
    seen,
    lost.filter((paragraph) => !moved.has(paragraph)),
    strays.filter((index) => !movedTo.has(index)),
  );
  return [
    ...[...seen.alterations, ...rewritten]
      .filter(({ span }) => !isClause(seen, span.first))
      .map((alteration) => altered(seen, alteration)),
    ...inARow(missing, model.paragraphs).map((paragraphs) => missingParagraphs(seen, paragraphs)),
    ...Array.from(moved, ([paragraph, index]) => movedParagraph(seen, paragraph, index)),
    ...inARow(added, content.paragraphs).map((indices) => addedParagraphs(seen, indices)),
  ];
}

/** Paragraphs that the alignment followed to where they stand; what lists of clauses hold is where the document has it. */
function followed(seen: ReviewedAgreement): Map<number, number> {
  return new Map(
    seen.alignment.paragraphs.flatMap(({ document: [at], isMoved }, paragraph): [number, number][] => {
      const isFixed = seen.model.paragraphs[paragraph]?.pieces.some(({ kind }) => kind !== "slot");
      return isMoved && isFixed && at !== undefined && !isArranged(seen, paragraph) ? [[paragraph, at]] : [];
    }),
  );
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

function altered(seen: ReviewedAgreement, alteration: ShownAlteration): Observation {
  const { paragraph, span, found, expected } = alteration;
  return {
    finding: finding("text-altered", { found, expected }, placeOf(seen, span)),
    about: nameOfParagraph(seen.model, paragraph),
    text: [...wordsAround(seen, span), found, expected].join("\n"),
    span,
    repair: repairOf(seen, alteration),
  };
}

/** Three words on each side: whoever accepted an alteration accepted it there. */
function wordsAround(seen: ReviewedAgreement, { first, start, last, end }: DocumentSpan): string[] {
  const [before] = /(?:\S+\s*){0,3}$/u.exec(textOf(seen, first).slice(0, start)) ?? [];
  const [after] = /^(?:\s*\S+){0,3}/u.exec(textOf(seen, last).slice(end)) ?? [];
  return [fold(before ?? "").trim(), fold(after ?? "").trim()];
}

/** A paragraph missing and another in its very place are one paragraph, rewritten. */
function sortOut(
  seen: ReviewedAgreement,
  lost: readonly number[],
  strays: readonly number[],
): { rewritten: ShownAlteration[]; missing: number[]; added: number[] } {
  const rewritten: ShownAlteration[] = [];
  const added = new Set(strays);
  const taken = new Set<number>();
  const missing = lost.filter((paragraph) => {
    const before = placeBefore(seen.alignment, paragraph, seen)?.first ?? -1;
    const after = seen.alignment.paragraphs.slice(paragraph + 1).find(({ document }) => document.length > 0)?.document[0];
    const between = [...added].filter((index) => before < index && index < (after ?? Number.POSITIVE_INFINITY));
    const [index] = between;
    if (index === undefined || between.length > 1 || taken.has(index)) return true;
    taken.add(index);
    added.delete(index);
    const [found, expected] = [textOf(seen, index), seen.model.paragraphs[paragraph]?.text ?? ""];
    rewritten.push({ paragraph, span: wholeParagraph(seen, index), found: found.trim(), expected: expected.trim() });
    return false;
  });
  return { rewritten, missing, added: [...added] };
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
  return {
    finding: finding("paragraph-missing", { text: texts[0] ?? "", count: texts.length }, span && placeOf(seen, span)),
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

/** The paragraph of the model that stands before one of the document; the first where none does. */
function paragraphBefore({ alignment }: ReviewedAgreement, index: number): number {
  let before = 0;
  alignment.paragraphs.forEach(({ document }, paragraph) => {
    if (document.some((at) => at < index)) before = paragraph;
  });
  return before;
}

function addedParagraphs(seen: ReviewedAgreement, indices: readonly number[]): Observation {
  const [first = 0] = indices;
  const last = indices.at(-1) ?? first;
  const span = { first, start: 0, last, end: textOf(seen, last).length };
  const texts = indices.map((index) => textOf(seen, index).trim());
  return {
    finding: finding("paragraph-added", { text: texts[0] ?? "", count: texts.length }, placeOf(seen, span)),
    about: `added-after-${nameOfParagraph(seen.model, paragraphBefore(seen, first))}`,
    text: texts.join("\n"),
    span,
  };
}
