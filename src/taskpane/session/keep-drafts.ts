/** The door of what keeps drafts in the document: fetched with the first that rests. */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { OperationFinding } from "../../agreement/reading/finding";
import { updateMemory } from "../../agreement/reading/keep-memory";
import type { KeptDraft, Place } from "../../agreement/reading/memory";
import { isSamePlace } from "./same-place";

/**
 * Has the document keep these drafts, in the place of those that were kept from here, and where the pane is: what another pane kept of
 * a field since is newer, and stays.
 */
export function keepDrafts(
  document: AgreementDocument,
  model: AgreementModel,
  before: ReadonlyMap<string, KeptDraft>,
  now: ReadonlyMap<string, KeptDraft>,
  place: Place,
): Promise<OperationFinding[]> {
  return updateMemory(document, model, (memory) => {
    const drafts = new Map(memory.drafts);
    for (const { id } of model.fields) {
      if (!isSame(memory.drafts.get(id), before.get(id))) continue;
      const draft = now.get(id);
      if (draft) drafts.set(id, draft);
      else drafts.delete(id);
    }
    const isKept = isSame([...drafts], [...memory.drafts]) && isSamePlace(place, memory.place);
    return isKept ? memory : { ...memory, drafts, place };
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
