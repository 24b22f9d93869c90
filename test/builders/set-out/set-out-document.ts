/**
 * Agreements set out otherwise than the model: with one or two arrangements, every run marked as the slot it is in the draft that
 * Trame does not see, and, before anything is tried, which slots a person could place.
 */

import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import type { Base } from "../lived-in/draft";
import { type BaseFiles, openBase } from "../lived-in/open-base";
import { type PatternParagraph, patternOf } from "../lived-in/pattern";
import type { Arrangement } from "./arrangement";
import { AROUND } from "./set-out-around";
import { BULLETS } from "./set-out-bullets";
import { CONTACTS, IDENTITIES } from "./set-out-identity";
import { ARTICLES, PARAGRAPHS } from "./set-out-paragraphs";
import { SIGNATURES } from "./set-out-signature";
import { TITLES } from "./set-out-titles";
import { REWORDINGS } from "./set-out-words";

const ARRANGEMENTS: readonly Arrangement[] = [
  ...SIGNATURES,
  ...IDENTITIES,
  ...CONTACTS,
  ...REWORDINGS,
  ...PARAGRAPHS,
  ...ARTICLES,
  ...TITLES,
  ...BULLETS,
  ...AROUND,
];

/** Kinds of which the words are the model's, in its order: what a reader sees is the same agreement. */
const LAYOUTS = ["signature: ", "contacts: in a table", "identity: numbers in a table", "titles: numbered by Word", "bullets: "];

/** How the agreement was made before it was set out: those of Trame are told by their controls. */
const SET_OUT_BASES = ["blank", "by-hand", "prepared"] as const satisfies readonly Base[];

export interface SetOutRecipe {
  readonly base: (typeof SET_OUT_BASES)[number];
  readonly arrangements: readonly Arrangement[];
}

export interface SetOutDocument {
  readonly recipe: SetOutRecipe;
  readonly bytes: Uint8Array;
  /** Slots that a person who reads it could not place for certain. */
  readonly doubtful: ReadonlySet<string>;
  /** Whether no word is another, and none stands where a reader would not look for it. */
  readonly isOnlyLayout: boolean;
  /** Every character, and whether it is a slot's. */
  readonly pattern: readonly PatternParagraph[];
}

/** Each alone on each base, then pairs of different things: as many more, each arrangement in its turn. */
export function setOutRecipes(pairs: number): SetOutRecipe[] {
  const alone = ARRANGEMENTS.flatMap((one) => SET_OUT_BASES.map((base) => ({ base, arrangements: [one] })));
  const count = ARRANGEMENTS.length;
  const paired: SetOutRecipe[] = [];
  // Steps that share no factor with the others' meet every arrangement and every base.
  for (let at = 0; paired.length < pairs && at < 40 * count; at += 1) {
    const [one, other] = [ARRANGEMENTS[(at * 7) % count], ARRANGEMENTS[(at * 31 + 11) % count]];
    const base = SET_OUT_BASES[at % SET_OUT_BASES.length];
    if (one && other && base && one.of !== other.of) paired.push({ base, arrangements: [one, other] });
  }
  return [...alone, ...paired];
}

/** The document of a recipe; undefined where one of its arrangements cannot be. */
export function makeSetOut(files: BaseFiles, model: AgreementModel, recipe: SetOutRecipe): SetOutDocument | undefined {
  const draft = openBase(files, recipe.base, model);
  const doubtful = new Set<string>();
  for (const { arrange } of recipe.arrangements) {
    const slots = arrange(draft);
    if (!slots) return undefined;
    for (const slot of slots) doubtful.add(slot);
  }
  const isOnlyLayout = recipe.arrangements.every((one) => LAYOUTS.some((name) => one.kind.startsWith(name)));
  return { recipe, bytes: new Uint8Array(draft.document.save()), doubtful, isOnlyLayout, pattern: patternOf(draft) };
}
