import { matchControls } from "../alignment/match-controls";
import { type Steps, toTheEnd } from "../alignment/steps";
import type { Answer } from "../fields/field-kinds";
import type { CalendarDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { type ClauseSelection, defaultSelection } from "../clauses/arrangement";
import { alignAgreementInSteps } from "../clauses/align-agreement";
import { checkClauses } from "./check-clauses";
import { checkBeside, checkPlaceholders, checkRevisions, checkUnseen } from "./check-extras";
import { checkFacts } from "./check-facts";
import { checkFields } from "./check-fields";
import { checkBullets, checkFixedText } from "./check-fixed-text";
import { checkLayout } from "./check-layout";
import { checkLists } from "./check-lists";
import { checkNotes } from "./check-notes";
import { checkSlots } from "./check-slots";
import { readShownText, type ShownText } from "./expected-text";
import { nameSections } from "./name-sections";
import { narrowSlots } from "./narrow-slots";
import { nameFindings, type Observation, type ReviewFinding, type Waiver } from "./review-finding";
import type { ReviewedAgreement, SeenDocument } from "./reviewed-agreement";
import { type AgreementSummary, summariseAgreement } from "./summarise-agreement";
import { readShownFields } from "./shown-fields";

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
  readonly waivers: readonly Waiver[];
  /** What text alone does not tell of an answer, by field id. */
  readonly remembered: ReadonlyMap<string, Answer>;
  /** The engagements that were chosen; undefined: those of the model. */
  readonly chosen?: ClauseSelection | undefined;
}

export interface Review {
  /** False when the document is not the agreement: nothing was checked then. */
  readonly recognised: boolean;
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

/**
 * What there is to say about a document before it is signed. Pure: `today` is given.
 *
 * @param model with the document's own facts (`with-facts.ts`); its clauses are those the document has.
 */
export function reviewAgreement(model: AgreementModel, seen: SeenDocument, options: ReviewOptions): Review {
  return toTheEnd(reviewInSteps(model, seen, options));
}

/** The same, in steps. */
export function* reviewInSteps(
  source: AgreementModel,
  seen: SeenDocument,
  { today, waivers, remembered, chosen = defaultSelection(source) }: ReviewOptions,
): Steps<Review> {
  const { content } = seen;
  const { model, alignment: wide, lists } = yield* alignAgreementInSteps(source, content);
  if (!wide.recognised) return { recognised: false, findings: [], checks: [], isBlocked: true, summary: undefined };
  yield;
  const controls = matchControls(wide.slots, content.controls);
  const { alignment, beside } = narrowSlots(wide, controls, content);
  const shown: ShownText[] = [];
  for (let paragraph = 0; paragraph < model.paragraphs.length; paragraph += 1) {
    if (paragraph % SLICE === SLICE - 1) yield;
    shown.push(readShownText(model, paragraph, alignment, content));
  }
  const reviewed: ReviewedAgreement = {
    ...seen,
    model,
    lists,
    chosen,
    alignment,
    controls,
    fields: readShownFields(model, alignment, remembered),
    facts: shown.flatMap(({ facts }) => facts),
    alterations: [...shown.flatMap(({ alterations }) => alterations), ...beside],
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
  const findings = nameSections(nameFindings(observations, waivers), model, alignment);
  const isBlocked = findings.some(({ level, waiver }) => level === "blocking" && !waiver);
  return { recognised: true, findings, checks, isBlocked, summary: summariseAgreement(reviewed) };
}
