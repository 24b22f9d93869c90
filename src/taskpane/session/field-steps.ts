/** What becomes of a field when the user types, when it is left and written, when the document changes. */

import type { AgreementModel, FieldDefinition } from "../../agreement/model/agreement-model";
import { showsSame } from "../../agreement/reading/find-conflicts";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { FieldReading } from "../../agreement/reading/read-fields";
import { type Draft, sameDraft } from "./drafts";
import {
  canBeWritten,
  draftOfReading,
  type FieldStage,
  type FieldState,
  isBeingTyped,
  isEmptiedOverSeveral,
  isInConflict,
  isPending,
  isPrinted,
  isSettled,
  LEFT,
  withDraft,
} from "./field-state";

/** The user typed: it is written once it is left again. A conflict ends when it comes to say what the document does. */
export function changedField(field: FieldState, draft: Draft): FieldState {
  const typed = withDraft(field, draft, { name: "typed" });
  const isStillInConflict = isInConflict(field) && !isSettled(typed, field.reading);
  return isStillInConflict ? { ...typed, stage: { name: "conflict", isTyped: true } } : typed;
}

/** The user left it. `isBeingWritten`: what it says is compared with the document once that is done. */
export function leftField(field: FieldState, isBeingWritten: boolean): FieldState {
  // What was chosen of several things waits for its turn, wherever one goes on.
  const isChosen = field.stage.name === "queued" && field.reading.state === "differs";
  const isToWrite = isChosen || isPending(field) || (isBeingWritten && canBeWritten(field));
  return { ...field, stage: isToWrite ? { name: "queued" } : stageOnceLeft(field.stage) };
}

function stageOnceLeft(stage: FieldStage): FieldStage {
  switch (stage.name) {
    case "typed":
    case "left":
    case "queued":
      return LEFT;
    case "conflict":
      return { name: "conflict", isTyped: false };
    case "refused":
      return stage;
  }
}

/** The user said which of the answers that the document shows is the right one, or that none is: it waits to be written everywhere. */
export function agreedField(field: FieldState, draft: Draft): FieldState {
  return withDraft(field, draft, { name: "queued" });
}

/** What was typed in an earlier sitting is in its inputs again. `isSame`: whether the document still shows what it did then. */
export function takenUpField(field: FieldState, draft: Draft, isSame: boolean): FieldState {
  const next = withDraft(field, draft, LEFT);
  return isSame || isSettled(next, field.reading) ? next : conflictingField(next, field.reading);
}

/** Its turn to be written has come: it waits no more, and why it was refused the last time says nothing of this one. */
export function calledField(field: FieldState): FieldState {
  switch (field.stage.name) {
    case "queued":
    case "refused":
      return { ...field, stage: LEFT };
    case "typed":
    case "left":
    case "conflict":
      return field;
  }
}

/** The field was written, or refused; what the user typed in the meantime stays, and is not what was refused. */
export function writtenField(
  model: AgreementModel,
  field: FieldState,
  written: Draft,
  reading: FieldReading,
  refusal: OperationFinding | undefined,
): FieldState {
  const next = { ...field, reading };
  if (refusal?.code === "changed-in-document") {
    if (isSettled(next, reading)) return followedField(next, reading);
    return isPrinted(model, next, reading) ? next : conflictingField(next, reading);
  }
  if (refusal) return field.stage.name === "left" ? { ...next, stage: { name: "refused", refusal } } : next;
  return sameDraft(field.draft, written) ? keepRemarks(followedField(next, reading), field) : next;
}

/** The user chose, in a conflict; or what was written in it is taken back. */
export function resolvedField(field: FieldState, keep: "mine" | "document"): FieldState {
  if (keep === "document") return followedField(field, field.reading);
  // To empty it was said just now, over all that the document says.
  if (isInConflict(field)) return { ...field, stage: isEmptiedOverSeveral(field) ? { name: "queued" } : LEFT };
  return field;
}

/** What reading the document changed: fields that followed it, and those that now are in conflict with it. */
export interface News {
  readonly followed: readonly FieldDefinition[];
  /** Those of which the document came to say several things. */
  readonly differing: readonly FieldDefinition[];
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
  const differing: FieldDefinition[] = [];
  const conflicting: FieldDefinition[] = [];
  const next = fields.map((field) => {
    const reading = byField.get(field.definition.id);
    if (!reading) return field;
    if (showsSame(model, reading, field.reading)) return { ...field, reading };
    if (isSettled(field, field.reading)) {
      (reading.state === "differs" ? differing : followed).push(field.definition);
      return followedField(field, reading);
    }
    if (isSettled(field, reading)) return followedField(field, reading);
    if (isPrinted(model, field, reading)) return { ...field, reading, stage: stageOncePrinted(field.stage) };
    conflicting.push(field.definition);
    return conflictingField(field, reading);
  });
  return { fields: next, followed, differing, conflicting };
}

/** The document came to show what it says: nothing is left of a conflict, or of a refusal. */
function stageOncePrinted(stage: FieldStage): FieldStage {
  switch (stage.name) {
    case "typed":
    case "left":
    case "queued":
      return stage;
    case "conflict":
      return stage.isTyped ? { name: "typed" } : LEFT;
    case "refused":
      return LEFT;
  }
}

function followedField(field: FieldState, reading: FieldReading): FieldState {
  return withDraft({ ...field, reading }, draftOfReading(field, reading), LEFT);
}

function conflictingField(field: FieldState, reading: FieldReading): FieldState {
  return { ...field, reading, stage: { name: "conflict", isTyped: isBeingTyped(field) } };
}

/** What was changed in what the user typed is still to be said once it is written, and reads well. */
function keepRemarks(field: FieldState, { checked }: FieldState): FieldState {
  if (field.checked.state !== "good" || checked.state !== "good") return field;
  return { ...field, checked: { ...field.checked, remarks: checked.remarks } };
}
