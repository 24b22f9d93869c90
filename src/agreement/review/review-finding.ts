/** A finding of the review: with what can be done about it, and a name that outlives the next edit elsewhere. */

import type { DocumentControl, DocumentSpan } from "../agreement-document";
import type { SelectedClause } from "../clauses/arrangement";
import { textVersion } from "../clauses/text-version";
import type { Answer } from "../fields/field-kinds";
import type { Finding, FindingCode, Waiver } from "../reading/finding";

/** A repair that is certain. Spans are those of the document the review saw. */
export type Repair =
  | { readonly kind: "replace-text"; readonly span: DocumentSpan; readonly text: string }
  | { readonly kind: "write-field"; readonly field: string; readonly answer: Answer }
  /** Keep a fact as the document has it. */
  | { readonly kind: "write-fact"; readonly fact: string; readonly answer: Answer }
  /** The same of facts that go together. */
  | { readonly kind: "write-facts"; readonly facts: readonly { readonly fact: string; readonly answer: Answer }[] }
  /** Another sign at the end of an engagement, inside its control. */
  | {
      readonly kind: "end-paragraph";
      readonly paragraph: number;
      readonly control: DocumentControl | undefined;
      readonly from: number;
      readonly text: string;
    }
  | { readonly kind: "remove-paragraph"; readonly paragraph: number }
  /** Give an engagement the bullet of another of the document, at its own level. */
  | { readonly kind: "give-bullet"; readonly paragraph: number; readonly bullet: number; readonly level: number }
  /** Put back an engagement that was lost. */
  | { readonly kind: "choose-clause"; readonly list: string; readonly line: SelectedClause }
  /** Put the control back round a slot, and the placeholder into it when it is empty. */
  | { readonly kind: "restore-slot"; readonly slot: string }
  /** Take the control off that stands in another slot's; its text stays. */
  | { readonly kind: "detach"; readonly control: DocumentControl };

/** One of several repairs that exclude each other, and what tells it from the others. */
export interface RepairChoice {
  readonly label: string;
  readonly repair: Repair;
}

/** What a check found, before it is named. */
export interface Observation {
  readonly finding: Finding;
  /** Place in the model it is about: id of a slot or of a note, number of a paragraph. */
  readonly about: string;
  /** The text it is about: a waiver is void when that changes. */
  readonly text: string;
  /** Where to go in the body; null when it is elsewhere. */
  readonly span: DocumentSpan | null;
  readonly repair?: Repair | undefined;
  readonly alternative?: Repair | undefined;
  readonly choices?: readonly RepairChoice[] | undefined;
  /** Whether it may be no fault after all: whatever its code, the user may say so. */
  readonly isDoubtful?: boolean;
}

/** Of what stands beside the body, or nowhere. */
export function outsideBody(finding: Finding, about: string, text: string): Observation {
  return { finding, about, text, span: null };
}

export type ReviewFinding = Finding & {
  /** Code, place in the model and what stands there: two reviews of one document give it the same. */
  readonly key: string;
  readonly span: DocumentSpan | null;
  readonly repair: Repair | null;
  /** What may be meant instead: what stands here is right, and goes everywhere. */
  readonly alternative: Repair | null;
  readonly choices: readonly RepairChoice[];
  readonly waivable: boolean;
  /** The waiver in force. */
  readonly waiver: Waiver | null;
};

/** What nobody may sign over: it is to be put right, not explained. */
const NEVER_WAIVED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "slot-unfilled",
  "slot-empty",
  "slot-lost",
  "placeholder-left",
  "tracked-change-pending",
  // Nobody strikes out for others what nobody sees: those that somebody may have meant are doubtful.
  "text-distorted",
]);

/** Observations as findings, in the order of the document, those of no place last. */
export function nameFindings(observations: readonly Observation[], waivers: readonly Waiver[]): ReviewFinding[] {
  const reasons = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const seen = new Map<string, number>();
  /** Of each text once: a thousand findings may be about one paragraph. */
  const versions = new Map<string, string>();
  const versionOf = (text: string): string => {
    const version = versions.get(text) ?? textVersion(text);
    versions.set(text, version);
    return version;
  };
  return [...observations]
    .sort(byPlace)
    .map(({ finding, about, text, span, repair = null, alternative = null, choices = [], isDoubtful = false }) => {
      const base = `${finding.code}:${about}:${versionOf(text)}`;
      const nth = (seen.get(base) ?? 0) + 1;
      seen.set(base, nth);
      const key = nth === 1 ? base : `${base}:${nth}`;
      const waivable = isDoubtful || !NEVER_WAIVED.has(finding.code);
      return {
        ...finding,
        key,
        span,
        repair,
        alternative,
        choices,
        waivable,
        waiver: (waivable ? reasons.get(key) : undefined) ?? null,
      };
    });
}

function byPlace(one: Observation, other: Observation): number {
  if (!one.span || !other.span) return Number(!one.span) - Number(!other.span);
  return one.span.first - other.span.first || one.span.start - other.span.start;
}
