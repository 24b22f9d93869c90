/** One field of the form: what is typed in it, what the document shows of it, and how far it is between the two. */

import type { AnswerProblem, AnswerRemark } from "../../agreement/fields/answer-problem";
import { type Answer, fieldKind } from "../../agreement/fields/field-kinds";
import { type AgreementModel, type FieldDefinition, isToFill, slotsOf } from "../../agreement/model/agreement-model";
import { printsSame } from "../../agreement/reading/find-conflicts";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { FieldReading } from "../../agreement/reading/read-fields";
import { type Draft, draftOf, emptyDraft, rawAnswerOf, sameDraft } from "./drafts";

/** What the inputs of a field come to. */
type CheckedDraft =
  | { readonly state: "blank" }
  | { readonly state: "good"; readonly answer: Answer; readonly remarks: readonly AnswerRemark[] }
  | { readonly state: "bad"; readonly problem: AnswerProblem };

/** How far a field is: `field-steps.ts` leads from one to the next. */
export type FieldStage =
  /** The user is typing in it: it is not nagged about. */
  | { readonly name: "typed" }
  /** Nothing is under way: it was left, or follows the document. */
  | { readonly name: "left" }
  /** It was left with something to write, and waits for its turn. */
  | { readonly name: "queued" }
  /** What it says could not be written, and why. */
  | { readonly name: "refused"; readonly refusal: OperationFinding }
  /** The document was changed while the form holds something else: the user chooses, and may be typing. */
  | { readonly name: "conflict"; readonly isTyped: boolean };

export interface FieldState {
  readonly definition: FieldDefinition;
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  /** What the document shows, when last read. */
  readonly reading: FieldReading;
  readonly stage: FieldStage;
}

export const LEFT: FieldStage = { name: "left" };

/** The form of a model, before any document was read. */
export function newFields(model: AgreementModel): FieldState[] {
  return model.fields.map((definition) => {
    const all = slotsOf(model, definition.id);
    const slots = all.filter(isToFill).length;
    return {
      definition,
      draft: emptyDraft(definition.kind, slots),
      checked: { state: "blank" },
      reading: { field: definition.id, filled: 0, slots, words: all.length - slots, shown: [], state: "blank" },
      stage: LEFT,
    };
  });
}

/** The same field with these inputs. */
export function withDraft(field: FieldState, draft: Draft, stage: FieldStage): FieldState {
  return { ...field, draft, checked: check(field.definition, draft), stage };
}

export function isInConflict({ stage }: FieldState): boolean {
  return stage.name === "conflict";
}

/** Whether the user has not left the field since changing it. */
export function isBeingTyped({ stage }: FieldState): boolean {
  return stage.name === "conflict" ? stage.isTyped : stage.name === "typed";
}

/** Whether it was emptied while its places say different things: which of it is lost, and whether all of it, is the user's to say. */
export function isEmptiedOverSeveral({ checked, reading }: FieldState): boolean {
  return checked.state === "blank" && reading.state === "differs";
}

export function canBeWritten(field: FieldState): boolean {
  return field.checked.state !== "bad" && !isInConflict(field) && !isEmptiedOverSeveral(field);
}

/** Whether the field says something to write that the document does not show. */
export function isPending(field: FieldState): boolean {
  const { checked, reading } = field;
  if (!canBeWritten(field)) return false;
  if (!isSettled(field, reading)) return true;
  // Where the document says several things, which one is right is asked.
  return checked.state === "good" && reading.state === "read" && reading.filled !== reading.slots;
}

/**
 * Whether the form says what a reading shows: of several answers, the one that most places show. Where it shows none, the inputs are
 * empty.
 */
export function isSettled(field: FieldState, reading: FieldReading): boolean {
  const { checked } = field;
  const shown = answerShown(reading);
  if (checked.state === "blank") return shown === undefined;
  if (checked.state === "good") return shown !== undefined && isSameAnswer(checked.answer, shown);
  return sameDraft(field.draft, draftOfReading(field, reading));
}

/** Whether what the form says would print as what a reading shows: the document may not tell all of it (small letters). */
export function isPrinted(model: AgreementModel, { checked }: FieldState, reading: FieldReading): boolean {
  return checked.state === "good" && reading.state === "read" && printsSame(model, reading.field, checked.answer, reading.answer);
}

/** The inputs that show what the document does: empty where it shows no answer. */
export function draftOfReading({ definition, draft }: FieldState, reading: FieldReading): Draft {
  const items = draft.shape === "list" ? Math.max(draft.items.length, reading.slots) : reading.slots;
  const shown = answerShown(reading);
  return shown === undefined ? emptyDraft(definition.kind, items) : draftOf(shown, definition.kind, items);
}

function answerShown(reading: FieldReading): Answer | undefined {
  return reading.state === "read" || reading.state === "differs" ? reading.answer : undefined;
}

/** The answer to write; null for a field that was emptied, whose placeholders come back. */
export function answerIn({ checked }: FieldState): Answer | null {
  return checked.state === "good" ? checked.answer : null;
}

/** The good answers of a form. */
export function answersOf(fields: readonly FieldState[]): ReadonlyMap<string, Answer> {
  return new Map(
    fields.flatMap(({ definition, checked }): [string, Answer][] =>
      checked.state === "good" ? [[definition.id, checked.answer]] : [],
    ),
  );
}

function check(definition: FieldDefinition, draft: Draft): CheckedDraft {
  const raw = rawAnswerOf(draft, definition.kind);
  if (raw === undefined) return { state: "blank" };
  const checked = fieldKind(definition.kind).check(raw);
  return checked.ok
    ? { state: "good", answer: checked.value, remarks: checked.remarks }
    : { state: "bad", problem: checked.problem };
}

function isSameAnswer(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
