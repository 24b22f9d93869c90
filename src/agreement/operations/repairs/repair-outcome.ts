import { type Change, NO_CHANGE } from "../changes/change";

export interface RepairOutcome {
  /** `gone`: the document no longer shows the finding; `refused`: Word would not be led to the place. */
  readonly state: "repaired" | "gone" | "refused";
  readonly change: Change;
}

export const REFUSED: RepairOutcome = { state: "refused", change: NO_CHANGE };

/** @param change what was done; undefined when it could not be. */
export function outcomeOf(change: Change | undefined): RepairOutcome {
  return change ? { state: "repaired", change } : REFUSED;
}
