import { findFolded, sameText } from "../french/fold";
import type { AgreementModel, ModelParagraph } from "../model/agreement-model";
import type { Alignment, DocumentParagraph, PlacedSlot } from "./alignment";
import { matchControls, type TaggedText } from "./match-controls";

/**
 * The alignment, certain where it could only guess: a paragraph that reads as its fixed text with, in each slot, what the
 * slot's control shows is sound, even when an answer holds the very words that follow it.
 */
export function placeByControls(
  model: AgreementModel,
  alignment: Alignment,
  document: readonly DocumentParagraph[],
  controls: readonly TaggedText[],
): Alignment {
  const matched = matchControls(alignment.slots, controls);
  const shownIn = new Map<string, string>();
  alignment.slots.forEach(({ slot }, index) => {
    const text = controls[matched[index] ?? -1]?.text ?? "";
    if (text !== "") shownIn.set(slot.id, text);
  });
  const placed = new Map<string, PlacedSlot>();
  const paragraphs = alignment.paragraphs.map((one, index) => {
    const pattern = model.paragraphs[index];
    const [first, ...others] = one.document;
    if (!pattern?.pieces.some(({ kind }) => kind === "slot") || first === undefined || others.length > 0) return one;
    const slots = slotsIn(pattern, document[first]?.text ?? "", first, shownIn);
    if (!slots) return one;
    for (const slot of slots) placed.set(slot.slot.id, slot);
    return { ...one, alterations: [] };
  });
  return { ...alignment, paragraphs, slots: alignment.slots.map((slot) => placed.get(slot.slot.id) ?? slot) };
}

/** Where the slots of a sound paragraph stand; undefined when it is not sound. */
function slotsIn(
  { pieces }: ModelParagraph,
  text: string,
  paragraph: number,
  shownIn: ReadonlyMap<string, string>,
): PlacedSlot[] | undefined {
  const slots: PlacedSlot[] = [];
  let from = 0;
  for (const piece of pieces) {
    const expected = (piece.kind === "slot" ? shownIn.get(piece.slot.id) : piece.text)?.trim();
    if (expected === undefined) return undefined;
    if (expected === "") continue;
    const at = findFolded(text.slice(from), expected);
    // Nothing but a space may stand between two pieces.
    if (!at || text.slice(from, from + at.start).trim() !== "") return undefined;
    const [start, end] = [from + at.start, from + at.end];
    from = end;
    if (piece.kind !== "slot") continue;
    const { slot } = piece;
    const state = sameText(expected, slot.placeholder) ? "blank" : "filled";
    slots.push({ slot, state, span: { first: paragraph, start, last: paragraph, end }, text: text.slice(start, end) });
  }
  return text.slice(from).trim() === "" ? slots : undefined;
}
