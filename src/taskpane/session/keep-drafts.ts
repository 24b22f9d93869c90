/** The door of what keeps drafts in the document: fetched with the first that rests. */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { OperationFinding } from "../../agreement/reading/finding";
import { updateMemory } from "../../agreement/reading/keep-memory";
import type { KeptDraft } from "../../agreement/reading/memory";

/**
 * Has the document keep these drafts, in the place of those that were kept from here: what another pane kept of a field since is newer,
 * and stays.
 */
export function keepDrafts(
  document: AgreementDocument,
  model: AgreementModel,
  before: ReadonlyMap<string, KeptDraft>,
  now: ReadonlyMap<string, KeptDraft>,
): Promise<OperationFinding[]> {
  return updateMemory(document, model, (memory) => {
    const drafts = new Map(memory.drafts);
    for (const { id } of model.fields) {
      if (!isSame(memory.drafts.get(id), before.get(id))) continue;
      const draft = now.get(id);
      if (draft) drafts.set(id, draft);
      else drafts.delete(id);
    }
    return isSame([...drafts], [...memory.drafts]) ? memory : { ...memory, drafts };
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
