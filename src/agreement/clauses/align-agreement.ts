import type { DocumentContent } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { alignInSteps } from "../alignment/align-document";
import { placeByControls } from "../alignment/place-by-controls";
import { type Steps, toTheEnd } from "../alignment/steps";
import { arrangeModel } from "./arrange-model";
import type { Arrangement } from "./arrangement";
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
  return toTheEnd(alignAgreementInSteps(model, content));
}

/** The same, in steps. */
export function* alignAgreementInSteps(model: AgreementModel, content: DocumentContent): Steps<AlignedAgreement> {
  const { paragraphs, controls } = content;
  const alignment = yield* alignInSteps(model, paragraphs, controls);
  if (!alignment.recognised) return { model, alignment, lists: [] };
  const lists = placeClauses(model, content, alignment);
  yield;
  const arranged = arrangedModel(model, arrangementOf(lists));
  const arrangedAlignment = arranged === model ? alignment : yield* alignInSteps(arranged, paragraphs, controls);
  yield;
  return { model: arranged, alignment: placeByControls(arranged, arrangedAlignment, paragraphs, controls), lists };
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
