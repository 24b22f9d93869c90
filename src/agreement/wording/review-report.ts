/** What a review found, as a page that can be printed: plain sentences, so that whoever shows it needs no rule of its own. */

import type { AgreementModel, BilingualText } from "../model/agreement-model";
import { type FindingKind, kindsOf } from "../review/kinds";
import type { Review } from "../review/review-agreement";
import type { ReviewFinding } from "../review/review-finding";
import type { AgreementSummary } from "../review/summarise-agreement";
import { partOf, pointsOf } from "../review/verdict";
import { type ReviewSayings, sayDecision, sayMore, sayReviewFinding } from "./review-wording";

export interface ReviewReport {
  readonly title: string;
  /** Which agreement it is of: with whom, of what day, from which model. */
  readonly about: readonly { readonly term: string; readonly text: string }[];
  readonly verdict: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly ReportLine[] }[];
}

interface ReportLine {
  /** Where, as a person finds it, or what the sentence is the answer to; "" for the whole document. */
  readonly place: string;
  readonly sentence: string;
  /** The text it is about; "" when there is none to show. */
  readonly extract: string;
}

/** @param today `YYYY-MM-DD`. */
export function reviewReport(model: AgreementModel, review: Review, today: string, say: ReviewSayings): ReviewReport {
  const { report } = say.review;
  const { findings, earlier, checks, summary, verdict } = review;
  const line = (one: ReviewFinding, sentence = sayReviewFinding(one, say)): ReportLine => ({
    place: one.place ? report.place(one.place) : "",
    sentence: [sentence, sayMore(one, say.review)].filter(Boolean).join(" "),
    extract: one.place?.extract ?? "",
  });
  const open = findings.filter(({ waiver }) => !waiver);
  const decided = (isEarlier: boolean) => ({
    heading: isEarlier ? report.decidedBefore : report.decidedNow,
    lines: findings.flatMap((one) =>
      one.waiver && earlier.has(one.key) === isEarlier
        ? [line(one, report.waiver(sayReviewFinding(one, say), one.waiver.reason, one.waiver.date))]
        : [],
    ),
  });
  const sections = [
    ...PARTS.flatMap((part) =>
      LEVELS.map((level) => ({
        heading: `${report.parts[part]} – ${report.levels[level]}`,
        lines: kindsOf(open.filter((one) => one.level === level && partOf(one) === part)).flatMap((kind) => [
          ofKind(kind, line),
          ...decisionsOf(kind.findings[0], say),
        ]),
      })),
    ),
    decided(false),
    decided(true),
    { heading: report.inBrief, lines: summary ? briefly(summary, report.blank, report.of) : [] },
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
    title: report.title(model.name),
    about: [
      { term: report.party, text: partyOf(model, review) || report.blank },
      { term: report.reviewedOn, text: report.day(today) },
      { term: report.model, text: report.modelNamed(model) },
    ],
    verdict: report.verdict[verdict.state](pointsOf(verdict)),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

const PARTS = ["agreement", "model"] as const;
const LEVELS = ["blocking", "warning", "note"] as const;

/** One line a kind: of several places the sentence that is common to all, and where each of them is. */
function ofKind({ findings: [first, ...others] }: FindingKind, line: (one: ReviewFinding) => ReportLine): ReportLine {
  if (others.length === 0) return line(first);
  const lines = [first, ...others].map((one) => line(common(one)));
  const joined = (texts: readonly string[], between: string): string => [...new Set(texts.filter(Boolean))].join(between);
  return {
    place: joined(lines.map(({ place }) => place), ", "),
    sentence: lines[0]?.sentence ?? "",
    extract: joined(lines.map(({ extract }) => extract), " / "),
  }; // prettier-ignore
}

/** Without what is to be written in one of its places. */
function common(one: ReviewFinding): ReviewFinding {
  return one.code === "fixed-text-note" ? { ...one, details: { ...one.details, correction: "" } } : one;
}

/** Each of the decisions that a finding tells. */
function decisionsOf(one: ReviewFinding, say: ReviewSayings): ReportLine[] {
  if (one.code !== "decided-elsewhere") return [];
  return one.details.decisions.map((decision) => ({ place: "", sentence: sayDecision(decision, say), extract: "" }));
}

/** Who the other party is, as the document shows it; "" where nothing does. */
export function partyOf({ party }: Pick<AgreementModel, "party">, { summary }: Pick<Review, "summary">): string {
  return summary?.fields.find(({ field }) => field.id === party)?.text ?? "";
}

function briefly({ fields, facts, lists }: AgreementSummary, blank: string, of: (text: BilingualText) => string): ReportLine[] {
  const told = (label: BilingualText, text: string): ReportLine => ({
    place: of(label),
    sentence: text === "" ? blank : "",
    extract: text,
  });
  return [
    ...fields.map(({ field, text }) => told(field.label, text)),
    ...facts.map(({ fact, text }) => told(fact.label, text)),
    ...lists.flatMap(({ label, clauses }) => clauses.map(({ text }) => told(label, text))),
  ];
}

/** The same as a text without any form: to be copied, or kept in a file. */
export function printReport({ title, about, verdict, sections }: ReviewReport): string {
  const lineOf = ({ place, sentence, extract }: ReportLine): string =>
    `- ${[place, sentence, extract].filter(Boolean).join(" | ")}`;
  return [
    title,
    about.map(({ term, text }) => `${term} ${text}`).join("\n"),
    verdict,
    ...sections.map(({ heading, lines }) => [heading, ...lines.map(lineOf)].join("\n")),
  ].join("\n\n");
}
