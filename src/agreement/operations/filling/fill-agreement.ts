import type { AgreementDocument, DocumentTransaction, TextLook, WholeContent } from "../../agreement-document";
import type { PlacedList } from "../../clauses/placed-list";
import { type Answer, fieldKind, occurrenceIn, shows } from "../../fields/field-kinds";
import { itemIndex } from "../../fields/printed-form";
import type { PlacedSlot } from "../../alignment/alignment";
import { isPlaceholder } from "../../alignment/bound-slot";
import { type Pause, withPauses } from "../../alignment/steps";
import { type AgreementModel, fieldOf, isToFill, slotsOf } from "../../model/agreement-model";
import { grouped } from "../../model/grouped";
import { parseTag } from "../../model/tag";
import { type AgreementAsRead, readInSteps } from "../../reading/agreement-as-read";
import { aboutField } from "../../reading/describe-slot";
import { findConflicts } from "../../reading/find-conflicts";
import { type OperationFinding, finding } from "../../reading/finding";
import { rememberAnswers, rememberLooks, updateMemory } from "../../reading/keep-memory";
import { loadMemory, type Memory } from "../../reading/memory";
import { type FieldReading, occurrenceOf } from "../../reading/read-fields";
import type { AnswersToWrite } from "../answers";
import { type Change, NO_CHANGE } from "../changes/change";
import { fillFindings, isUnusedItem } from "./fill-findings";
import { followersOf } from "./follow-answers";
import { frameWords } from "./frame-words";
import { type FieldOutcome, writeFields } from "./write-fields";

export interface FillReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** How many slots show the answer of their field. */
  readonly filled: number;
  /** Ids of the slots that do not. */
  readonly missing: readonly string[];
  /** Fields that were answered and do not show this answer in every one of their slots. */
  readonly unwritten: readonly string[];
  /** Fields that nobody answered and that were written along, as they follow one that was. */
  readonly along: readonly string[];
  /** What each field shows now. */
  readonly fields: readonly FieldReading[];
  /** The engagements it has now: those of a list field are among them. */
  readonly clauses: readonly PlacedList[];
  readonly findings: readonly OperationFinding[];
  readonly change: Change;
}

