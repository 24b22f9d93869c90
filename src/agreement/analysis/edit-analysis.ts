/** What a person puts right in an analysis. Each gives a new one; an id that it does not have changes nothing. */

import type { KindSpec } from "../fields/field-kinds";
import type { DocumentAnalysis, ProposedField } from "./document-analysis";
import { FieldNames } from "./name-field";

/** Makes two fields one, that has the name and the kind of the first and the places of both. */
export function mergeFields(analysis: DocumentAnalysis, into: string, from: string): DocumentAnalysis {
  const taken = analysis.fields.find(({ id }) => id === from);
  if (!taken || into === from || !analysis.fields.some(({ id }) => id === into)) return analysis;
  const fields = analysis.fields
    .filter(({ id }) => id !== from)
    .map((field) => (field.id === into ? { ...field, places: [...field.places, ...taken.places] } : field));
  return inOrder(analysis, fields);
}

/** Makes a place of a field that has several a field of its own, named like it. */
export function splitPlace(analysis: DocumentAnalysis, placeholder: string): DocumentAnalysis {
  const field = analysis.fields.find(({ places }) => places.includes(placeholder));
  if (!field || field.places.length < 2) return analysis;
  const names = new FieldNames(analysis.fields);
  const label = names.label(field.label);
  const own = { ...field, id: names.id(label), label, places: [placeholder] };
  const rest = { ...field, places: field.places.filter((place) => place !== placeholder) };
  return inOrder(analysis, [...analysis.fields.map((one) => (one.id === field.id ? rest : one)), own]);
}

/** Gives a field another label; one that another field has is numbered, and a blank one changes nothing. */
export function renameField(analysis: DocumentAnalysis, id: string, label: string): DocumentAnalysis {
  const named = label.replace(/\s+/gu, " ").trim();
  if (named === "") return analysis;
  const others = analysis.fields.filter((field) => field.id !== id);
  return change(analysis, id, (field) => ({ ...field, label: new FieldNames(others).label(named) }));
}

/** @param kind one that its places can hold: see `offeredKinds`. */
export function setKind(analysis: DocumentAnalysis, id: string, kind: KindSpec): DocumentAnalysis {
  return change(analysis, id, (field) => ({ ...field, kind }));
}

/** Leaves a field out of what is asked, its places as they stand; or takes it in again. */
export function setIgnored(analysis: DocumentAnalysis, id: string, isIgnored: boolean): DocumentAnalysis {
  return change(analysis, id, (field) => ({ ...field, isIgnored }));
}

function change(analysis: DocumentAnalysis, id: string, make: (field: ProposedField) => ProposedField): DocumentAnalysis {
  if (!analysis.fields.some((field) => field.id === id)) return analysis;
  return { ...analysis, fields: analysis.fields.map((field) => (field.id === id ? make(field) : field)) };
}

/** Fields by their first place, and the places of each, as the document has them. */
function inOrder(analysis: DocumentAnalysis, fields: readonly ProposedField[]): DocumentAnalysis {
  const at = new Map(analysis.placeholders.map(({ id }, index) => [id, index]));
  const order = (place = ""): number => at.get(place) ?? Number.POSITIVE_INFINITY;
  const sorted = fields
    .map((field) => ({ ...field, places: [...field.places].sort((one, other) => order(one) - order(other)) }))
    .sort((one, other) => order(one.places[0]) - order(other.places[0]));
  return { ...analysis, fields: sorted };
}
