import type { Answer } from "../../agreement/fields/field-kinds";
import type { AgreementSession } from "./agreement-session";
import { draftOf } from "./drafts";

/** Writes answers that come from elsewhere, over what the form holds: as if they were typed, in one act. */
export async function takeAnswers(session: AgreementSession, answers: ReadonlyMap<string, Answer>): Promise<void> {
  for (const { definition, reading } of session.store.get().fields) {
    const answer = answers.get(definition.id);
    if (answer !== undefined) session.change(definition.id, draftOf(answer, definition.kind, reading.slots));
  }
  await session.leave(...answers.keys());
}
