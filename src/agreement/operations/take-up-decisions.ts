/** What a document's memory brought with it, taken up or dropped: see `reading/decisions.ts`. */

import type { AgreementDocument } from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { decisionIds, waiverId, withoutDecisions } from "../reading/decisions";
import type { OperationFinding } from "../reading/finding";
import type { HouseDecisions } from "../reading/house-decisions";
import { updateMemory } from "../reading/keep-memory";
import { reloadMemory } from "../reading/memory";
import { setAsideByHouse } from "../review/settlements";
import type { ReviewedDocument } from "./review-document";

/** Takes these decisions up, for as long as this sitting lasts. Nothing is written: the next one is asked again. */
export function takeUpDecisions({ sitting }: AgreementDocument, ids: Iterable<string>): void {
  for (const id of ids) sitting.takenUp.add(id);
}

/**
 * Takes up what was set aside as a house decided it: who knows those decisions from the house itself has no need to be asked.
 *
 * @returns whether there was any such decision that did not count yet.
 */
export function takeUpOfHouse(document: AgreementDocument, { review, read }: ReviewedDocument, house: HouseDecisions): boolean {
  const { decided, takenUp } = document.sitting;
  const ids = setAsideByHouse(read, review.findings, house).map(waiverId);
  const news = ids.filter((id) => !decided.has(id) && !takenUp.has(id));
  takeUpDecisions(document, news);
  return news.length > 0;
}

/** Takes up all that the memory says now, unseen: for who says so on a command line. */
export async function takeUpAll(document: AgreementDocument, model: AgreementModel): Promise<void> {
  takeUpDecisions(document, decisionIds(model, await reloadMemory(document, model)));
}

/** Drops decisions: what they were about is told again, and facts and engagements are expected as the model has them. */
export function dropDecisions(
  document: AgreementDocument,
  model: AgreementModel,
  ids: readonly string[],
): Promise<readonly OperationFinding[]> {
  return updateMemory(document, model, (memory) => withoutDecisions(model, memory, new Set(ids)));
}
