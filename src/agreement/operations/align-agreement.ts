import type { DocumentContent } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { alignDocument } from "../alignment/align-document";
import { arrangeModel } from "../clauses/arrange-model";
import type { AgreementModel } from "../model/agreement-model";
import { arrangementOf, type PlacedList, placeClauses } from "./place-clauses";

export interface AlignedAgreement {
  /** The model with the clauses this document has. */
  readonly model: AgreementModel;
  /** The document matched against that model. */
  readonly alignment: Alignment;
  readonly lists: readonly PlacedList[];
}

/** Finds which clauses a document has, then matches it against the model they make. */
export function alignAgreement(model: AgreementModel, content: DocumentContent): AlignedAgreement {
  const alignment = alignDocument(model, content.paragraphs);
  if (!alignment.recognised) return { model, alignment, lists: [] };
  const lists = placeClauses(model, content, alignment);
  const arranged = arrangeModel(model, arrangementOf(lists));
  return { model: arranged, alignment: arranged === model ? alignment : alignDocument(arranged, content.paragraphs), lists };
}
