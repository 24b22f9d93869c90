import { sameText } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import type { Alignment, DocumentParagraph, PlacedSlot } from "./alignment";
import { matchControls, type TaggedText } from "./match-controls";
import { matchShown } from "./match-shown";

/**
 * The alignment, certain where it could only guess: an answer is what its control shows, even when it holds the very words
 * that follow it, or other words were typed right beside it. Where a paragraph does not show what its controls do, the
 * alignment stays as it is.
 */
export function placeByControls(
  model: AgreementModel,
  alignment: Alignment,
  document: readonly DocumentParagraph[],
  controls: readonly TaggedText[],
): Alignment {
  const matched = matchControls(alignment.slots, controls);
  const shownIn = new Map<string, string>();
  const doubtful = new Set<number>();
  alignment.slots.forEach((placed, index) => {
    const text = controls[matched[index] ?? -1]?.text ?? "";
    if (text.trim() === "") return;
    shownIn.set(placed.slot.id, text);
    if (placed.state === "lost" || !sameText(placed.text, text)) doubtful.add(placed.slot.paragraph);
  });
  const placed = new Map<string, PlacedSlot>();
  const paragraphs = alignment.paragraphs.map((one, index) => {
    const paragraph = model.paragraphs[index];
    const [first, ...others] = one.document;
    const isSure = !doubtful.has(index) && one.alterations.length === 0;
    if (!paragraph || isSure || first === undefined || others.length > 0 || one.joinedWith !== undefined) return one;
    const text = document[first]?.text ?? "";
    const { pieces, alterations } = matchShown(paragraph, ({ id }) => shownIn.get(id), text);
    const slots = pieces.flatMap(({ piece, span }) => (piece.kind === "slot" ? [{ slot: piece.slot, span }] : []));
    if (!slots.some(({ slot }) => shownIn.has(slot.id)) || slots.some(({ slot, span }) => shownIn.has(slot.id) && !span))
      return one;
    for (const { slot, span } of slots) {
      if (!span) continue;
      const shown = text.slice(span.start, span.end);
      const state = shown === "" ? "empty" : sameText(shown, slot.placeholder) ? "blank" : "filled";
      placed.set(slot.id, { slot, state, span: { first, start: span.start, last: first, end: span.end }, text: shown });
    }
    return {
      ...one,
      alterations: alterations.map(({ start, end, expected }) => ({
        span: { first, start, last: first, end },
        found: text.slice(start, end),
        expected,
      })),
    };
  });
  return { ...alignment, paragraphs, slots: alignment.slots.map((slot) => placed.get(slot.slot.id) ?? slot) };
}
