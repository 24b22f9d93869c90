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
  type DocumentControl,
  type DocumentTransaction,
  type Edit,
  HostError,
  type HostErrorCode,
} from "../agreement-document";
import { sameText } from "../french/fold";
import { printTag } from "../model/tag";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { Finding } from "../reading/finding";
import type { AnswersToWrite } from "./answers";
import type { ChangeStep } from "./change";
import { type ControlWrite, type FieldWrite, planFilling } from "./plan-filling";

export type FieldOutcome =
  | { readonly field: string; readonly state: "written" }
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
  readonly findings: readonly Finding[];
}

/** Reading in again with the same memory: what the host says now, or what an edit gave. */
export interface Rereading {
  readonly again: () => Promise<AgreementAsRead>;
  readonly edited: (content: DocumentContent) => AgreementAsRead;
}

/** How many times what is written is planned anew because the document changed meanwhile. */
const ATTEMPTS = 3;

export async function writeFields(
  transaction: DocumentTransaction,
  start: AgreementAsRead,
  answers: AnswersToWrite,
  reading: Rereading,
): Promise<Writing> {
  let now = start;
  const outcomes: FieldOutcome[] = [];
  const steps: ChangeStep[] = [];
  const first = planFilling(start, answers);
  let pending: readonly FieldWrite[] = first.writes;
  const refuse = async (write: FieldWrite, reason: RefusalReason): Promise<void> => {
    const rolledBack = await rollBack(transaction, now, write, reading);
    now = rolledBack.now;
    steps.push(...removalSteps(now, write));
    outcomes.push({ field: write.field, state: "refused", reason, clean: rolledBack.clean });
  };
  for (let attempt = 1; pending.length > 0; attempt += 1) {
    const before = pending;
    const edits = pending.flatMap(editsOf);
    const { failure, overtaken, after } = await perform(
      transaction,
      edits.map(({ edit }) => edit),
    );
    now = failure ? await reading.again() : after ? reading.edited(after) : now;
    const isOvertaken = ({ field }: FieldWrite): boolean => edits.some((one) => one.field === field && overtaken.has(one.edit));
    const undone: FieldWrite[] = [];
    for (const write of before) {
      if (isOvertaken(write)) await refuse(write, "changed-in-document");
      else if (!isDone(now, write)) undone.push(write);
      else {
        outcomes.push({ field: write.field, state: "written" });
        steps.push(...write.writes.map(stepOf), ...removalSteps(now, write));
      }
    }
    const [culprit, ...others] = undone;
    if (!culprit) break;
    if (!failure) {
      // Where one of them reads so, it is the whole document that is tracked.
      const reason = undone.some((write) => looksTracked(now, write)) ? "tracked-changes" : "failed";
      for (const write of undone) await refuse(write, reason);
      break;
    }
    // Nothing was written over something else than was read: whose that is has the say.
    const changed = failure.code === "gone" ? undone.filter((write) => !showsBefore(now, write)) : [];
    const refused = changed.length > 0 ? changed : failure.code === "gone" && attempt < ATTEMPTS ? [] : [culprit];
    for (const write of refused) await refuse(write, changed.length > 0 ? "changed-in-document" : failure.code);
    const left = new Set((refused.length === 0 || changed.length > 0 ? undone : others).map(({ field }) => field));
    for (const { field } of refused) left.delete(field);
    pending = planFilling(now, new Map([...answers].filter(([field]) => left.has(field)))).writes;
    // What can no longer be written was changed meanwhile.
    for (const { field } of pending) left.delete(field);
    outcomes.push(
      ...Array.from(left, (field) => ({ field, state: "refused", reason: "changed-in-document", clean: true }) as const),
    );
  }
  return { now, outcomes, steps, findings: first.findings };
}

type RefusalReason = Extract<FieldOutcome, { state: "refused" }>["reason"];

