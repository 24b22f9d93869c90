/** Two texts word by word: what they have in common, in order, and what one has that the other has not. */

import { type FoldedText, foldWithOffsets } from "../french/fold";
import { type Token, tokensOf } from "./tokens";

/** Offsets in the paragraph's own text, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text and what was expected there; either may be empty. */
export interface AlteredWords extends TextSpan {
  readonly expected: string;
}

export interface WordMatch {
  readonly folded: FoldedText;
  /** Words of the text. */
  readonly found: readonly Token[];
  /** For each expected word, the index of the word it is; -1 when it is missing. */
  readonly counterpart: readonly number[];
  /** What stands in each gap; undefined where a word that touches it is missing. */
  readonly gaps: readonly (TextSpan | undefined)[];
  readonly alterations: readonly AlteredWords[];
}

/** A span of folded text as a span of the text itself, without the spaces at its ends. */
export function unfold({ text, offsets }: FoldedText, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  const first = offsets[from] ?? 0;
  return { start: first, end: to === from ? first : (offsets[to] ?? 0) };
}

/** How a cell of the table was reached. */
const STEP = { keep: 0, missing: 1, extra: 2 } as const;

/**
 * Aligns the words of these stretches, in order, with the words of the text at the least cost: a missing word and an extra
 * word cost one, words in a gap between two stretches cost nothing.
 */
export function matchWords(stretches: readonly (readonly Token[])[], text: string): WordMatch {
  const folded = foldWithOffsets(text);
  const found = tokensOf(folded.text);
  const expected = stretches.flat();
  /** Whether a gap stands before expected word i (the last entry: after the last word). */
  const gapBefore = new Array<boolean>(expected.length + 1).fill(false);
  let words = 0;
  for (const stretch of stretches.slice(0, -1)) gapBefore[(words += stretch.length)] = true;

  const width = found.length + 1;
  const cost = new Float64Array((expected.length + 1) * width);
  const steps = new Uint8Array(cost.length);
  for (let i = 0; i <= expected.length; i += 1) {
    // A word in a gap costs next to nothing, so that the others are kept as close together as they stand.
    const extra = gapBefore[i] ? 1e-6 : 1;
    for (let j = 0; j <= found.length; j += 1) {
      if (i === 0 && j === 0) continue;
      const missing = i > 0 ? (cost[(i - 1) * width + j] ?? 0) + 1 : Infinity;
      const added = j > 0 ? (cost[i * width + j - 1] ?? 0) + extra : Infinity;
      const same = i > 0 && j > 0 && expected[i - 1]?.key === found[j - 1]?.key;
      const kept = same ? (cost[(i - 1) * width + j - 1] ?? 0) : Infinity;
      const best = Math.min(kept, missing, added);
      cost[i * width + j] = best;
      steps[i * width + j] = best === kept ? STEP.keep : best === missing ? STEP.missing : STEP.extra;
    }
  }

  /** For each expected word, the found word it is; -1 when it is missing. */
  const counterpart = new Array<number>(expected.length).fill(-1);
  for (let i = expected.length, j = found.length; i > 0 || j > 0;) {
    const step = steps[i * width + j];
    if (step === STEP.keep) counterpart[(i -= 1)] = j -= 1;
    else if (step === STEP.missing) i -= 1;
    else j -= 1;
  }
  return { folded, found, counterpart, ...readWords(folded, expected, found, counterpart, gapBefore) };
}

function readWords(
  folded: FoldedText,
  expected: readonly Token[],
  found: readonly Token[],
  counterpart: readonly number[],
  gapBefore: readonly boolean[],
): Pick<WordMatch, "gaps" | "alterations"> {
  const gaps: (TextSpan | undefined)[] = [];
  const alterations: AlteredWords[] = [];
  let i = 0;
  let j = 0;
  while (i <= expected.length) {
    // From word i up to the next kept one: what the model has there, and what stands there.
    let next = i;
    while (next < expected.length && counterpart[next] === -1) next += 1;
    const nextFound = next < expected.length ? (counterpart[next] ?? 0) : found.length;
    const gapsHere = gapBefore.slice(i, next + 1).filter(Boolean).length;
    const span = unfold(folded, found[j - 1]?.end ?? 0, found[nextFound]?.start ?? folded.text.length);
    if (gapsHere === 1 && next === i) gaps.push(span);
    else {
      for (let lost = 0; lost < gapsHere; lost += 1) gaps.push(undefined);
      if (next > i || nextFound > j) alterations.push({ ...span, expected: wordsBetween(expected, i, next) });
    }
    i = next + 1;
    j = nextFound + 1;
  }
  return { gaps, alterations };
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? " " : "") + token.text)
    .join("");
}
