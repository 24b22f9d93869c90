import type { AgreementDocument, DocumentContent, DocumentTransaction } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { alignDocument } from "../alignment/align-document";
import type { AgreementModel } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import { type Finding, finding } from "../review/finding";
import { alignAgreement } from "../clauses/align-agreement";
import type { AnswersToWrite } from "./answers";
import { type Change, type ChangeStep, NO_CHANGE, positionsOf } from "./change";
import { aboutField } from "./describe-slot";
import { fillFindings, isUnusedItem } from "./fill-findings";
import { findConflicts } from "./find-conflicts";
import { loadMemory, type Memory } from "./memory";
import { rememberAnswers, saveMemory } from "./save-memory";
import { planFilling, slotsOfControls } from "./plan-filling";
import { type FieldReading, readFields } from "./read-agreement";
import { type FieldOutcome, type FieldWrite, writeFields } from "./write-fields";

export interface FillReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** How many slots show an answer. */
  readonly filled: number;
  /** Ids of the slots that show none. */
  readonly missing: readonly string[];
  /** Fields that were answered and do not show in every one of their slots. */
  readonly unwritten: readonly string[];
  /** What each field shows now. */
  readonly fields: readonly FieldReading[];
  readonly findings: readonly Finding[];
  readonly change: Change;
}

const NOT_THE_AGREEMENT: FillReport = {
  recognised: false,
  filled: 0,
  missing: [],
  unwritten: [],
  fields: [],
  findings: [],
  change: NO_CHANGE,
};

/**
 * Writes each answer (or, for `null`, the placeholders) into every content control of its field, all of a field or
 * nothing of it, and reads it back.
 *
 * Writes only where something else stands: filling twice is filling once. 2 round trips, and those of the memory;
 * what the host refuses is rolled back and costs more.
 *
 * @param expected what fields show as far as is known: one that shows something else is not written: on conflict the document wins.
 */
export async function fillAgreement(
  document: AgreementDocument,
  model: AgreementModel,
  answers: AnswersToWrite,
  expected: readonly FieldReading[] = [],
): Promise<FillReport> {
  const memory = await loadMemory(document, model);
  const { report, remembered } = await document.transact((transaction) => fill(transaction, model, answers, expected, memory));
  const unkept = remembered === memory ? [] : await saveMemory(document, model, remembered);
  return { ...report, findings: [...report.findings, ...unkept] };
}

async function fill(
  transaction: DocumentTransaction,
  source: AgreementModel,
  asked: AnswersToWrite,
  expected: readonly FieldReading[],
  memory: Memory,
): Promise<{ report: FillReport; remembered: Memory }> {
  const before = await transaction.read();
  const { model, alignment } = alignAgreement(withFacts(source, memory.facts), before);
  if (!alignment.recognised) return { report: NOT_THE_AGREEMENT, remembered: memory };

  const conflicts = findConflicts(model, readFields(model, alignment, memory), expected);
  const answers = new Map([...asked].filter(([field]) => !conflicts.has(field)));
  const plan = planFilling(model, before, alignment, answers, memory);
  const { after, outcomes } = await writeFields(transaction, before, plan.writes);
  const written = new Set(outcomes.filter(({ state }) => state === "written").map(({ field }) => field));
  const remembered = rememberAnswers(model, memory, new Map([...answers].filter(([field]) => written.has(field))));

  const result = alignDocument(model, after.paragraphs);
  const filled = filledSlots(alignment, result, outcomes);
  const missing = result.slots.filter((placed) => !filled.has(placed.slot.id) && !isUnusedItem(placed));
  const incomplete = new Set(missing.map(({ slot }) => slot.field));
  return {
    report: {
      recognised: true,
      filled: filled.size,
      missing: missing.map(({ slot }) => slot.id),
      unwritten: [...asked].flatMap(([field, answer]) =>
        !written.has(field) || (answer !== null && incomplete.has(field)) ? [field] : [],
      ),
      fields: readFields(model, result, remembered),
      findings: [
        ...[...asked.keys()]
          .filter((field) => conflicts.has(field))
          .map((field) => finding("changed-in-document", aboutField(model, field))),
        ...plan.findings,
        ...fillFindings(model, alignment, result, after, outcomes),
      ],
      change: { steps: stepsOf(model, alignment, before, plan.writes, written) },
    },
    remembered,
  };
}

/** Slots that show an answer. Under tracked changes those of a refused field do not read as the placeholders they are. */
function filledSlots(before: Alignment, after: Alignment, outcomes: readonly FieldOutcome[]): Set<string> {
  const isFilled = ({ state }: PlacedSlot): boolean => state === "filled";
  const wasFilled = new Set(before.slots.filter(isFilled).map(({ slot }) => slot.id));
  const refused = new Set(outcomes.filter(({ state }) => state === "refused").map(({ field }) => field));
  const now = after.slots.filter(
    (placed) => isFilled(placed) && (!refused.has(placed.slot.field) || wasFilled.has(placed.slot.id)),
  );
  return new Set(now.map(({ slot }) => slot.id));
}

function stepsOf(
  model: AgreementModel,
  alignment: Alignment,
  before: DocumentContent,
  writes: readonly FieldWrite[],
  written: ReadonlySet<string>,
): ChangeStep[] {
  const slotOf = slotsOfControls(model, alignment, before);
  const positions = positionsOf(before.controls);
  return writes
    .filter(({ field }) => written.has(field))
    .flatMap((field) => [
      ...field.writes.map(({ control, text, before: was }): ChangeStep => {
        const position = positions[control] ?? { tag: "", nth: 0, count: 0 };
        return { kind: "written", ...position, before: was.text, look: was.look, after: text };
      }),
      ...field.removals.map((control): ChangeStep => {
        const was = before.controls[control];
        const look = { kind: "placeholder", lead: 0, look: was?.look ?? { highlight: null, color: "#000000" } } as const;
        return { kind: "removed", slot: slotOf.get(control)?.id ?? "", before: was?.text ?? "", look };
      }),
    ]);
}
