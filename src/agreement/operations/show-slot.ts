import type { AgreementDocument } from "../agreement-document";
import { matchControls } from "../alignment/match-controls";
import type { AgreementModel } from "../model/agreement-model";
import { alignAgreement } from "../clauses/align-agreement";

/**
 * Shows a slot to the user in the document. 2 round trips.
 *
 * @returns false when the slot has no control (any more): there is nothing to show.
 */
export function showSlot(document: AgreementDocument, model: AgreementModel, slotId: string): Promise<boolean> {
  return document.transact(async (transaction) => {
    const content = await transaction.read();
    const { slots } = alignAgreement(model, content).alignment;
    const control = matchControls(slots, content.controls)[slots.findIndex(({ slot }) => slot.id === slotId)];
    if (control === undefined) return false;
    await transaction.select(control);
    return true;
  });
}

/**
 * Shows the first slot after the user's selection that still shows its placeholder, else the first there is: asked again
 * and again, it goes from blank to blank and round. 3 round trips.
 *
 * @returns the id of the slot; undefined when none is left, or when the document is not the agreement.
 */
export function showNextBlankSlot(document: AgreementDocument, model: AgreementModel): Promise<string | undefined> {
  return document.transact(async (transaction) => {
    const content = await transaction.read();
    const { slots } = alignAgreement(model, content).alignment;
    const matched = matchControls(slots, content.controls);
    const blanks = matched.filter(
      (control, index): control is number => slots[index]?.state === "blank" && control !== undefined,
    );
    const shown = await transaction.selectNext(blanks);
    return shown === undefined ? undefined : slots[matched.indexOf(shown)]?.slot.id;
  });
}
