/** What a review found, as a page that can be printed: plain sentences, so that whoever shows it needs no rule of its own. */

import type { Level, Place } from "../reading/finding";
import type { CheckName, Review } from "../review/review-agreement";
import type { ReviewFinding } from "../review/review-finding";
import { type ReviewSayings, sayReviewFinding } from "./review-wording";

export interface ReviewReport {
  readonly title: string;
  readonly verdict: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly ReportLine[] }[];
}

interface ReportLine {
  /** Where: "§ 14"; "" for the whole document. */
  readonly place: string;
  readonly sentence: string;
  /** The text it is about; "" when there is none to show. */
  readonly extract: string;
}

/** The model's name. */
interface BilingualName {
  readonly fr: string;
  readonly en: string;
}

/** Words of the report, by language: see `french-report.ts` and `english-report.ts`. */
export interface ReportWording {
  readonly title: (name: BilingualName, date: string) => string;
  readonly ready: string;
  readonly blocked: (count: number) => string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly waived: string;
  readonly waiver: (sentence: string, reason: string, date: string) => string;
  readonly checked: string;
  readonly checks: Readonly<Record<CheckName, string>>;
  readonly found: (count: number) => string;
  readonly place: (place: Place) => string;
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
    verdict: isBlocked ? report.blocked(ofLevel("blocking").length) : report.ready,
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
