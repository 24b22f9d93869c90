/** Two texts word by word: what they have in common, in order, and what one has that the other has not. */

import { type FoldedText, foldWithOffsets } from "../french/fold";
import { pairWords } from "./pair-words";
import { type Token, tokensOf } from "./tokens";

/** Offsets in the paragraph's own text, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text and what was expected there; either may be empty. */
export interface AlteredWords extends TextSpan {
  readonly expected: string;
  /** Which of the expected words, `to` excluded. */
  readonly words?: { readonly from: number; readonly to: number } | undefined;
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

/** Aligns the words of these stretches, in order, with the words of the text at the least cost: see `pair-words.ts`. */
export function matchWords(stretches: readonly (readonly Token[])[], text: string): WordMatch {
  const folded = foldWithOffsets(text);
  const found = tokensOf(folded.text);
  const expected = stretches.flat();
  /** Whether a gap stands before expected word i (the last entry: after the last word). */
  const gapBefore = new Array<boolean>(expected.length + 1).fill(false);
  let words = 0;
  for (const stretch of stretches.slice(0, -1)) gapBefore[(words += stretch.length)] = true;

  const counterpart = pairWords(
    expected.map(({ key }) => key),
    found.map(({ key }) => key),
    gapBefore,
  );
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
      if (next > i || nextFound > j)
        alterations.push({ ...span, expected: wordsBetween(expected, i, next), words: { from: i, to: next } });
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
