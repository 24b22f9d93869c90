/**
 * Documents as they live in offices: the real agreement, blank or filled, with one to three things put beside, inside and
 * round its slots and engagements; and what a careful person would say of each slot.
 */

import fc from "fast-check";
import { isToFill, type AgreementModel, type Slot } from "../../../src/agreement/model/agreement-model";
import type { Paragraph } from "../../../src/docx/paragraph";
import { type Base, BASES, type Draft, type SlotTruth } from "./draft";
import { CLAUSE_DRESSINGS } from "./dress-clauses";
import { BREAKS } from "./dress-with-breaks";
import { CONTROLS, pastedControls } from "./dress-with-controls";
import { HOLE_DRESSINGS } from "./dress-with-holes";
import { OBJECTS } from "./dress-with-objects";
import { WORDS } from "./dress-with-words";
import { missingFrom, objectsIn } from "./objects-in";
import { type BaseFiles, openBase } from "./open-base";
import { type PatternParagraph, patternOf } from "./pattern";

/** What was drawn: which dressing, where it is tried first, which of its variants. */
interface Dressed {
  readonly dressing: number;
  readonly place: number;
  readonly choice: number;
}

export interface Recipe {
  readonly base: Base;
  readonly dressed: readonly Dressed[];
}

export interface LivedInDocument {
  readonly recipe: Recipe;
  readonly base: Base;
  readonly bytes: Uint8Array;
  /** What was done, in words: "a footnote after, purpose/partner.name". */
  readonly dressings: readonly string[];
  /** What is true of each slot, by its id. */
  readonly truths: ReadonlyMap<string, SlotTruth>;
  /** The kind of dressing of each slot, of each paragraph (by its index) and of each object that came with one. */
  readonly kinds: ReadonlyMap<string | number, string>;
  /** Every character, and whether it is foreign. */
  readonly pattern: readonly PatternParagraph[];
  readonly objects: readonly string[];
}

export function recipes(): fc.Arbitrary<Recipe> {
  const dressed = fc.record({ dressing: fc.nat({ max: 9_999 }), place: fc.nat({ max: 9_999 }), choice: fc.nat({ max: 11 }) });
  return fc.record({ base: fc.constantFrom(...BASES), dressed: fc.array(dressed, { minLength: 1, maxLength: 3 }) });
}

/** The same, each kind of dressing in its turn: a small sample has them all. */
export function inTurn(drawn: readonly Recipe[]): Recipe[] {
  let dressing = 0;
  return drawn.map(({ base, dressed }) => ({ base, dressed: dressed.map((one) => ({ ...one, dressing: dressing++ })) }));
}

/** The document of a recipe; a dressing that can be nowhere in it is left out. */
export function makeLivedIn(files: BaseFiles, model: AgreementModel, recipe: Recipe): LivedInDocument {
  const draft = openBase(files, recipe.base, model);
  const slotDressings = [
    ...WORDS,
    ...BREAKS,
    ...OBJECTS,
    ...CONTROLS,
    ...HOLE_DRESSINGS,
    ...pastedControls((field) => model.slots.filter(isToFill).filter((slot) => slot.field !== field)),
  ];
  const clauses = clauseParagraphs(draft, model);
  const kinds = new Map<string | number, string>();
  const places = new Map<Paragraph["element"], string>();
  const dressings: string[] = [];
  let objects = objectsOf(draft);
  const noteObjects = (kind: string): void => {
    const now = objectsOf(draft);
    for (const one of missingFrom(now, objects)) kinds.set(one, kind);
    objects = now;
  };
  for (const { dressing, place, choice } of recipe.dressed) {
    const nth = dressing % (slotDressings.length + CLAUSE_DRESSINGS.length);
    const forSlot = slotDressings[nth];
    const forClause = CLAUSE_DRESSINGS[nth - slotDressings.length];
    if (forSlot) {
      const slot = dressFirst(rotated(model.slots.filter(isToFill), place), kinds, draft, (one) => {
        const truth = forSlot.dress(draft, one, choice);
        if (truth) draft.truths.set(one.id, truth);
        return truth !== undefined;
      });
      if (!slot) continue;
      kinds.set(slot.id, forSlot.kind);
      noteObjects(forSlot.kind);
      dressings.push(`${forSlot.kind}, ${slot.id}`);
    } else if (forClause) {
      const free = clauses.filter((one) => !places.has(one));
      const paragraph = rotated(free, place).find((one) => forClause.dress(draft, one, choice));
      if (!paragraph) continue;
      places.set(paragraph, forClause.kind);
      noteObjects(forClause.kind);
      dressings.push(`${forClause.kind}, ${paragraph.text.slice(0, 30)}`);
    }
  }
  draft.paragraphs().forEach(({ element }, index) => {
    const kind = places.get(element);
    if (kind !== undefined) kinds.set(index, kind);
  });
  return {
    recipe,
    base: recipe.base,
    bytes: new Uint8Array(draft.document.save()),
    dressings,
    truths: draft.truths,
    kinds,
    pattern: patternOf(draft),
    objects,
  };
}

function objectsOf(draft: Draft): string[] {
  return objectsIn(draft.root, (run) => draft.slotOf.has(run));
}

/** The first slot that has no dressing yet and takes this one. */
function dressFirst(
  slots: readonly Slot[],
  kinds: ReadonlyMap<string | number, string>,
  { truths }: Draft,
  dress: (slot: Slot) => boolean,
): Slot | undefined {
  // One that may be refused already has had something pasted elsewhere.
  return slots.find((slot) => !kinds.has(slot.id) && truths.get(slot.id)?.state !== "refuse" && dress(slot));
}

function rotated<One>(all: readonly One[], by: number): One[] {
  const at = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** The paragraphs of the engagements, as the blank agreement has them. */
function clauseParagraphs(draft: Draft, model: AgreementModel): Paragraph["element"][] {
  const heads = model.paragraphs.flatMap(({ clause, pieces }) =>
    clause === undefined ? [] : [pieces[0]?.text.slice(0, 25) ?? ""],
  );
  return draft.paragraphs().flatMap(({ element, text }) => (heads.some((head) => text.startsWith(head)) ? [element] : []));
}
