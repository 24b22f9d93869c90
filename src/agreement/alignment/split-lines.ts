/**
 * Sixth pass of the alignment: paragraphs of the model that a person made lines of one (Shift+Enter), set side by side with tabs, or
 * wrote one after the other. Each line is then a paragraph of the model of its own, so that no slot reaches into the next:
 *
 *     Pour xxx⏎Prénom Nom⏎Fonction           three paragraphs of the model, in a cell of one
 *     Prénom Nom⇥Vincent Beaugrand           two that do not follow one another
 *     Prénom Nom, Fonction                   two that a comma joins
 *     N° SIRET : xxx Code APE : xxx          two of which the words tell where they begin
 */

import { signStart } from "../french/ends";
import { findFolded, fold } from "../french/fold";
import { answersIn, isItself } from "./known-words";
import type { TextSpan } from "./match-words";
import { isBlank, nextFilled } from "./next-filled";
import type { ReadParagraph } from "./pair-paragraphs";
import { bodyOf, type Pattern } from "./pattern";
import type { CellPair } from "./set-in-cells";
import { eachInSteps, type Steps } from "./steps";
import { tokensOf } from "./tokens";

/** A pair, and the part of its paragraph it is, where it is one line of several. */
export interface LinePair extends CellPair {
  readonly line?: TextSpan;
}

/** A paragraph of the model, and the line it is. */
interface Line {
  readonly model: number;
  readonly line: TextSpan;
}

/** How many paragraphs are cut between two pauses. */
const SLICE = 10;

export function* splitLines(
  patterns: readonly Pattern[],
  pairs: readonly CellPair[],
  read: readonly ReadParagraph[],
): Steps<LinePair[]> {
  const left = new Set([...patterns.keys()].filter((model) => !patterns[model]?.isBlank));
  for (const { model, document } of pairs) if (document.some((at) => !read[at]?.isBlank)) left.delete(model);
  if (left.size === 0) return [...pairs];
  const heads = [...left].flatMap((model) => headOf(patterns[model]) ?? []);
  const broken = read.filter(
    ({ text, isBlank }) => !isBlank && (PARTED.test(text.trim()) || heads.some((head) => fold(text).includes(head))),
  );
  if (broken.length === 0) return [...pairs];
  const answers = answersIn(patterns, pairs, read);
  const pairsOf = new Map<number, CellPair[]>();
  for (const pair of pairs) for (const at of pair.document) pairsOf.set(at, [...(pairsOf.get(at) ?? []), pair]);
  const split = new Map<CellPair | number, LinePair[]>();
  yield* eachInSteps(broken, SLICE, ({ index, text }) => {
    const [pair, ...others] = pairsOf.get(index) ?? [];
    if (others.length > 0 || (pair && (pair.document.length > 1 || pair.joinedWith !== undefined))) return;
    const whole = pair && patterns[pair.model];
    const candidates = pair ? new Set([pair.model, ...left]) : left;
    const found = linesOf(
      patterns,
      candidates,
      text,
      (pattern, line, body) => isItself(pattern, line, answers, body),
      pair?.model,
    );
    const isOwn = found.some(({ model }) => model === pair?.model);
    if (found.length === 0 || (pair && found.length === 1 && isOwn)) return;
    if (whole?.isOpen && !isOwn && found.length < 2) return;
    if (pair && !isOwn) left.add(pair.model);
    for (const { model } of found) left.delete(model);
    const lines = found.map(({ model, line }): LinePair => {
      const other = found.find((one) => one.model !== model)?.model;
      return { model, document: [index], ...(other === undefined ? {} : { joinedWith: other }), line };
    });
    split.set(pair ?? index, lines);
  });
  const placed = new Set(Array.from(split.values()).flatMap((lines) => lines.map(({ model }) => model)));
  const kept = pairs.flatMap((pair) => split.get(pair) ?? (placed.has(pair.model) ? [] : [pair]));
  const added = [...split].flatMap(([from, lines]) => (typeof from === "number" ? lines : []));
  return [...kept, ...added].sort((one, other) => one.model - other.model);
}

