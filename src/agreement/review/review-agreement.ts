import type { Sitting } from "../agreement-document";
import { eachInSteps, type Steps, toTheEnd } from "../alignment/steps";
import { defaultSelection } from "../clauses/arrangement";
import type { CalendarDay } from "../french/calendar";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { waiverId } from "../reading/decisions";
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
import { checkLooks } from "./check-looks";
import { checkMargins } from "./check-margins";
import { checkNotes } from "./check-notes";
import { checkSlots } from "./check-slots";
import { decidedElsewhere } from "./decided-elsewhere";
import { nameFindings, type Observation, type ReviewFinding } from "./review-finding";
import type { ReviewedAgreement, SeenMargins } from "./reviewed-agreement";
import { type AgreementSummary, summariseAgreement } from "./summarise-agreement";
import { UNRECOGNISED, type Verdict, verdictOf } from "./verdict";

/** Every check there is, by the name the report gives it; those that look at each paragraph, in steps. */
const CHECKS = {
  slots: checkSlots,
  fields: checkFields,
  *"fixed-text"(seen: ReviewedAgreement): Steps<Observation[]> {
    return [...(yield* checkFixedText(seen)), ...checkLayout(seen)];
  },
  notes: checkNotes,
  facts: checkFacts,
  clauses: checkClauses,
  lists: (seen: ReviewedAgreement): Observation[] => [...checkLists(seen), ...checkBullets(seen)],
  placeholders: checkPlaceholders,
  beside: checkBeside,
  revisions: checkRevisions,
  looks: checkLooks,
  margins: checkMargins,
  unseen: checkUnseen,
} as const satisfies Readonly<Record<string, (seen: ReviewedAgreement) => Observation[] | Steps<Observation[]>>>;

export type CheckName = keyof typeof CHECKS;

export interface ReviewOptions {
  readonly today: CalendarDay;
  readonly margins: SeenMargins;
  /** What was decided, or taken up, in this sitting; undefined where all was. */
  readonly sitting?: Pick<Sitting, "decided" | "takenUp"> | undefined;
}

export interface Review {
  /** False when the document is not the agreement: nothing was checked then. */
  readonly recognised: boolean;
  /** Whether it is not, as it holds the agreement twice. */
  readonly isTwice: boolean;
  /** What was decided elsewhere first; then in the order of the document, those that are waived included. */
  readonly findings: readonly ReviewFinding[];
  /** Keys of those that were set aside before this sitting, or in another. */
  readonly earlier: ReadonlySet<string>;
  /** How many findings each check gave. */
  readonly checks: readonly { readonly check: CheckName; readonly findings: number }[];
  readonly verdict: Verdict;
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
export function* reviewInSteps(read: AgreementAsRead, { today, margins, sitting }: ReviewOptions): Steps<Review> {
  const { source, model, alignment, content, memory } = read;
  const { recognised, isTwice } = alignment;
  if (!recognised) {
    return { recognised, isTwice, findings: [], earlier: NONE, checks: [], verdict: UNRECOGNISED, summary: undefined };
  }
  const decided = sitting && new Set([...sitting.decided, ...sitting.takenUp]);
  const shown: ShownText[] = [];
  yield* eachInSteps(model.paragraphs, SLICE, (_, paragraph) => {
    shown.push(readShownText(model, paragraph, alignment, content));
  });
  const reviewed: ReviewedAgreement = {
    ...read,
    margins,
    chosen: memory.chosen ?? defaultSelection(source),
    facts: shown.flatMap(({ facts }) => facts),
    alterations: shown.flatMap(({ alterations }) => alterations),
    today,
    decided,
  };
  const observations: Observation[] = [];
  const checks: { check: CheckName; findings: number }[] = [];
  for (const [check, observe] of Object.entries(CHECKS) as [CheckName, (typeof CHECKS)[CheckName]][]) {
    yield;
    const observed = observe(reviewed);
    const found = Array.isArray(observed) ? observed : yield* observed;
    observations.push(...found);
    checks.push({ check, findings: found.length });
  }
  yield;
  const named = nameSections(nameFindings(observations, memory.waivers), read);
  const findings = [...decidedElsewhere(read, named, decided), ...named];
  const isEarlier = ({ waiver }: ReviewFinding): boolean => waiver !== null && sitting?.decided.has(waiverId(waiver)) === false;
  const earlier = new Set(named.filter(isEarlier).map(({ key }) => key));
  return { recognised, isTwice, findings, earlier, checks, verdict: verdictOf(findings), summary: summariseAgreement(reviewed) };
}

const NONE: ReadonlySet<string> = new Set();
