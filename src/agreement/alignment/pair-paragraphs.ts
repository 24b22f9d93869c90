/**
 * Second pass of the alignment: between two anchors, the pairs of paragraphs that make the most sense together.
 * Classic sequence alignment (Needleman and Wunsch 1970) over a band round the diagonal, so that a long stretch
 * without anchors costs its length, not its square.
 */

import type { DocumentParagraph } from "../agreement-document";
import { Band } from "./band";
import { commonShare } from "./common-share";
import type { Pattern } from "./pattern";
import type { Steps } from "./steps";
import type { Token } from "./tokens";

/** A paragraph of the document, folded and cut in words once. */
export interface ReadParagraph extends DocumentParagraph {
  readonly index: number;
  readonly isBlank: boolean;
  readonly tokens: readonly Token[];
  readonly shingles: ReadonlySet<string>;
  /** Tags of the controls that show all its text, as a line of theirs. */
  readonly tags: ReadonlySet<string> | undefined;
}

/** A paragraph of the model and its counterparts: several for an answer of several paragraphs, or for a break. */
export interface Pair {
  readonly model: number;
  readonly document: readonly number[];
}

/** Half width of the band, in paragraphs, beyond the difference of the two lengths. */
const BAND = 60;
/** Below this share of common words two paragraphs are not versions of one another. */
const ALIKE = 0.4;

/** How a cell of the table was reached. */
const STEP = { skipModel: 1, skipDocument: 2, match: 3, matchBroken: 4, extend: 5 } as const;

/** Cells of the table between two pauses: a few milliseconds. */
const CELLS = 1_000;

/** Pairs a stretch of the model with a stretch of the document; both in order. */
export function* pairInSteps(
  patterns: readonly Pattern[],
  firstModel: number,
  paragraphs: readonly ReadParagraph[],
): Steps<Pair[]> {
  const rows = patterns.length;
  const columns = paragraphs.length;
  const best = new Band(rows, columns, BAND);
  /** The same with the row's answer still open, its last paragraph being the column's. */
  const open = new Band(rows, columns, BAND);
  best.offer(0, 0, 0, 0);

  let cells = 0;
  for (let i = 0; i <= rows; i += 1) {
    const { from, to } = best.columnsOf(i);
    const pattern = patterns[i - 1];
    for (let j = from; j <= to; j += 1) {
      if ((cells += 1) % CELLS === 0) yield;
      const paragraph = paragraphs[j - 1];
      // Skipping first: of equal pairings, the earliest paragraphs are paired.
      best.offer(i, j, best.score(i - 1, j), STEP.skipModel);
      best.offer(i, j, best.score(i, j - 1), STEP.skipDocument);
      if (!pattern || !paragraph) continue;
      const matched = best.score(i - 1, j - 1) + affinity(pattern, paragraph);
      best.offer(i, j, matched, STEP.match);
      const before = paragraphs[j - 2];
      if (pattern.mayBreak && before && isBroken(pattern, before, paragraph)) {
        best.offer(i, j, best.score(i - 1, j - 2) + AFFINITY.same, STEP.matchBroken);
      }
      if (pattern.slots[0]?.lines === "several") {
        const extended = open.score(i, j - 1) + extension(pattern, paragraph);
        open.offer(i, j, matched, STEP.match);
        open.offer(i, j, extended, STEP.extend);
        best.offer(i, j, extended, STEP.extend);
      }
    }
  }

  const pairs: Pair[] = [];
  let document: number[] = [];
  let extending = false;
  for (let i = rows, j = columns; i > 0 && j > 0;) {
    const step: number = extending ? open.step(i, j) : best.step(i, j);
    extending = step === STEP.extend;
    if (step === STEP.skipModel) i -= 1;
    else if (step === STEP.skipDocument) j -= 1;
    else {
      document.unshift(paragraphs[(j -= 1)]?.index ?? 0);
      if (step === STEP.extend) continue;
      if (step === STEP.matchBroken) document.unshift(paragraphs[(j -= 1)]?.index ?? 0);
      pairs.push({ model: firstModel + (i -= 1), document });
      document = [];
    }
  }
  return pairs.reverse();
}