/** One batch: every text, then every bullet that goes. */
function editsOf({ field, writes, removals }: FieldWrite): { readonly field: string; readonly edit: Edit }[] {
  return [
    ...writes.map(({ control, text, look }) => ({ field, edit: { kind: "write", control, text, look } as const })),
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

/** What the place of a write shows in a reading; undefined where it is gone. */
function shownAt({ model, controls, copies }: AgreementAsRead, { slot, isCopy, text }: ControlWrite): string | undefined {
  if (!isCopy) return controls[model.slots.findIndex(({ id }) => id === slot.id)]?.text;
  const alike = copies.filter(({ tag }) => tag === printTag(slot));
  return (alike.find((control) => sameText(control.text, text)) ?? alike[0])?.text;
}

function isDone(now: AgreementAsRead, { writes, removals }: FieldWrite): boolean {
  return (
    writes.every((write) => sameText(shownAt(now, write) ?? "", write.text)) && removals.every((removal) => isGone(now, removal))
  );
}

function isGone({ model, controls }: AgreementAsRead, { slot }: FieldWrite["removals"][number]): boolean {
  return controls[model.slots.findIndex(({ id }) => id === slot.id)] === undefined;
}

/** Whether each place still shows what it was planned from. */
function showsBefore(now: AgreementAsRead, { writes, removals }: FieldWrite): boolean {
  return (
    writes.every((write) => sameText(shownAt(now, { ...write, text: write.before.text }) ?? "", write.before.text)) &&
    removals.every((removal) => !isGone(now, removal))
  );
}

/** With tracked changes a replaced text still reads, struck through, beside the new one. */
function looksTracked(now: AgreementAsRead, { writes }: FieldWrite): boolean {
  return writes.some((write) => {
    const found = shownAt(now, write) ?? "";
    return (
      !sameText(found, write.text) && found.includes(write.text) && found.length >= write.text.length + write.before.text.length
    );
  });
}

/** Puts back what stood before, where what was written stands. `clean`: nothing of the field is left. */
async function rollBack(
  transaction: DocumentTransaction,
  now: AgreementAsRead,
  { writes, removals }: FieldWrite,
  reading: Rereading,
): Promise<{ readonly now: AgreementAsRead; readonly clean: boolean }> {
  const isOurs = (write: ControlWrite): boolean => {
    const found = shownAt(now, write) ?? "";
    return sameText(found, write.text) || looksTracked(now, { field: "", writes: [write], removals: [] });
  };
  const edits = writes.filter(isOurs).flatMap((write): Edit[] => {
    const control = controlAt(now, write);
    return control ? [{ kind: "write", control, ...write.before }] : [];
  });
  const isWhole = (read: AgreementAsRead): boolean =>
    writes.every((write) => !sameText(shownAt(read, write) ?? "", write.text)) && removals.every((one) => !isGone(read, one));
  if (edits.length === 0) return { now, clean: isWhole(now) };
  const edited = await perform(transaction, edits);
  if (!edited.after) return { now: await reading.again(), clean: false };
  const after = reading.edited(edited.after);
  return {
    now: after,
    clean: isWhole(after) && !writes.some((write) => looksTracked(after, { field: "", writes: [write], removals: [] })),
  };
}

function controlAt(
  { model, controls, copies }: AgreementAsRead,
  { slot, isCopy, text }: ControlWrite,
): DocumentControl | undefined {
  if (!isCopy) return controls[model.slots.findIndex(({ id }) => id === slot.id)];
  return copies.find((control) => control.tag === printTag(slot) && sameText(control.text, text));
}

function stepOf({ slot, isCopy, before, text }: ControlWrite): ChangeStep {
  return {
    kind: "written",
    tag: printTag(slot),
    slot: isCopy ? undefined : slot.id,
    before: before.text,
    look: before.look,
    after: text,
  };
}

/** Bullets that went, whatever became of their field. */
function removalSteps(now: AgreementAsRead, { removals }: FieldWrite): ChangeStep[] {
  return removals
    .filter((removal) => isGone(now, removal))
    .map(({ slot, control }) => ({
      kind: "removed",
      slot: slot.id,
      before: control.text,
      look: { kind: "placeholder", lead: 0, look: control.look },
    }));
}
