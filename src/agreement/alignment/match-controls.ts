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

/** A slot as it is looked for among controls. */
interface WantedControl {
  readonly tag: string;
  /** Undefined for a slot that was not found. */
  readonly text: string | undefined;
}

function matchSlotControls(slots: readonly PlacedSlot[], controls: readonly TaggedText[]): (number | undefined)[] {
  const wanted = slots.map((placed): WantedControl => ({
    tag: printTag(placed.slot),
    text: placed.state === "lost" ? undefined : placed.text,
  }));
  const matched = new Array<number | undefined>(slots.length).fill(undefined);
  let left: Unmatched = { slots: [...wanted.keys()], controls: [...controls.keys()] };
  // What both ends have in common needs no search: in a sound agreement that is everything. Nor does what the other has nothing of:
  // without it the ends may have more in common.
  for (const narrow of [trimEnds, keepCommonTags, trimEnds]) left = narrow(wanted, controls, left, matched);
  matchInOrder(wanted, controls, left, matched);
  return matched;
}

/** Those without a counterpart yet, by their index, in order. */
interface Unmatched {
  readonly slots: readonly number[];
  readonly controls: readonly number[];
}

/** What a pair of a slot and a control is worth: nothing without the same tag, a little more with the same text. */
function worthOf(slot: WantedControl | undefined, control: TaggedText | undefined): number {
  if (slot === undefined || slot.tag !== control?.tag) return 0;
  return slot.text !== undefined && sameText(slot.text, control.text) ? SAME_TEXT : SAME_TAG;
}

const SAME_TAG = 1;
/** Among equal numbers of pairs, the one with most texts in common. */
const SAME_TEXT = 1.001;

function trimEnds(
  wanted: readonly WantedControl[],
  controls: readonly TaggedText[],
  left: Unmatched,
  matched: (number | undefined)[],
): Unmatched {
  /** Matches the two at these places, if they are the same. */
  const pair = (slotAt: number, controlAt: number): boolean => {
    const [slot, control] = [left.slots[slotAt] ?? -1, left.controls[controlAt] ?? -1];
    if (worthOf(wanted[slot], controls[control]) !== SAME_TEXT) return false;
    matched[slot] = control;
    return true;
  };
  const most = Math.min(left.slots.length, left.controls.length);
  let head = 0;
  while (head < most && pair(head, head)) head += 1;
  let tail = 0;
  while (head + tail < most && pair(left.slots.length - 1 - tail, left.controls.length - 1 - tail)) tail += 1;
  return {
    slots: left.slots.slice(head, left.slots.length - tail),
    controls: left.controls.slice(head, left.controls.length - tail),
  };
}

function keepCommonTags(wanted: readonly WantedControl[], controls: readonly TaggedText[], left: Unmatched): Unmatched {
  const slotTags = new Set(left.slots.map((slot) => wanted[slot]?.tag));
  const controlTags = new Set(left.controls.map((control) => controls[control]?.tag));
  return {
    slots: left.slots.filter((slot) => controlTags.has(wanted[slot]?.tag)),
    controls: left.controls.filter((control) => slotTags.has(controls[control]?.tag)),
  };
}

/** How a cell of the table was reached. */
const STEP = { pair: 1, skipSlot: 2, skipControl: 3 } as const;

/** Longest common subsequence of tags. Of the scores two rows are kept, of the steps a byte each. */
function matchInOrder(
  wanted: readonly WantedControl[],
  controls: readonly TaggedText[],
  left: Unmatched,
  matched: (number | undefined)[],
): void {
  const [rows, columns] = [left.slots.length, left.controls.length];
  const steps = new Uint8Array(rows * columns);
  let below = new Float64Array(columns + 1);
  let here = new Float64Array(columns + 1);
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const worth = worthOf(wanted[left.slots[i] ?? -1], controls[left.controls[j] ?? -1]);
      const paired = worth > 0 ? worth + (below[j + 1] ?? 0) : 0;
      const [without, right] = [below[j] ?? 0, here[j + 1] ?? 0];
      const best = Math.max(paired, without, right);
      here[j] = best;
      steps[i * columns + j] = worth > 0 && best === paired ? STEP.pair : best === without ? STEP.skipSlot : STEP.skipControl;
    }
    [below, here] = [here, below];
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const step = steps[i * columns + j];
    if (step === STEP.pair) matched[left.slots[i++] ?? -1] = left.controls[j++];
    else if (step === STEP.skipSlot) i += 1;
    else j += 1;
  }
}
