/** Answers that follow another: a name in the plural wants its verb so. Until somebody says otherwise they are written with it. */

import type { Answer } from "../../fields/field-kinds";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { suggestedAnswer } from "../../reading/suggested-answer";
import type { AnswersToWrite } from "../answers";

/**
 * What is written along with the answer to one field. Where a field that follows it is not as the answer before suggested, it is
 * somebody's choice.
 *
 * @param asked what is answered by itself.
 */
export function followersOf({ model, fields }: AgreementAsRead, followed: string, asked: AnswersToWrite): AnswersToWrite {
  const answer = asked.get(followed);
  if (answer === undefined) return new Map();
  const answerOf = (id: string): Answer | null => {
    const reading = fields.get(id);
    return reading?.state === "read" ? reading.answer : null;
  };
  const followers = model.followersByField.get(followed) ?? [];
  return new Map(
    followers.flatMap((field): [string, Answer | null][] => {
      if (field.follows?.as !== "written" || asked.has(field.id)) return [];
      const before = suggestedAnswer(model, field, answerOf(followed));
      const now = suggestedAnswer(model, field, answer);
      const isFree = fields.get(field.id)?.state !== "differs" && answerOf(field.id) === before;
      return isFree && now !== before ? [[field.id, now]] : [];
    }),
  );
}
