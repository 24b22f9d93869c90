/** What a paragraph is to the lists of engagements. */

import type { PlacedLine, PlacedList } from "../clauses/placed-list";
import type { ReviewedAgreement } from "./reviewed-agreement";

/** Whether a paragraph of the document is a clause, of the model or of the user's own. */
export function isClause({ lists }: ReviewedAgreement, paragraph: number): boolean {
  return paragraphsOf(lists).clauses.has(paragraph);
}

/** Whether a paragraph of the document is a bullet of a list of engagements. */
export function isEngagement({ lists }: ReviewedAgreement, paragraph: number): boolean {
  return paragraphsOf(lists).all.has(paragraph);
}

interface LineParagraphs {
  readonly all: ReadonlySet<number>;
  readonly clauses: ReadonlySet<number>;
}

const known = new WeakMap<readonly PlacedList[], LineParagraphs>();

/** The paragraphs that are lines of lists: asked of every paragraph of the document. */
function paragraphsOf(lists: readonly PlacedList[]): LineParagraphs {
  const paragraphs = known.get(lists) ?? {
    all: new Set(lists.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph))),
    clauses: new Set(
      lists.flatMap(({ lines }) => lines.flatMap(({ paragraph, line }) => (line.kind === "item" ? [] : [paragraph]))),
    ),
  };
  known.set(lists, paragraphs);
  return paragraphs;
}

/** Whether a paragraph of the model stands where it does because the document has it there. */
export function isArranged({ model, lists }: ReviewedAgreement, paragraph: number): boolean {
  const list = model.clauseLists.find(({ first, size }) => first <= paragraph && paragraph < first + size);
  return list !== undefined && lists.some((placed) => placed.list.id === list.id);
}

/** The bullet of an item nobody wrote yet. */
export function isWaiting({ line, state, text }: PlacedLine): boolean {
  return text === "" || (line.kind === "item" && state === "sound");
}
