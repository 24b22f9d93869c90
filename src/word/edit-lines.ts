/** Adding bullets to lists, and changing what ends them, in one round trip: nothing here waits for an answer of the host. */

import type { Edit, NewLine, NewPiece } from "../agreement/agreement-document";
import { shownText } from "./plain-text";
import { escapeSearch, SEARCH_LIMIT } from "./search-text";
import { clearHighlight } from "./font-look";
import type { HostTraits } from "./host-traits";
import { matchCase } from "./match-case";
import { setLook } from "./write-control";

type InsertLines = Extract<Edit, { readonly kind: "insert-lines" }>;

/** The list bullets join where they stand beside none, and the style of its paragraphs. */
export interface NewList {
  readonly id: number;
  readonly style: Word.Paragraph["styleBuiltIn"];
}

/** A paragraph that was added, and the level of its bullet. */
export interface AddedLine {
  /** As it was put in. */
  readonly paragraph: Word.Paragraph;
  /** Where it got a control: what tells it apart once it is in there (`kept-places.ts`). */
  readonly place: Word.Range | undefined;
  readonly level: number | null;
}

/** The paragraph that was added, as it stands now. */
export function standing({ paragraph, place }: AddedLine): Word.Paragraph {
  return place?.paragraphs.getFirst() ?? paragraph;
}

/** Queues paragraphs. Each is inserted beside the same one, so that none depends on where another has landed. */
export function insertLines(
  beside: Word.Paragraph,
  { beside: { listLevel }, side, lines }: InsertLines,
  list: NewList | undefined,
  traits: HostTraits,
): AddedLine[] {
  const inOrder = side === "after" ? [...lines].reverse() : lines;
  return inOrder.map((line) => {
    const paragraph = beside.insertParagraph("", side === "after" ? "After" : "Before");
    if (listLevel !== null) adaptBullet(paragraph, line.level, listLevel, traits);
    else if (line.level !== null) joinList(paragraph, list, line.level, traits);
    const isControlled = line.control !== undefined || line.pieces.some(({ control }) => control !== undefined);
    const place = isControlled ? paragraph.getRange("Whole") : undefined;
    writeLine(paragraph, line, traits);
    return { paragraph, place, level: line.level };
  });
}

function joinList(
  paragraph: Word.Paragraph,
  list: NewList | undefined,
  level: number,
  { takesStyles, findsLists }: HostTraits,
): void {
  // What cannot be made a bullet is a line of the text all the same: its words are there.
  if (!list || !findsLists) return;
  if (takesStyles) paragraph.styleBuiltIn = list.style;
  paragraph.attachToList(list.id, level);
}

/** Queues a bullet for a paragraph that has none, or its end: the paragraph is then one of the text. */
export function setBullet(paragraph: Word.Paragraph, list: NewList | undefined, level: number, traits: HostTraits): void {
  if (list) joinList(paragraph, list, level, traits);
  else adaptBullet(paragraph, null, level, traits);
}

/** A paragraph inserted beside a bullet is a bullet of its level. */
function adaptBullet(paragraph: Word.Paragraph, level: number | null, besideLevel: number, { takesStyles }: HostTraits): void {
  if (level === null) {
    paragraph.detachFromList();
    if (takesStyles) paragraph.styleBuiltIn = "Normal";
  } else if (level !== besideLevel) paragraph.listItem.level = level;
}

function writeLine(paragraph: Word.Paragraph, { pieces, control }: NewLine, traits: HostTraits): void {
  if (pieces.length === 0) return;
  const written = pieces.map((piece) => ({ piece, ...writePiece(paragraph, piece, traits) }));
  if (control) Object.assign(paragraph.getRange("Content").insertContentControl(), control);
  // Looks last: text inserted after a highlight would have it too.
  for (const { piece, range, placeholder } of [...written].reverse()) {
    if (piece.control) Object.assign(range.insertContentControl(), piece.control);
    if (piece.look.kind === "placeholder") {
      const { highlight, color, bold, italic } = piece.look.look;
      if (highlight !== null && highlight !== "mixed") placeholder.font.highlightColor = highlight;
      setLook(placeholder.font, { color: color === "mixed" ? undefined : color, bold, italic });
    }
  }
}

/** Adds a piece at the end of a paragraph: its range, and that of the placeholder itself, without its lead. */
function writePiece(
  paragraph: Word.Paragraph,
  { text, look }: NewPiece,
  traits: HostTraits,
): { range: Word.Range; placeholder: Word.Range } {
  const lead = look.kind === "placeholder" ? look.lead : 0;
  const first = paragraph.insertText(lead > 0 ? text.slice(0, lead) : text, "End");
  clearHighlight(first.font, traits);
  if (lead === 0) return { range: first, placeholder: first };
  const placeholder = paragraph.insertText(text.slice(lead), "End");
  return { range: first.expandTo(placeholder), placeholder };
}

/**
 * Queues the change of what ends a paragraph. Nothing, where Word could not be told which occurrence of its end is meant.
 *
 * @param read its text as Word gave it.
 */
export function endParagraph(
  paragraph: Word.Paragraph,
  read: string,
  { from, text }: Extract<Edit, { readonly kind: "end-paragraph" }>,
  control: Word.ContentControl | undefined,
  traits: HostTraits,
): void {
  const shown = shownText(read);
  const found = shown.slice(from);
  if (found === "") {
    (control ?? paragraph).insertText(text, "End");
    return;
  }
  const tail = unambiguousTail(shown, from);
  if (tail === undefined) return;
  const search = (within: Word.Paragraph | Word.Range, literal: string): Word.Range =>
    within.search(escapeSearch(literal, traits), matchCase(within)).getFirst();
  const range = search(paragraph, tail);
  const end = tail === found ? range : search(range, found);
  end.insertText(text, "Replace");
}

/** The shortest end of a text, from an offset or before, that is found first where it is, and holds what it ends with once. */
function unambiguousTail(text: string, from: number): string | undefined {
  const folded = text.replace(/'/g, "’").replace(/[\u00a0\u202f\t]/g, " ");
  const found = folded.slice(from);
  for (let start = from; start >= 0; start -= 1) {
    const tail = folded.slice(start);
    if (escapeSearch(text.slice(start)).length > SEARCH_LIMIT) return undefined;
    if (folded.indexOf(tail) === start && tail.indexOf(found) === tail.length - found.length) return text.slice(start);
  }
  return undefined;
}
