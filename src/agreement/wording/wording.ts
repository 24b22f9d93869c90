/** Every sentence of the domain for people, by code, in each language: what happened, and what to do. */

import type { HostErrorCode, UnreadPart, UnseenPart } from "../agreement-document";
import type { ClauseProblem } from "../clauses/clauses-error";
import type { AnswerProblem, AnswerRemark } from "../fields/answer-problem";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationFinding, OperationDetails } from "../reading/finding";

type Sentences<Coded extends { readonly code: string }> = {
  readonly [Code in Coded["code"]]: (details: Extract<Coded, { readonly code: Code }>) => string;
};

/** What is said while an answer is typed, and when Word fails. */
export interface AnswerWording {
  readonly problems: Sentences<AnswerProblem>;
  readonly clauseProblems: Sentences<ClauseProblem>;
  readonly remarks: Sentences<AnswerRemark>;
  /** What every clause that nobody has agreed to yet is marked with. */
  readonly proposal: string;
  readonly hostErrors: Readonly<Record<HostErrorCode, string>>;
}

export interface Wording extends AnswerWording {
  readonly findings: { readonly [Code in keyof OperationDetails]: (details: OperationDetails[Code]) => string };
}

/** The sentence of a finding. */
export function sayFinding({ code, details }: OperationFinding, { findings }: Pick<Wording, "findings">): string {
  const say = findings[code] as (details: unknown) => string;
  return say(details);
}

/** The sentence of what is wrong with an answer. */
export function sayProblem(problem: AnswerProblem, { problems }: Pick<Wording, "problems">): string {
  const say = problems[problem.code] as (details: AnswerProblem) => string;
  return say(problem);
}

/** The sentence of what is wrong with a choice of clauses, or a file of them. */
export function sayClauseProblem(problem: ClauseProblem, { clauseProblems }: Pick<Wording, "clauseProblems">): string {
  const say = clauseProblems[problem.code] as (details: ClauseProblem) => string;
  return say(problem);
}

/** What is worth a word about an answer: a clause, to be put in a sentence. */
export function sayRemark(remark: AnswerRemark, { remarks }: Pick<Wording, "remarks">): string {
  const say = remarks[remark.code] as (details: AnswerRemark) => string;
  return say(remark);
}

/** What a choice of clauses looks like, by ids that the model has. */
export function exampleOfClauses({ clauseLists }: AgreementModel): string {
  const [list] = clauseLists;
  return `{ "${list?.id ?? ""}": ["${list?.clauses[0]?.id ?? ""}", { "text": "…" }] }`;
}

const UNREAD: Readonly<Record<UnreadPart, true>> = {
  embedded: true,
  diagram: true,
  equation: true,
  alternate: true,
  "changing-field": true,
};

/** Whether it is there and nobody reads it, whatever Word lets be read. */
export function isUnreadPart(part: UnseenPart): part is UnreadPart {
  return part in UNREAD;
}

/** Texts with the same words before each. */
export function prefixed<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  before: string,
): Readonly<Record<Key, string>> {
  const said = Object.entries<string>(texts).map(([key, text]) => [key, before + text]);
  return Object.fromEntries(said) as Record<Key, string>;
}
