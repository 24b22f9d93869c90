/**
 * A paragraph of the model as a pattern: fixed stretches and slots, folded. Matching it against the text of a document's
 * paragraph places the slots; where the fixed text was altered, word by word, a slot is placed only if the words that
 * touch it are the model's.
 */

import { fold, foldWithOffsets } from "../french/fold";
import { isToFill, type ModelParagraph, type Slot } from "../model/agreement-model";
import { printTag } from "../model/tag";
import { type AlteredWords, matchWords, type TextSpan, unfold } from "./match-words";
import { tokensOf, type Token } from "./tokens";

export interface PatternMatch {
  /** Same length as {@link Pattern.slots}; undefined where the slot could not be placed. */
  readonly slots: readonly (TextSpan | undefined)[];
  readonly alterations: readonly AlteredWords[];
}

export class Pattern {
  /** Those to fill: words that agree with an answer are fixed text, whichever they are in this document. */
  readonly slots: readonly Slot[];
  /** Folded text before the first slot, between slots, after the last: one more than there are slots. */
  readonly fixed: readonly string[];
  /** A paragraph with no fixed text and no slot. */
  readonly isBlank: boolean;
  /** A paragraph that is one slot: any text matches it. */
  readonly isOpen: boolean;
  /** A paragraph of several slots with nothing but signs between them, as the line of a town in an address: those are all it is known by. */
  readonly isWordless: boolean;
  /** Of the control of the slot that is all its paragraph. */
  readonly tag: string | undefined;
  /** A paragraph that is one fact: another text may stand there in its place. */
  readonly isFact: boolean;
  /** Whether the document may break the paragraph in two. */
  readonly mayBreak: boolean;
  /** Words of the fixed text. */
  readonly tokens: readonly Token[];
  /** Of the slots, folded. */
  readonly #placeholders: readonly string[];
  readonly #fixedTokens: readonly (readonly Token[])[];

  constructor(readonly paragraph: ModelParagraph) {
    const fixed = [""];
    const slots: Slot[] = [];
    for (const piece of paragraph.pieces) {
      if (piece.kind === "slot" && isToFill(piece.slot)) {
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
    this.tokens = this.#fixedTokens.flat();
    this.#placeholders = slots.map(({ placeholder }) => fold(placeholder).trim());
    const words = this.fixed.every((text) => text === "");
    this.isBlank = words && slots.length === 0;
    this.isOpen = words && slots.length === 1;
    this.isWordless = slots.length > 1 && this.tokens.length === 0;
    this.tag = this.isOpen && slots[0] ? printTag(slots[0]) : undefined;
    this.isFact = paragraph.pieces.length === 1 && paragraph.pieces[0]?.kind === "fact";
    this.#broken = this.mayBreak ? trimEnds(fold(fixed[0]?.replace(BREAK, " ") ?? ""), true, true) : undefined;
  }

  /** Of a title, what follows its number: all its text where Word numbers it. */
  get numberless(): Pattern | undefined {
    return (this.#numberless ??= { pattern: numberlessOf(this.paragraph) }).pattern;
  }

  #numberless: { readonly pattern: Pattern | undefined } | undefined;

  /** The fixed text with a space where the document breaks it. */
  readonly #broken: string | undefined;

  /** Slots and nothing altered; undefined when the fixed text is not the model's. @param body of the text: see `bodyOf`. */
  matchExactly(text: string, body = bodyOf(text)): PatternMatch | undefined {
    if (this.slots.length === 0) {
      return body === this.fixed[0] || body === this.#broken ? { slots: [], alterations: [] } : undefined;
    }
    const head = this.fixed[0] ?? "";
    const tail = this.fixed.at(-1) ?? "";
    if (body.length < head.length + tail.length || !body.startsWith(head) || !body.endsWith(tail)) return undefined;
    const [first, marked] = [false, true].map((isMarked) => this.#gapsIn(body, isMarked));
    const gaps = marked && this.#unfilled(body, marked) > this.#unfilled(body, first) ? marked : first;
    if (!gaps) return undefined;
    const folded = foldWithOffsets(text);
    const from = folded.text.length - folded.text.trimStart().length;
    const slots = gaps.map(({ start, end }) => unfold(folded, from + start, from + end));
    return { slots, alterations: [] };
  }

  /**
   * What stands in each gap of a text that begins and ends as the pattern does: up to the first words that may end it, or, with
   * `isMarked`, up to the first that do after the slot's own placeholder ("Dossier 12 : xxx : prénom NOM" holds " : " twice).
   */
  #gapsIn(body: string, isMarked: boolean): TextSpan[] | undefined {
    const gaps: TextSpan[] = [];
    let start = this.fixed[0]?.length ?? 0;
    for (const [index, fixed] of this.fixed.slice(1).entries()) {
      const isLast = index === this.slots.length - 1;
      const placeholder = isMarked && !isLast ? this.#placeholders[index] : undefined;
      const shown = placeholder ? body.indexOf(placeholder, start) : -1;
      const end = isLast
        ? body.length - fixed.length
        : body.indexOf(fixed, shown < 0 ? start : shown + (placeholder?.length ?? 0));
      if (end < start) return undefined;
      gaps.push({ start, end });
      start = end + fixed.length;
    }
    return gaps;
  }

  /** How many gaps hold the placeholder of their slot. */
  #unfilled(body: string, gaps: readonly TextSpan[] = []): number {
    return gaps.filter(({ start, end }, at) => body.slice(start, end).includes(this.#placeholders[at] ?? "")).length;
  }

  /** The best match word by word: what was altered, and the slots whose neighbours were not. */
  match(text: string): PatternMatch {
    const exact = this.matchExactly(text);
    if (exact) return exact;
    const { gaps, alterations } = matchWords(this.#fixedTokens, text);
    return { slots: gaps, alterations };
  }
}

/** A text as patterns compare it: worked out once where several are asked. */
export function bodyOf(text: string): string {
  return fold(text).trim();
}

/** "ARTICLE 5 – ", "5. ": what Word may write in a title's place. */
const TITLE_NUMBER = /^\s*(?:\p{L}+\s+)?\d+\s*[.)–—-]\s*/u;

/** Whether a text is the number of a title and nothing else. */
export function isTitleNumber({ style }: ModelParagraph, text: string): boolean {
  return style.startsWith("heading") && /^\d+$/u.test(text.trim());
}

function numberlessOf(paragraph: ModelParagraph): Pattern | undefined {
  const [first, ...rest] = paragraph.pieces;
  if (!paragraph.style.startsWith("heading") || first?.kind !== "fixed" || !TITLE_NUMBER.test(first.text)) return undefined;
  return new Pattern({ ...paragraph, pieces: [{ ...first, text: first.text.replace(TITLE_NUMBER, "") }, ...rest] });
}

/** A mark for a break, while the fixed text is put together. */
const BREAK = "\u0001";

function trimEnds(text: string, start: boolean, end: boolean): string {
  const trimmed = start ? text.trimStart() : text;
  return end ? trimmed.trimEnd() : trimmed;
}
