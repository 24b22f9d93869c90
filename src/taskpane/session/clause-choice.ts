import type { SelectedClause } from "../../agreement/clauses/arrangement";
import { selectionOf } from "../../agreement/clauses/placed-list";
import { itemIndex } from "../../agreement/fields/printed-form";
import { type AgreementModel, slotsOf } from "../../agreement/model/agreement-model";
import type { PaneState } from "./pane-state";

/** What a list is to hold: what was chosen last, else what the document shows. */
export function chosenIn({ clauses, wanted }: Pick<PaneState, "clauses" | "wanted">, list: string): readonly SelectedClause[] {
  return wanted.get(list) ?? selectionOf(clauses).get(list) ?? [];
}

/** How many bullets of a list wait for a text of the user's own; none once the list is to hold something else. */
export function waitingIn({ clauses, wanted }: Pick<PaneState, "clauses" | "wanted">, list: string): number {
  const lines = wanted.has(list) ? [] : (clauses.find((placed) => placed.list.id === list)?.lines ?? []);
  return lines.filter(({ line, state }) => line.kind === "item" && state === "sound").length;
}

/** Whether the items of a field are lines of a list of engagements: they are written among these, and nowhere else. */
export function isAmongClauses(model: AgreementModel, field: string): boolean {
  const slots = slotsOf(model, field);
  const isLine = (paragraph: number): boolean =>
    model.clauseLists.some(({ first, size }) => first <= paragraph && paragraph < first + size);
  return slots.length > 0 && slots.every(({ form, paragraph }) => itemIndex(form) !== undefined && isLine(paragraph));
}
