import { type FieldKindName, fieldKind } from "../fields/field-kinds";
import type { DocumentAnalysis, FoundPlaceholder, ProposedField } from "./document-analysis";

/** Kinds that are written the same in any language. */
const ANY_LANGUAGE: readonly FieldKindName[] = ["line", "text", "date", "number", "siret", "rna", "ape"];
/** Kinds whose print is French: articles, names in capitals. */
const FRENCH: readonly FieldKindName[] = ["person", "name", "place", "role", "duration", "year"];

/** The kinds that a person may choose for a field, the one that takes any words first. */
export function offeredKinds({ language, placeholders }: DocumentAnalysis, field: ProposedField): readonly FieldKindName[] {
  const kinds = language === "fr" ? [...ANY_LANGUAGE, ...FRENCH] : ANY_LANGUAGE;
  return kinds.filter((kind) => standAlone(placeholders, field) || fieldKind(kind).lines === "one");
}

/** Whether each place of a field is all that its paragraph holds: an answer of several paragraphs fits. */
export function standAlone(placeholders: readonly FoundPlaceholder[], { places }: ProposedField): boolean {
  return placeholders.every(({ id, before, after }) => !places.includes(id) || before + after === "");
}
