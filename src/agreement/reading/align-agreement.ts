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
import { withAgreeing } from "../model/with-agreeing";
import { narrowSlots } from "./narrow-slots";
import { placeAgreeing, readAgreeing } from "./read-agreeing";
import { settleLines } from "./settle-lines";

export interface AlignedAgreement {
  /** The model with the clauses this document has. */
  readonly model: AgreementModel;
  /** The document matched against that model. */
  readonly alignment: Alignment;
  readonly lists: readonly PlacedList[];
}

/** Finds which words a document has where they agree with an answer, and which clauses, then matches it against the model they make: by its text, then by what its controls tell. */
export function* alignAgreementInSteps(source: AgreementModel, content: DocumentContent): Steps<AlignedAgreement> {
  const known = alignedContents.get(content);
  if (known?.source === source) return known.aligned;
  const aligned = yield* align(source, content);
  alignedContents.set(content, { source, aligned });
  return aligned;
}

/** What a reading is read in with (answers, looks, waivers) may change; what it is matched against seldom does. */
const alignedContents = new WeakMap<DocumentContent, { readonly source: AgreementModel; readonly aligned: AlignedAgreement }>();

function* align(source: AgreementModel, content: DocumentContent): Steps<AlignedAgreement> {
  const { paragraphs, controls } = content;
  const first = yield* alignInSteps(source, paragraphs, controls);
  if (!first.recognised) return { model: source, alignment: first, lists: [] };
  const model = withAgreeing(source, readAgreeing(source, first, content));
  const alignment = model === source ? first : yield* alignInSteps(model, paragraphs, controls);
  yield;
  const lists = placeClauses(model, content, alignment);
  yield;
  const arranged = arrangedModel(model, arrangementOf(lists));
  const arrangedAlignment = arranged === model ? alignment : yield* alignInSteps(arranged, paragraphs, controls);
  yield;
  const placed = placeByControls(arranged, arrangedAlignment, paragraphs, controls);
  const narrowed = narrowSlots(placed, matchControls(placed.slots, controls), content);
  const settled = settleLines(arranged, narrowed, matchControls(narrowed.slots, controls), content);
  return { model: arranged, alignment: placeAgreeing(arranged, settled, content), lists };
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
