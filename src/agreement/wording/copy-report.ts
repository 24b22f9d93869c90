/** What a sheet says of a review, and what a copy is beside that sheet, in plain sentences. */

import type { CopyReport } from "../review/compare-copy";
import type { Review } from "../review/review-agreement";
import type { SenderSheet, SheetFinding } from "../review/sender-sheet";
import { type ReviewSayings, sayReviewFinding } from "./review-wording";

export interface SaidCopy {
  readonly state: "same" | "differs" | "unsure";
  readonly verdict: string;
  /** What there is to know beside; "" for nothing. */
  readonly caution: string;
  /** Which sheet it is compared with. */
  readonly sheet: string;
  /** In the order of the differences. `sentences` say what was, and what is; none where there is nothing to quote. */
  readonly lines: readonly {
    readonly place: string;
    readonly kind: string;
    readonly sentences: readonly { readonly term: string; readonly text: string }[];
  }[];
}

export function sayCopy(
  { differences, unseen, mayChange }: CopyReport,
  sheet: Pick<SenderSheet, "party" | "date">,
  { review: { report } }: Pick<ReviewSayings, "review">,
): SaidCopy {
  const { copy } = report;
  const state = differences.length > 0 ? "differs" : unseen.length > 0 ? "unsure" : "same";
  return {
    state,
    verdict: state === "differs" ? copy.differs(differences.length) : copy[state],
    caution: mayChange ? copy.mayChange : "",
    sheet: copy.of(sheet),
    lines: differences.map(({ kind, place, was, is }) => ({
      place: place ? report.place(place) : "",
      kind: copy[kind],
      sentences: [
        ...(was === "" || kind === "moved" ? [] : [{ term: copy.was, text: was }]),
        ...(is === "" ? [] : [{ term: copy.is, text: is }]),
      ],
    })),
  };
}

/** The findings of a review as they are told on the day it is finalised. */
export function sheetFindings({ findings }: Review, say: ReviewSayings): SheetFinding[] {
  return findings.map((one) => ({
    level: one.level,
    place: one.place ? say.review.report.place(one.place) : "",
    sentence: sayReviewFinding(one, say),
    waiver: one.waiver && { reason: one.waiver.reason, date: one.waiver.date },
  }));
}
