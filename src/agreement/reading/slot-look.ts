/** How the placeholder of a slot looks, so that it can come back as it was. */

import type { DocumentControl, TextLook, WrittenLook } from "../agreement-document";
import { isPlaceholder } from "../alignment/bound-slot";
import type { Slot } from "../model/agreement-model";
import type { Memory } from "./memory";

export const ANSWER: WrittenLook = { kind: "answer" };

/** How to put back what a control shows now. */
export function lookOf(slot: Slot, current: DocumentControl, memory: Memory): WrittenLook {
  if (!isPlaceholder(slot, current.text)) return ANSWER;
  // A mixed look is the placeholder's after its lead: preparing kept it.
  const isMixed = current.look.highlight === "mixed" || current.look.color === "mixed";
  const look = isMixed ? memory.looks.get(slot.id) : current.look;
  return { kind: "placeholder", lead: current.text.startsWith(slot.lead) ? slot.lead.length : 0, look: look ?? NO_LOOK };
}

const NO_LOOK: TextLook = { highlight: null, color: "#000000" };

export function placeholderLook({ lead }: Slot, look: TextLook = NO_LOOK): WrittenLook {
  return { kind: "placeholder", lead: lead.length, look };
}
