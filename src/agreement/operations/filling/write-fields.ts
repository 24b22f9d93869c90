/**
 * Writing fields, each all or nothing. A batch of the host stops at the edit that fails and keeps those before it; so what was
 * done is told by reading in again, never by counting: the field that failed is rolled back, where it still shows what was
 * written, and the others are planned anew from what the document then is.
 *
 *     plan ── edit ── read in again ─┬─ shows the answer: written
 *      ▲                             ├─ something else was typed meanwhile: theirs, said
 *      └──────── still to do ────────┴─ refused: rolled back, said
 */

import {
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  HostError,
  type HostErrorCode,
} from "../../agreement-document";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { OperationFinding } from "../../reading/finding";
import type { AnswersToWrite } from "../answers";
import type { ChangeStep } from "../changes/change";
import { isDone, isOurs, isUndone, looksTracked, type Now, showsBefore, stepsOf } from "./judge-write";
import { type FieldWrite, planFilling } from "./plan-filling";

export type FieldOutcome =
  /** `along`: fields that follow it, and were written with it. */
  | { readonly field: string; readonly state: "written"; readonly along: readonly string[] }
  /** `clean`: nothing of the field was left behind. */
  | {
      readonly field: string;
      readonly state: "refused";
      readonly reason: HostErrorCode | "tracked-changes" | "changed-in-document";
      readonly clean: boolean;
    };

export interface Writing {
  /** The agreement as it is then. */
  readonly now: AgreementAsRead;
  readonly outcomes: readonly FieldOutcome[];
  readonly steps: readonly ChangeStep[];
  /** What was to be said before anything was written. */
  readonly findings: readonly OperationFinding[];
}

/** Reading in again with the same memory: what the host says now, or what an edit gave. */
export interface Rereading {
  readonly again: () => Promise<AgreementAsRead>;
  readonly edited: (content: DocumentContent) => Promise<AgreementAsRead>;
}

/** How many times what is written is planned anew because the document changed meanwhile. */
const ATTEMPTS = 3;

export async function writeFields(
  transaction: DocumentTransaction,
  start: AgreementAsRead,
  answers: AnswersToWrite,
  reading: Rereading,
): Promise<Writing> {
  let read = start;
  const now: Now = (control) => transaction.now(control);
  const outcomes: FieldOutcome[] = [];
  const steps: ChangeStep[] = [];
  const first = planFilling(start, answers);
  const settle = (write: FieldWrite, outcome: FieldOutcome): void => {
    outcomes.push(outcome);
    steps.push(...stepsOf(write, now));
  };
  const refuse = async (write: FieldWrite, reason: RefusalReason, isSure = false): Promise<void> => {
    read = await rollBack(transaction, read, write, reading, isSure);
    settle(write, { field: write.field, state: "refused", reason, clean: isUndone(write, now) });
  };
  let pending: readonly FieldWrite[] = first.writes;
  for (let attempt = 1; pending.length > 0; attempt += 1) {
    const edits = pending.flatMap(editsOf);
    const { failure, overtaken, after } = await perform(
      transaction,
      edits.map(({ edit }) => edit),
    );
    read = failure ? await reading.again() : after ? await reading.edited(after) : read;
    if (failure?.isLearnt) {
      // What was half written is put back, and all of it is written in the way this host takes.
      read = await rollBack(transaction, read, { writes: pending.flatMap(({ writes }) => writes) }, reading, false);
      pending = planFilling(read, new Map([...answers].filter(([field]) => isPending(field, pending))), answers).writes;
      continue;
    }
    const undone: FieldWrite[] = [];
    const overtakenFields = new Set(edits.flatMap(({ field, edit }) => (overtaken.has(edit) ? [field] : [])));
    for (const write of pending) {
      if (overtakenFields.has(write.field)) await refuse(write, "changed-in-document");
      else if (isDone(write, now)) settle(write, { field: write.field, state: "written", along: write.along });
      else undone.push(write);
    }
    if (undone.length === 0) break;
    if (!failure) {
      // Where one of them reads so, it is the whole document that is tracked.
      const isTracked = undone.some(({ writes }) => writes.some((write) => looksTracked(write, now)));
      // What its places show now was read in the very request that wrote there: it is nobody else's.
      for (const write of undone) await refuse(write, isTracked ? "tracked-changes" : "failed", true);
      break;
    }
    // Nothing was written over something else than was read: whose that is has the say.
    const isStale = failure.code === "gone";
    const changed = isStale ? undone.filter((write) => !showsBefore(write, now)) : [];
    const refused = changed.length > 0 ? changed : isStale && attempt < ATTEMPTS ? [] : undone.slice(0, 1);
    for (const write of refused) await refuse(write, changed.length > 0 ? "changed-in-document" : failure.code);
    const left = new Set(undone.map(({ field }) => field));
    for (const { field } of refused) left.delete(field);
    pending = planFilling(read, new Map([...answers].filter(([field]) => left.has(field))), answers).writes;
    for (const { field } of pending) left.delete(field);
    // What can no longer be written was changed meanwhile.
    for (const field of left) outcomes.push({ field, state: "refused", reason: "changed-in-document", clean: true });
  }
  return { now: read, outcomes, steps, findings: first.findings };
}

function isPending(field: string, pending: readonly FieldWrite[]): boolean {
  return pending.some((write) => write.field === field);
}

type RefusalReason = Extract<FieldOutcome, { state: "refused" }>["reason"];

/** One batch: every text, then every bullet that goes. */
function editsOf({ field, writes, removals }: FieldWrite): { readonly field: string; readonly edit: Edit }[] {
  return [
    ...writes.map(({ control, text, look, inside }) => ({
      field,
      edit: { kind: "write", control, text, look, inside } as const,
    })),
    ...removals.map(({ paragraph }) => ({ field, edit: { kind: "delete-paragraph", paragraph } as const })),
  ];
}

/** Nothing is asked of the host where there is nothing to do. */
async function perform(
  transaction: DocumentTransaction,
  edits: readonly Edit[],
): Promise<{
  readonly failure?: HostError;
  readonly overtaken: ReadonlySet<Edit>;
  readonly after?: DocumentContent;
}> {
  if (edits.length === 0) return { overtaken: new Set() };
  const inOrder = [...edits.filter(({ kind }) => kind === "write"), ...edits.filter(({ kind }) => kind !== "write")];
  try {
    return await transaction.edit(inOrder);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { failure: error, overtaken: new Set() };
  }
}

/** Puts back what stood before, where what was written stands; `isSure`: whatever stands there is of this writing. */
async function rollBack(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  { writes }: Pick<FieldWrite, "writes">,
  reading: Rereading,
  isSure: boolean,
): Promise<AgreementAsRead> {
  const now: Now = (control) => transaction.now(control);
  const edits = writes
    .filter((write) => isOurs(write, now) || (isSure && !showsBefore({ writes: [write], removals: [] }, now)))
    .flatMap(({ control, before, inside }): Edit[] => {
      const same = now(control);
      return same ? [{ kind: "write", control: same, ...before, inside }] : [];
    });
  if (edits.length === 0) return read;
  const { after } = await perform(transaction, edits);
  return after ? reading.edited(after) : reading.again();
}
