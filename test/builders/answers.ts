import { readFileSync } from "node:fs";

/** The content of a file of answers. */
export interface RawAnswers {
  readonly model: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

export function answersOf(model: string, answers: Readonly<Record<string, unknown>>): RawAnswers {
  return { model, answers };
}

const EMMAUS = new URL("../fixtures/answers/emmaus.json", import.meta.url);

/** Answers to every field of the partnership agreement. */
export const emmaus = JSON.parse(readFileSync(EMMAUS, "utf8")) as RawAnswers;

/** The same with some changed; an answer that is undefined is left out. */
export function emmausWith(changed: Readonly<Record<string, unknown>>): RawAnswers {
  const answers = Object.entries({ ...emmaus.answers, ...changed }).filter(([, answer]) => answer !== undefined);
  return { ...emmaus, answers: Object.fromEntries(answers) };
}
