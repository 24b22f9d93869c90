import type { FieldKindName, KindSpec } from "../fields/field-kinds";
import type { Labelled } from "./group-placeholders";
import { kindNamed } from "./known-labels";

/** Kinds that print as French does. */
const FRENCH_KINDS: ReadonlySet<FieldKindName> = new Set<FieldKindName>(["person", "place"]);
/** A day of each month, a part of a date: no date. */
const PART_OF_DATE = /^(?:\s*(?:de chaque|of each|of every|jours?|days?)|20[_.…]+$)/iu;

/** The kind of answer that a place probably takes; a line of text where nothing tells, and where its print would be French in English. */
export function guessKind({ placeholder, label }: Labelled, language: "fr" | "en"): KindSpec {
  const { family, text, after } = placeholder;
  const isPart = PART_OF_DATE.test(after) || PART_OF_DATE.test(text);
  const isDate = family === "date" || (family === "prompt" && /(?<!\p{L})date(?!\p{L})/iu.test(text));
  // "Né le – à": the words before the place are not what it asks for.
  const named = label.includes(" – ") ? undefined : kindNamed(label);
  const kind = isPart ? "line" : isDate ? "date" : (named ?? "line");
  return language === "en" && FRENCH_KINDS.has(kind) ? "line" : kind;
}
