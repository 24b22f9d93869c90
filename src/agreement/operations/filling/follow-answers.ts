/** Answers that follow another: a name in the plural wants its verb so. Until somebody says otherwise they are written with it. */

import type { Answer } from "../../fields/field-kinds";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { suggestedAnswer } from "../../reading/suggested-answer";
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
      if (field.follows?.as !== "written" || answer === undefined || written.has(field.id)) return [];
      const before = suggestedAnswer(model, field, answerOf(followed));
      const now = suggestedAnswer(model, field, answer);
      const isFree = fields.get(field.id)?.state !== "differs" && answerOf(field.id) === before;
      return isFree && now !== before ? [[field.id, now]] : [];
    }),
  );
}
