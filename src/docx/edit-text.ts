/**
 * Replacing text: the pieces between two offsets give way to one run that looks like the first of them (as Word's own
 * Range.Text does; assumed in detail). Bookmarks stay; links and controls that lose all their text go.
 */

import type { DocxDocument } from "./docx-document";
import { guardText, isLocked } from "./edit-guard";
import { adjustBoundaries } from "./text-range";
import type { Paragraph, TextPiece } from "./paragraph";
import { splitAfter, splitBefore, splitRun, textRun } from "./runs";
import { settleControls } from "./settle-controls";
import { trackDeletion, trackInsertion } from "./tracking";
import type { XmlElement } from "./xml";

/** Wrappers of runs that go when their runs go. */
const WRAPPERS = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
  "w:del",
  "w:moveFrom",
  "w:fldSimple",
  "w:customXml",
  "w:sdtContent",
  "w:sdt",
  "w:dir",
  "w:bdo",
]);

/**
 * Replaces what stands between two offsets of a paragraph.
 *
 * @param within the element the new text stays in: the paragraph itself, or the content of a control.
 * @throws RefusedEdit where the text is locked, or of a kind that is not written.
 */
export function replaceText(
  paragraph: Paragraph,
  start: number,
  end: number,
  text: string,
  within: XmlElement = paragraph.element,
): void {
  const { document } = paragraph.story;
  const tracked = document.tracksChanges;
  const covered = coverPieces(paragraph, start, end).filter(({ element }) => within.contains(element));
  const runs = [...new Set(covered.map(({ run }) => run))];
  const place = placeOf(runs, paragraph, start, within);
  const parent = place.before?.parent ?? place.after?.parent ?? within;
  for (const changed of [parent, ...runs]) guardText(changed, document);
  if (text !== "") {
    const run = textRun(text, place.like, paragraph);
    const inserted = tracked ? trackInsertion(run, document) : run;
    if (place.after) parent.insertAfter(place.after, inserted);
    else parent.insertBefore(place.before ?? firstContent(within), inserted);
  }
  for (const run of runs) {
    if (tracked) trackDeletion(run, document);
    else removeRun(run, within);
  }
  paragraph.forgetPieces();
  settleControls(parent, paragraph);
  paragraph.forgetPieces();
  adjustBoundaries(paragraph, start, tracked ? start : end, text.length);
}

/** Where a run goes, and the run it looks like. */
interface Place {
  readonly before?: XmlElement;
  readonly after?: XmlElement;
  readonly like?: XmlElement;
}

/** In the place of runs, or at an offset; a deletion of which only a part is replaced takes no text, which stands beside it. */
function placeOf(runs: readonly XmlElement[], paragraph: Paragraph, offset: number, within: XmlElement): Place {
  const [first] = runs;
  if (!first) return insertionPlace(paragraph, offset, within);
  const before = outermostCovered(first, runs, within);
  return isInDeletion(before) ? { ...insertionPlace(paragraph, offset, within), like: first } : { before, like: first };
}

/** Text inserted at an offset looks like the run that ends there, else like the one that begins there. */
function insertionPlace(paragraph: Paragraph, offset: number, within: XmlElement): Place {
  const { document } = paragraph.story;
  splitAt(paragraph, offset);
  const inside = paragraph.pieces.filter(({ element }) => within.contains(element));
  const before = inside.filter(({ start, text }) => start + text.length <= offset).map(({ run }) => run);
  const after = inside.slice(before.length).map(({ run }) => run);
  const previous = before.at(-1);
  if (previous) return { after: outsideWrappers(previous, after, within, document), like: previous };
  const next = after[0];
  return next ? { before: outsideWrappers(next, before, within, document), like: next } : {};
}

/**
 * A run, or the outermost of its wrappers below `within` that holds none of the runs on the other side of the place: what is
 * inserted beside a link, a control or a revision is not part of it. A revision that holds both sides is cut in two.
 */
