/** What the checks of a review look at: the document, how it matches the model, what its fields and facts show. */

import type { DocumentContent, DocumentExtras, MarginText } from "../agreement-document";
import type { Alignment, DocumentSpan, PlacedSlot } from "../alignment/alignment";
import type { ClauseSelection } from "../clauses/arrangement";
import { textVersion } from "../clauses/text-version";
import type { Answer } from "../fields/field-kinds";
import type { CalendarDay } from "../french/calendar";
import type { PlacedList } from "../clauses/place-clauses";
import type { AgreementModel, BilingualText } from "../model/agreement-model";
import { fieldOf } from "../model/agreement-model";
import { type Place, placeIn } from "./finding";

/** What was read of a document. */
export interface SeenDocument {
  readonly content: DocumentContent;
  /** Null when it could not be read. */
  readonly extras: DocumentExtras | null;
  readonly margins: { readonly texts: readonly MarginText[]; readonly unseen: readonly MarginText["part"][] } | null;
}

/** A slot that was found in the document. */
export type FoundSlot = Exclude<PlacedSlot, { state: "lost" }>;

/** What the filled slots of a field show. */
export interface ShownField {
  readonly field: string;
  readonly filled: readonly FoundSlot[];
  /** The answer most of them print; undefined when none prints any. */
  readonly answer: Answer | undefined;
  /** Those that do not print it. */
  readonly differing: readonly FoundSlot[];
  /** Whether as many say something else: then which is right is the user's to say. */
  readonly isTied: boolean;
}

/** A fact as the document states it. */
export interface ShownFact {
  readonly fact: string;
  /** Index of its paragraph in the model. */
  readonly paragraph: number;
  readonly expected: string;
  readonly text: string;
  readonly span: DocumentSpan;
}

/** Fixed text that is not the model's, nor what a note accepts. */
export interface ShownAlteration {
  readonly paragraph: number;
  readonly span: DocumentSpan;
  readonly found: string;
  readonly expected: string;
}

export interface ReviewedAgreement extends SeenDocument {
  /** The model with the document's own facts and clauses. */
  readonly model: AgreementModel;
  readonly lists: readonly PlacedList[];
  /** The engagements that were chosen, whatever became of them. */
  readonly chosen: ClauseSelection;
  readonly alignment: Alignment;
  /** Index of each slot's control. */
  readonly controls: readonly (number | undefined)[];
  readonly fields: ReadonlyMap<string, ShownField>;
  readonly facts: readonly ShownFact[];
  readonly alterations: readonly ShownAlteration[];
  readonly today: CalendarDay;
}

/** A field, as findings name it. */
export function aboutField(model: AgreementModel, id: string): { field: string; label: BilingualText } {
  return { field: id, label: fieldOf(model, id).label };
}

export function textOf({ content }: SeenDocument, paragraph: number): string {
  return content.paragraphs[paragraph]?.text ?? "";
}

/** A place of the body as people are told it. */
export function placeOf(seen: SeenDocument, { first, start, last, end }: DocumentSpan): Place {
  const text = textOf(seen, first);
  return placeIn("body", first, text, start, first === last ? end : text.length);
}

export function wholeParagraph(seen: SeenDocument, index: number): DocumentSpan {
  return { first: index, start: 0, last: index, end: textOf(seen, index).length };
}

/** How a paragraph of the model is named: by its id, else by its text, as its number changes with the clauses before it. */
export function nameOfParagraph({ paragraphs }: AgreementModel, index: number): string {
  const fixed = paragraphs[index]?.pieces.flatMap((piece) => (piece.kind === "fixed" ? [piece.text] : [])) ?? [];
  return paragraphs[index]?.id ?? `paragraph-${textVersion(fixed.join(" "))}`;
}

/**
 * Where a paragraph of the model would stand: the end of the last one before it that is in the document; else the start of
 * the first one after it.
 */
export function placeBefore(alignment: Alignment, paragraph: number, seen: SeenDocument): DocumentSpan | null {
  for (let before = paragraph - 1; before >= 0; before -= 1) {
    const at = alignment.paragraphs[before]?.document.at(-1);
    if (at === undefined) continue;
    const end = textOf(seen, at).length;
    return { first: at, start: end, last: at, end };
  }
  const next = alignment.paragraphs.slice(paragraph + 1).find(({ document }) => document.length > 0)?.document[0];
  return next === undefined ? null : { first: next, start: 0, last: next, end: 0 };
}
