import { itemIndex } from "../fields/printed-form";
import type { Clause, ClauseList, ModelParagraph } from "./agreement-model";
import { ModelError } from "./model-error";
import type { ClausesSource } from "./model-schema";
import { ParagraphReader } from "./paragraph-reader";

/**
 * The lists of engagements of a model. The text of a clause that the blank document has is its paragraph's, which names
 * it; `clauses.json` only holds the text of proposals.
 *
 * @throws ModelError naming the place in `clauses.json` and the reason.
 */
export function parseClauses(source: ClausesSource, document: ParagraphReader): ClauseList[] {
  const { paragraphs } = document;
  const clauses = source.clauses.map((_, index) => parseClause(source, index, document));
  const stray = paragraphs.find(({ clause }) => clause !== undefined && !clauses.some(({ id }) => id === clause));
  if (stray) throw new ModelError("clauses.json.clauses", `no clause "${stray.clause ?? ""}", which a paragraph names`);

  return source.lists.map(({ id, label, whose, heading }, index) => {
    const place = `clauses.json.lists[${index}]`;
    const headingAt = paragraphs.findIndex((paragraph) => paragraph.id === heading);
    if (headingAt < 0) throw new ModelError(`${place}.heading`, `no paragraph "${heading}"`);
    const { first, size } = bulletsAfter(paragraphs, headingAt);
    const stretch = paragraphs.slice(first, first + size);
    const own = clauses.filter(({ list }) => list === id);
    const bullets = stretch.filter(({ text }) => text !== "");
    const unknown = bullets.find((bullet) => !isItem(bullet) && !own.some((clause) => clause.id === bullet.clause));
    if (unknown) throw new ModelError(place, `"${unknown.text}" is no clause of this list`);
    const absent = own.find((clause) => clause.isDefault && !bullets.includes(clause.paragraph));
    if (absent) throw new ModelError(place, `the paragraph of "${absent.id}" is not in this list`);
    return { id, label, whose, heading: headingAt, first, size, isSpaced: bullets.length < size, clauses: own };
  });
}

function parseClause(source: ClausesSource, index: number, document: ParagraphReader): Clause {
  const { id, list, parent, title, proposal } = source.clauses[index] ?? { id: "", list: "", title: { fr: "", en: "" } };
  const place = `clauses.json.clauses[${index}]`;
  if (!source.lists.some((one) => one.id === list)) throw new ModelError(`${place}.list`, `no list "${list}"`);
  // A point stands right after the clause it is a point of, or after another of its points.
  const before = source.clauses[index - 1];
  if (parent !== undefined && (before?.list !== list || (before.id !== parent && before.parent !== parent))) {
    throw new ModelError(`${place}.parent`, `it does not follow "${parent}", nor another point of it`);
  }
  const inDocument = document.paragraphs.filter(({ clause }) => clause === id);
  if (inDocument.length + (proposal === undefined ? 0 : 1) !== 1) {
    throw new ModelError(place, "its text must be one paragraph that names it, or a proposal");
  }
  const level = parent === undefined ? 0 : 1;
  const paragraph = inDocument[0] ?? readProposal(id, proposal ?? "", level, document, `${place}.proposal`);
  if (paragraph.listLevel !== level) throw new ModelError(place, `its paragraph is no bullet of level ${level}`);
  if (paragraph.pieces.at(-1)?.kind !== "fixed") throw new ModelError(place, "a clause ends with text of its own");
  return { id, list, title, parent, isDefault: proposal === undefined, isProposal: proposal !== undefined, paragraph };
}

function readProposal(id: string, text: string, level: number, document: ParagraphReader, place: string): ModelParagraph {
  const reader = new ParagraphReader(document.fields, document.facts, document.sign);
  reader.read({ id, clause: id, list: level, text }, false, place);
  const [paragraph] = reader.paragraphs;
  if (!paragraph) throw new RangeError(place);
  return paragraph;
}

/** Bullets, and blank paragraphs between them, that follow a paragraph. */
function bulletsAfter(paragraphs: readonly ModelParagraph[], heading: number): { first: number; size: number } {
  const isBlank = (at: number): boolean => paragraphs[at]?.text === "";
  let first = heading + 1;
  while (isBlank(first)) first += 1;
  let end = first;
  for (let at = first; isBlank(at) || typeof paragraphs[at]?.listLevel === "number"; at += 1) {
    if (!isBlank(at)) end = at + 1;
  }
  return { first, size: end - first };
}

/** A bullet that is one item of a list field. */
function isItem({ pieces }: ModelParagraph): boolean {
  const [only] = pieces;
  return pieces.length === 1 && only?.kind === "slot" && itemIndex(only.slot.form) !== undefined;
}
