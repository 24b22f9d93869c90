/** What only a review says: apart from the other sentences, as whoever does not review needs none of it. */

import type { Finding, ReviewDetails } from "../reading/finding";
import type { ReportWording } from "./review-report";
import type { Wording } from "./wording";

export interface ReviewWording {
  readonly report: ReportWording;
  readonly findings: { readonly [Code in keyof ReviewDetails]: (details: ReviewDetails[Code]) => string };
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
