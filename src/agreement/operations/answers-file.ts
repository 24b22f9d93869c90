/**
 * Everything that was answered of an agreement, as a file: answers with their printed forms, and the engagements that were chosen or
 * written. What `trame read` prints and `trame fill` takes.
 *
 *     { "trame": "answers", "version": 1, "model": "…", "answers": { "partner.name": … }, "clauses": { "partner": ["channel", { "text": … }] } }
 *
 * One written by hand may leave out what it is and its version. One that the other party filled says `"from": "party"`.
 */

import * as z from "zod/mini";
import type { ClauseSelection, SelectedClause } from "../clauses/arrangement";
import { checkSelection } from "../clauses/check-selection";
import { ClausesError } from "../clauses/clauses-error";
import { printSelection } from "../clauses/selection-file";
import type { AnswerProblem } from "../fields/answer-problem";
import type { Answers } from "../fields/answers";
import type { Answer } from "../fields/field-kinds";
import type { AgreementModel } from "../model/agreement-model";
import type { AnswersFileProblem } from "../reading/answers-file-problem";
import type { OperationFinding } from "../reading/finding";
import { ANSWERS_FILE, FROM_PARTY } from "./answers-envelope";
import { whereJsonBreaks } from "../model/json-breaks";
import { AnswersError, checkAnswer, printAnswers } from "./answers";

/** In UTF-16 units: every answer at its longest, many times over. */
const LONGEST = 2_000_000;
/** What is wrong beyond that is not told: such a file is no file of answers. */
const MOST_PROBLEMS = 20;

/** Every entry of its own, of whatever name: `z.record` passes over "__proto__". */
const entries = z.custom<Readonly<Record<string, unknown>>>(
  (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const envelope = z.strictObject({
  trame: z.optional(z.literal(ANSWERS_FILE.trame)),
  version: z.optional(z.unknown()),
  from: z.optional(z.literal(FROM_PARTY)),
  model: z.string(),
  answers: entries,
  clauses: z.optional(entries),
});

export interface AnswersFile {
  readonly model: AgreementModel;
  readonly answers: Answers;
  /** Undefined where it says nothing of engagements. */
  readonly selection: ClauseSelection | undefined;
  /** Whether the other party filled it: then it has nothing but what that one is asked for. */
  readonly isFromParty: boolean;
  /** What is worth a word about an answer that can be used. */
  readonly remarks: readonly OperationFinding[];
}

/** What of a file can be used; `file` is undefined where nothing can. Whoever takes all or nothing asks for no problem. */
export interface AnswersFileReading {
  readonly file: AnswersFile | undefined;
  readonly problems: readonly AnswersFileProblem[];
}

/** @param json a file that anybody may have written. */
export function readAnswersFile(models: readonly AgreementModel[], json: string): AnswersFileReading {
  const nothing = (problem: AnswersFileProblem): AnswersFileReading => ({ file: undefined, problems: [problem] });
  if (json.length > LONGEST) return nothing({ code: "file-too-long", limit: LONGEST });
  const raw = parse(json);
  if ("at" in raw) return nothing({ code: "file-not-json", at: raw.at });
  const { data, error } = envelope.safeParse(raw.value);
  if (!data) return nothing({ code: "file-not-answers", place: placeOf(error.issues[0]) });
  if (data.version !== undefined && data.version !== ANSWERS_FILE.version) {
    return nothing({ code: "file-version", version: typeof data.version === "number" ? String(data.version) : "?" });
  }
  const model = models.find(({ id }) => id === data.model);
  if (!model) return nothing({ code: "file-of-model", model: data.model });
  const isFromParty = data.from === FROM_PARTY;
  const { answers, remarks, problems } = readAnswers(model, data.answers, isFromParty);
  if (isFromParty && data.clauses) problems.push({ code: "file-not-asked", place: "clauses" });
  const selection = isFromParty ? undefined : readSelection(model, data.clauses, problems);
  return { file: { model, answers, selection, isFromParty, remarks }, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** The value of the file. */
export function printAnswersFile(model: AgreementModel, answers: Answers, selection: ClauseSelection | undefined): object {
  return {
    ...ANSWERS_FILE,
    ...printAnswers(model, answers),
    ...(selection && { clauses: printSelection(selection) }),
  };
}

function readAnswers(
  model: AgreementModel,
  raw: Readonly<Record<string, unknown>>,
  isFromParty: boolean,
): Pick<AnswersFile, "answers" | "remarks"> & { readonly problems: AnswersFileProblem[] } {
  const answers = new Map<string, Answer>();
  const remarks: OperationFinding[] = [];
  const problems: AnswersFileProblem[] = [];
  for (const [field, rawAnswer] of Object.entries(raw)) {
    const definition = model.fieldsById.get(field);
    if (isFromParty && definition && !definition.asked) {
      problems.push({ code: "file-not-asked", place: field });
      continue;
    }
    try {
      const checked = checkAnswer(model, field, rawAnswer);
      answers.set(field, checked.answer);
      remarks.push(...checked.remarks);
    } catch (error) {
      if (!(error instanceof AnswersError)) throw error;
      const { problem } = error;
      problems.push(isOfField(problem) ? { code: "file-answer", field, problem } : { code: "file-field", field });
    }
  }
  return { answers, remarks, problems };
}

function isOfField(problem: AnswersError["problem"]): problem is AnswerProblem {
  return !["not-answers", "another-model", "unknown-field"].includes(problem.code);
}

function readSelection(
  model: AgreementModel,
  raw: Readonly<Record<string, unknown>> | undefined,
  problems: AnswersFileProblem[],
): ClauseSelection | undefined {
  if (raw === undefined) return undefined;
  const selection = new Map<string, readonly SelectedClause[]>();
  for (const [list, chosenHere] of Object.entries(raw)) {
    try {
      for (const [id, chosen] of checkSelection(model, { [list]: chosenHere })) selection.set(id, chosen);
    } catch (error) {
      if (!(error instanceof ClausesError)) throw error;
      problems.push({ code: "file-clauses", place: error.place, problem: error.problem });
    }
  }
  return selection;
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = [...(issue?.path ?? []), ...(issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])];
  return path.map(String).join(".");
}

function parse(json: string): { readonly value: unknown } | { readonly at: ReturnType<typeof whereJsonBreaks> } {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { at: whereJsonBreaks(json) };
  }
}
