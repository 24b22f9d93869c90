import { sayFinding, sayProblem, sayRemark } from "../../agreement/wording/wording";
import { isSettled } from "../session/field-state";
import type { FieldState } from "../session/pane-state";
import type { PaneWording } from "../wording/pane-wording";

export interface FieldStatus {
  readonly state: "none" | "success" | "warning" | "error";
  readonly message: string | null;
}

/** What is said beside a field: why it is refused, what was changed in it, or that it is written. */
export function fieldStatus(field: FieldState, wording: PaneWording): FieldStatus {
  const { checked, reading, refusal } = field;
  if (refusal) return { state: "error", message: sayFinding(refusal, wording) };
  if (checked.state === "bad") {
    // While it is being typed, an unfinished answer is not a mistake.
    return field.wasLeft ? { state: "error", message: capital(sayProblem(checked.problem, wording)) } : NOTHING;
  }
  if (field.isQueued) return { state: "none", message: wording.queued };
  if (checked.state === "blank" && reading.state === "differs")
    return { state: "warning", message: wording.differs(reading.texts) };
  if (checked.state === "blank" && reading.state === "unreadable") {
    return { state: "warning", message: wording.unreadable(reading.texts[0] ?? "") };
  }
  if (checked.state === "good" && checked.remarks.length > 0) {
    return { state: "warning", message: checked.remarks.map((remark) => `${capital(sayRemark(remark, wording))}.`).join(" ") };
  }
  if (reading.state === "read" && isSettled(field, reading)) {
    const state = reading.filled === reading.slots ? "success" : "warning";
    return { state, message: wording.shownIn(reading.filled, reading.slots) };
  }
  return NOTHING;
}

const NOTHING: FieldStatus = { state: "none", message: null };

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
