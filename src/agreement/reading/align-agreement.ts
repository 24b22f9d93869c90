import type { DocumentContent } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { alignInSteps } from "../alignment/align-document";
import { matchControls } from "../alignment/match-controls";
import { placeByControls } from "../alignment/place-by-controls";
import type { Steps } from "../alignment/steps";
import { arrangeModel } from "../clauses/arrange-model";
import type { Arrangement } from "../clauses/arrangement";
import { placeClauses } from "../clauses/place-clauses";
import { arrangementOf, type PlacedList } from "../clauses/placed-list";
import type { AgreementModel } from "../model/agreement-model";
import { narrowSlots } from "./narrow-slots";

export interface AlignedAgreement {
  /** The model with the clauses this document has. */
  readonly model: AgreementModel;
  /** The document matched against that model. */
  readonly alignment: Alignment;
  readonly lists: readonly PlacedList[];
}

/** Finds which clauses a document has, then matches it against the model they make: by its text, then by what its controls tell. */
export function* alignAgreementInSteps(model: AgreementModel, content: DocumentContent): Steps<AlignedAgreement> {
  const { paragraphs, controls } = content;
  const alignment = yield* alignInSteps(model, paragraphs, controls);
  if (!alignment.recognised) return { model, alignment, lists: [] };
  const lists = placeClauses(model, content, alignment);
  yield;
  const arranged = arrangedModel(model, arrangementOf(lists));
  const arrangedAlignment = arranged === model ? alignment : yield* alignInSteps(arranged, paragraphs, controls);
  yield;
  const placed = placeByControls(arranged, arrangedAlignment, paragraphs, controls);
  return { model: arranged, alignment: narrowSlots(placed, matchControls(placed.slots, controls), content), lists };
}

const arrangedModels = new WeakMap<AgreementModel, { readonly key: string; readonly arranged: AgreementModel }>();

/** One object for the same lines, so that what is compiled of it is kept. */
function arrangedModel(model: AgreementModel, arrangement: Arrangement): AgreementModel {
  const key = JSON.stringify([...arrangement]);
  const known = arrangedModels.get(model);
  const arranged = known?.key === key ? known.arranged : arrangeModel(model, arrangement);
  arrangedModels.set(model, { key, arranged });
  return arranged;
}
