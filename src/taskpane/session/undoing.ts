import type { AgreementModel } from "../../agreement/model/agreement-model";
import { parseTag } from "../../agreement/model/tag";
import type { Change } from "../../agreement/operations/change";

/** Ids of the fields a change wrote in; other changes write in none. */
export function fieldsWrittenBy({ steps }: Change, model: AgreementModel): Set<string> {
  const fields = steps.map((step) => {
    if (step.kind === "written") return parseTag(step.tag)?.field;
    return step.kind === "removed" ? model.slots.find(({ id }) => id === step.slot)?.field : undefined;
  });
  return new Set(fields.filter((field) => field !== undefined));
}
