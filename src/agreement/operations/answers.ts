import * as z from "zod/mini";
import { isUnknownActivity } from "../fields/activities";
import type { AnswerProblem, AnswerRemark } from "../fields/answer-problem";
import { type Answer, fieldKind, kindName } from "../fields/field-kinds";
import type { Answers } from "../fields/answers";
import type { AgreementModel, FieldDefinition } from "../model/agreement-model";
import { type OperationFinding, finding } from "../reading/finding";

/** The same, and `null` for a field whose placeholders are to come back. */
export type AnswersToWrite = ReadonlyMap<string, Answer | null>;

/** What cannot be used in a set of answers. `field` is "" when it is the set itself. */
export class AnswersError extends Error {
  readonly code = "unusable-answers";

  constructor(
    readonly field: string,
    readonly problem:
      AnswerProblem | { readonly code: "not-answers" } | { readonly code: "another-model" } | { readonly code: "unknown-field" },
  ) {
    super(`${field || "answers"}: ${problem.code}`);
    this.name = "AnswersError";
  }
}

const answersFile = z.strictObject({
  model: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** A selection of clauses, which `checkSelection` checks. */
  clauses: z.optional(z.unknown()),
});

/**
 * The answers of a file `{ "model", "answers": { field: answer }, "clauses"? }`, each checked by its kind, and what is worth a word
 * about them.
 *
 * @throws AnswersError for the first answer that cannot be used.
 */
export function checkAnswers(
  model: AgreementModel,
  raw: unknown,
): { readonly answers: Answers; readonly remarks: readonly OperationFinding[] } {
  const file = answersFile.safeParse(raw);
  if (!file.success) throw new AnswersError("", { code: "not-answers" });
  if (file.data.model !== model.id) throw new AnswersError("", { code: "another-model" });

  const checked = Object.entries(file.data.answers).map(([id, rawAnswer]) => [id, checkAnswer(model, id, rawAnswer)] as const);
  return {
    answers: new Map(checked.map(([id, { answer }]) => [id, answer])),
    remarks: checked.flatMap(([, { remarks }]) => remarks),
  };
}

/** @throws AnswersError */
export function checkAnswer(
  model: AgreementModel,
  id: string,
  raw: unknown,
): { readonly answer: Answer; readonly remarks: readonly OperationFinding[] } {
  const field = model.fieldsById.get(id);
  if (!field) throw new AnswersError(id, { code: "unknown-field" });
  const checked = fieldKind(field.kind).check(raw);
  if (!checked.ok) throw new AnswersError(id, checked.problem);
  const worthAWord = [...checked.remarks, ...doubtsOf(field, checked.value)];
  return {
    answer: checked.value,
    remarks: worthAWord.map((remark) => finding("answer-remark", { field: id, label: field.label, remark })),
  };
}

/** What its kind does not look up, as it would weigh on the form. */
function doubtsOf({ kind }: FieldDefinition, answer: Answer): AnswerRemark[] {
  const isUnknown = kindName(kind) === "ape" && isUnknownActivity(answer);
  return isUnknown ? [{ code: "unknown-activity" }] : [];
}

/** The file form of answers, fields in the order of the model. */
export function printAnswers(model: AgreementModel, answers: Answers): { model: string; answers: Record<string, Answer> } {
  const given = model.fields.flatMap(({ id }): [string, Answer][] => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [[id, answer]];
  });
  return { model: model.id, answers: Object.fromEntries(given) };
}
