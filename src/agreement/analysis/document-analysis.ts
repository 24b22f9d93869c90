/** What a document that follows no model asks for: its places to fill in, and the fields they are probably of. */

import type { DocumentParagraph } from "../agreement-document";
import type { HoleFamily } from "../fields/hole-families";
import type { KindSpec } from "../fields/field-kinds";

/** A place to fill in, found in a document. */
export interface FoundPlaceholder {
  /** Of this analysis: "12.0", its paragraph and which it is there. */
  readonly id: string;
  /** Index in {@link DocumentAnalysis.paragraphs}. */
  readonly paragraph: number;
  /** UTF-16 offsets in the text of its paragraph, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** What stands there, its hint in brackets included. */
  readonly text: string;
  readonly family: HoleFamily;
  /** The text of its paragraph before it, and after. */
  readonly before: string;
  readonly after: string;
}

/** What is asked once, and written in each of its places. */
export interface ProposedField {
  /** Small letters, digits and hyphens; unique in the analysis, whatever becomes of it. */
  readonly id: string;
  /** In the language of the document; unique in the analysis. */
  readonly label: string;
  readonly kind: KindSpec;
  /** Ids of placeholders, in the order of the document; never none. */
  readonly places: readonly string[];
  /** Whether its places are left as they stand: text like any other. */
  readonly isIgnored: boolean;
}

export interface DocumentAnalysis {
  readonly language: "fr" | "en";
  readonly paragraphs: readonly DocumentParagraph[];
  /** In the order of the document. */
  readonly placeholders: readonly FoundPlaceholder[];
  /** In the order of their first place; each placeholder is of one. */
  readonly fields: readonly ProposedField[];
}
