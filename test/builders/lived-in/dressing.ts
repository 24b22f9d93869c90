/** A dressing: one thing a person, or Word, leaves beside, inside or round a slot or an engagement. */

import type { Slot } from "../../../src/agreement/model/agreement-model";
import type { XmlElement } from "../../../src/docx/xml";
import type { Draft, SlotTruth } from "./draft";

export interface SlotDressing {
  readonly kind: string;
  /**
   * @param choice any number from 0: which of the variants.
   * @returns what is true of the slot then; undefined, with nothing done, where this dressing cannot be.
   */
  readonly dress: (draft: Draft, slot: Slot, choice: number) => SlotTruth | undefined;
}

export interface ClauseDressing {
  readonly kind: string;
  /** @returns false, with nothing done, where this dressing cannot be. */
  readonly dress: (draft: Draft, paragraph: XmlElement, choice: number) => boolean;
}

export function onSlot(kind: string, dress: SlotDressing["dress"]): SlotDressing {
  return { kind, dress };
}

export function onClause(kind: string, dress: ClauseDressing["dress"]): ClauseDressing {
  return { kind, dress };
}

export const MAY_BE_REFUSED = { state: "refuse", shows: "any" } as const;
export const BLANK_MAY_BE_REFUSED = { state: "refuse", shows: "blank" } as const;

/** One of the variants. */
export function pick<Variant>(variants: readonly [Variant, ...Variant[]], choice: number): Variant {
  return variants[choice % variants.length] ?? variants[0];
}

/** Whether a slot shows an answer that nothing but its place tells from what is typed beside it. */
export function isBoundless(draft: Draft): boolean {
  return draft.base === "by-hand";
}

/** By hand, only a name that stands in twelve other places can be told from words beside it. */
export function canBeTold(draft: Draft, slot: Slot): boolean {
  return !isBoundless(draft) || slot.field === "partner.name";
}

/** What is true of a slot when something was put beside it, outside its control if it has one. */
export function besideTruth(draft: Draft, slot: Slot): SlotTruth {
  // An answer of several paragraphs is not written in the midst of one.
  if (slot.lines === "several") return insideTruth(draft, slot);
  // Beside an answer typed by hand, nobody but its other places can say where it ends.
  return isBoundless(draft) ? MAY_BE_REFUSED : (draft.truths.get(slot.id) ?? MAY_BE_REFUSED);
}

/** What is true of a slot when there is something in the midst of its own text that a write might take away. */
export function insideTruth(draft: Draft, slot: Slot): SlotTruth {
  return draft.truths.get(slot.id)?.state === "answer" ? MAY_BE_REFUSED : BLANK_MAY_BE_REFUSED;
}
