/**
 * Fourth pass of the alignment: paragraphs that a person cut in several (Enter), or made one of (Backspace). They hold the model's
 * words in the model's order, so that nothing in them is missing, added or altered.
 */

import type { ModelParagraph } from "../model/agreement-model";
import { printTag } from "../model/tag";
import type { FollowedPair } from "./follow-moved";
import type { Pair, ReadParagraph } from "./pair-paragraphs";
import type { TextSpan } from "./match-words";
import { isBlank, nextFilled } from "./next-filled";
import { Pattern } from "./pattern";
import { eachInSteps, type Steps } from "./steps";

/** Pairs, each with the paragraph of the model that stands in the same paragraph of the document, if there is one. */
export interface RejoinedPair extends FollowedPair {
  readonly joinedWith?: number;
}

/** How many paragraphs are looked at between two pauses. */
const SLICE = 10;

export function* rejoinParagraphs(
  patterns: readonly Pattern[],
  pairs: readonly FollowedPair[],
  read: readonly ReadParagraph[],
): Steps<RejoinedPair[]> {
  const paired = new Set(pairs.flatMap(({ document }) => document));
  const placed = new Set(pairs.map(({ model }) => model));
  const isStray = ({ index }: ReadParagraph): boolean => !paired.has(index);
  const isMissing = (_: Pattern, model: number): boolean => !placed.has(model);
  const rejoin = (pair: FollowedPair): RejoinedPair[] => {
    const { model, document } = pair;
    const pattern = patterns[model];
    const shown = read[document[0] ?? -1];
    if (!pattern || !shown || document.length > 1 || !hasWords(pattern)) return [pair];
    if (pattern.matchExactly(shown.text)) return [withAnswerBelow(pattern, pair, shown, beside(read, shown.index, 1, isStray))];
    const pieces = piecesRound(read, shown.index, isStray).find((some) => matchesInPieces(pattern, some));
    if (pieces) return [{ ...pair, document: pieces.map(({ index }) => index) }];
    for (const step of [1, -1] as const) {
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
  };
  const rejoined: RejoinedPair[] = [];
  yield* eachInSteps(pairs, SLICE, (pair) => {
    rejoined.push(...rejoin(pair));
  });
  return [...rejoined, ...cutToPieces(patterns, rejoined, read)].sort((one, other) => one.model - other.model);
}

/** Paragraphs of the model that are missing, as none of the pieces that they were cut in holds enough of them. */
function cutToPieces(patterns: readonly Pattern[], pairs: readonly Pair[], read: readonly ReadParagraph[]): RejoinedPair[] {
  const paired = new Set(pairs.flatMap(({ document }) => document));
  const placed = new Set(pairs.map(({ model }) => model));
  const strays = read.filter(({ index, isBlank }) => !isBlank && !paired.has(index));
  return [...patterns].flatMap((pattern, model): RejoinedPair[] => {
    if (placed.has(model) || !hasWords(pattern) || strays.length < 2) return [];
    for (const first of strays.filter((one) => beginsAlike(pattern, one))) {
      const isStray = ({ index }: ReadParagraph): boolean => index > first.index && !paired.has(index);
      const pieces = piecesRound(read, first.index, isStray).find((some) => matchesInPieces(pattern, some));
      if (!pieces) continue;
      for (const { index } of pieces) paired.add(index);
      return [{ model, document: pieces.map(({ index }) => index) }];
    }
    return [];
  });
}

function beginsAlike({ tokens }: Pattern, shown: ReadParagraph): boolean {
  return tokens.length > 1 && [0, 1].every((at) => tokens[at]?.key === shown.tokens[at]?.key);
}

/** More than these and it is another text. */
const MOST_PIECES = 5;

/** A paragraph with as many of those beside it as are wanted; blank ones between them do not count. The fewest first. */
function piecesRound(read: readonly ReadParagraph[], at: number, isWanted: (one: ReadParagraph) => boolean): ReadParagraph[][] {
  const side = (step: 1 | -1): ReadParagraph[] => {
    const found: ReadParagraph[] = [];
    for (let from = at; found.length < MOST_PIECES - 1;) {
      const next = beside(read, from, step, isWanted);
      if (!next) break;
      found.push(next);
      from = next.index;
    }
    return found;
  };
  const [own, before, after] = [read.slice(at, at + 1), side(-1), side(1)];
  const pieces: ReadParagraph[][] = [];
  for (let count = 1; count < MOST_PIECES; count += 1) {
    for (let above = Math.max(0, count - after.length); above <= Math.min(count, before.length); above += 1) {
      pieces.push([...before.slice(0, above).reverse(), ...own, ...after.slice(0, count - above)]);
    }
  }
  return pieces;
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
  const at = nextFilled(all, from, step, isBlank);
  const found = all[at];
  return found && isWanted(found, at) ? found : undefined;
}

/** Share of a paragraph's words without which no pieces are it: some may be written in one, as a space lacks. Cheap to know. */
const MOST_WORDS = 0.8;

/** Whether the pieces are the paragraph, none of its slots being cut. */
function matchesInPieces(pattern: Pattern, pieces: readonly ReadParagraph[]): boolean {
  const words = new Set(pieces.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  if (pattern.tokens.filter(({ key }) => words.has(key)).length < MOST_WORDS * pattern.tokens.length) return false;
  const slots = soundMatch(pattern, pieces.map(({ text }) => text).join(" "));
  let length = -1;
  const cuts = pieces.slice(0, -1).map(({ text }) => (length += text.length + 1));
  return slots?.every(({ start, end }) => cuts.every((cut) => end <= cut || cut < start)) ?? false;
}

/** Where the slots are in a text that has every word of the pattern, and no other; spaces may lack between two words. */
function soundMatch(pattern: Pattern, text: string): readonly TextSpan[] | undefined {
  const { slots, alterations } = pattern.match(text);
  const found = slots.filter((span) => span !== undefined);
  return alterations.length === 0 && found.length === slots.length ? found : undefined;
}