/** The lines of a text that are paragraphs of the model: those that read so, and what stands beside them where it does in the model. */
function linesOf(
  patterns: readonly Pattern[],
  candidates: ReadonlySet<number>,
  text: string,
  isSure: (pattern: Pattern, line: string, body: string) => boolean,
  own: number | undefined,
): Line[] {
  const shown = ({ start, end }: TextSpan): string => text.slice(start, end);
  const heads = [...candidates].flatMap((model) => headOf(patterns[model]) ?? []);
  return PARTINGS.reduce<Line[]>((best, { between, isSentence }) => {
    const spans = between ? spansOf(text, between) : spansAt(text, heads);
    if (spans.length < 2) return best;
    const found = new Map<TextSpan, number>();
    const used = new Set<number>();
    const take = (line: TextSpan, model: number): void => {
      found.set(line, model);
      used.add(model);
    };
    for (const line of spans) {
      const body = bodyOf(shown(line));
      const sure = [...candidates].filter((model) => {
        const pattern = patterns[model];
        return (
          !used.has(model) &&
          pattern !== undefined &&
          (isSure(pattern, shown(line), body) || isOwnLine(pattern, model, shown(line)))
        );
      });
      // Of several, the one with most words.
      const [model] = sure.sort((one, other) => size(patterns[other]) - size(patterns[one]));
      if (model !== undefined) take(line, model);
    }
    if (isSentence && found.size < spans.length) return best;
    for (const step of [1, -1] as const) {
      const inOrder = step > 0 ? spans : [...spans].reverse();
      inOrder.forEach((line, at) => {
        const before = found.get(inOrder[at - 1] ?? line);
        if (found.has(line) || before === undefined) return;
        const next = nextFilled(patterns, before, step, isBlank);
        if (candidates.has(next) && !used.has(next) && patterns[next]?.matchExactly(shown(line))) take(line, next);
      });
    }
    return found.size > best.length ? Array.from(found, ([line, model]) => ({ line, model })) : best;
  }, []);

  function isOwnLine(pattern: Pattern, model: number, line: string): boolean {
    return model === own && !pattern.isOpen && pattern.matchExactly(line) !== undefined;
  }
}

/** Of what is joined by a comma or a dash, as words of a sentence are, each has to be sure. */
const PARTINGS = [
  { between: /[\n\t]+/gu, isSentence: false },
  { between: /\n+/gu, isSentence: false },
  { between: /, | [-–] /gu, isSentence: true },
  /** Where the words of each begin. */
  { between: undefined, isSentence: true },
] as const;

/** Fewer words than these at the beginning of a paragraph may stand anywhere. */
const HEAD_WORDS = 2;

/** What a paragraph begins with, where that tells it. */
function headOf(pattern: Pattern | undefined): string | undefined {
  const head = pattern?.fixed[0]?.trim() ?? "";
  return tokensOf(head).filter(({ text }) => /\p{L}/u.test(text)).length >= HEAD_WORDS ? head : undefined;
}

/** Something between two lines, or two words, that may part them. */
const PARTED = /[\n\t]|(?<!^), | [-–] /u;

/** What a person puts between two lines that they wrote one after the other, at the end of the first. */
function withoutParting(text: string): string {
  return text.trimEnd().slice(0, signStart(text, ",;–—-"));
}

/** A text cut where each of these stands in it. */
function spansAt(text: string, heads: readonly string[]): TextSpan[] {
  const starts = heads.flatMap((head) => findFolded(text, head)?.start ?? []).filter((start) => start > 0);
  const bounds = [...new Set([0, ...starts, text.length])].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((start, at) => {
    const end = bounds[at + 1] ?? text.length;
    return { start, end: end === text.length ? end : start + withoutParting(text.slice(start, end)).length };
  });
}

function size(pattern: Pattern | undefined): number {
  return pattern?.tokens.length ?? 0;
}

/** Where the pieces of a text that hold something stand. @param between what parts two of them; with the flag "g". */
function spansOf(text: string, between: RegExp): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== "") spans.push({ start, end });
  };
  for (const { 0: sign, index } of text.matchAll(between)) {
    add(index);
    start = index + sign.length;
  }
  add(text.length);
  return spans;
}
