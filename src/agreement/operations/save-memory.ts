/** Keeping what a document is to remember: see `memory.ts`. Apart from it, as who only reads needs none of this. */

import { type AgreementDocument, HostError } from "../agreement-document";
import type { ClauseSelection } from "../clauses/arrangement";
import { defaultSelection } from "../clauses/arrangement";
import { printSelection } from "../clauses/selection-file";
import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, slotsOf } from "../model/agreement-model";
import { type Finding, finding } from "../review/finding";
import type { KeptMemory, Memory } from "./memory";

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

/** Whether the slots of a field, once they show an answer, read as that very answer. */
function isReadBack(model: AgreementModel, id: string, answer: Answer): boolean {
  const kind = fieldKind(fieldOf(model, id).kind);
  const occurrences = slotsOf(model, id).flatMap(({ form }) => {
    const text = kind.print(answer, form);
    return text === undefined ? [] : [{ form, text }];
  });
  return JSON.stringify(kind.candidates(occurrences)[0]) === JSON.stringify(answer);
}

/** The memory once other engagements are chosen in some lists; the same object when they are those that were. */
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

/** Entries in the order of the model: the same memory is the same text, however it came about. */
function inOrder<Value>(entries: readonly { readonly id: string }[], values: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    entries.flatMap(({ id }): [string, Value][] => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** @returns what there is to say when the host does not keep it: the text is what it is all the same. */
export async function saveMemory(document: AgreementDocument, model: AgreementModel, kept: Memory): Promise<Finding[]> {
  const { looks, answers, waivers, finalised: state, facts, chosen } = kept;
  const memory: KeptMemory = {
    version: 1,
    model: model.id,
    looks: inOrder(model.slots, looks),
    answers: inOrder(model.fields, answers),
    ...(waivers.length > 0 && { waivers: [...waivers] }),
    ...(facts.size > 0 && { facts: inOrder(model.facts, facts) }),
    ...(chosen && { chosen: printSelection(chosen) }),
    ...(state && { finalised: state }),
  };
  try {
    await document.saveMemory(memory);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [finding("memory-not-kept", { reason: error.code })];
  }
}
