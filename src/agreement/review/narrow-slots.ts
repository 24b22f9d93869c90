/**
 * Slots as their controls show them. To the alignment a word that touches a slot is part of the answer, or loses the slot;
 * the slot's control, when it is still there, says where the answer ends and where the fixed text begins again.
 */

import type { DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { findFolded, sameText } from "../french/fold";
import type { ShownAlteration } from "./reviewed-agreement";

/** Which control is which slot's, by index. */
export type ControlsOfSlots = readonly (number | undefined)[];

/** The alignment with each slot as long as its control, and the words that stand beside it where the model has none. */
export function narrowSlots(
  alignment: Alignment,
  controls: ControlsOfSlots,
  content: DocumentContent,
): { readonly alignment: Alignment; readonly beside: readonly ShownAlteration[] } {
  const beside: ShownAlteration[] = [];
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (placed.state !== "filled" || text === "" || sameText(placed.text, text)) return placed;
    const { span, slot } = placed;
    const within = span.first === span.last ? findFolded(placed.text, text) : undefined;
    if (!within) return placed;
    beside.push(...outside({ paragraph: slot.paragraph, span, found: placed.text, expected: "" }, text, content));
    const [start, end] = [span.start + within.start, span.start + within.end];
    return {
      slot,
      state: sameText(text, slot.placeholder) ? "blank" : "filled",
      span: { ...span, start, end },
      text: placed.text.slice(within.start, within.end),
    };
  });
  return { alignment: { ...alignment, slots }, beside };
}

/** Alterations without the answers of slots that were lost in them. */
export function withoutAnswers(
  alterations: readonly ShownAlteration[],
  { slots }: Alignment,
  controls: ControlsOfSlots,
  content: DocumentContent,
): ShownAlteration[] {
  const lostIn = new Map<number, string[]>();
  slots.forEach(({ slot, state }, index) => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (state === "lost" && text !== "") lostIn.set(slot.paragraph, [...(lostIn.get(slot.paragraph) ?? []), text]);
  });
  return alterations.flatMap((alteration) => {
    const inside = lostIn.get(alteration.paragraph)?.find((text) => findFolded(alteration.found, text));
    if (inside === undefined) return [alteration];
    const parts = outside(alteration, inside, content);
    return parts.length > 0 ? parts : [{ ...alteration, span: { ...alteration.span, end: alteration.span.start }, found: "" }];
  });
}

/** What of an alteration stands before and after the text of a control. */
function outside(alteration: ShownAlteration, control: string, content: DocumentContent): ShownAlteration[] {
  const { span, expected } = alteration;
  const text = content.paragraphs[span.first]?.text ?? "";
  const within = findFolded(text.slice(span.start, span.end), control);
  if (span.first !== span.last || !within) return [];
  return [
    { ...alteration, span: { ...span, end: span.start + within.start } },
    { ...alteration, span: { ...span, start: span.start + within.end } },
  ]
    .map((part) => trimmed(part, text))
    .filter(({ found }) => found !== "")
    .map((part, index) => ({ ...part, expected: index === 0 ? expected : "" }));
}

function trimmed(part: ShownAlteration, text: string): ShownAlteration {
  const shown = text.slice(part.span.start, part.span.end);
  const found = shown.trim();
  const start = part.span.start + (found === "" ? 0 : shown.indexOf(found));
  return { ...part, found, span: { ...part.span, start, end: start + found.length } };
}
