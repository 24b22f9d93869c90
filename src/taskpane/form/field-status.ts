import { capitalised } from "../../agreement/french/letter-case";
import { sayFinding, sayProblem, sayRemark, type AnswerWording } from "../../agreement/wording/wording";
import { type FieldState, isBeingTyped, isEmptiedOverSeveral, isSettled } from "../session/field-state";
import { saidIn, sayDifference } from "./differences";
import type { FormWording } from "../wording/form-wording";

export interface FieldStatus {
  readonly state: "none" | "success" | "warning" | "error";
  readonly message: string | null;
}

/** What is said beside a field: why it is refused, what was changed in it, or that it is written. */
export function fieldStatus(field: FieldState, wording: AnswerWording, words: FormWording): FieldStatus {
  const { checked, stage } = field;
  switch (stage.name) {
    case "refused":
      return { state: "error", message: sayFinding(stage.refusal, words) };
    case "queued":
      return { state: "none", message: words.queued };
    case "typed":
    case "left":
    case "conflict":
      if (checked.state !== "bad") return statusBesideDocument(field, wording, words);
      // While it is being typed, an unfinished answer is not a mistake.
      return isBeingTyped(field) ? NOTHING : { state: "error", message: capitalised(sayProblem(checked.problem, wording)) };
  }
}

/** What is said of a good answer, or of none, beside what the document shows. */
function statusBesideDocument(field: FieldState, wording: AnswerWording, words: FormWording): FieldStatus {
  const { checked, reading } = field;
  if (reading.state === "differs") {
    if (isEmptiedOverSeveral(field)) return { state: "warning", message: words.notEmptied(saidIn(field.definition, reading)) };
    if (isSettled(field, reading)) return { state: "warning", message: sayDifference(field.definition, reading, words) };
  }
  if (checked.state === "blank" && reading.state === "unreadable") {
    return { state: "warning", message: words.unreadable(reading.texts[0] ?? "") };
  }
  if (losesForm(field)) return { state: "warning", message: words.formDropped };
  if (checked.state === "good" && checked.remarks.length > 0) {
    return {
      state: "warning",
      message: checked.remarks.map((remark) => `${capitalised(sayRemark(remark, wording))}.`).join(" "),
    };
  }
  if (reading.state === "read" && isSettled(field, reading)) {
    if (reading.slots === 0) return { state: "success", message: words.agreed };
    const state = reading.filled === reading.slots ? "success" : "warning";
    return { state, message: words.shownIn(reading.filled, reading.slots) };
  }
  return NOTHING;
}

/** Whether a name comes in the place of one whose form somebody had chosen: how it is printed follows from the new one. */
function losesForm({ checked, reading }: FieldState): boolean {
  if (checked.state !== "good" || reading.state !== "read" || typeof reading.answer !== "object" || !("name" in reading.answer)) {
    return false;
  }
  return typeof checked.answer === "string" && checked.answer !== reading.answer.name;
}

const NOTHING: FieldStatus = { state: "none", message: null };
