/** How the placeholder of a slot looks, so that it can come back as it was. */

import type { DocumentControl, LookRound, TextLook, WrittenLook } from "../agreement-document";
import { isPlaceholder } from "../alignment/bound-slot";
import type { Slot } from "../model/agreement-model";
import type { Memory } from "./memory";

const ANSWER: WrittenLook = { kind: "answer" };

/** How an answer looks in the place of what a control shows now: what marked a placeholder goes, what a person set stays. */
export function answerLook(slot: Slot, { text }: DocumentControl, round: LookRound | undefined): WrittenLook {
  return round && isPlaceholder(slot, text) ? { kind: "answer", round } : ANSWER;
}

/**
 * How to put back what a control shows now.
 *
 * @param round what it has otherwise than the text round it.
 */
export function lookOf(slot: Slot, current: DocumentControl, memory: Memory, round?: LookRound): WrittenLook {
  if (!isPlaceholder(slot, current.text)) return ANSWER;
  // A mixed look is the placeholder's after its lead: preparing kept it.
  const isMixed = current.look.highlight === "mixed" || current.look.color === "mixed";
  const look = isMixed ? memory.looks.get(slot.id) : current.look;
  return {
    kind: "placeholder",
    lead: current.text.startsWith(slot.lead) ? slot.lead.length : 0,
    look: { ...(look ?? NO_LOOK), ...ownOf(round) },
  };
}

/** Bold where the text round it is not, and the other way round. */
function ownOf({ bold, italic }: LookRound = {}): Pick<TextLook, "bold" | "italic"> {
  return { ...(bold !== undefined && { bold: !bold }), ...(italic !== undefined && { italic: !italic }) };
}

const NO_LOOK: TextLook = { highlight: null, color: "#000000" };

export function placeholderLook({ lead }: Slot, look: TextLook = NO_LOOK): WrittenLook {
  return { kind: "placeholder", lead: lead.length, look };
}
