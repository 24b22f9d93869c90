/** The marks of a paragraph of the Office Open XML, at the offsets of its text as the host shows it. */

import type { MarkKind, ParagraphMarks } from "../agreement/agreement-document";
import { fold, foldWithOffsets } from "../agreement/french/fold";
import type { ParagraphDraft, Position } from "./paragraph-draft";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives a stretch of a draft at the offsets of the text that the host shows. */
export type Fit = (stretch: { readonly start: Position; readonly end: Position }) => Span;

/** @returns undefined where the host shows another text, with or without what tracked deletions strike out. */
export function fitTo(draft: ParagraphDraft, text: string): Fit | undefined {
  const side = sideShown(draft, text);
  if (side === undefined) return undefined;
  const place = wayBetween(draft[side], text);
  return ({ start, end }) => place({ start: start[side], end: end[side] });
}

export function fitMarks(draft: ParagraphDraft, fit: Fit): ParagraphMarks {
  const marks: ({ readonly kind: MarkKind } & Span)[] = [];
  const prompts: Span[] = [];
  for (const { kind, start, end } of draft.marks) {
    const span = fit({ start, end });
    if (kind === "prompt") prompts.push(span);
    else marks.push({ kind, ...span });
  }
  const others = draft.others.map((one) => ({ ...one, ...fit(one) }));
  return { marks, prompts, others };
}

function sideShown(draft: ParagraphDraft, text: string): keyof Position | undefined {
  const { full, kept } = draft;
  if (kept === text) return "kept";
  if (full === text) return "full";
  const shown = comparable(text);
  if (comparable(kept) === shown) return "kept";
  return comparable(full) === shown ? "full" : undefined;
}

/** What two texts of a paragraph have in common, whichever host tells them: some add its mark at the end. */
export function comparable(text: string): string {
  return fold(text).trimEnd();
}

/** From offsets in a text to those in another that is the same to a reader. */
function wayBetween(from: string, to: string): (span: Span) => Span {
  if (from.length === to.length) return (span) => span;
  const [here, there] = [foldWithOffsets(from).offsets, foldWithOffsets(to).offsets];
  /** Index of the first character of the folded text at an offset or after it. */
  const indexAt = (offset: number): number => {
    let [low, high] = [0, here.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((here[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const after = (index: number): number => there[index] ?? to.length;
  return ({ start, end }) => {
    const [first, last] = [indexAt(start), indexAt(end)];
    if (start === end) return { start: after(first), end: after(first) };
    // A character that folding drops (a note's) is between two that it keeps.
    if (here[first] === start) return { start: after(first), end: after(last) };
    return { start: first === 0 ? 0 : after(first - 1) + 1, end: after(last) };
  };
}
