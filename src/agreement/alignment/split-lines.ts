/**
 * Fifth pass of the alignment: paragraphs of the model that a person made lines of one (Shift+Enter), or set side by side with tabs.
 * Each line is then a paragraph of the model of its own, so that no slot reaches into the next:
 *
 *     Pour xxx⏎Prénom Nom⏎Fonction           three paragraphs of the model, in a cell of one
 *     Prénom Nom⇥Vincent Beaugrand           two that do not follow one another
 *     Prénom Nom, Fonction                   two that a comma joins
 */

import { answersIn, isItself } from "./known-words";
import type { TextSpan } from "./match-words";
import { nextFilled } from "./next-filled";
import type { ReadParagraph } from "./pair-paragraphs";
import type { Pattern } from "./pattern";
import type { RejoinedPair } from "./rejoin-paragraphs";

/** A pair, and the part of its paragraph it is, where it is one line of several. */
export interface LinePair extends RejoinedPair {
  readonly line?: TextSpan;
}

/** A paragraph of the model, and the line it is. */
interface Line {
  readonly model: number;
  readonly line: TextSpan;
}

export function splitLines(
  patterns: readonly Pattern[],
  pairs: readonly RejoinedPair[],
  read: readonly ReadParagraph[],
): LinePair[] {
  const broken = read.filter(({ text, isBlank }) => !isBlank && /\S\s*(?:[\n\t]|, | [-–] )\s*\S/u.test(text));
  const left = new Set([...patterns.keys()].filter((model) => !patterns[model]?.isBlank));
  for (const { model } of pairs) left.delete(model);
  if (broken.length === 0 || left.size === 0) return [...pairs];
  const answers = answersIn(patterns, pairs, read);
  const pairsOf = new Map<number, RejoinedPair[]>();
  for (const pair of pairs) for (const at of pair.document) pairsOf.set(at, [...(pairsOf.get(at) ?? []), pair]);
  const split = new Map<RejoinedPair | number, LinePair[]>();
  for (const { index, text } of broken) {
    const [pair, ...others] = pairsOf.get(index) ?? [];
    if (others.length > 0 || (pair && (pair.document.length > 1 || pair.joinedWith !== undefined))) continue;
    const whole = pair && patterns[pair.model];
    const candidates = pair ? new Set([pair.model, ...left]) : left;
    const found = linesOf(patterns, candidates, text, (pattern, line) => isItself(pattern, line, answers), pair?.model);
    const isOwn = found.some(({ model }) => model === pair?.model);
    if (found.length === 0 || (pair && found.length === 1 && isOwn)) continue;
    if (whole?.isOpen && !isOwn && found.length < 2) continue;
    if (pair && !isOwn) left.add(pair.model);
    for (const { model } of found) left.delete(model);
    const lines = found.map(({ model, line }): LinePair => {
      const other = found.find((one) => one.model !== model)?.model;
      return { model, document: [index], ...(other === undefined ? {} : { joinedWith: other }), line };
    });
    split.set(pair ?? index, lines);
  }
  const kept = pairs.flatMap((pair) => split.get(pair) ?? [pair]);
  const added = [...split].flatMap(([from, lines]) => (typeof from === "number" ? lines : []));
  return [...kept, ...added].sort((one, other) => one.model - other.model);
}

/** The lines of a text that are paragraphs of the model: those that read so, and what stands beside them where it does in the model. */
function linesOf(
  patterns: readonly Pattern[],
  candidates: ReadonlySet<number>,
  text: string,
  isSure: (pattern: Pattern, line: string) => boolean,
  own: number | undefined,
): Line[] {
  const shown = ({ start, end }: TextSpan): string => text.slice(start, end);
  return PARTINGS.reduce<Line[]>((best, { between, isSentence }) => {
    const spans = spansOf(text, between);
    if (spans.length < 2) return best;
    const found = new Map<TextSpan, number>();
    const used = new Set<number>();
    const take = (line: TextSpan, model: number): void => {
      found.set(line, model);
      used.add(model);
    };
    for (const line of spans) {
      const sure = [...candidates].filter((model) => {
        const pattern = patterns[model];
        return (
          !used.has(model) && pattern !== undefined && (isSure(pattern, shown(line)) || isOwnLine(pattern, model, shown(line)))
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
        const next = nextFilled(patterns, before, step, (pattern) => pattern.isBlank);
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
] as const;

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
