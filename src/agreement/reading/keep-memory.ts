/** Keeping what a document is to remember: see `memory.ts`. Apart from it, as who only reads needs none of this. */

import { type AgreementDocument, HostError, type TextLook } from "../agreement-document";
import { type ClauseSelection, defaultSelection } from "../clauses/arrangement";
import { printSelection } from "../clauses/selection-file";
import { type Answer, fieldKind, occurrenceIn } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, isToFill, slotsOf } from "../model/agreement-model";
import { decidedHere } from "./decisions";
import { type OperationFinding, finding } from "./finding";
import { type Memory, printMemory, readMemory } from "./memory";

/**
 * The memory with what these answers, now written, add to it: only what reading the document would not give back. The
 * same object when there is nothing to change.
 */
export function rememberAnswers(model: AgreementModel, memory: Memory, written: ReadonlyMap<string, Answer | null>): Memory {
  const answers = new Map(memory.answers);
  for (const [id, answer] of written) {
    if (answer === null || isReadBack(model, id, answer)) answers.delete(id);
    else answers.set(id, answer);
  }
  const isSame = JSON.stringify([...answers]) === JSON.stringify([...memory.answers]);
  return isSame ? memory : { ...memory, answers };
}

/** The memory with what these placeholders, which were written over, looked like beyond what preparing kept of them. */
export function rememberLooks(memory: Memory, looks: ReadonlyMap<string, TextLook>): Memory {
  const isKnown = ([id, look]: readonly [string, TextLook]): boolean =>
    JSON.stringify(memory.looks.get(id)) === JSON.stringify(look);
  return [...looks].every(isKnown) ? memory : { ...memory, looks: new Map([...memory.looks, ...looks]) };
}

/** Whether the slots of a field, once they show an answer, read as that very answer. */
function isReadBack(model: AgreementModel, id: string, answer: Answer): boolean {
  const kind = fieldKind(fieldOf(model, id).kind);
  const occurrences = slotsOf(model, id).flatMap((slot) => {
    const text = kind.print(answer, slot);
    return text === undefined ? [] : [occurrenceIn(slot, text)];
  });
  // Words that are left as the model has them do not tell that somebody chose them.
  const isOwn = slotsOf(model, id).every((slot) => !isToFill(slot) && kind.print(answer, slot) === slot.placeholder);
  if (isOwn) return false;
  return JSON.stringify(kind.candidates(occurrences)[0]) === JSON.stringify(answer);
}

/**
 * The memory once other engagements are chosen in some lists, the others as they are kept; the same object when they are those
 * that were.
 */
export function rechoose(model: AgreementModel, memory: Memory, lists: ClauseSelection): Memory {
  const inModel = defaultSelection(model);
  const before = memory.chosen ?? inModel;
  const chosen = new Map([...before, ...lists]);
  if (isSameSelection(chosen, before)) return memory;
  return { ...memory, chosen: isSameSelection(chosen, inModel) ? undefined : chosen };
}

function isSameSelection(one: ClauseSelection, other: ClauseSelection): boolean {
  return JSON.stringify(printSelection(one)) === JSON.stringify(printSelection(other));
}

/**
 * Changes the memory of a document. It is read again first, so that the change is made to what is kept now: of two panes, or two
 * people, each adds its own. Where the change gives back the very object it was given, nothing is written.
 *
 * What it decides is decided in this sitting: see `decisions.ts`.
 *
 * @param change may be called more than once, when two panes write at the same time: it tells what to change, from what is kept.
 * @param options.restores whether it puts back what was: that is no decision of this sitting.
 * @returns what there is to say when the host does not keep it: the text is what it is all the same.
 */
export async function updateMemory(
  document: AgreementDocument,
  model: AgreementModel,
  change: (memory: Memory) => Memory,
  { restores = false, ...options }: Parameters<AgreementDocument["updateMemory"]>[1] & { readonly restores?: boolean } = {},
): Promise<OperationFinding[]> {
  try {
    await document.updateMemory((value) => {
      const kept = readMemory(value, model);
      const changed = change(kept);
      return changed === kept
        ? value
        : printMemory(decidedHere(model, kept, changed, restores ? undefined : document.sitting), model);
    }, options);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [finding("memory-not-kept", { reason: error.code })];
  }
}
