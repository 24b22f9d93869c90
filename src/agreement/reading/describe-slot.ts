import type { DocumentContent } from "../agreement-document";
import type { FoundSlot } from "../alignment/alignment";
import { type AgreementModel, type BilingualText, fieldOf } from "../model/agreement-model";
import { type Place, placeIn } from "./finding";

/** A field as findings name it. */
export function aboutField(model: AgreementModel, id: string): { field: string; label: BilingualText } {
  return { field: id, label: fieldOf(model, id).label };
}

export function placeOfSlot({ span }: FoundSlot, content: DocumentContent): Place {
  const text = content.paragraphs[span.first]?.text ?? "";
  return placeIn("body", span.first, text, span.start, span.first === span.last ? span.end : text.length);
}
