import type { AgreementDocument, DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { type Pause, withPauses } from "../alignment/steps";
import { type Answer, type FieldKind, fieldKind, type Occurrence, prints } from "../fields/field-kinds";
import { itemIndex } from "../fields/printed-form";
import { fold } from "../french/fold";
import { type AgreementModel, fieldOf } from "../model/agreement-model";
import { parseTag } from "../model/tag";
import { withFacts } from "../model/with-facts";
import { type Finding, finding } from "../review/finding";
import { alignAgreementInSteps } from "../clauses/align-agreement";
import type { Answers } from "./answers";
import { aboutField, type FoundSlot, placeOfSlot } from "./describe-slot";
import { finalisedDate, loadMemory, type Memory } from "./memory";
import type { PlacedList } from "../clauses/place-clauses";

/** What a document shows of one field. */
export type FieldReading = {
  readonly field: string;
  /** Slots that show something, of those there are; a bullet that went with its item counts for nothing. */
  readonly filled: number;
  readonly slots: number;
} & (
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly answer: Answer }
  /** Its slots do not show one answer; the different texts. */
  | { readonly state: "differs"; readonly texts: readonly string[] }
  /** What its slots show is no answer of its kind. */
  | { readonly state: "unreadable"; readonly texts: readonly string[] }
);

export interface ReadReport {
  /** False when the document is not the agreement. */
  readonly recognised: boolean;
  /** The document as it was read. */
  readonly content: DocumentContent;
  /** Whether it has content controls of ours. */
  readonly isPrepared: boolean;
  /** Whether its controls are locked, and since when as far as is remembered (`YYYY-MM-DD`). */
  readonly finalised: { readonly date: string | undefined } | undefined;
  readonly fields: readonly FieldReading[];
  readonly answers: Answers;
  /** The engagements the document has, list by list. */
  readonly clauses: readonly PlacedList[];
  readonly findings: readonly Finding[];
}

/**
 * The answers a document shows, filled by Trame or by hand. One is accepted only if printing it again gives what every
 * filled slot of its field shows; where they differ, a finding says so and there is no answer. One round trip, and those
 * of the memory.
 *
 * @param pause called between two steps of the work.
 */
export async function readAgreement(document: AgreementDocument, model: AgreementModel, pause?: Pause): Promise<ReadReport> {
  const memory = await loadMemory(document, model);
  const content = await document.transact((transaction) => transaction.read());
  const { alignment, lists } = await withPauses(alignAgreementInSteps(withFacts(model, memory.facts), content), pause);
  const slots = content.controls.filter(({ tag }) => parseTag(tag));
  const isLocked = slots.length > 0 && slots.every(({ locked }) => locked);
  const fields = alignment.recognised ? readFields(model, alignment, memory) : [];
  return {
    recognised: alignment.recognised,
    content,
    isPrepared: slots.length > 0,
    finalised: isLocked ? { date: finalisedDate(memory) } : undefined,
    fields,
    answers: new Map(
      fields.flatMap((reading): [string, Answer][] => (reading.state === "read" ? [[reading.field, reading.answer]] : [])),
    ),
    clauses: lists,
    findings: fields.flatMap((reading) => findingOf(model, reading, alignment, content)),
  };
}

/** What each field of the model shows. */
export function readFields(model: AgreementModel, alignment: Alignment, memory: Memory): FieldReading[] {
  const slotsOf = new Map<string, PlacedSlot[]>(model.fields.map(({ id }) => [id, []]));
  for (const placed of alignment.slots) slotsOf.get(placed.slot.field)?.push(placed);
  return model.fields.map(({ id, kind }): FieldReading => {
    const slots = slotsOf.get(id) ?? [];
    const filled = slots.filter((placed): placed is FoundSlot => placed.state === "filled");
    const used = slots.filter(({ slot, state }) => state !== "lost" || itemIndex(slot.form) === undefined);
    const counts = { field: id, filled: filled.length, slots: used.length };
    if (filled.length === 0) return { ...counts, state: "blank" };
    const occurrences = filled.map(({ slot, text }) => ({ form: slot.form, text }));
    const answer = readField(fieldKind(kind), occurrences, memory.answers.get(id));
    if (answer !== undefined) return { ...counts, state: "read", answer };
    const texts = [...new Set(occurrences.map(({ text }) => fold(text)))];
    return { ...counts, state: texts.length > 1 ? "differs" : "unreadable", texts };
  });
}

/** The answer that prints as every occurrence; the remembered one first, for what text cannot tell. */
function readField(kind: FieldKind, occurrences: readonly Occurrence[], remembered: Answer | undefined): Answer | undefined {
  const candidates = [...(remembered === undefined ? [] : [remembered]), ...kind.candidates(occurrences)];
  return candidates.find((candidate) => occurrences.every((occurrence) => prints(kind, candidate, occurrence)));
}

function findingOf(model: AgreementModel, reading: FieldReading, alignment: Alignment, content: DocumentContent): Finding[] {
  if (reading.state === "blank" || reading.state === "read") return [];
  const first = alignment.slots.find(
    (placed): placed is FoundSlot => placed.state === "filled" && placed.slot.field === reading.field,
  );
  const place = first ? placeOfSlot(first, content) : null;
  const about = aboutField(model, fieldOf(model, reading.field).id);
  return reading.state === "differs"
    ? [finding("occurrences-differ", { ...about, texts: reading.texts }, place)]
    : [finding("answer-unreadable", { ...about, text: reading.texts[0] ?? "" }, place)];
}
