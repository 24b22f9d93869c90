/** What Word's API shows of a text range, whichever class asks: its text, its font, searches in it. */

import { colorOf, highlightOf, nameOfHighlight } from "../document/looks";
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
      spelled(
        paragraph
          .piecesBetween(start, end)
          .filter(({ deleted }) => profile.showsDeletedText || !deleted)
          .map((piece) => piece.text.slice(Math.max(0, start - piece.start), end - piece.start) + markAfter(piece, profile))
          .join("")
          .replace(/\v/g, profile.lineBreak),
        profile,
      ),
    )
    .join(profile.paragraphBreak);
}

/** The character that some hosts show where a comment stands. */
function markAfter({ run }: TextPiece, { divergences }: Profile): string {
  if (!divergences.has("comment-mark-in-text")) return "";
  const { parent } = run;
  const next = parent?.elements.slice(parent.elements.indexOf(run) + 1).find(({ name }) => name === "w:r");
  return next?.child("w:commentReference") ? "\u0005" : "";
}

/** Characters as this host shows them. */
function spelled(text: string, { divergences }: Profile): string {
  const space = divergences.has("nbsp-read-as-space") ? " " : divergences.has("nbsp-read-as-narrow") ? "\u202f" : "\u00a0";
  const hyphen = divergences.has("no-break-hyphen-read-as-hyphen") ? "-" : "\u2011";
  return text.replace(/\u00a0/g, space).replace(/\u2011/g, hyphen);
}

/** What this host adds to the text of whole paragraphs: the mark they end with. */
export function endMark(last: Paragraph, { divergences }: Profile): string {
  if (divergences.has("cell-text-ends-with-mark") && isLastOfCell(last)) return "\r\u0007";
  return divergences.has("text-ends-with-mark") ? "\r" : "";
}

function isLastOfCell({ element }: Paragraph): boolean {
  return element.parent?.name === "w:tc" && element.parent.elements.at(-1) === element;
}

export function stretchOf(paragraph: Paragraph): Stretch {
  return { paragraph, start: 0, end: paragraph.length };
}

/** Highlight and color of stretches as this host tells them, "" where they are not the same all along. */
export function shownLook(
  stretches: readonly Stretch[],
  { divergences }: Profile,
): { highlight: string | null; color: string | null } {
  const { highlight, color } = lookOf(stretches);
  const none = divergences.has("highlight-empty-is-none") ? "" : null;
  const names = divergences.has("highlight-names");
  const isSmall = divergences.has("color-lowercase");
  const told = color === "" && divergences.has("color-mixed-null") ? null : color;
  return {
    highlight: highlight === null ? none : names ? nameOfHighlight(highlight) : isSmall ? highlight.toLowerCase() : highlight,
    color: isSmall ? (told?.toLowerCase() ?? null) : told,
  };
}

function lookOf(stretches: readonly Stretch[]): { highlight: string | null; color: string } {
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
export function search(stretches: readonly Stretch[], args: readonly unknown[], { divergences }: Profile): ApiObject {
  const [text, options] = args as [string, ApiObject | null | undefined];
  const { matchCase, unsupported } = (options?.target as SearchOptionsTarget | undefined) ?? {
    matchCase: false,
    unsupported: [],
  };
  if (unsupported.length > 0)
    throw new ApiError("NotImplemented", `the simulated Word does not search with ${unsupported.join(", ")}`);
  const literal = parseSearch(text);
  if (literal === undefined) throw new ApiError("SearchStringInvalidOrTooLong");
  if (
    (divergences.has("search-line-break-fails") && literal.includes("\v")) ||
    (divergences.has("search-tab-fails") && literal.includes("\t")) ||
    (divergences.has("search-nbsp-fails") && text.includes("\u00a0"))
  ) {
    return foundCollection([]);
  }
  const spacesAlike = divergences.has("search-space-is-nbsp");
  return foundCollection(
    stretches.flatMap(({ paragraph, start, end }) =>
      findLiteral(paragraph.text.slice(start, end), literal, { matchCase, spacesAlike }).map((at) =>
        apiObject(rangeClass, TextRange.within(paragraph, start + at, start + at + literal.length)),
      ),
    ),
  );
}
