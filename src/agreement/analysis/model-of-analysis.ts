import { fieldKind, type KindSpec } from "../fields/field-kinds";
import { grouped } from "../model/grouped";
import type { MarkedPiece } from "../model/marked-text";
import type { ModelFiles } from "../model/model-schema";
import { printMarkedText } from "../model/print-marked-text";
import type { DocumentAnalysis, FoundPlaceholder, ProposedField } from "./document-analysis";
import { exampleOf } from "./kind-examples";
import { standAlone } from "./offered-kinds";

/** UTF-16 units of the text on each side of a place that its help shows. */
const SHOWN_ROUND = 40;

/**
 * The model that an analysis makes: the document itself, its places that are not ignored as slots. `parseModel` takes it, and the
 * document matches it to the letter.
 *
 * @param id small letters, digits and hyphens, a letter first.
 * @param name what people call the document, in the language they chose; never blank.
 */
export function modelOfAnalysis(
  analysis: DocumentAnalysis,
  { id, name }: { readonly id: string; readonly name: string },
): ModelFiles {
  const fields = analysis.fields.filter(({ isIgnored }) => !isIgnored);
  const fieldAt = new Map(fields.flatMap((field) => field.places.map((place) => [place, field.id] as const)));
  const placeOf = new Map(analysis.placeholders.map((place) => [place.id, place]));
  const placesIn = grouped(
    analysis.placeholders.filter((place) => fieldAt.has(place.id)),
    ({ paragraph }) => paragraph,
  );
  const paragraphs = analysis.paragraphs.map(({ text, listLevel }, index) => {
    const places = placesIn.get(index) ?? [];
    const pieces = piecesOf(text, places, fieldAt);
    return {
      ...(places.length > 0 && { id: `p${index}` }),
      ...(listLevel !== null && { list: listLevel }),
      text: printMarkedText(pieces),
    };
  });
  return {
    "model.json": { id, language: analysis.language === "fr" ? "fr-FR" : "en-GB", name: { fr: name, en: name } },
    "words.json": wordsOf(name, fields.length > 0),
    "fields.json": fields.map((field) => ({
      id: field.id,
      kind: kindThatFits(field, analysis),
      group: GROUP,
      label: { fr: field.label, en: field.label },
      help: helpOf(placeOf.get(field.places[0] ?? "")),
      example: exampleOf(kindThatFits(field, analysis)),
    })),
    "facts.json": [],
    "paragraphs.json": blocksOf(analysis, paragraphs),
  };
}

const GROUP = "document";

function piecesOf(text: string, places: readonly FoundPlaceholder[], fieldAt: ReadonlyMap<string, string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const place of places) {
    if (place.start > at) pieces.push({ kind: "fixed", text: text.slice(at, place.start) });
    pieces.push({ kind: "slot", field: fieldAt.get(place.id) ?? "", form: "plain", text: place.text });
    at = place.end;
  }
  if (at < text.length) pieces.push({ kind: "fixed", text: text.slice(at) });
  return pieces;
}

/** Cells that follow one another are a table of one column: a reading says which paragraphs are in tables, not in which. */
function blocksOf<Paragraph>(
  { paragraphs }: DocumentAnalysis,
  made: readonly Paragraph[],
): (Paragraph | { table: Paragraph[][][] })[] {
  const blocks: (Paragraph | { table: Paragraph[][][] })[] = [];
  let table: Paragraph[][][] | undefined;
  made.forEach((paragraph, index) => {
    if (!paragraphs[index]?.inTable) {
      table = undefined;
      blocks.push(paragraph);
    } else if (table) {
      table.push([[paragraph]]);
    } else {
      table = [[[paragraph]]];
      blocks.push({ table });
    }
  });
  return blocks;
}

/** A kind whose answers may be several paragraphs needs places that stand alone: elsewhere the answer is a line. */
function kindThatFits(field: ProposedField, { placeholders, language }: DocumentAnalysis): KindSpec {
  // Whether it is a day of birth or of a signature, nobody said.
  if (field.kind === "date") return { name: "date", when: "any", ...(language === "en" && { language }) };
  return fieldKind(field.kind).lines === "one" || standAlone(placeholders, field) ? field.kind : "line";
}

function helpOf(place: FoundPlaceholder | undefined): { fr: string; en: string } {
  const before = (place?.before ?? "").slice(-SHOWN_ROUND);
  const after = (place?.after ?? "").slice(0, SHOWN_ROUND);
  const shown = `${before}${place?.text ?? ""}${after}`.replace(/\s+/gu, " ").trim();
  return { fr: `Dans le texte : « ${shown} »`, en: `In the text: “${shown}”` };
}

/** What people call it, and what is asked of it: all that is known is its name. */
function wordsOf(name: string, hasFields: boolean): object {
  return {
    organisation: { fr: "l’organisation", en: "the organisation" },
    agreement: {
      fr: { noun: "document", gender: "m", inFull: `document « ${name} »` },
      en: { noun: "document", article: "a", inFull: `document “${name}”` },
    },
    party: { fr: { noun: "autre partie", gender: "f" }, en: { noun: "other party", article: "an" } },
    item: {
      fr: { noun: "élément", gender: "m", plural: "éléments" },
      en: { noun: "item", article: "an", plural: "items" },
    },
    items: { fr: "Éléments", en: "Items" },
    itemStyle: { fr: "Un élément par ligne", en: "One item a line" },
    groups: hasFields ? [{ id: GROUP, title: { fr: "À remplir", en: "To fill in" } }] : [],
    placeholder: "xxx",
  };
}
