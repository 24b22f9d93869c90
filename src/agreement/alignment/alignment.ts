/**
 * What aligning a document with a model gives. One alignment, four uses: find the slots of a blank agreement, read the
 * answers of a filled one, show what was altered in the fixed text, tell which occurrence of a field differs.
 */

import type { Slot } from "../model/agreement-model";

/** A paragraph of a document, in the order of the body, table cells included. */
export interface DocumentParagraph {
  readonly text: string;
  /** Level of its bullet or number, from 0; null when it has none. */
  readonly listLevel: number | null;
  readonly inTable: boolean;
}

/** A stretch of a document: UTF-16 offsets `start` in paragraph `first`, `end` (excluded) in paragraph `last`. */
export interface DocumentSpan {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

export type PlacedSlot =
  /** `blank` shows its placeholder, `filled` anything else, `empty` nothing. */
  | { readonly slot: Slot; readonly state: "blank" | "filled" | "empty"; readonly span: DocumentSpan; readonly text: string }
  | { readonly slot: Slot; readonly state: "lost"; readonly reason: "paragraph-missing" | "surroundings-altered" };

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
  readonly alterations: readonly Alteration[];
}

export interface Alignment {
  /** False when the document does not hold the model's text: nothing is placed then. */
  readonly recognised: boolean;
  /** One entry for each paragraph of the model. */
  readonly paragraphs: readonly PlacedParagraph[];
  /** One entry for each slot of the model. */
  readonly slots: readonly PlacedSlot[];
  /** Paragraphs of the document, blank ones left out, that are no paragraph of the model. */
  readonly added: readonly number[];
}
