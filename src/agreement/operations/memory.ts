/**
 * What a document remembers beside its text, in one custom XML part. The text is the truth: memory only settles what text
 * cannot tell (the capitals of a family name, the look of a placeholder that is gone) and can be done without.
 */

import * as z from "zod/mini";
import { type AgreementDocument, HostError, type TextLook } from "../agreement-document";
import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, slotsOf } from "../model/agreement-model";
import { type Finding, finding } from "../review/finding";

const look = z.object({ highlight: z.nullable(z.string()), color: z.string() });

const memorySchema = z.object({
  version: z.literal(1),
  model: z.string(),
  /** Look of each slot's placeholder, by slot id. */
  looks: z.record(z.string(), look),
  /** Answers that the text alone would not give back (the small letters of a family name), by field id. */
  answers: z.record(z.string(), z.unknown()),
});

export interface Memory {
  readonly looks: ReadonlyMap<string, TextLook>;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The memory of a document; empty when it has none, or one of another model or version. */
export async function loadMemory(document: AgreementDocument, model: AgreementModel): Promise<Memory> {
  const parsed = memorySchema.safeParse(await document.loadMemory());
  if (!parsed.success || parsed.data.model !== model.id) return { looks: new Map(), answers: new Map() };
  const answers = new Map<string, Answer>();
  for (const { id, kind } of model.fields) {
    const checked = fieldKind(kind).check(parsed.data.answers[id]);
    if (checked.ok) answers.set(id, checked.value);
  }
  return { looks: new Map(Object.entries(parsed.data.looks)), answers };
}

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
export async function saveMemory(
  document: AgreementDocument,
  model: AgreementModel,
  { looks, answers }: Memory,
): Promise<Finding[]> {
  const memory: z.infer<typeof memorySchema> = {
    version: 1,
    model: model.id,
    looks: inOrder(model.slots, looks),
    answers: inOrder(model.fields, answers),
  };
  try {
    await document.saveMemory(memory);
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [finding("memory-not-kept", { reason: error.code })];
  }
}
