/** What settles a finding of the model's own text without a question: its certain correction, or what the house decided once. */

import type { AgreementModel, BilingualText, ReviewNote } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { HouseDecision, HouseDecisions } from "../reading/house-decisions";
import { WAIVER_REASON } from "../reading/waiver-reason";
import type { Waiver } from "../reading/finding";
import type { Review } from "./review-agreement";
import type { ReviewFinding } from "./review-finding";
import { partOf, verdictOf } from "./verdict";

/** What is to become of a finding. */
export type Settlement =
  | {
      readonly key: string;
      readonly kind: "correct";
      readonly text: string;
      /** Why, where the model may not know that text: what the review then says of it is settled too. */
      readonly because?: Because;
    }
  | { readonly key: string; readonly kind: "meant"; readonly because: Because };

/** A reason, and since when it holds, `YYYY-MM-DD`. */
type Because = Pick<Waiver, "reason" | "date">;

/** The findings of the model's text that are still open. */
export function openOfModel(findings: readonly ReviewFinding[]): readonly ReviewFinding[] {
  return findings.filter((one) => !one.waiver && partOf(one) === "model");
}

/** Every correction of the model's text that is certain, whatever its level. */
export function certainCorrections(findings: readonly ReviewFinding[]): readonly Settlement[] {
  return openOfModel(findings).flatMap(({ key, repair }): Settlement[] =>
    repair?.kind === "replace-text" ? [{ key, kind: "correct", text: repair.text }] : [],
  );
}

/** Why a point of the model's text may be left as it is, as its note proposes; undefined where none does. */
export function proposedReason({ notes }: Pick<AgreementModel, "notes">, one: ReviewFinding): BilingualText | undefined {
  if (one.code !== "fixed-text-note" || !one.waivable) return undefined;
  return notes.find(({ id }) => id === one.details.note)?.meant;
}

/**
 * What is of form alone and has no correction that is certain, left for the reason that is proposed. What blocks, or is to be
 * decided, never is among them: each of those is decided by itself.
 *
 * @param reasonOf undefined where none is proposed.
 * @param date `YYYY-MM-DD`.
 */
export function leftOfForm(
  findings: readonly ReviewFinding[],
  reasonOf: (one: ReviewFinding) => string | undefined,
  date: string,
): readonly Settlement[] {
  return openOfModel(findings).flatMap((one): Settlement[] => {
    const reason = one.level === "note" && one.repair?.kind !== "replace-text" ? reasonOf(one) : undefined;
    return reason === undefined ? [] : [{ key: one.key, kind: "meant", because: { reason, date } }];
  });
}

/** What the house decided of the findings that are still open; what each agreement is to decide is not among them. */
export function houseSettlements(findings: readonly ReviewFinding[], { byNote, date }: HouseDecisions): readonly Settlement[] {
  return openOfModel(findings).flatMap((one): Settlement[] => {
    if (one.code !== "fixed-text-note") return [];
    const { key, details } = one;
    const decision = byNote.get(details.note);
    if (decision?.kind === "correct") {
      return [{ key, kind: "correct", text: decision.text, because: { reason: reasonOfCorrection(details.reason), date } }];
    }
    return decision?.kind === "meant" ? [{ key, kind: "meant", because: { reason: decision.reason, date } }] : [];
  });
}

/** What was set aside for a reason of the house, of its day, and of what it is the reason for: nothing else bears its name. */
export function setAsideByHouse(
  { source, content }: Pick<AgreementAsRead, "source" | "content">,
  findings: readonly ReviewFinding[],
  { byNote, date }: HouseDecisions,
): readonly Waiver[] {
  return findings.flatMap((one): Waiver[] => {
    const { waiver, span } = one;
    if (waiver?.date !== date) return [];
    const isMeant = ({ id }: ReviewNote, decision: HouseDecision): boolean =>
      decision.kind === "meant" && decision.reason === waiver.reason && one.code === "fixed-text-note" && one.details.note === id;
    // What its correction brought up is in the very text it wrote.
    const isCorrected = ({ reason }: ReviewNote, decision: HouseDecision): boolean =>
      decision.kind === "correct" &&
      reasonOfCorrection(reason) === waiver.reason &&
      BROUGHT_UP.has(one.code) &&
      span?.first === span?.last &&
      isWithin(content.paragraphs[span?.first ?? -1]?.text ?? "", decision.text, span);
    const isOfHouse = source.notes.some((note) => {
      const decision = byNote.get(note.id);
      return decision !== undefined && (isMeant(note, decision) || isCorrected(note, decision));
    });
    return isOfHouse ? [waiver] : [];
  });
}

/** Whether a stretch of a text stands in one that reads so. */
function isWithin(text: string, part: string, span: ReviewFinding["span"]): boolean {
  if (!span) return false;
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    if (start <= span.start && span.end <= start + part.length) return true;
  }
  return false;
}

/** What is said of a text that the model has otherwise. */
export const BROUGHT_UP: ReadonlySet<ReviewFinding["code"]> = new Set<ReviewFinding["code"]>(["text-altered", "fixed-text-note"]);

/** Why a house had a text corrected. */
function reasonOfCorrection({ fr }: BilingualText): string {
  return fr.slice(0, WAIVER_REASON.limit);
}

/** The review of a document that nobody decided anything in, as the house would have it: what is meant is set aside. */
export function reviewByHouse(review: Review, house: HouseDecisions): Review {
  const settled = new Map(houseSettlements(review.findings, house).map((one) => [one.key, one]));
  const findings = review.findings.map((one): ReviewFinding => {
    const settlement = settled.get(one.key);
    if (settlement?.kind === "meant") return { ...one, waiver: { key: one.key, ...settlement.because } };
    if (settlement?.kind !== "correct" || one.code !== "fixed-text-note") return one;
    return { ...one, details: { ...one.details, correction: settlement.text } };
  });
  return { ...review, findings, verdict: review.recognised ? verdictOf(findings) : review.verdict };
}
