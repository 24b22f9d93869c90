/** What only a review says: apart from the other sentences, as whoever does not review needs none of it. */

import type { Finding, Level, Place, ReviewDetails } from "../reading/finding";
import type { CheckName } from "../review/review-agreement";
import type { Wording } from "./wording";

export interface ReviewWording {
  readonly report: ReportWording;
  readonly findings: { readonly [Code in keyof ReviewDetails]: (details: ReviewDetails[Code]) => string };
}

/** Words of the report, by language: see `french-report.ts` and `english-report.ts`. */
export interface ReportWording {
  readonly title: (name: BilingualName, date: string) => string;
  /** @param left how many points are still to be corrected or decided. */
  readonly ready: (left: number) => string;
  readonly blocked: (count: number) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly waived: string;
  readonly waiver: (sentence: string, reason: string, date: string) => string;
  readonly checked: string;
  readonly checks: Readonly<Record<CheckName, string>>;
  readonly found: (count: number) => string;
  /** "" where there is nothing to say of it. */
  readonly place: (place: Place) => string;
}

/** The model's name. */
export interface BilingualName {
  readonly fr: string;
  readonly en: string;
}

/** All it takes to say a finding of a review. */
export interface ReviewSayings {
  readonly wording: Pick<Wording, "findings">;
  readonly review: ReviewWording;
}

/** The sentence of a finding of a review. */
export function sayReviewFinding({ code, details }: Finding, { wording, review }: ReviewSayings): string {
  const say = { ...wording.findings, ...review.findings }[code] as (details: unknown) => string;
  return say(details);
}
