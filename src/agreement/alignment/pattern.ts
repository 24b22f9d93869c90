/**
 * A paragraph of the model as a pattern: fixed stretches and slots, folded. Matching it against the text of a document's
 * paragraph places the slots; where the fixed text was altered, word by word, a slot is placed only if the words that
 * touch it are the model's.
 */

import { fold, foldWithOffsets, type FoldedText } from "../french/fold";
import type { ModelParagraph, Slot } from "../model/agreement-model";
import { printTag } from "../model/tag";
import { tokensOf, type Token } from "./tokens";

/** Offsets in the paragraph's own text, `end` excluded. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface PatternMatch {
  /** Same length as {@link Pattern.slots}; undefined where the slot could not be placed. */
  readonly slots: readonly (TextSpan | undefined)[];
  readonly alterations: readonly (TextSpan & { readonly expected: string })[];
}

export class Pattern {
  readonly slots: readonly Slot[];
  /** Folded text before the first slot, between slots, after the last: one more than there are slots. */
  readonly fixed: readonly string[];
  /** A paragraph with no fixed text and no slot. */
  readonly isBlank: boolean;
  /** A paragraph that is one slot: any text matches it. */
  readonly isOpen: boolean;
  /** Of the control of the slot that is all its paragraph. */
  readonly tag: string | undefined;
  /** A paragraph that is one fact: another text may stand there in its place. */
  readonly isFact: boolean;
  /** Whether the document may break the paragraph in two. */
  readonly mayBreak: boolean;
  readonly #fixedTokens: readonly (readonly Token[])[];

  constructor(readonly paragraph: ModelParagraph) {
    const fixed = [""];
    const slots: Slot[] = [];
    for (const piece of paragraph.pieces) {
      if (piece.kind === "slot") {
        slots.push(piece.slot);
        fixed.push("");
      } else {
        fixed.push((fixed.pop() ?? "") + (piece.kind === "break" ? BREAK : piece.text));
      }
    }
    this.slots = slots;
    this.mayBreak = fixed.some((text) => text.includes(BREAK));
    this.fixed = fixed.map((text, index) => trimEnds(fold(text.replace(BREAK, "")), index === 0, index === fixed.length - 1));
    this.#fixedTokens = this.fixed.map(tokensOf);
    const words = this.fixed.every((text) => text === "");
    this.isBlank = words && slots.length === 0;
    this.isOpen = words && slots.length === 1;
    this.tag = this.isOpen && slots[0] ? printTag(slots[0]) : undefined;
    this.isFact = paragraph.pieces.length === 1 && paragraph.pieces[0]?.kind === "fact";
    this.#broken = this.mayBreak ? trimEnds(fold(fixed[0]?.replace(BREAK, " ") ?? ""), true, true) : undefined;
  }

  /** The fixed text with a space where the document breaks it. */
  readonly #broken: string | undefined;

  get tokens(): readonly Token[] {
    return this.#fixedTokens.flat();
  }

  /** Slots and nothing altered; undefined when the fixed text is not the model's. */
  matchExactly(text: string): PatternMatch | undefined {
    const body = fold(text).trim();
    if (this.slots.length === 0) {
      return body === this.fixed[0] || body === this.#broken ? { slots: [], alterations: [] } : undefined;
    }
    const head = this.fixed[0] ?? "";
    const tail = this.fixed.at(-1) ?? "";
    if (body.length < head.length + tail.length || !body.startsWith(head) || !body.endsWith(tail)) return undefined;
    const folded = foldWithOffsets(text);
    const from = folded.text.length - folded.text.trimStart().length;
    const slots: TextSpan[] = [];
    let start = head.length;
    for (let index = 1; index < this.fixed.length; index += 1) {
      const fixed = this.fixed[index] ?? "";
      const isLast = index === this.fixed.length - 1;
      const end = isLast ? body.length - tail.length : body.indexOf(fixed, start);
      if (end < start) return undefined;
      slots.push(unfold(folded, from + start, from + end));
      start = end + fixed.length;
    }
    return { slots, alterations: [] };
  }

