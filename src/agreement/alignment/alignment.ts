/**
 * What aligning a document with a model gives. One alignment, four uses: find the slots of a blank agreement, read the
 * answers of a filled one, show what was altered in the fixed text, tell which occurrence of a field differs.
 */

import type { DocumentSpan, MarkKind } from "../agreement-document";
import type { Slot } from "../model/agreement-model";

/** Why nothing may be written over what a slot shows: it holds more than a text tells, or where it ends is anyone's guess. */
export type SlotObstacle =
  | MarkKind
  /** Words of two lines, which nobody marked as one answer. */
  | "line-break"
  /** Two things to fill, with words between. */
  | "several-holes"
  /** A placeholder that other letters are typed against: "antennesxxx". */
  | "glued"
  /** The preposition that its form brings stands elsewhere. */
  | "preposition"
  /** Another slot's control stands in its control, or it in another's. */
  | "nested"
  /** A control that nobody may change stands round its control, or in it. */
  | "locked";

/** A slot that was found in the document. */
export interface FoundSlot {
  readonly slot: Slot;
  /** `blank` shows its placeholder or another hole, `filled` anything else, `empty` nothing. */
  readonly state: "blank" | "filled" | "empty";
  /** From where its placeholder or answer begins to where it ends. */
  readonly span: DocumentSpan;
  readonly text: string;
  readonly obstacle: SlotObstacle | undefined;
}

export type PlacedSlot =
  FoundSlot | { readonly slot: Slot; readonly state: "lost"; readonly reason: "paragraph-missing" | "surroundings-altered" };

/** A stretch of fixed text that is not the model's: `expected` is what the model has there ("" when it has nothing). */
export interface Alteration {
  readonly span: DocumentSpan;
  readonly found: string;
  readonly expected: string;
}

export interface PlacedParagraph {
  /** Its counterparts in the document: none when it is missing, several when it is cut, or an answer of several paragraphs. */
  readonly document: readonly number[];
  /** Index of the model's paragraph that stands in the same paragraph of the document, which holds both. */
  readonly joinedWith?: number | undefined;
  /** Whether it stands elsewhere than between those the model has it between. */
  readonly isMoved?: boolean | undefined;
  /** Whether each of its counterparts is a cell, with a part of it. */
  readonly isInCells?: boolean | undefined;
  readonly alterations: readonly Alteration[];
}

export interface Alignment {
  /** False when the document does not hold the model's text: nothing is placed then. */
  readonly recognised: boolean;
  /** Whether it holds that text twice over, as two agreements in one file do: which of them a slot is of nobody can tell, and it is not recognised. */
  readonly isTwice: boolean;
  /** One entry for each paragraph of the model. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** One entry for each slot of the model. */
  readonly slots: readonly PlacedSlot[];
  /** How long the bullet is that a person typed at the beginning of a paragraph, by its index in the document. */
  readonly typedBullets: ReadonlyMap<number, number>;
  /** Paragraphs of the document, blank ones left out, that are no paragraph of the model. */
  readonly added: readonly number[];
}
