/** Answers that follow another: a name in the plural wants its verb so. Until somebody says otherwise they are written with it. */

import { type Answer, fieldKind } from "../../fields/field-kinds";
import { fold } from "../../french/fold";
import { type AgreementModel, type FieldDefinition, fieldOf } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { AnswersToWrite } from "../answers";

/** What is written along with these answers. Where a field is not as the answer before suggested it, it is somebody's choice. */
export function followers({ model, fields }: AgreementAsRead, written: AnswersToWrite): AnswersToWrite {
  const answerOf = (id: string): Answer | null => {
    const reading = fields.get(id);
    return reading?.state === "read" ? reading.answer : null;
  };
  return new Map(
    model.fields.flatMap((field): [string, Answer | null][] => {
      const followed = field.follows?.field ?? "";
      const answer = written.get(followed);
      if (!field.follows?.isWritten || answer === undefined || written.has(field.id)) return [];
      const before = suggestedAnswer(model, field, answerOf(followed));
      const now = suggestedAnswer(model, field, answer);
      const isFree = fields.get(field.id)?.state !== "differs" && answerOf(field.id) === before;
      return isFree && now !== before ? [[field.id, now]] : [];
    }),
  );
}

/** The kind that an answer suggests for a field that follows it, by its first word; null where it suggests none. */
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
