/** What only a review says: apart from the other sentences, as whoever does not review needs none of it. */

import type { AgreementModel, BilingualText } from "../model/agreement-model";
import type { DecisionElsewhere, Finding, Level, Place, ReviewDetails } from "../reading/finding";
import type { HouseProblem } from "../reading/house-decisions";
import type { CopyDifference } from "../review/compare-copy";
import type { CheckName } from "../review/review-agreement";
import type { SheetProblem } from "../review/sender-sheet";
import type { Part, Verdict } from "../review/verdict";
import type { Wording } from "./wording";

export interface ReviewWording {
  /** What is wrong with a file of decisions. */
  readonly houseProblems: { readonly [Code in HouseProblem["code"]]: (problem: Extract<HouseProblem, { code: Code }>) => string };
  readonly report: ReportWording;
  /** A decision that came with the file; `sentence`: of the point that was set aside. */
  readonly decision: (one: DecisionElsewhere, sentence: string) => string;
  /** What else there is to know of a finding, where one sentence would be too long. */
  readonly more: { readonly [Code in keyof ReviewDetails]?: (details: ReviewDetails[Code]) => string };
  readonly findings: { readonly [Code in keyof ReviewDetails]: (details: ReviewDetails[Code]) => string };
}

/** Words of the report, by language: see `french-report.ts` and `english-report.ts`. */
export interface ReportWording {
  readonly title: (name: BilingualText) => string;
  /** What is told of which agreement it is. */
  readonly party: string;
  readonly reviewedOn: string;
  readonly model: string;
  readonly modelNamed: (model: Pick<AgreementModel, "id" | "name" | "version">) => string;
  /** What stands for an answer that is not there. */
  readonly blank: string;
  readonly of: (text: BilingualText) => string;
  /** @param day `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
  readonly verdict: Readonly<Record<Verdict["state"], (points: number) => string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  /** Of what was set aside in this sitting, and before it. */
  readonly decidedNow: string;
  readonly decidedBefore: string;
  readonly waiver: (sentence: string, reason: string, date: string) => string;
  readonly inBrief: string;
  readonly checked: string;
  readonly checks: Readonly<Record<CheckName, string>>;
  readonly found: (count: number) => string;
  /** "" where there is nothing to say of it. */
  readonly place: (place: Place) => string;
  readonly copy: CopyWording;
}

/** What a copy is, beside the sheet that its sender kept. */
interface CopyWording extends Readonly<Record<CopyDifference["kind"], string>> {
  readonly same: string;
  readonly differs: (count: number) => string;
  /** Nothing differs, and not everything could be read. */
  readonly unsure: string;
  /** A field shows a text that it may change by itself. */
  readonly mayChange: string;
  readonly of: (sheet: { readonly party: string; readonly date: string }) => string;
  /** Before what the sheet says, and what the document says. */
  readonly was: string;
  readonly is: string;
  /** What there is to say without a sheet. */
  readonly nothingProven: string;
  readonly problems: Readonly<Record<SheetProblem, string>>;
}

/** All it takes to say a finding of a review. */
export interface ReviewSayings {
  readonly wording: Pick<Wording, "findings">;
  readonly review: ReviewWording;
}

/** The sentence of what is wrong with a file of decisions. */
export function sayHouseProblem(problem: HouseProblem, { houseProblems }: Pick<ReviewWording, "houseProblems">): string {
  const say = houseProblems[problem.code] as (problem: HouseProblem) => string;
  return say(problem);
}

/** The sentence of a finding of a review. */
export function sayReviewFinding(
  { code, details }: Pick<Finding, "code" | "details">,
  { wording, review }: ReviewSayings,
): string {
  const say = { ...wording.findings, ...review.findings }[code] as (details: unknown) => string;
  return say(details);
}

/** What else there is to know of a finding of a review; "" where its sentence says it all. */
export function sayMore({ code, details }: Pick<Finding, "code" | "details">, { more }: Pick<ReviewWording, "more">): string {
  const sayings: Readonly<Partial<Record<string, unknown>>> = more;
  const say = sayings[code] as ((details: unknown) => string) | undefined;
  return say?.(details) ?? "";
}

/** A decision that came with the file, in a sentence. */
export function sayDecision(one: DecisionElsewhere, say: ReviewSayings): string {
  return say.review.decision(one, one.kind === "waiver" ? sayReviewFinding(one.about, say) : "");
}
