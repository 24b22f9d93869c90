/**
 * A paragraph that goes into a control, or comes out of one, is lost to who had it on Word for Windows (#6832): its range is not. So
 * the range of each paragraph that edits move so is named before them, and what is asked of the paragraph afterwards is asked of
 * the one that stands there then. No round trip more.
 */

import type { DocumentParagraph, Edit } from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import type { Batch } from "./batch";
import type { ReadObjects } from "./read-content";

/** Word's object behind a paragraph of the last reading, whatever the edits have done round it. */
export type PlaceOf = (paragraph: DocumentParagraph) => Word.Paragraph;

/** To be queued before the edits. */
export async function keepPlaces(batch: Batch, edits: readonly Edit[], objects: ReadObjects): Promise<PlaceOf> {
  const ranges = new Map<DocumentParagraph, Word.Range>();
  for (const paragraph of movedBy(edits)) {
    await batch.spend("move");
    ranges.set(paragraph, objects.paragraph(paragraph).getRange("Whole"));
  }
  return (paragraph) => ranges.get(paragraph)?.paragraphs.getFirst() ?? objects.paragraph(paragraph);
}

/** Paragraphs the edits name that get a control of their own, or lose one: a line of its text, as nothing tells its paragraphs. */
function movedBy(edits: readonly Edit[]): Set<DocumentParagraph> {
  const unwrapped = edits.flatMap((edit) => (edit.kind === "unwrap" ? edit.control.text.split("\n") : []));
  const wrapped = new Set(edits.flatMap((edit) => (edit.kind === "wrap-paragraph" ? [edit.paragraph] : [])));
  const isMoved = (one: DocumentParagraph): boolean => wrapped.has(one) || unwrapped.some((line) => sameText(line, one.text));
  return new Set(edits.flatMap(paragraphsOf).filter(isMoved));
}

function paragraphsOf(edit: Edit): DocumentParagraph[] {
  switch (edit.kind) {
    case "insert-paragraph":
      return [edit.after];
    case "insert-lines":
      return [edit.beside];
    case "delete-paragraph":
    case "wrap-paragraph":
    case "set-bullet":
    case "end-paragraph":
      return [edit.paragraph];
    default:
      return [];
  }
}
