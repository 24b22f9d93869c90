import { type Answer, fieldKind } from "../fields/field-kinds";
import { fold } from "../french/fold";
import { type AgreementModel, type FieldDefinition, fieldOf } from "../model/agreement-model";

/** The kind that an answer suggests for a field that follows it, by how it begins after "à": an article aside, but for "aux". Null where none. */
export function suggestedAnswer(model: AgreementModel, field: FieldDefinition, followed: Answer | null): string | null {
  if (!field.follows || followed === null) return null;
  const printed = fieldKind(fieldOf(model, field.follows.field).kind).print(followed, { form: "a" }) ?? "";
  const shown = fold(printed).toLocaleLowerCase("fr");
  const texts = [shown, shown.replace(/^(?:aux? |à (?:la |l')?)/u, "")].map((text) => `${text} `);
  const options = fieldKind(field.kind).variants ?? [];
  const found = options.find(({ suggestedBy = [] }) =>
    suggestedBy.some((word) => texts.some((text) => text.startsWith(`${fold(word)} `))),
  );
  return found?.id ?? null;
}