/** What a pair is worth; only their order of size matters. */
const AFFINITY = {
  /** The same fixed text, word for word. */
  same: 1.2,
  /** A slot alone in its paragraph, still showing its placeholder. */
  placeholder: 0.7,
  /** A slot alone in its paragraph, whose control shows just that. */
  shown: 1,
  /** The same, showing something else. */
  answer: 0.45,
  /** Showing nothing. */
  emptied: 0.1,
  blank: 0.2,
  /** One more paragraph of an answer: worth a little, less than any other use of that paragraph. */
  moreOfAnswer: 0.04,
  blankInAnswer: 0.01,
  /** Bullet where the model has one and at its level, or no bullet where it has none. */
  otherBullet: -0.25,
  sameBullet: 0.15,
  /** A number or bullet where the model has none: Word numbers headings so, which says nothing of what they hold. */
  numbered: -0.02,
  otherTable: -0.35,
} as const;

/** What one more paragraph of an answer is worth. */
function extension(pattern: Pattern, paragraph: ReadParagraph): number {
  if (paragraph.isBlank) return AFFINITY.blankInAnswer;
  return isShown(pattern, paragraph) ? AFFINITY.shown : AFFINITY.moreOfAnswer;
}

/** Whether the control of a slot that is all its paragraph shows this one. */
function isShown({ tag }: Pattern, { tags }: ReadParagraph): boolean {
  return tag !== undefined && (tags?.has(tag) ?? false);
}

function affinity(pattern: Pattern, paragraph: ReadParagraph): number {
  const likeness = likenessOf(pattern, paragraph);
  if (likeness === 0) return -Infinity;
  const { listLevel, inTable } = pattern.paragraph;
  return likeness + bulletAffinity(listLevel, paragraph.listLevel) + (inTable === paragraph.inTable ? 0 : AFFINITY.otherTable);
}

function bulletAffinity(wanted: number | null, found: number | null): number {
  if (wanted === null) return found === null ? 0 : AFFINITY.numbered;
  return wanted === found ? AFFINITY.sameBullet : AFFINITY.otherBullet;
}

function likenessOf(pattern: Pattern, paragraph: ReadParagraph): number {
  if (pattern.isBlank) return paragraph.isBlank ? AFFINITY.blank : 0;
  if (pattern.isOpen) {
    if (paragraph.isBlank) return AFFINITY.emptied;
    if (isShown(pattern, paragraph)) return AFFINITY.shown;
    return pattern.paragraph.text === paragraph.text.trim() ? AFFINITY.placeholder : AFFINITY.answer;
  }
  if (paragraph.isBlank) return 0;
  if (numberedByWord(pattern, paragraph)) return AFFINITY.same;
  const common = commonShare(pattern.tokens, paragraph.tokens, pattern.slots.length > 0, ALIKE);
  if (common === 1 && pattern.matchExactly(paragraph.text)) return AFFINITY.same;
  if (common > 0) return common;
  if (pattern.isWordless && pattern.matchExactly(paragraph.text)) {
    return pattern.paragraph.text === paragraph.text.trim() ? AFFINITY.placeholder : AFFINITY.answer;
  }
  return pattern.isFact ? AFFINITY.answer : 0;
}

/** A title without its number, where Word gives it one: its pattern. */
export function numberedByWord(pattern: Pattern, { text, listLevel }: DocumentParagraph): Pattern | undefined {
  return listLevel !== null && pattern.numberless?.matchExactly(text) ? pattern.numberless : undefined;
}

function isBroken(pattern: Pattern, one: ReadParagraph, other: ReadParagraph): boolean {
  return !one.isBlank && !other.isBlank && pattern.matchExactly(`${one.text} ${other.text}`) !== undefined;
}
