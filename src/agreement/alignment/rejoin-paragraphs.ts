/**
 * Fourth pass of the alignment: paragraphs that a person cut in two (Enter), or made one of (Backspace). They hold the model's
 * words in the model's order, so that nothing in them is missing, added or altered.
 */

import type { ModelParagraph } from "../model/agreement-model";
import { printTag } from "../model/tag";
import type { FollowedPair } from "./follow-moved";
import type { Pair, ReadParagraph } from "./pair-paragraphs";
import type { TextSpan } from "./match-words";
import { Pattern } from "./pattern";

/** Pairs, each with the paragraph of the model that stands in the same paragraph of the document, if there is one. */
export interface RejoinedPair extends FollowedPair {
  readonly joinedWith?: number;
}

export function rejoinParagraphs(
  patterns: readonly Pattern[],
  pairs: readonly FollowedPair[],
  read: readonly ReadParagraph[],
): RejoinedPair[] {
  const paired = new Set(pairs.flatMap(({ document }) => document));
  const placed = new Set(pairs.map(({ model }) => model));
  const isStray = ({ index }: ReadParagraph): boolean => !paired.has(index);
  const isMissing = (_: Pattern, model: number): boolean => !placed.has(model);
  return pairs.flatMap((pair): RejoinedPair[] => {
    const { model, document } = pair;
    const pattern = patterns[model];
    const shown = read[document[0] ?? -1];
    if (!pattern || !shown || document.length > 1 || !hasWords(pattern)) return [pair];
    if (pattern.matchExactly(shown.text)) return [withAnswerBelow(pattern, pair, shown, beside(read, shown.index, 1, isStray))];
    for (const step of [1, -1] as const) {
      const stray = beside(read, shown.index, step, isStray);
      const pieces = stray && (step > 0 ? [shown, stray] : [stray, shown]);
      if (pieces && matchesInPieces(pattern, pieces)) return [{ ...pair, document: pieces.map(({ index }) => index) }];
      const missing = beside(patterns, model, step, isMissing);
      if (!missing || !hasWords(missing)) continue;
      const other = patterns.indexOf(missing);
      const [one, next] = step > 0 ? [pattern, missing] : [missing, pattern];
      if (!soundMatch(new Pattern(joinParagraphs(one.paragraph, next.paragraph)), shown.text)) continue;
      const both = [
        { ...pair, joinedWith: other },
        { model: other, document, joinedWith: model },
      ];
      return step > 0 ? both : both.reverse();
    }
    return [pair];
  });
}

/** A paragraph that ends with a slot, and the next one when it is what the slot's control shows: somebody pressed Enter before it. */
function withAnswerBelow(pattern: Pattern, pair: Pair, shown: ReadParagraph, stray: ReadParagraph | undefined): Pair {
  const last = pattern.slots.at(-1);
  if (!last || pattern.fixed.at(-1) !== "" || !stray?.tags?.has(printTag(last))) return pair;
  return matchesInPieces(pattern, [shown, stray]) ? { ...pair, document: [shown.index, stray.index] } : pair;
}

/** Two paragraphs of the model as one. */
export function joinParagraphs(one: ModelParagraph, other: ModelParagraph): ModelParagraph {
  return { ...one, pieces: [...one.pieces, { kind: "fixed", text: " " }, ...other.pieces], text: `${one.text} ${other.text}` };
}

/** A slot that is all its paragraph holds takes any text: it is never sure to be a part of another. */
function hasWords({ isBlank, isOpen }: Pattern): boolean {
  return !isBlank && !isOpen;
}

/** The next one that is not blank, on one side, if it is as it is wanted. */
function beside<One extends { readonly isBlank: boolean }>(
  all: readonly One[],
  from: number,
  step: 1 | -1,
  isWanted: (one: One, at: number) => boolean,
): One | undefined {
  let at = from + step;
  while (all[at]?.isBlank) at += step;
  const found = all[at];
  return found && isWanted(found, at) ? found : undefined;
}

/** Whether the pieces are the paragraph, none of its slots being cut. */
function matchesInPieces(pattern: Pattern, [one, other]: readonly ReadParagraph[]): boolean {
  const slots = one && other && soundMatch(pattern, `${one.text} ${other.text}`);
  const cut = one?.text.length ?? 0;
  return slots?.every(({ start, end }) => end <= cut || cut < start) ?? false;
}

/** Where the slots are in a text that has every word of the pattern, and no other; spaces may lack between two words. */
function soundMatch(pattern: Pattern, text: string): readonly TextSpan[] | undefined {
  const { slots, alterations } = pattern.match(text);
  const found = slots.filter((span) => span !== undefined);
  return alterations.length === 0 && found.length === slots.length ? found : undefined;
}
