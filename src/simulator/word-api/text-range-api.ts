/** What Word's API shows of a text range, whichever class asks: its text, its font, searches in it. */

import { highlightOf, colorOf } from "../document/looks";
import type { Paragraph, TextPiece } from "../document/paragraph";
import { findLiteral, parseSearch } from "../document/search";
import { TextRange } from "../document/text-range";
import type { Profile } from "./profile";
import { ApiError } from "./api-error";
import { type ApiObject, apiObject, foundCollection } from "./api-class";
import { rangeClass } from "./range";
import type { SearchOptionsTarget } from "./search-options";

/** A stretch of one paragraph. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export function piecesOf(stretches: readonly Stretch[]): TextPiece[] {
  return stretches.flatMap(({ paragraph, start, end }) => paragraph.piecesBetween(start, end));
}

/** Text as this host shows it: its own line and paragraph breaks, tracked deletions or not. */
export function shownText(stretches: readonly Stretch[], profile: Profile): string {
  return stretches
    .map(({ paragraph, start, end }) =>
      paragraph
        .piecesBetween(start, end)
        .filter(({ deleted }) => profile.showsDeletedText || !deleted)
        .map((piece) => piece.text.slice(Math.max(0, start - piece.start), end - piece.start))
        .join("")
        .replace(/\v/g, profile.lineBreak),
    )
    .join(profile.paragraphBreak);
}

export function stretchOf(paragraph: Paragraph): Stretch {
  return { paragraph, start: 0, end: paragraph.length };
}

/** Highlight and color of stretches, "" where they are not the same all along. */
export function shownLook(stretches: readonly Stretch[]): { highlight: string | null; color: string } {
  const looks = stretches
    .filter(({ start, end }) => end > start)
    .map(({ paragraph, start, end }) => {
      const pieces = paragraph.piecesBetween(start, end);
      return { highlight: highlightOf(paragraph, pieces), color: colorOf(paragraph, pieces) };
    });
  const [first] = looks;
  if (!first) return { highlight: null, color: "#000000" };
  return {
    highlight: looks.every(({ highlight }) => highlight === first.highlight) ? first.highlight : "",
    color: looks.every(({ color }) => color === first.color) ? first.color : "",
  };
}

/** The occurrences of a text in stretches, as ranges. */
export function search(stretches: readonly Stretch[], args: readonly unknown[]): ApiObject {
  const [text, options] = args as [string, ApiObject | null | undefined];
  const { matchCase, unsupported } = (options?.target as SearchOptionsTarget | undefined) ?? {
    matchCase: false,
    unsupported: [],
  };
  if (unsupported.length > 0)
    throw new ApiError("NotImplemented", `the simulated Word does not search with ${unsupported.join(", ")}`);
  const literal = parseSearch(text);
  if (literal === undefined) throw new ApiError("SearchStringInvalidOrTooLong");
  return foundCollection(
    stretches.flatMap(({ paragraph, start, end }) =>
      findLiteral(paragraph.text.slice(start, end), literal, { matchCase }).map((at) =>
        apiObject(rangeClass, TextRange.within(paragraph, start + at, start + at + literal.length)),
      ),
    ),
  );
}