  /** The best match word by word: what was altered, and the slots whose neighbours were not. */
  match(text: string): PatternMatch {
    return this.matchExactly(text) ?? matchWords(this.#fixedTokens, text);
  }
}

/** A mark for a break, while the fixed text is put together. */
const BREAK = "\u0001";

function trimEnds(text: string, start: boolean, end: boolean): string {
  const trimmed = start ? text.trimStart() : text;
  return end ? trimmed.trimEnd() : trimmed;
}

/** A span of folded text as a span of the text itself, without the spaces at its ends. */
function unfold({ text, offsets }: FoldedText, start: number, end: number): TextSpan {
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
 * Aligns the fixed words, in order, with the words of the text at the least cost: a missing word and an extra word cost
 * one, words where a slot stands cost nothing.
 */
function matchWords(fixed: readonly (readonly Token[])[], text: string): PatternMatch {
  const folded = foldWithOffsets(text);
  const found = tokensOf(folded.text);
  const expected = fixed.flat();
  /** Whether a slot stands before expected word i (the last entry: after the last word). */
  const slotBefore = new Array<boolean>(expected.length + 1).fill(false);
  let words = 0;
  for (const stretch of fixed.slice(0, -1)) slotBefore[(words += stretch.length)] = true;

  const width = found.length + 1;
  const cost = new Float64Array((expected.length + 1) * width);
  const steps = new Uint8Array(cost.length);
  for (let i = 0; i <= expected.length; i += 1) {
    // A word inside a slot costs next to nothing, so that fixed words are kept as close together as they stand.
    const extra = slotBefore[i] ? 1e-6 : 1;
    for (let j = 0; j <= found.length; j += 1) {
      if (i === 0 && j === 0) continue;
      const missing = i > 0 ? (cost[(i - 1) * width + j] ?? 0) + 1 : Infinity;
      const added = j > 0 ? (cost[i * width + j - 1] ?? 0) + extra : Infinity;
      const same = i > 0 && j > 0 && expected[i - 1]?.text === found[j - 1]?.text;
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
  return readWords(folded, expected, found, counterpart, slotBefore);
}

function readWords(
  folded: FoldedText,
  expected: readonly Token[],
  found: readonly Token[],
  counterpart: readonly number[],
  slotBefore: readonly boolean[],
): PatternMatch {
  const slots: (TextSpan | undefined)[] = [];
  const alterations: (TextSpan & { expected: string })[] = [];
  let i = 0;
  let j = 0;
  while (i <= expected.length) {
    // From word i up to the next kept one: what the model has there, and what stands there.
    let next = i;
    while (next < expected.length && counterpart[next] === -1) next += 1;
    const nextFound = next < expected.length ? (counterpart[next] ?? 0) : found.length;
    const slotsHere = slotBefore.slice(i, next + 1).filter(Boolean).length;
    const span = unfold(folded, found[j - 1]?.end ?? 0, found[nextFound]?.start ?? folded.text.length);
    if (slotsHere === 1 && next === i) slots.push(span);
    else {
      for (let lost = 0; lost < slotsHere; lost += 1) slots.push(undefined);
      if (next > i || nextFound > j) alterations.push({ ...span, expected: wordsBetween(expected, i, next) });
    }
    i = next + 1;
    j = nextFound + 1;
  }
  return { slots, alterations };
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? " " : "") + token.text)
    .join("");
}

/** A paragraph matched with a text: where each of its slots stands, and what was altered. */
export function matchingOf(
  paragraph: ModelParagraph,
  text: string,
): { readonly slots: readonly { readonly slot: Slot; readonly span: TextSpan | undefined }[] } & Pick<
  PatternMatch,
  "alterations"
> {
  const pattern = new Pattern(paragraph);
  const { slots, alterations } = pattern.match(text);
  return { slots: pattern.slots.map((slot, index) => ({ slot, span: slots[index] })), alterations };
}