function outsideWrappers(
  run: XmlElement,
  otherSide: readonly XmlElement[],
  within: XmlElement,
  document: DocxDocument,
): XmlElement {
  let top = run;
  for (let above = run.parent; above && above !== within && above.name !== "w:p"; above = above.parent) {
    const holder = above;
    if (otherSide.some((other) => holder.contains(other))) {
      if (holder.name !== "w:ins" && holder.name !== "w:del") break;
      const rest = holder.cloneShallow();
      // No two revisions have one id (17.13.5).
      rest.setAttribute("w:id", String(document.nextRevisionId()));
      for (const node of holder.children.slice(holder.indexOf(top) + 1)) {
        holder.removeChild(node);
        rest.append(node);
      }
      holder.parent?.insertAfter(holder, rest);
    }
    top = holder;
  }
  return top;
}

/**
 * Splits runs so that the pieces between two offsets are whole runs; those pieces. What stands beside them in their first run
 * and in their last, and is no text, is left outside: a range of text begins and ends with text (as Word's Find gives them).
 */
export function coverPieces(paragraph: Paragraph, start: number, end: number): TextPiece[] {
  if (start >= end) return [];
  for (const offset of [start, end]) splitAt(paragraph, offset);
  for (const [at, split] of [
    [0, splitBefore],
    [-1, splitAfter],
  ] as const) {
    const piece = paragraph.piecesBetween(start, end).at(at);
    if (piece && split(piece)) paragraph.forgetPieces();
  }
  return paragraph.piecesBetween(start, end);
}

/** Makes an offset of a paragraph fall between two runs. */
export function splitAt(paragraph: Paragraph, offset: number): void {
  const piece = paragraph.pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
  if (!piece) return;
  const isFirstOfRun = paragraph.pieces.find(({ run }) => run === piece.run) === piece;
  if (offset === piece.start && isFirstOfRun) return;
  splitRun(piece, offset - piece.start);
  paragraph.forgetPieces();
}

/** The highest wrapper of a run, below `within`, all of whose text goes. */
function outermostCovered(run: XmlElement, runs: readonly XmlElement[], within: XmlElement): XmlElement {
  let top = run;
  for (let above = run.parent; above && above !== within && goesWithItsText(above); above = above.parent) {
    if (!everyRunIsIn(above, runs)) break;
    if (above.name !== "w:sdtContent") top = above;
  }
  return top;
}

/** Wrappers do, but for a control that cannot be deleted (17.5.2.23). */
function goesWithItsText(wrapper: XmlElement): boolean {
  const control = wrapper.name === "w:sdtContent" ? wrapper.parent : wrapper;
  return WRAPPERS.has(wrapper.name) && !(control && isLocked(control));
}

function isInDeletion({ parent }: XmlElement): boolean {
  return parent !== null && (parent.name === "w:del" || parent.name === "w:moveFrom" || isInDeletion(parent));
}

function everyRunIsIn(element: XmlElement, runs: readonly XmlElement[]): boolean {
  return element.descendants("w:r").every((run) => runs.includes(run));
}

/** Takes a run away, and each wrapper it leaves without a run. */
function removeRun(run: XmlElement, within: XmlElement): void {
  let { parent } = run;
  run.remove();
  while (parent && parent !== within && goesWithItsText(parent) && !parent.holds("w:r")) {
    const emptied = parent;
    parent = emptied.parent;
    // What is no text of the wrapper (a bookmark) outlives it.
    for (const kept of emptied.elements.filter(({ name }) => name.startsWith("w:bookmark"))) {
      kept.remove();
      parent?.insertBefore(emptied, kept);
    }
    emptied.remove();
  }
}

/** The first child that may stand before text. */
function firstContent(within: XmlElement): XmlElement | undefined {
  return within.elements.find(({ name }) => name !== "w:pPr");
}
