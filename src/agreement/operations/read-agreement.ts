import type { AgreementDocument, DocumentContent } from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import type { PlacedList } from "../clauses/placed-list";
import type { Answer } from "../fields/field-kinds";
import type { AgreementModel } from "../model/agreement-model";
import { parseTag } from "../model/tag";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { aboutField, placeOfSlot } from "../reading/describe-slot";
import { type OperationFinding, finding } from "../reading/finding";
import { finalisedDate, loadMemory, type Memory } from "../reading/memory";
import { isEmpty } from "../reading/is-empty";
import type { FieldReading } from "../reading/read-fields";
import type { Answers } from "../fields/answers";

export interface ReadReport {
  /** False when the document is not the agreement. */
  readonly recognised: boolean;
  /** Whether it is not, as it holds the agreement twice. */
  readonly isTwice: boolean;
  /** True when nothing at all is in the document. */
  readonly isEmpty: boolean;
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
  readonly findings: readonly OperationFinding[];
  /** What was typed in fields in an earlier sitting and not written, by field id. */
  readonly drafts: Memory["drafts"];
  /** Where the pane was left then. */
  readonly place: Memory["place"];
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
  const whole = await document.transact((transaction) => transaction.readWhole(pause));
  return readReport(await withPauses(readInSteps(model, memory, whole), pause));
}

/** The same, of a document that was read already. */
export function readReport(read: AgreementAsRead): ReadReport {
  const { content, alignment, lists, memory } = read;
  const slots = content.controls.filter(({ tag }) => parseTag(tag));
  const isLocked = slots.length > 0 && slots.every(({ locked }) => locked);
  const fields = [...read.fields.values()];
  return {
    recognised: alignment.recognised,
    isTwice: alignment.isTwice,
    isEmpty: isEmpty(read),
    content,
    isPrepared: slots.length > 0,
    finalised: isLocked ? { date: finalisedDate(memory) } : undefined,
    fields,
    answers: new Map(
      fields.flatMap((reading): [string, Answer][] => (reading.state === "read" ? [[reading.field, reading.answer]] : [])),
    ),
    clauses: lists,
    findings: [...fields.flatMap((reading) => findingOf(read, reading)), ...unreadableMemory(memory.unreadable)],
    drafts: memory.drafts,
    place: memory.place,
  };
}

function findingOf({ model, content }: AgreementAsRead, reading: FieldReading): OperationFinding[] {
  if (reading.state === "blank" || reading.state === "read") return [];
  const [first] = reading.shown;
  const place = first ? placeOfSlot(first, content) : null;
  const about = aboutField(model, reading.field);
  return reading.state === "differs" || reading.texts.length > 1
    ? [finding("occurrence-differs", { ...about, texts: reading.texts }, place)]
    : [finding("answer-unreadable", { ...about, text: reading.texts[0] ?? "" }, place)];
}

/** What is kept beside the text and cannot be read is told: the rest of it holds. */
function unreadableMemory(entries: readonly string[]): OperationFinding[] {
  return entries.length === 0 ? [] : [finding("memory-unreadable", { entries })];
}
