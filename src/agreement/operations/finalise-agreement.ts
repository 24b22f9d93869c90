/**
 * Finalising: every control of ours is locked, its frame hidden, its highlight gone, and the memory says so. Word's API locks
 * controls and nothing else: the text between them stays as open as before, and the pane says so.
 */

import {
  type AgreementDocument,
  type ControlState,
  type ControlStates,
  type DocumentContent,
  type DocumentControl,
  type DocumentTransaction,
  type Edit,
  HostError,
} from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { isOurTag } from "../model/tag";
import { type OperationFinding, finding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { finalisedDate, loadMemory, reloadMemory, UNFINISHED } from "../reading/memory";
import { type ReviewedDocument, type ReviewRequest, reviewWhole } from "./review-document";

export type FinaliseReport = ReviewedDocument &
  (
    | /** Something blocks the signature: nothing was done. */ { readonly state: "blocked" }
    | {
        readonly state: "finalised";
        /** How many controls are locked. */
        readonly locked: number;
        /** What there is to say when the host does not keep that it is finalised. */
        readonly findings: readonly OperationFinding[];
      }
  );

/** How often controls that came meanwhile are given their state. */
const ATTEMPTS = 3;

/** The state of a control of ours when nothing says otherwise. */
const OPEN: ControlState = { cannotEdit: false, cannotDelete: false, frame: "BoundingBox", highlight: "mixed" };
const FINAL: ControlState = { cannotEdit: true, cannotDelete: true, frame: "Hidden", highlight: null };

/**
 * Finalises an agreement that nothing blocks. Finalising twice is finalising once. 3 round trips, and 5 messages of the memory.
 *
 * @param date `YYYY-MM-DD`.
 */
export async function finaliseAgreement(
  document: AgreementDocument,
  model: AgreementModel,
  request: ReviewRequest & { readonly date: string },
): Promise<FinaliseReport> {
  const kept = await reloadMemory(document, model);
  // What was reviewed is what is locked: in one transaction.
  return document.transact(async (transaction) => {
    const { states, ...all } = await transaction.readAll(request.pause);
    const reviewed = await reviewWhole(model, kept, all, request, document.sitting);
    if (reviewed.review.verdict.state === "blocked") return { state: "blocked", ...reviewed };
    const found = { content: all.content, states };
    const controls = oursIn(found).map(({ position: { tag, nth }, state }) => ({ tag, nth, ...state }));
    // Kept before anything changes: whatever fails on the way, doing it again remembers what it was at first.
    await updateMemory(
      document,
      model,
      (memory) =>
        memory.finalised ? memory : { ...memory, drafts: new Map(), place: undefined, finalised: { date: UNFINISHED, controls } },
      { isFresh: true },
    );
    const open = await setStates(transaction, found, () => FINAL);
    const findings = await updateMemory(
      document,
      model,
      (memory) => {
        if (finalisedDate(memory) !== undefined) return memory;
        return { ...memory, finalised: { date: request.date, controls: memory.finalised?.controls ?? controls } };
      },
      { isFresh: true },
    );
    const left = open > 0 ? [finding("locks-not-taken", { count: open, wanted: "locked" })] : [];
    return { state: "finalised", ...reviewed, locked: controls.length - open, findings: [...left, ...findings] };
  });
}

/**
 * Undoes {@link finaliseAgreement}: each control is as it was before. 2 round trips, and 3 messages of the memory; up to two round
 * trips more where the memory knows of none, or of one that is not listed.
 *
 * @returns what there is to say when the host does not open it, or does not keep that it is open.
 */
export async function reopenAgreement(document: AgreementDocument, model: AgreementModel): Promise<readonly OperationFinding[]> {
  // Another pane may have finalised it.
  const memory = await reloadMemory(document, model);
  const known = new Map(memory.finalised?.controls.map((one) => [`${one.tag} ${one.nth}`, one]) ?? []);
  const locked = await document.transact(async (transaction) => {
    // Nobody knows which there were: the markup tells of those that this host does not list.
    let found: ControlStates = known.size === 0 ? await transaction.readAll() : await transaction.readStates();
    const there = new Set(oursIn(found).map(({ position: { tag, nth } }) => `${tag} ${nth}`));
    // One that was finalised is gone, or this host does not list it: its markup tells.
    if ([...known.keys()].some((one) => !there.has(one))) found = await transaction.readAll();
    // Without a memory (working data were removed) nobody knows what it was: unlocked and in sight.
    return setStates(transaction, found, ({ tag, nth }) => known.get(`${tag} ${nth}`) ?? OPEN);
  });
  // What each control was is still to be known when it is tried again.
  if (locked > 0) return [finding("locks-not-taken", { count: locked, wanted: "open" })];
  return updateMemory(document, model, (kept) => (kept.finalised ? { ...kept, finalised: undefined } : kept), { isFresh: true });
}

/** When the agreement was finalised, `YYYY-MM-DD`; undefined while it is open. */
export async function finalisedOn(document: AgreementDocument, model: AgreementModel): Promise<string | undefined> {
  return finalisedDate(await loadMemory(document, model));
}

/**
 * Removes what Trame remembers (waivers, choices, proposals, state) before the document is sent. Controls and their tags stay:
 * they are the document's.
 */
export function removeWorkingData(document: AgreementDocument): Promise<void> {
  return document.clearMemory();
}

/**
 * Gives each control of ours a state; those that came since they were read too.
 *
 * @returns how many of them are locked, or open, against what was asked.
 */
async function setStates(
  transaction: DocumentTransaction,
  read: ControlStates,
  stateOf: (position: PlacedControl["position"]) => ControlState,
): Promise<number> {
  let found = read;
  for (let attempt = 1; ; attempt += 1) {
    const edits = oursIn(found).flatMap(({ control, position, state }): Edit[] => {
      const { cannotEdit, cannotDelete, frame, highlight: color } = stateOf(position);
      // A part of an answer that somebody highlighted is not ours, and could not be put back.
      const highlight = state.highlight === "mixed" ? "mixed" : color;
      const wanted: ControlState = { cannotEdit, cannotDelete, frame, highlight };
      return JSON.stringify(wanted) === JSON.stringify(state) ? [] : [{ kind: "set-state", control, state: wanted }];
    });
    if (edits.length === 0) return 0;
    const after = await edited(transaction, edits);
    if (after) {
      const ours = positionsOf(after.controls);
      const left = ours.filter(({ control, position }) => control.locked !== stateOf(position).cannotEdit).length;
      if (left === 0 || attempt === ATTEMPTS) return left;
    }
    found = await transaction.readStates();
  }
}

/** The document as it is then; undefined where the host turned out to take something in another way only. */
async function edited(transaction: DocumentTransaction, edits: readonly Edit[]): Promise<DocumentContent | undefined> {
  try {
    return (await transaction.edit(edits)).after;
  } catch (error) {
    if (error instanceof HostError && error.isLearnt) return undefined;
    throw error;
  }
}

/** Our controls, where each is among those of its tag, and its state. */
function oursIn({ content, states }: ControlStates): (PlacedControl & { readonly state: ControlState })[] {
  return positionsOf(content.controls).flatMap((placed) => {
    const state = states.get(placed.control);
    return state ? [{ ...placed, state }] : [];
  });
}

interface PlacedControl {
  readonly control: DocumentControl;
  /** Which of those with its tag, from 0: all that holds from one sitting to the next. */
  readonly position: { readonly tag: string; readonly nth: number };
}

/** The controls that are ours. */
function positionsOf(controls: readonly DocumentControl[]): PlacedControl[] {
  const counts = new Map<string, number>();
  return controls
    .filter(({ tag }) => isOurTag(tag))
    .map((control) => {
      const { tag } = control;
      const nth = counts.get(tag) ?? 0;
      counts.set(tag, nth + 1);
      return { control, position: { tag, nth } };
    });
}
