/**
 * Which content control is which slot. Tags name a field and a form, not a slot, so that a copy explains itself: slots
 * and controls are matched as two sequences, by tag first, then by what they show.
 */

import { sameText } from "../french/fold";
import { parseTag, printTag } from "../model/tag";
import type { PlacedSlot } from "./alignment";

/** What a control says of itself, and shows; `parent`: the control it stands in. */
export interface TaggedText {
  readonly tag: string;
  readonly text: string;
  readonly parent?: TaggedText | undefined;
}

/**
 * For each slot, its control; undefined where it has none. Controls of anything else than slots may be among them; one that
 * stands in another slot's control is a copy that was pasted there.
 */
export function matchControls<Control extends TaggedText>(
  slots: readonly PlacedSlot[],
  controls: readonly Control[],
): (Control | undefined)[] {
  const tags = new Set(slots.map(({ slot }) => printTag(slot)));
  const ours = controls.filter((control) => tags.has(control.tag) && !slotControlRound<TaggedText>(control));
  const inDocument = orderInDocument(slots);
  const matched = matchSlotControls(
    inDocument.flatMap((index) => slots[index] ?? []),
    ours,
  );
  const controlOf = new Map(inDocument.map((index, nth) => [index, ours[matched[nth] ?? -1]]));
  return slots.map((_, index) => controlOf.get(index));
}

/** Slots as the document has them; one that was not found stands after the one it follows in the model. */
function orderInDocument(slots: readonly PlacedSlot[]): number[] {
  let [paragraph, offset] = [-1, -1];
  const places = slots.map((placed, index) => {
    if (placed.state !== "lost") [paragraph, offset] = [placed.span.first, placed.span.start];
    return { index, paragraph, offset };
  });
  return places.sort((one, other) => one.paragraph - other.paragraph || one.offset - other.offset).map(({ index }) => index);
}

/** The control of a slot that a control stands in, however deep. */
export function slotControlRound<Control extends { readonly tag: string; readonly parent?: Control | undefined }>({
  parent,
}: Control): Control | undefined {
  let above = parent;
  while (above && !parseTag(above.tag)) above = above.parent;
  return above;
}

function matchSlotControls(slots: readonly PlacedSlot[], controls: readonly TaggedText[]): (number | undefined)[] {
  const wanted = slots.map((placed) => ({ tag: printTag(placed.slot), text: placed.state === "lost" ? undefined : placed.text }));
  const matched = new Array<number | undefined>(slots.length).fill(undefined);
  const same = (slot: number, control: number): boolean => {
    const one = wanted[slot];
    const other = controls[control];
    return one !== undefined && one.tag === other?.tag && one.text !== undefined && sameText(one.text, other.text);
  };

  // What both ends have in common needs no search: in a sound agreement that is everything.
  let head = 0;
  while (head < slots.length && head < controls.length && same(head, head)) matched[head] = head++;
  let slotEnd = slots.length;
  let controlEnd = controls.length;
  while (slotEnd > head && controlEnd > head && same(slotEnd - 1, controlEnd - 1)) matched[(slotEnd -= 1)] = controlEnd -= 1;

  const rows = slotEnd - head;
  const columns = controlEnd - head;
  const width = columns + 1;
  // Longest common subsequence of tags; among equals, the one with most texts in common.
  const best = new Float64Array((rows + 1) * width);
  const worth = (i: number, j: number): number => {
    if (wanted[head + i]?.tag !== controls[head + j]?.tag) return 0;
    return same(head + i, head + j) ? 1.001 : 1;
  };
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const pair = worth(i, j);
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        pair > 0 ? pair + (best[(i + 1) * width + j + 1] ?? 0) : 0,
      );
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const here = best[i * width + j] ?? 0;
    const pair = worth(i, j);
    if (pair > 0 && here === pair + (best[(i + 1) * width + j + 1] ?? 0)) matched[head + i++] = head + j++;
    else if (here === best[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
  return matched;
}
