/** Answers of engagements that go and come. */

import type { Answer } from "../../fields/field-kinds";
import { type AgreementModel, fieldOf, slotsOf } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { Memory } from "../../reading/memory";
import type { Answers } from "../../fields/answers";

/** What fields show, and what they were to show in clauses that were taken away. */
export function answersOf({ fields, memory }: AgreementAsRead): Answers {
  return new Map(
    Array.from(fields.values()).flatMap((reading): [string, Answer][] => {
      const kept = reading.slots === 0 ? memory.answers.get(reading.field) : undefined;
      const answer = reading.state === "read" ? reading.answer : kept;
      return answer === undefined ? [] : [[reading.field, answer]];
    }),
  );
}

/** The memory with the answers that no slot shows any more: they come back with their clause. */
export function rememberLost(model: AgreementModel, memory: Memory, { fields }: AgreementAsRead, now: AgreementAsRead): Memory {
  const lost = Array.from(fields.values()).flatMap((reading): [string, Answer][] =>
    reading.state === "read" && slotsOf(now.model, reading.field).length === 0 && fieldOf(model, reading.field).kind !== "list"
      ? [[reading.field, reading.answer]]
      : [],
  );
  return lost.length === 0 ? memory : { ...memory, answers: new Map([...memory.answers, ...lost]) };
}
