/** What the checks of a review look at: the agreement as this document has it, and what was read beside its body. */

import type { DocumentMargins, DocumentSpan } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import type { ClauseSelection } from "../clauses/arrangement";
import { textVersion } from "../clauses/text-version";
import type { CalendarDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { ShownAlteration, ShownFact } from "../reading/expected-text";
import { type Place, placeIn } from "../reading/finding";

/** Headers and footers; null when they were not asked for. */
export type SeenMargins = DocumentMargins | null;

export interface ReviewedAgreement extends AgreementAsRead {
  readonly margins: SeenMargins;
  /** The engagements that were chosen, whatever became of them. */
  readonly chosen: ClauseSelection;
  readonly facts: readonly ShownFact[];
  readonly alterations: readonly ShownAlteration[];
  readonly today: CalendarDay;
  /** Ids of what was decided in this sitting; undefined where all was: see `decisions.ts`. */
  readonly decided: ReadonlySet<string> | undefined;
}

export function textOf({ content }: Pick<AgreementAsRead, "content">, paragraph: number): string {
  return content.paragraphs[paragraph]?.text ?? "";
}

/** A place of the body as people are told it. */
export function placeOf(seen: Pick<AgreementAsRead, "content">, { first, start, last, end }: DocumentSpan): Place {
  const text = textOf(seen, first);
  return placeIn("body", first, text, start, first === last ? end : text.length);
}

export function wholeParagraph(seen: Pick<AgreementAsRead, "content">, index: number): DocumentSpan {
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
export function placeBefore(
  alignment: Alignment,
  paragraph: number,
  seen: Pick<AgreementAsRead, "content">,
): DocumentSpan | null {
  for (let before = paragraph - 1; before >= 0; before -= 1) {
    const at = alignment.paragraphs[before]?.document.at(-1);
    if (at === undefined) continue;
    const end = textOf(seen, at).length;
    return { first: at, start: end, last: at, end };
  }
  const next = alignment.paragraphs.slice(paragraph + 1).find(({ document }) => document.length > 0)?.document[0];
  return next === undefined ? null : { first: next, start: 0, last: next, end: 0 };
}
