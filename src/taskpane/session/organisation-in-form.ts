/** What a form says of the other party as an organisation is kept, and the other way round. */

import { fieldKind } from "../../agreement/fields/field-kinds";
import {
  type AgreementModel,
  type FieldDefinition,
  IDENTITY_PARTS,
  type IdentityPart,
} from "../../agreement/model/agreement-model";
import { foldedWords } from "../../directory/organisation";
import type { PaneState } from "./pane-state";

/**
 * As it is typed: of a kind its id; what is wrong, and what no text alone says (an entry in a court's register), is left out. To be
 * checked: nothing tells yet that it is no person.
 */
export function organisationInForm({
  model,
  fields,
}: Pick<PaneState, "model" | "fields">): Partial<Record<IdentityPart, string>> {
  const said = IDENTITY_PARTS.flatMap((part): [string, string][] => {
    const field = fields.find(({ definition }) => definition.id === model.identity[part]);
    if (field?.checked.state !== "good") return [];
    const { answer } = field.checked;
    const { parted, print, check } = fieldKind(field.definition.kind);
    const kind = parted?.(answer)?.kind;
    const printed = part === "kind" && kind !== undefined ? kind : print(answer, { form: "plain" });
    // What groups the signs of a number or a code is of the document.
    const text = part === "number" || part === "activity" ? printed?.replaceAll("\u00a0", " ") : printed;
    const again = text === undefined ? undefined : check(text);
    return text !== undefined && again?.ok && parted?.(again.value)?.kind === kind ? [[part, text]] : [];
  });
  return Object.fromEntries(said);
}

/** A part as people write it in a table: of a kind its name. */
export function writtenPart(model: AgreementModel, part: IdentityPart, text: string): string {
  const definition = definitionOf(model, part);
  const option = definition && fieldKind(definition.kind).variants?.find(({ id }) => id === text);
  return option?.label.fr ?? text;
}

/** The other way round: undefined for what the model's own field refuses. A part that the model has not is kept as it is. */
export function keptPart(model: AgreementModel, part: IdentityPart, text: string): string | undefined {
  const definition = definitionOf(model, part);
  if (!definition) return text;
  const { check, variants } = fieldKind(definition.kind);
  const named = variants?.find(({ label }) => [label.fr, label.en].some((one) => foldedWords(one) === foldedWords(text)));
  const kept = part === "kind" && named ? named.id : text;
  return check(kept).ok ? kept : undefined;
}

function definitionOf({ fields, identity }: AgreementModel, part: IdentityPart): FieldDefinition | undefined {
  return fields.find(({ id }) => id === identity[part]);
}
