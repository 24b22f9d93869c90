import type { AgreementDocument, DocumentTransaction } from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import { lineKey } from "../clauses/arrangement";
import { asSelected } from "../clauses/placed-list";
import type { AgreementModel } from "../model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { loadMemory } from "../reading/memory";

/**
 * Shows a slot to the user in the document. 2 round trips.
 *
 * @param pause called between two steps of the reading.
 * @returns false when the slot has no control (any more): there is nothing to show.
 */
export function showSlot(document: AgreementDocument, model: AgreementModel, slotId: string, pause?: Pause): Promise<boolean> {
  return withReading({ document, model, pause }, async (transaction, { alignment, controls }) => {
    const control = controls[alignment.slots.findIndex(({ slot }) => slot.id === slotId)];
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
  return withReading({ document, model }, async (transaction, { alignment, controls }) => {
    const blanks = controls.filter((control, index) => control !== undefined && alignment.slots[index]?.state === "blank");
    const shown = await transaction.selectNext(blanks.flatMap((control) => control ?? []));
    return shown && alignment.slots[controls.indexOf(shown)]?.slot.id;
  });
}

/**
 * Shows an engagement to the user in the document. 2 round trips.
 *
 * @param key of its line.
 * @param pause called between two steps of the reading.
 * @returns false when the list has it no more.
 */
export function showClause(
  document: AgreementDocument,
  model: AgreementModel,
  list: string,
  key: string,
  pause?: Pause,
): Promise<boolean> {
  return withReading({ document, model, pause }, async (transaction, { lists, content }) => {
    const lines = lists.find((placed) => placed.list.id === list)?.lines ?? [];
    const at = lines.find((line) => lineKey(asSelected(line)) === key)?.paragraph;
    if (at === undefined) return false;
    await transaction.selectSpan({ first: at, start: 0, last: at, end: content.paragraphs[at]?.text.length ?? 0 });
    return true;
  });
}

interface ToRead {
  readonly document: AgreementDocument;
  readonly model: AgreementModel;
  readonly pause?: Pause | undefined;
}

async function withReading<Result>(
  { document, model, pause }: ToRead,
  show: (transaction: DocumentTransaction, read: AgreementAsRead) => Promise<Result>,
): Promise<Result> {
  const memory = await loadMemory(document, model);
  return document.transact(async (transaction) => {
    const steps = readInSteps(model, memory, { content: await transaction.read(), extras: null });
    return show(transaction, await withPauses(steps, pause));
  });
}
