/**
 * Finalising: every control of ours is locked, its frame hidden, its highlight gone, and the memory says so. Word's API locks
 * controls and nothing else: the text between them stays as open as before, and the pane says so.
 */

import type { AgreementDocument, ControlState, DocumentControl, DocumentTransaction, Edit } from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { isOurTag } from "../model/tag";
import type { OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { type Finalised, finalisedDate, loadMemory, reloadMemory, UNFINISHED } from "../reading/memory";
import type { Review } from "../review/review-agreement";
import { reviewDocument, type ReviewRequest } from "./review-document";

export type FinaliseReport =
  /** Something blocks the signature: nothing was done. */
  | { readonly state: "blocked"; readonly review: Review }
  | {
      readonly state: "finalised";
      readonly review: Review;
      /** How many controls are locked. */
      readonly locked: number;
      /** What there is to say when the host does not keep that it is finalised. */
      readonly findings: readonly OperationFinding[];
    };

/** How often controls that came meanwhile are given their state. */
const ATTEMPTS = 3;

/** The state of a control of ours when nothing says otherwise. */
const OPEN: ControlState = { cannotEdit: false, cannotDelete: false, frame: "BoundingBox", highlight: "mixed" };
const FINAL: ControlState = { cannotEdit: true, cannotDelete: true, frame: "Hidden", highlight: null };

/**
 * Finalises an agreement that nothing blocks. Finalising twice is finalising once. 5 round trips after the review's.
 *
 * @param date `YYYY-MM-DD`.
 */
export async function finaliseAgreement(
  document: AgreementDocument,
  model: AgreementModel,
  request: ReviewRequest & { readonly date: string },
): Promise<FinaliseReport> {
  const review = await reviewDocument(document, model, { ...request, margins: true });
  if (review.isBlocked) return { state: "blocked", review };
  const controls = await readStates(document);
  // Kept before anything changes: whatever fails on the way, doing it again remembers what it was at first.
  await updateMemory(document, model, (memory) =>
    memory.finalised ? memory : { ...memory, finalised: { date: UNFINISHED, controls } },
  );
  await setStates(document, () => FINAL);
  const findings = await updateMemory(document, model, (memory) => {
    if (finalisedDate(memory) !== undefined) return memory;
    return { ...memory, finalised: { date: request.date, controls: memory.finalised?.controls ?? controls } };
  });
  return { state: "finalised", review, locked: controls.length, findings };
}

/**
 * Undoes {@link finaliseAgreement}: each control is as it was before.
 *
 * @returns what there is to say when the host does not keep that it is open.
 */
export async function reopenAgreement(document: AgreementDocument, model: AgreementModel): Promise<readonly OperationFinding[]> {
  // Another pane may have finalised it.
  const memory = await reloadMemory(document, model);
  const known = new Map(memory.finalised?.controls.map((one) => [`${one.tag} ${one.nth}`, one]) ?? []);
  // Without a memory (working data were removed) nobody knows what it was: unlocked and in sight.
  await setStates(document, ({ tag, nth }) => known.get(`${tag} ${nth}`) ?? OPEN);
  return updateMemory(document, model, (kept) => (kept.finalised ? { ...kept, finalised: undefined } : kept));
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

/** Gives each control of ours a state; those that came meanwhile too. */
function setStates(
  document: AgreementDocument,
  stateOf: (position: { readonly tag: string; readonly nth: number }) => ControlState,
): Promise<void> {
  return document.transact(async (transaction) => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const edits = (await oursIn(transaction)).flatMap(({ control, position, state }): Edit[] => {
        const { cannotEdit, cannotDelete, frame, highlight: color } = stateOf(position);
        // A part of an answer that somebody highlighted is not ours, and could not be put back.
        const highlight = state.highlight === "mixed" ? "mixed" : color;
        const wanted: ControlState = { cannotEdit, cannotDelete, frame, highlight };
        return JSON.stringify(wanted) === JSON.stringify(state) ? [] : [{ kind: "set-state", control, state: wanted }];
      });
      if (edits.length === 0) return;
      const { after } = await transaction.edit(edits);
      const isDone = positionsOf(after.controls).every(
        ({ control, position }) => control.locked === stateOf(position).cannotEdit,
      );
      if (isDone) return;
    }
  });
}

function readStates(document: AgreementDocument): Promise<Finalised["controls"]> {
  return document.transact(async (transaction) =>
    (await oursIn(transaction)).map(({ position: { tag, nth }, state }) => ({ tag, nth, ...state })),
  );
}

/** Our controls, where each is among those of its tag, and its state. 2 round trips. */
async function oursIn(transaction: DocumentTransaction): Promise<(PlacedControl & { readonly state: ControlState })[]> {
  const { controls } = await transaction.read();
  const states = await transaction.readStates();
  return positionsOf(controls).flatMap((placed) => {
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
