import type { DocumentContent } from "../agreement-document";
import type { FoundSlot } from "../alignment/alignment";
import { type AgreementModel, type BilingualText, fieldOf } from "../model/agreement-model";
import { finding, type OperationFinding, type Place, placeIn } from "./finding";

/** A field as findings name it. */
export function aboutField(model: AgreementModel, id: string): { field: string; label: BilingualText } {
  return { field: id, label: fieldOf(model, id).label };
}

export function placeOfSlot({ span }: FoundSlot, content: DocumentContent): Place {
  const text = content.paragraphs[span.first]?.text ?? "";
  return placeIn("body", span.first, text, span.start, span.first === span.last ? span.end : text.length);
}

/** That nothing is written in a slot, and why; nothing of one that is free. */
export function slotHeld(model: AgreementModel, placed: FoundSlot, content: DocumentContent): OperationFinding[] {
  const { slot, obstacle: by } = placed;
  return by ? [finding("slot-held", { ...aboutField(model, slot.field), by }, placeOfSlot(placed, content))] : [];
}
