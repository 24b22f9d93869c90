import { type Steps, toTheEnd } from "../alignment/steps";
import { defaultSelection } from "../clauses/arrangement";
import type { CalendarDay } from "../french/calendar";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { readShownText, type ShownText } from "../reading/expected-text";
import { nameSections } from "../reading/name-sections";
import { checkBeside } from "./check-beside";
import { checkBullets } from "./check-bullets";
import { checkClauses } from "./check-clauses";
import { checkPlaceholders } from "./check-placeholders";
import { checkRevisions } from "./check-revisions";
import { checkUnseen } from "./check-unseen";
import { checkFacts } from "./check-facts";
import { checkFields } from "./check-fields";
import { checkFixedText } from "./check-fixed-text";
import { checkLayout } from "./check-layout";
import { checkLists } from "./check-lists";
import { checkNotes } from "./check-notes";
import { checkSlots } from "./check-slots";
import { nameFindings, type Observation, type ReviewFinding } from "./review-finding";
import type { ReviewedAgreement, SeenMargins } from "./reviewed-agreement";
import { type AgreementSummary, summariseAgreement } from "./summarise-agreement";

/** Every check there is, by the name the report gives it. */
const CHECKS = {
  slots: checkSlots,
  fields: checkFields,
  "fixed-text": (seen: ReviewedAgreement): Observation[] => [...checkFixedText(seen), ...checkLayout(seen)],
  notes: checkNotes,
  facts: checkFacts,
  clauses: checkClauses,
  lists: (seen: ReviewedAgreement): Observation[] => [...checkLists(seen), ...checkBullets(seen)],
  placeholders: checkPlaceholders,
  beside: checkBeside,
  revisions: checkRevisions,
  unseen: checkUnseen,
} as const satisfies Readonly<Record<string, (seen: ReviewedAgreement) => Observation[]>>;

export type CheckName = keyof typeof CHECKS;

export interface ReviewOptions {
  readonly today: CalendarDay;
  readonly margins: SeenMargins;
}

export interface Review {
  /** False when the document is not the agreement: nothing was checked then. */
  readonly recognised: boolean;
  /** Whether it is not, as it holds the agreement twice. */
  readonly isTwice: boolean;
  /** In the order of the document; those that are waived included. */
  readonly findings: readonly ReviewFinding[];
  /** How many findings each check gave. */
  readonly checks: readonly { readonly check: CheckName; readonly findings: number }[];
  /** Whether something blocks the signature that nobody waived. */
  readonly isBlocked: boolean;
  /** Undefined when the document is not the agreement. */
  readonly summary: AgreementSummary | undefined;
}

/** How many paragraphs are read between two pauses. */
const SLICE = 10;

/** What there is to say about an agreement before it is signed. Pure: `today` is given. */
export function reviewAgreement(read: AgreementAsRead, options: ReviewOptions): Review {
  return toTheEnd(reviewInSteps(read, options));
}

/** The same, in steps. */
export function* reviewInSteps(read: AgreementAsRead, { today, margins }: ReviewOptions): Steps<Review> {
  const { source, model, alignment, content, memory } = read;
  const { recognised, isTwice } = alignment;
  if (!recognised) return { recognised, isTwice, findings: [], checks: [], isBlocked: true, summary: undefined };
  const shown: ShownText[] = [];
  for (let paragraph = 0; paragraph < model.paragraphs.length; paragraph += 1) {
    if (paragraph % SLICE === SLICE - 1) yield;
    shown.push(readShownText(model, paragraph, alignment, content));
  }
  const reviewed: ReviewedAgreement = {
    ...read,
    margins,
    chosen: memory.chosen ?? defaultSelection(source),
    facts: shown.flatMap(({ facts }) => facts),
    alterations: shown.flatMap(({ alterations }) => alterations),
    today,
  };
  const observations: Observation[] = [];
  const checks: { check: CheckName; findings: number }[] = [];
  for (const [check, observe] of Object.entries(CHECKS) as [CheckName, (typeof CHECKS)[CheckName]][]) {
    yield;
    const found = observe(reviewed);
    observations.push(...found);
    checks.push({ check, findings: found.length });
  }
  yield;
  const findings = nameSections(nameFindings(observations, memory.waivers), model, alignment);
  const isBlocked = findings.some(({ level, waiver }) => level === "blocking" && !waiver);
  return { recognised, isTwice, findings, checks, isBlocked, summary: summariseAgreement(reviewed) };
}
