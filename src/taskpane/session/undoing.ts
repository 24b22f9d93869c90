import type { AgreementModel } from "../../agreement/model/agreement-model";
import { parseTag } from "../../agreement/model/tag";
import type { Change } from "../../agreement/operations/change";

/** Ids of the fields a change wrote in; preparing writes in none, choosing clauses neither. */
export function fieldsWrittenBy({ steps }: Change, model: AgreementModel): Set<string> {
  const fields = steps.map((step) => {
    if (step.kind === "wrapped" || step.kind === "arranged") return undefined;
    return step.kind === "written" ? parseTag(step.tag)?.field : model.slots.find(({ id }) => id === step.slot)?.field;
  });
  return new Set(fields.filter((field) => field !== undefined));
}
