/** The agreement as it was before it lived: blank, filled by hand, or by Trame. */

import { isToFill, type AgreementModel } from "../../../src/agreement/model/agreement-model";
import { type Base, Draft } from "./draft";
import { markControls, markPlaceholders } from "./mark-slots";
import { run } from "./nodes";
import { formerAnswers, printIn } from "./partners";

/** The files of each: the one filled by hand is made from the blank one. */
export type BaseFiles = Readonly<Record<Exclude<Base, "by-hand">, Uint8Array>>;

export function openBase(files: BaseFiles, base: Base, model: AgreementModel): Draft {
  const draft = new Draft(files[base === "by-hand" ? "blank" : base], base);
  if (draft.hasControls) markControls(draft, model.slots.filter(isToFill));
  else markPlaceholders(draft, model);
  if (base === "by-hand") fillByHand(draft, model);
  for (const { id } of model.slots.filter(isToFill)) {
    draft.truths.set(id, { state: base === "by-hand" || base === "filled" ? "answer" : "placeable" });
  }
  return draft;
}

function fillByHand(draft: Draft, model: AgreementModel): void {
  const answers = formerAnswers(model);
  for (const slot of model.slots.filter(isToFill))
    draft.replaceRuns(slot.id, run(printIn(model, answers, slot).replaceAll("\n", " ")));
}
