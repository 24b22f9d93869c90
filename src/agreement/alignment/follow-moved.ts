/**
 * Third pass of the alignment: paragraphs that stand elsewhere than the model has them. What the first two leave on both sides is
 * aligned again, in rounds, until nothing more is found:
 *
 *     model       1 2 3 4 5 6
 *     document    1 4 5 2 3 6        the first two passes: 1 4 5 6 or 1 2 3 6; the first round: the two others
 *
 * Out of order, only what is certain counts: what reads as the paragraph of the model does, or stands right beside what that stands
 * beside in the model.
 */

import { answersIn, ENOUGH_WORDS, isItself } from "./known-words";
import { isBlank, nextFilled } from "./next-filled";
import type { Pair, ReadParagraph } from "./pair-paragraphs";
import { bodyOf, type Pattern } from "./pattern";
import { findInSteps, type Steps } from "./steps";

/** A pair; `isMoved` where it is out of the order of the others. */
export interface FollowedPair extends Pair {
  readonly isMoved?: boolean;
}

/** How patterns and paragraphs pair up, both in order. */
type PairUp = (patterns: readonly Pattern[], read: readonly ReadParagraph[]) => Steps<Pair[]>;

export function* followMoved(
  patterns: readonly Pattern[],
  inOrder: readonly Pair[],
  read: readonly ReadParagraph[],
  pairUp: PairUp,
): Steps<FollowedPair[]> {
  let all: FollowedPair[] = yield* withoutOthers(patterns, inOrder, read);
  yield;
  for (;;) {
    const taken = new Set(all.flatMap(({ document }) => document));
    const placed = new Set(all.map(({ model }) => model));
    const missing = [...patterns.keys()].filter((model) => !placed.has(model) && !patterns[model]?.isBlank);
    const strays = read.filter(({ index, isBlank }) => !isBlank && !taken.has(index));
    if (missing.length === 0 || strays.length === 0) return all;
    const pairs = yield* pairUp(
      missing.flatMap((model) => patterns[model] ?? []),
      strays,
    );
    yield;
    const found = certain(
      patterns,
      read,
      all,
      pairs.map(({ model, document }) => ({ model: missing[model] ?? 0, document })),
    );
    if (found.length === 0) return all;
    all = [...all, ...found.map((pair) => ({ ...pair, isMoved: true }))].sort((one, other) => one.model - other.model);
  }
}

/** How many paragraphs are compared with the missing ones between two pauses. */
const SLICE = 10;

/** Answers of several paragraphs without those from one on that is a paragraph of the model, moved there. */
function* withoutOthers(patterns: readonly Pattern[], pairs: readonly Pair[], read: readonly ReadParagraph[]): Steps<Pair[]> {
  const placed = new Set(pairs.map(({ model }) => model));
  const missing = patterns.filter(({ isBlank, isOpen }, model) => !isBlank && !isOpen && !placed.has(model));
  const isOther = (shown: ReadParagraph): boolean => {
    const [isVersion, body] = [versionOf(shown), bodyOf(shown.text)];
    return missing.some((one) => isVersion(one) || (one.tokens.length >= ENOUGH_WORDS && one.matchExactly(shown.text, body)));
  };
  const isOtherAt = (at: number): boolean => {
    const shown = read[at];
    return shown !== undefined && isOther(shown);
  };
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (patterns[pair.model]?.isOpen) {
      const [first, ...others] = pair.document;
      const end = yield* findInSteps(others, SLICE, isOtherAt);
      const own = end < 0 ? others : others.slice(0, end);
      kept.push({ ...pair, document: first === undefined ? [] : [first, ...own] });
    } else kept.push(pair);
  }
  return kept;
}

/** Those that hold the model's words, then, from these on, those that stand beside one they belong beside. */
function certain(
  patterns: readonly Pattern[],
  read: readonly ReadParagraph[],
  known: readonly Pair[],
  pairs: readonly Pair[],
): Pair[] {
  const answers = answersIn(patterns, known, read);
  const isSure = ({ model, document: [at = -1] }: Pair): boolean => {
    const [pattern, shown] = [patterns[model], read[at]];
    return pattern !== undefined && shown !== undefined && (isItself(pattern, shown.text, answers) || versionOf(shown)(pattern));
  };
  const placeOf = new Map(known.flatMap(({ model, document }) => document.map((at) => [at, model] as const)));
  const found: Pair[] = [];
  let left = pairs.filter(({ document }) => document.length === 1);
  for (;;) {
    const more = left.filter((pair) => isSure(pair) || isBeside(patterns, read, placeOf, pair));
    if (more.length === 0) return found;
    left = left.filter((pair) => !more.includes(pair));
    found.push(...more);
    for (const { model, document } of more) for (const at of document) placeOf.set(at, model);
  }
}

/** Share of the words, and how many of them, that make a paragraph a version of another wherever it stands. */
const MOST = 0.7;
const MANY_WORDS = 8;

/** Whether a paragraph is a version of one of the model, whichever is asked: its words are gathered once. */
function versionOf(shown: ReadParagraph): (pattern: Pattern) => boolean {
  const words = new Set(shown.tokens.map(({ key }) => key));
  return ({ tokens }) => tokens.length >= MANY_WORDS && tokens.filter(({ key }) => words.has(key)).length >= MOST * tokens.length;
}

/** Whether it follows, or is followed by, the very paragraph that it does in the model; blank ones do not count. */
function isBeside(
  patterns: readonly Pattern[],
  read: readonly ReadParagraph[],
  placeOf: ReadonlyMap<number, number>,
  { model, document: [at = -1] }: Pair,
): boolean {
  const pattern = patterns[model];
  if (!pattern || (!pattern.isOpen && !pattern.isFact && !pattern.matchExactly(read[at]?.text ?? ""))) return false;
  return ([1, -1] as const).some((step) => {
    const [other, there] = [nextFilled(patterns, model, step, isBlank), nextFilled(read, at, step, isBlank)];
    return placeOf.get(there) === other && placeOf.has(there);
  });
}