const NOT_THE_AGREEMENT: FillReport = {
  recognised: false,
  filled: 0,
  missing: [],
  unwritten: [],
  along: [],
  fields: [],
  clauses: [],
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
 * @param pause called between two steps of each reading.
 */
export async function fillAgreement(
  document: AgreementDocument,
  model: AgreementModel,
  answers: AnswersToWrite,
  expected: readonly FieldReading[] = [],
  pause?: Pause,
): Promise<FillReport> {
  const memory = await loadMemory(document, model);
  const filling = { answers, expected, memory, pause };
  const { report, written } = await document.transact((transaction) => fill(transaction, model, filling));
  if (written.size === 0) return report;
  const remember = (kept: Memory): Memory => rememberLooks(rememberAnswers(model, kept, written), looksOf(report.change));
  // Nothing to remember: what another pane keeps of these fields counts only where it prints what they show.
  if (remember(memory) === memory) return report;
  const unkept = await updateMemory(document, model, remember);
  return { ...report, findings: [...report.findings, ...unkept] };
}

function withFollowers(read: AgreementAsRead, answers: AnswersToWrite): AnswersToWrite {
  return new Map([...Array.from(answers.keys()).flatMap((field) => [...followersOf(read, field, answers)]), ...answers]);
}

/** Of the placeholders that were written over, those that bold or italic told from the text round them. */
function looksOf({ steps }: Change): Map<string, TextLook> {
  return new Map(
    steps.flatMap((step): [string, TextLook][] => {
      if (step.kind !== "written" || step.slot === undefined || step.look.kind !== "placeholder") return [];
      const { look } = step.look;
      return look.bold === undefined && look.italic === undefined ? [] : [[step.slot, look]];
    }),
  );
}

interface Filling {
  readonly answers: AnswersToWrite;
  readonly expected: readonly FieldReading[];
  readonly memory: Memory;
  readonly pause: Pause | undefined;
}

async function fill(
  transaction: DocumentTransaction,
  source: AgreementModel,
  { answers: asked, expected, memory, pause }: Filling,
): Promise<{ readonly report: FillReport; readonly written: AnswersToWrite }> {
  const read = (whole: WholeContent, earlier?: AgreementAsRead, remembered = memory): Promise<AgreementAsRead> =>
    withPauses(readInSteps(source, remembered, whole, earlier), pause);
  const before = await read(await transaction.readWhole(pause));
  const { model } = before;
  if (!before.alignment.recognised) return { report: NOT_THE_AGREEMENT, written: new Map() };

  const conflicts = findConflicts(model, before.fields, expected);
  const unkept = [...asked].filter(([field]) => !conflicts.has(field));
  const answers = new Map(unkept.map(([field, answer]) => [field, answer && inShownForm(before, field, answer)]));
  const again = async (): Promise<AgreementAsRead> => read(await transaction.readWhole(pause), before);
  const start = (await frameWords(transaction, before, withFollowers(before, answers))) ? await again() : before;
  const { now, outcomes, steps, findings } = await writeFields(transaction, start, answers, {
    again,
    edited: (content) => read({ content, extras: null }, before),
  });
  const written = new Set(outcomes.flatMap(({ state, field }) => (state === "written" ? [field] : [])));
  const remembered = new Map([...answers].filter(([field]) => written.has(field)));
  const kept = rememberAnswers(model, memory, remembered);
  const after = kept === memory ? now : await read(now, before, kept);
  const filled = new Set([...filledSlots(before, after, outcomes), ...slotsShowing(after, answers)]);
  const stale = staleCopies(after, remembered);
  const placesOf = grouped(after.alignment.slots, ({ slot }) => slot.field);
  const missing = after.alignment.slots.filter(
    (placed) => isToFill(placed.slot) && !filled.has(placed.slot.id) && !isUnusedItem(placed),
  );
  return {
    report: {
      recognised: true,
      filled: filled.size,
      missing: missing.map(({ slot }) => slot.id),
      unwritten: [...asked].flatMap(([field, answer]) =>
        !written.has(field) || stale.has(field) || !isEverywhere(model, placesOf.get(field), answers.get(field) ?? answer)
          ? [field]
          : [],
      ),
      along: outcomes.flatMap((outcome) => (outcome.state === "written" ? outcome.along : [])),
      fields: [...after.fields.values()],
      clauses: after.lists,
      findings: [
        ...[...asked.keys()]
          .filter((field) => conflicts.has(field))
          .map((field) => finding("changed-in-document", aboutField(model, field))),
        ...findings,
        ...Array.from(stale, ([field, copies]) => finding("slot-copied", { ...aboutField(model, field), copies })),
        ...fillFindings(before, after, outcomes),
      ],
      change: { steps },
    },
    written: remembered,
  };
}

/**
 * Slots that show the answer of their field; where they differ, those that say what most do. Under tracked changes those of a
 * refused field do not read as the placeholders they are.
 */
function filledSlots(before: AgreementAsRead, after: AgreementAsRead, outcomes: readonly FieldOutcome[]): Set<string> {
  const refused = new Set(outcomes.flatMap(({ state, field }) => (state === "refused" ? [field] : [])));
  const wasFilled = new Set([...before.fields.values()].flatMap(({ shown }) => shown.map(({ slot }) => slot.id)));
  const now = [...after.fields.values()].flatMap((reading) => {
    const differing = new Set(
      reading.state === "differs" ? reading.differing : reading.state === "unreadable" ? reading.shown : [],
    );
    return reading.shown.filter(
      (placed) =>
        isToFill(placed.slot) && !differing.has(placed) && (!refused.has(reading.field) || wasFilled.has(placed.slot.id)),
    );
  });
  return new Set(now.map(({ slot }) => slot.id));
}

/** Slots that show what is asked of their field, though others do not: an item of a list of which another was held reads as no answer. */
function slotsShowing({ model, alignment }: AgreementAsRead, answers: AnswersToWrite): string[] {
  return alignment.slots.flatMap((placed) => {
    const { slot } = placed;
    const answer = answers.get(slot.field);
    if (!answer || !isToFill(slot) || placed.state !== "filled") return [];
    return shows(fieldOf(model, slot.field).kind, answer, occurrenceOf(placed)) ? [slot.id] : [];
  });
}

/** The answer as the document shows it already, where nothing is asked of its form. */
function inShownForm({ model, fields }: AgreementAsRead, field: string, answer: Answer): Answer {
  const shown = fields.get(field);
  const { keep } = fieldKind(fieldOf(model, field).kind);
  return keep && (shown?.state === "read" || shown?.state === "differs") ? keep(answer, shown.answer) : answer;
}

/** Copies of a passage, by their field, that came meanwhile and show something else: how many. */
function staleCopies({ model, copies }: AgreementAsRead, written: AnswersToWrite): Map<string, number> {
  const stale = new Map<string, number>();
  for (const { tag, text } of copies) {
    const { field, form } = parseTag(tag) ?? { field: "", form: "plain" as const };
    const answer = written.get(field);
    if (answer === undefined) continue;
    const isShown =
      answer === null
        ? slotsOf(model, field).some((slot) => isPlaceholder(slot, text) || (!isToFill(slot) && text === slot.placeholder))
        : shows(fieldOf(model, field).kind, answer, { form, text });
    if (!isShown) stale.set(field, (stale.get(field) ?? 0) + 1);
  }
  return stale;
}

/** Whether every place of a field shows this answer, and no other; for `null`, none shows any. */
function isEverywhere(model: AgreementModel, places: readonly PlacedSlot[] = [], answer: Answer | null): boolean {
  return places.every((placed) => {
    const { kind } = fieldOf(model, placed.slot.field);
    if (answer === null) return placed.state !== "filled" || (!isToFill(placed.slot) && placed.text === placed.slot.placeholder);
    const isNone = fieldKind(kind).print(answer, placed.slot) === undefined;
    if (placed.state === "lost") return isNone || itemIndex(placed.slot.form) !== undefined;
    return placed.state === "filled" && shows(kind, answer, occurrenceIn(placed.slot, placed.text));
  });
}
