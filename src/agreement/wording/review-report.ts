/** What a review found, as a page that can be printed: plain sentences, so that whoever shows it needs no rule of its own. */

import type { Level } from "../reading/finding";
import type { Review } from "../review/review-agreement";
import type { ReviewFinding } from "../review/review-finding";
import { type BilingualName, type ReviewSayings, sayReviewFinding } from "./review-wording";

export interface ReviewReport {
  readonly title: string;
  readonly verdict: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly ReportLine[] }[];
}

interface ReportLine {
  /** Where: the title of its section, the part beside the body; "" for the whole document. */
  readonly place: string;
  readonly sentence: string;
  /** The text it is about; "" when there is none to show. */
  readonly extract: string;
}

/** @param date as it is to be read. */
export function reviewReport(
  name: BilingualName,
  { findings, checks, isBlocked }: Review,
  date: string,
  say: ReviewSayings,
): ReviewReport {
  const { report } = say.review;
  const open = findings.filter(({ waiver }) => !waiver);
  const ofLevel = (level: Level) => open.filter((one) => one.level === level);
  const line = (one: ReviewFinding, sentence = sayReviewFinding(one, say)): ReportLine => ({
    place: one.place ? report.place(one.place) : "",
    sentence,
    extract: one.place?.extract ?? "",
  });
  const sections = [
    ...(["blocking", "warning", "note"] as const).map((level) => ({
      heading: report.levels[level],
      lines: ofLevel(level).map((one) => line(one)),
    })),
    {
      heading: report.waived,
      lines: findings.flatMap((one) =>
        one.waiver ? [line(one, report.waiver(sayReviewFinding(one, say), one.waiver.reason, one.waiver.date))] : [],
      ),
    },
    {
      heading: report.checked,
      lines: checks.map(({ check, findings: count }) => ({
        place: "",
        sentence: `${report.checks[check]} ${report.found(count)}`,
        extract: "",
      })),
    },
  ];
  return {
    title: report.title(name, date),
    verdict: isBlocked ? report.blocked(ofLevel("blocking").length) : report.ready(ofLevel("warning").length),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
