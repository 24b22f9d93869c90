/**
 * The road from the first answer to the signature: what each field still asks, how far each step is, and the one thing to do next.
 *
 *     Remplir 12/29  →  Engagements  →  Vérifier 3
 */

import type { FieldDefinition } from "../../agreement/model/agreement-model";
import { pointsOf } from "../../agreement/review/verdict";
import { type FieldState, isBeingTyped, isEmptiedOverSeveral, isInConflict, isPending, isSettled } from "./field-state";
import { chosenIn, isAmongClauses, waitingIn } from "./clause-choice";
import { type PaneState, progressOf } from "./pane-state";
import type { Step } from "./steps";

/** What a field is to whoever fills the form. */
export type Standing =
  /** Nothing of the document is its: the engagement it is in is not chosen. */
  | "absent"
  | "empty"
  /** Without an answer, and none is needed. */
  | "optional"
  /** It says what the document does not, and will be written. */
  | "waiting"
  /** It says what cannot be written. */
  | "refused"
  /** The document was changed while it said something else, or says several things of what was emptied here. */
  | "conflict"
  /** The document says no answer that can be read, or not one only. */
  | "differs"
  /** Some places of the document do not show the answer. */
  | "incomplete"
  | "answered";

export function standingOf(field: FieldState): Standing {
  const { checked, reading, stage } = field;
  if (isInConflict(field)) return "conflict";
  if (reading.slots + reading.words === 0) return "absent";
  if (checked.state === "bad") return isBeingTyped(field) ? "waiting" : "refused";
  // What was refused and stands in the document all the same, whoever wrote it there, is not refused any more.
  if (!isSettled(field, reading)) {
    if (stage.name === "refused") return "refused";
    return stage.name === "left" && isEmptiedOverSeveral(field) ? "conflict" : "waiting";
  }
  if (reading.state === "blank") return reading.slots > 0 ? "empty" : "optional";
  if (reading.state !== "read") return "differs";
  return reading.filled === reading.slots ? "answered" : "incomplete";
}

/** What only the user can put right: until then the agreement is not what the form says. */
const UNSETTLED: ReadonlySet<Standing> = new Set<Standing>(["refused", "conflict", "differs", "incomplete"]);

/** The next field of the form without an answer after this one, then from the top. */
export function nextEmpty(form: Pick<PaneState, "fields" | "model">, after: string | undefined): FieldDefinition | undefined {
  return nextOf(form, after, (field) => standingOf(field) === "empty");
}

/** Whether it says something to write that is neither being typed nor waiting for its turn: Word failed, or refused it. */
export function isLeftUnwritten(field: FieldState): boolean {
  return isPending(field) && (field.stage.name === "left" || field.stage.name === "refused");
}

export type NextAct =
  { readonly act: "answer" | "settle"; readonly field: FieldDefinition } | { readonly act: "write" | "choose" | "verify" };

type Travelled = Pick<PaneState, "fields" | "model" | "openField" | "panel" | "visited">;

/** The next thing to do, from wherever one is. */
export function nextAct({ fields, model, openField, panel, visited }: Travelled): NextAct {
  const here = openField?.id;
  const empty = nextEmpty({ fields, model }, here);
  if (empty) return { act: "answer", field: empty };
  const unsettled = nextOf({ fields, model }, here, (field) => UNSETTLED.has(standingOf(field)));
  if (unsettled) return { act: "settle", field: unsettled };
  if (fields.some(isLeftUnwritten)) return { act: "write" };
  const isChosen = model.clauseLists.length === 0 || panel === "clauses" || visited.has("clauses");
  return { act: isChosen ? "verify" : "choose" };
}

/** How far a step is. */
export interface StepState {
  readonly isDone: boolean;
  /** What is left or has been done, to be counted on its step. */
  readonly count:
    | { readonly of: "slots"; readonly filled: number; readonly slots: number }
    | { readonly of: "points"; readonly points: number }
    | undefined;
}

/** By the names of the panels. */
export function stepsOf(state: PaneState): Readonly<Record<Step, StepState>> {
  const { fields, clauses, visited, reviewed, edition } = state;
  const { filled, slots } = progressOf(state);
  const isFilled = fields.every((field) => ["absent", "optional", "answered"].includes(standingOf(field)));
  const isWhole = (list: string): boolean => chosenIn(state, list).length > 0 && waitingIn(state, list) === 0;
  const isChosen = visited.has("clauses") && clauses.every(({ list }) => isWhole(list.id));
  const points = reviewed ? pointsOf(reviewed.verdict) : 0;
  return {
    fill: { isDone: isFilled, count: { of: "slots", filled, slots } },
    clauses: { isDone: isChosen, count: undefined },
    verify: {
      isDone: reviewed?.edition === edition && reviewed.verdict.state === "ready",
      count: points > 0 ? { of: "points", points } : undefined,
    },
  };
}

/** Engagements of the user's own are not the form's: what they still ask is told among the engagements. */
function nextOf(
  { fields: all, model }: Pick<PaneState, "fields" | "model">,
  after: string | undefined,
  isWanted: (field: FieldState) => boolean,
): FieldDefinition | undefined {
  const fields = all.filter(({ definition }) => !isAmongClauses(model, definition.id));
  const here = fields.findIndex(({ definition }) => definition.id === after);
  return [...fields.slice(here + 1), ...fields.slice(0, here + 1)].find(isWanted)?.definition;
}
