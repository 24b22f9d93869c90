/** The paragraphs of a document against what its generator knows: what each slot shows now, and what foreign text is gone. */

import type { PatternParagraph } from "../builders/lived-in/pattern";

export interface Matched {
  /** What each slot shows, by its id. */
  readonly shown: ReadonlyMap<string, string>;
  /** Paragraphs with foreign text that stand nowhere as they were. */
  readonly lost: readonly PatternParagraph[];
  /** Paragraphs nobody asked for. */
  readonly added: readonly string[];
}

interface Matcher {
  readonly paragraph: PatternParagraph;
  readonly isBlank: boolean;
  readonly isOnlySlots: boolean;
  /** An answer may be several paragraphs where it is a presentation. */
  readonly spans: readonly number[];
  readonly match: (text: string) => RegExpExecArray | null;
}

/** @param several ids of the slots whose answers may be several paragraphs. */
export function matchTexts(
  pattern: readonly PatternParagraph[],
  texts: readonly string[],
  several: ReadonlySet<string>,
): Matched {
  const matchers = pattern.map((paragraph) => matcherOf(paragraph, several));
  const shown = new Map<string, string>();
  const keep = ({ paragraph, match }: Matcher, text: string): void => {
    const found = match(text);
    const slots = paragraph.pieces.flatMap(({ slot }) => slot ?? []);
    slots.forEach((slot, index) => shown.set(slot, found?.[index + 1] ?? ""));
  };
  let start = 0;
  while (start < matchers.length && isSame(matchers[start], texts[start])) start += 1;
  let end = 0;
  while (end < Math.min(matchers.length, texts.length) - start && isSame(matchers.at(-1 - end), texts.at(-1 - end))) end += 1;
  for (let at = 0; at < start; at += 1) keep(matchers[at]!, texts[at]!);
  for (let at = 1; at <= end; at += 1) keep(matchers.at(-at)!, texts.at(-at)!);
  const middle = align(matchers.slice(start, matchers.length - end), texts.slice(start, texts.length - end));
  for (const [matcher, text] of middle.pairs) keep(matcher, text);
  return { shown, lost: middle.lost, added: middle.added };
}

/** Whether a paragraph and a text are each other's, whatever stands elsewhere: one that takes any text may be taken too early. */
function isSame(matcher: Matcher | undefined, text: string | undefined): boolean {
  return (
    matcher !== undefined &&
    text !== undefined &&
    !matcher.isOnlySlots &&
    matcher.spans.length === 1 &&
    matcher.match(text) !== null
  );
}

function matcherOf(paragraph: PatternParagraph, several: ReadonlySet<string>): Matcher {
  const { pieces } = paragraph;
  const fixed = pieces.every(({ slot }) => slot === undefined) ? pieces.map(({ text }) => text).join("") : undefined;
  const source = pieces.map(({ text, slot }) => (slot === undefined ? agreeing(escape(text)) : "([\\s\\S]*?)")).join("");
  const expression = new RegExp(`^${source}$`, "u");
  const isSeveral = pieces.some(({ slot }) => slot !== undefined && several.has(slot));
  return {
    paragraph,
    isBlank: pieces.every(({ text, slot }) => slot === undefined && text.trim() === ""),
    isOnlySlots: pieces.every(({ slot }) => slot !== undefined),
    spans: isSeveral ? [1, 2, 3] : [1],
    match: (text) => (fixed === undefined || fixed === text ? expression.exec(text) : null),
  };
}

/** The verb that a name in the plural brings along is the model's own, in its other number. */
function agreeing(source: string): string {
  return source.replace(/\bapportera\b/, "apporter(?:a|ont)");
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/-/g, "\\x2d");
}

const FOUND = 10;
const ADDED = -3;
/** No operation moves a paragraph further than this from where it was. */
const BAND = 8;

/** The pairs that leave the least without its like. */
function align(matchers: readonly Matcher[], texts: readonly string[]) {
  const width = texts.length + 1;
  const drift = texts.length - matchers.length;
  const best = new Float64Array((matchers.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  best[best.length - 1] = 0;
  const step = new Int8Array(best.length);
  for (let at = matchers.length; at >= 0; at -= 1) {
    for (let text = texts.length; text >= 0; text -= 1) {
      if (at === matchers.length && text === texts.length) continue;
      if (text < at + Math.min(0, drift) - BAND || text > at + Math.max(0, drift) + BAND) continue;
      const one = matchers[at];
      let score = Number.NEGATIVE_INFINITY;
      let how = 0;
      const consider = (candidate: number, way: number): void => {
        if (candidate > score) [score, how] = [candidate, way];
      };
      for (const span of one?.spans ?? []) {
        if (!one || text + span > texts.length) continue;
        const joined = span === 1 ? (texts[text] ?? "") : texts.slice(text, text + span).join("\n");
        const worth = one.isBlank ? 1 : one.isOnlySlots ? 4 : FOUND;
        if (one.match(joined)) consider(worth + best[(at + 1) * width + text + span]!, span);
      }
      if (text < texts.length) consider((texts[text]?.trim() === "" ? -0.5 : ADDED) + best[at * width + text + 1]!, -1);
      if (one) consider((one.isBlank ? -0.5 : -FOUND) + best[(at + 1) * width + text]!, 0);
      best[at * width + text] = score;
      step[at * width + text] = how;
    }
  }
  const pairs: [Matcher, string][] = [];
  const lost: PatternParagraph[] = [];
  const added: string[] = [];
  for (let at = 0, text = 0; at < matchers.length || text < texts.length;) {
    const how = step[at * width + text] ?? 0;
    const one = matchers[at];
    if (how === -1) added.push(texts[text++] ?? "");
    else if (how === 0) {
      if (one && !one.isBlank && !one.isOnlySlots) lost.push(one.paragraph);
      at += 1;
    } else {
      if (one) pairs.push([one, texts.slice(text, text + how).join("\n")]);
      at += 1;
      text += how;
    }
  }
  return { pairs, lost, added: added.filter((one) => one.trim() !== "") };
}

/** The sign at the end of an engagement, which its place in the list decides. */
const ENDING = /[\s\u00a0]*[;.][\s\u00a0]*$/u;

/** Paragraphs with foreign text that stand nowhere, in any order, but for the signs at their ends. */
export function lostInAnyOrder(pattern: readonly PatternParagraph[], texts: readonly string[]): PatternParagraph[] {
  const left = texts.map((text) => text.replace(ENDING, ""));
  return pattern.filter((paragraph) => {
    const foreign = paragraph.pieces.filter(({ slot, text }) => slot === undefined && text.trim() !== "");
    if (foreign.length === 0) return false;
    const last = paragraph.pieces.at(-1);
    const pieces = paragraph.pieces.map((piece) =>
      piece === last && piece.slot === undefined ? { ...piece, text: piece.text.replace(ENDING, "") } : piece,
    );
    const { match } = matcherOf({ ...paragraph, pieces }, new Set());
    const at = left.findIndex((text) => match(text) !== null);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
