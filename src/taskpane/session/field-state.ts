/** One field of the form: what becomes of it when the user types, when it is written, when the document changes. */

import { type Answer, fieldKind } from "../../agreement/fields/field-kinds";
import { type AgreementModel, type FieldDefinition, slotsOf } from "../../agreement/model/agreement-model";
import { printsSame, showsSame } from "../../agreement/reading/find-conflicts";
import type { FieldReading } from "../../agreement/reading/read-fields";
import type { OperationFinding } from "../../agreement/reading/finding";
import { type Draft, draftOf, emptyDraft, rawAnswerOf, sameDraft } from "./drafts";
import type { CheckedDraft, FieldState } from "./pane-state";

/** The form of a model, before any document was read. */
export function newFields(model: AgreementModel): FieldState[] {
  return model.fields.map((definition) => newField(definition, slotsOf(model, definition.id).length));
}

function newField(definition: FieldDefinition, slots: number): FieldState {
  return {
    definition,
    draft: emptyDraft(definition.kind, slots),
    checked: { state: "blank" },
    reading: { field: definition.id, filled: 0, slots, shown: [], state: "blank" },
    wasLeft: false,
    isQueued: false,
    inConflict: false,
    refusal: undefined,
  };
}

/** The user typed: it is written once it is left again. */
export function changedField(field: FieldState, draft: Draft): FieldState {
  const checked = check(field.definition, draft);
  const next: FieldState = { ...field, draft, checked, wasLeft: false, isQueued: false, refusal: undefined };
  return { ...next, inConflict: field.inConflict && !isSettled(next, field.reading) };
}

/** The user left it. `isBeingWritten`: what it says is compared with the document once that is done. */
export function leftField(field: FieldState, isBeingWritten: boolean): FieldState {
  return { ...field, wasLeft: true, isQueued: isPending(field) || (isBeingWritten && canBeWritten(field)) };
}

/** Whether the field says something to write that the document does not show. */
export function isPending(field: FieldState): boolean {
  const { checked, reading } = field;
  if (!canBeWritten(field)) return false;
  return !isSettled(field, reading) || (checked.state === "good" && reading.filled !== reading.slots);
}

function canBeWritten({ checked, inConflict }: FieldState): boolean {
  return checked.state !== "bad" && !inConflict;
}

/** Whether the form says what a reading shows. Where that is no answer, the inputs are empty. */
export function isSettled(field: FieldState, reading: FieldReading): boolean {
  const { checked } = field;
  if (checked.state === "blank") return reading.state !== "read";
  if (checked.state === "good") return reading.state === "read" && isSameAnswer(checked.answer, reading.answer);
  return sameDraft(field.draft, draftOfReading(field, reading));
}

/** Whether what the form says would print as what a reading shows: the document may not tell all of it (small letters). */
function isPrinted(model: AgreementModel, { checked }: FieldState, reading: FieldReading): boolean {
  return checked.state === "good" && reading.state === "read" && printsSame(model, reading.field, checked.answer, reading.answer);
}

/** The answer to write; null for a field that was emptied, whose placeholders come back. */
export function answerIn({ checked }: FieldState): Answer | null {
  return checked.state === "good" ? checked.answer : null;
}

/** The field was written, or refused; what the user typed in the meantime stays. */
export function writtenField(
  model: AgreementModel,
  field: FieldState,
  written: Draft,
  reading: FieldReading,
  refusal: OperationFinding | undefined,
): FieldState {
  const next = { ...field, reading };
  if (refusal?.code === "changed-in-document") {
    if (isSettled(next, reading)) return follow(next, reading);
    return isPrinted(model, next, reading) ? next : conflicting(next, reading);
  }
  if (refusal) return { ...next, refusal };
  return sameDraft(field.draft, written) ? keepRemarks(follow(next, reading), field) : next;
}

/** The user chose, in a conflict. */
export function resolvedField(field: FieldState, keep: "mine" | "document"): FieldState {
  return keep === "mine" ? { ...field, inConflict: false } : follow({ ...field, refusal: undefined }, field.reading);
}

/** What reading the document changed: fields that followed it, and those that now are in conflict with it. */
export interface News {
  readonly followed: readonly FieldDefinition[];
  readonly conflicting: readonly FieldDefinition[];
}

/**
 * Fields after the document was read: one the user has not touched follows it; one that was changed on both sides is in
 * conflict.
 */
export function followedFields(
  model: AgreementModel,
  fields: readonly FieldState[],
  readings: readonly FieldReading[],
): News & { readonly fields: readonly FieldState[] } {
  const byField = new Map(readings.map((reading) => [reading.field, reading]));
  const followed: FieldDefinition[] = [];
  const inConflict: FieldDefinition[] = [];
  const next = fields.map((field) => {
    const reading = byField.get(field.definition.id);
    if (!reading) return field;
    if (showsSame(model, reading, field.reading)) return { ...field, reading };
    if (isSettled(field, field.reading)) {
      followed.push(field.definition);
      return follow(field, reading);
    }
    if (isSettled(field, reading)) return follow(field, reading);
    if (isPrinted(model, field, reading)) return { ...field, reading, inConflict: false };
    inConflict.push(field.definition);
    return conflicting(field, reading);
  });
  return { fields: next, followed, conflicting: inConflict };
}

function follow(field: FieldState, reading: FieldReading): FieldState {
  const draft = draftOfReading(field, reading);
  return { ...field, reading, draft, checked: check(field.definition, draft), wasLeft: true, isQueued: false, inConflict: false };
}

function conflicting(field: FieldState, reading: FieldReading): FieldState {
  return { ...field, reading, inConflict: true, isQueued: false };
}

/** What was changed in what the user typed is still to be said once it is written, and reads well. */
function keepRemarks(field: FieldState, { checked }: FieldState): FieldState {
  if (field.checked.state !== "good" || checked.state !== "good") return field;
  return { ...field, checked: { ...field.checked, remarks: checked.remarks } };
}

/** The inputs that show what the document does: the text itself where it is no answer. */
function draftOfReading({ definition, draft }: FieldState, reading: FieldReading): Draft {
  const items = draft.shape === "list" ? Math.max(draft.items.length, reading.slots) : reading.slots;
  return reading.state === "read" ? draftOf(reading.answer, definition.kind, items) : emptyDraft(definition.kind, items);
}

function check(definition: FieldDefinition, draft: Draft): CheckedDraft {
  const raw = rawAnswerOf(draft);
  if (raw === undefined) return { state: "blank" };
  const checked = fieldKind(definition.kind).check(raw);
  return checked.ok
    ? { state: "good", answer: checked.value, remarks: checked.remarks }
    : { state: "bad", problem: checked.problem };
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The good answers of a form. */
export function answersOf(fields: readonly FieldState[]): ReadonlyMap<string, Answer> {
  return new Map(
    fields.flatMap(({ definition, checked }): [string, Answer][] =>
      checked.state === "good" ? [[definition.id, checked.answer]] : [],
    ),
  );
}
