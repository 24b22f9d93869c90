/**
 * Answers of several paragraphs as their controls show them. To the alignment every paragraph up to the next of the model is part
 * of the answer; its control, when it is still there, says which are, and where the last one ends.
 */

import type { DocumentContent, DocumentControl } from "../agreement-document";
import type { Alignment, Alteration, FoundSlot, PlacedSlot } from "../alignment/alignment";
import { isPlaceholder } from "../alignment/bound-slot";
import { findFolded, fold, sameText } from "../french/fold";
import { partOfSlot } from "./part-of-slot";

/** The alignment with each of these as long as its control; what stands beside it is nobody's answer. */
export function narrowSlots(
  alignment: Alignment,
  controls: readonly (DocumentControl | undefined)[],
  content: DocumentContent,
): Alignment {
  const narrowed = new Map<number, NarrowedSlot>();
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const text = controls[index]?.text ?? "";
    const isWide = placed.state === "filled" && text.trim() !== "" && !sameText(placed.text, text);
    const isOfLines = isWide && placed.span.first !== placed.span.last;
    const one = isOfLines ? narrowLines(placed, text, content) : isWide ? narrowWords(placed, text) : undefined;
    if (one) narrowed.set(placed.slot.paragraph, one);
    return one?.placed ?? placed;
  });
  if (narrowed.size === 0) return alignment;
  const paragraphs = alignment.paragraphs.map((one, index) => {
    const { placed, beside } = narrowed.get(index) ?? {};
    if (!placed || !beside) return one;
    const document = one.document.filter((at) => placed.span.first <= at && at <= placed.span.last);
    return { ...one, document, alterations: [...one.alterations, ...beside] };
  });
  const added = [...alignment.added, ...Array.from(narrowed.values()).flatMap((one) => one.added)];
  return { ...alignment, slots, paragraphs, added: added.sort((one, other) => one - other) };
}

interface NarrowedSlot {
  readonly placed: FoundSlot;
  /** Paragraphs that its control does not hold. */
  readonly added: readonly number[];
  /** What follows it in its last paragraph. */
  readonly beside: readonly Alteration[];
}

/** An answer of one line that other letters were typed against: what its control shows of it. */
function narrowWords(placed: FoundSlot, shown: string): NarrowedSlot | undefined {
  const { slot, text } = placed;
  const found = findFolded(text, shown);
  if (!found || findFolded(text.slice(found.start + 1), shown)) return undefined;
  const { own, sides } = partOfSlot(placed, found);
  const beside = sides.flatMap(({ span, text: side }): Alteration[] =>
    side.trim() === "" ? [] : [{ span, found: side.trim(), expected: "" }],
  );
  const state = isPlaceholder(slot, own.text) ? "blank" : "filled";
  return { placed: { slot, state, ...own, obstacle: undefined }, added: [], beside };
}

function narrowLines({ slot, span }: FoundSlot, text: string, content: DocumentContent): NarrowedSlot | undefined {
  const shown = content.paragraphs.slice(span.first, span.last + 1).map((one) => one.text);
  const lines = text.trim().split(/[\n\r]/u);
  const from = shown.findIndex((_, at) =>
    lines.every((line, index) => begins(shown[at + index], line, index < lines.length - 1)),
  );
  if (from < 0) return undefined;
  const [first, last] = [span.first + from, span.first + from + lines.length - 1];
  const ending = shown[last - span.first] ?? "";
  const end = findFolded(ending, lines.at(-1) ?? "")?.end ?? ending.length;
  const rest = ending.slice(end).trim();
  const at = rest === "" ? end : ending.indexOf(rest, end);
  const outside = shown.flatMap((one, nth) => {
    const index = span.first + nth;
    return (index < first || index > last) && one.trim() !== "" ? [index] : [];
  });
  const placed: FoundSlot = {
    slot,
    state: isPlaceholder(slot, text) ? "blank" : "filled",
    span: { first, start: span.first === first ? span.start : 0, last, end },
    text: [...shown.slice(from, last - span.first), ending.slice(0, end)].join("\n").trim(),
    obstacle: undefined,
  };
  const beside =
    rest === "" ? [] : [{ span: { first: last, start: at, last, end: at + rest.length }, found: rest, expected: "" }];
  return { placed, added: outside, beside };
}

/** Whether a paragraph begins with a line, or is all of it. */
function begins(shown: string | undefined, line: string, isWhole: boolean): boolean {
  if (shown === undefined) return false;
  return isWhole ? sameText(shown, line) : fold(shown).trim().startsWith(fold(line).trim());
}
