/** One field of the form: what becomes of it when the user types, when it is written, when the document changes. */

import { type Answer, fieldKind } from "../../agreement/fields/field-kinds";
import type { FieldDefinition } from "../../agreement/model/agreement-model";
import type { FieldReading } from "../../agreement/operations/read-agreement";
import type { Finding } from "../../agreement/review/finding";
import { type Draft, draftOf, emptyDraft, rawAnswerOf, sameDraft } from "./drafts";
import type { CheckedDraft, FieldState } from "./pane-state";

export function newField(definition: FieldDefinition, slots: number): FieldState {
  return {
    definition,
    draft: emptyDraft(definition.kind, slots),
    checked: { state: "blank" },
    reading: { field: definition.id, filled: 0, slots, state: "blank" },
    wasLeft: false,
    isQueued: false,
    inConflict: false,
    refusal: undefined,
  };
}

/** The user typed. */
export function changedField(field: FieldState, draft: Draft): FieldState {
  return { ...field, draft, checked: check(field.definition, draft), wasLeft: false, refusal: undefined };
}

/** Whether the field says something to write that the document does not show. */
export function isPending(field: FieldState): boolean {
  const { checked, reading, inConflict } = field;
  if (checked.state === "bad" || inConflict) return false;
  if (checked.state === "blank") return reading.state !== "blank" && !sameDraft(field.draft, draftOfReading(field, reading));
  const isShown = reading.state === "read" && reading.filled === reading.slots && isSameAnswer(checked.answer, reading.answer);
  return !isShown;
}

/** The answer to write; null for a field that was emptied, whose placeholders come back. */
export function answerIn({ checked }: FieldState): Answer | null {
  return checked.state === "good" ? checked.answer : null;
}

/** The field was written, or refused; what the user typed in the meantime stays. */
export function writtenField(field: FieldState, written: Draft, reading: FieldReading, refusal: Finding | undefined): FieldState {
  const inConflict = refusal?.code === "changed-in-document";
  const next = { ...field, reading, refusal: inConflict ? undefined : refusal, inConflict };
  return refusal || !sameDraft(field.draft, written) ? next : follow(next, reading);
}

/** The user chose, in a conflict. */
export function resolvedField(field: FieldState, keep: "mine" | "document"): FieldState {
  return keep === "mine"
    ? { ...field, inConflict: false }
    : follow({ ...field, inConflict: false, refusal: undefined }, field.reading);
}

/**
 * Fields after the document was read: one the user has not touched follows it; one that was changed on both sides is in
 * conflict.
 */
export function followedFields(
  fields: readonly FieldState[],
  readings: readonly FieldReading[],
): { readonly fields: readonly FieldState[]; readonly followed: readonly FieldDefinition[] } {
  const byField = new Map(readings.map((reading) => [reading.field, reading]));
  const followed: FieldDefinition[] = [];
  const next = fields.map((field) => {
    const reading = byField.get(field.definition.id);
    if (!reading || isSameReading(reading, field.reading)) return reading ? { ...field, reading } : field;
    const isTouched = !sameDraft(field.draft, draftOfReading(field, field.reading));
    if (!isTouched) {
      followed.push(field.definition);
      return follow(field, reading);
    }
    const isSettled =
      reading.state === "read" && field.checked.state === "good" && isSameAnswer(field.checked.answer, reading.answer);
    return isSettled ? follow(field, reading) : { ...field, reading, inConflict: true, isQueued: false };
  });
  return { fields: next, followed };
}

function follow(field: FieldState, reading: FieldReading): FieldState {
  const draft = draftOfReading(field, reading);
  return { ...field, reading, draft, checked: check(field.definition, draft), wasLeft: true, isQueued: false, inConflict: false };
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

function isSameReading(one: FieldReading, other: FieldReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
