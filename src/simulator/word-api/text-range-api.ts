/** What Word's API shows of a text range, whichever class asks: its text, its font, searches in it. */

import { colorOf, highlightOf, nameOfHighlight } from "../../docx/looks";
import type { Paragraph, TextPiece } from "../../docx/paragraph";
import type { XmlElement } from "../../docx/xml";
import { findLiteral, parseSearch, UnknownCode } from "../../docx/search";
import type { Stretch } from "../../docx/story";
import { TextRange } from "../../docx/text-range";
import type { Profile } from "./profile";
import { ApiError } from "./api-error";
import { type ApiObject, apiObject, foundCollection } from "./api-class";
import { rangeClass } from "./range";
import type { SearchOptionsTarget } from "./search-options";

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
  const { parent } = run;
  const next = parent?.elements.slice(parent.elements.indexOf(run) + 1).find(({ name }) => name === "w:r");
  return next?.child("w:commentReference") && divergences.has("comment-mark-in-text") ? "\u0005" : "";
}

/** Characters as this host shows them. */
function spelled(text: string, { divergences }: Profile): string {
  return text.replace(/[\u00a0\u2011]/g, (sign) => {
    if (sign === "\u2011") return divergences.has("no-break-hyphen-read-as-hyphen") ? "-" : sign;
    return divergences.has("nbsp-read-as-space") ? " " : divergences.has("nbsp-read-as-narrow") ? "\u202f" : sign;
  });
}

/** What this host adds to the text of whole paragraphs: the mark they end with. */
export function endMark(last: Paragraph, { divergences }: Profile): string {
  if (isLastOfCell(last) && divergences.has("cell-text-ends-with-mark")) return "\r\u0007";
  return divergences.has("text-ends-with-mark") ? "\r" : "";
}

function isLastOfCell({ element }: Paragraph): boolean {
  return element.parent?.name === "w:tc" && element.parent.elements.at(-1) === element;
}

export function stretchOf(paragraph: Paragraph): Stretch {
  return { paragraph, start: 0, end: paragraph.length };
}

/** Highlight of stretches as this host tells it, "" where it is not the same all along. */
export function shownHighlight(stretches: readonly Stretch[], { divergences }: Profile): string | null {
  const highlight = lookOf(stretches, highlightOf, null);
  if (highlight === null) return divergences.has("highlight-empty-is-none") ? "" : null;
  return divergences.has("highlight-names") ? nameOfHighlight(highlight) : spelledColor(highlight, divergences);
}

/** The same of their color. */
export function shownColor(stretches: readonly Stretch[], { divergences }: Profile): string | null {
  const color = lookOf(stretches, colorOf, "#000000");
  return color === "" && divergences.has("color-mixed-null") ? null : spelledColor(color, divergences);
}

function spelledColor(told: string, divergences: Profile["divergences"]): string {
  return divergences.has("color-lowercase") && /[A-Z]/u.test(told) ? told.toLowerCase() : told;
}

/** @param none of no text at all. */
function lookOf<Look>(
  stretches: readonly Stretch[],
  of: (paragraph: Paragraph, pieces: readonly TextPiece[]) => Look,
  none: Look,
): Look | "" {
  const looks = stretches
    .filter(({ start, end }) => end > start)
    .map(({ paragraph, start, end }) => of(paragraph, paragraph.piecesBetween(start, end)));
  const [first = none] = looks;
  return looks.every((look) => look === first) ? first : "";
}

function literalOf(text: string): string | undefined {
  try {
    return parseSearch(text);
  } catch (error) {
    if (!(error instanceof UnknownCode)) throw error;
    throw new ApiError("NotImplemented", `the simulated Word does not search for ${error.message}`);
  }
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
  const literal = literalOf(text);
  if (literal === undefined) throw new ApiError("SearchStringInvalidOrTooLong");
  if (
    (literal.includes("\v") && divergences.has("search-line-break-fails")) ||
    (literal.includes("\t") && divergences.has("search-tab-fails")) ||
    (text.includes("\u00a0") && divergences.has("search-nbsp-fails"))
  ) {
    return foundCollection([]);
  }
  const holdsNoBreak = stretches.some(({ paragraph }) => paragraph.text.includes("\u00a0"));
  const spacesAlike = literal.includes(" ") && holdsNoBreak && divergences.has("search-space-is-nbsp");
  return foundCollection(
    stretches.flatMap(({ paragraph, start, end }) =>
      findLiteral(paragraph.text.slice(start, end), literal, { matchCase, spacesAlike })
        .map((found) => ({ paragraph, start: start + found.start, end: start + found.end }))
        .filter((found) => !(divergences.has("search-skips-fields") && isOfField(found)))
        .map((found) => apiObject(rangeClass, TextRange.within(paragraph, found.start, found.end))),
    ),
  );
}

/** Whether any of a stretch is what a field shows (17.16.18, 17.16.19). */
function isOfField({ paragraph, start, end }: Stretch): boolean {
  const shown = new Set<XmlElement>();
  for (const field of paragraph.element.descendants("w:fldSimple")) for (const run of field.descendants("w:r")) shown.add(run);
  let depth = 0;
  for (const run of paragraph.element.descendants("w:r")) {
    const mark = run.child("w:fldChar")?.attribute("w:fldCharType");
    if (mark === "begin") depth += 1;
    else if (mark === "end") depth -= 1;
    else if (depth > 0) shown.add(run);
  }
  return paragraph.piecesBetween(start, end).some(({ run }) => shown.has(run));
}
