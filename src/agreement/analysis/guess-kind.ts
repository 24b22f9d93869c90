import type { KindSpec } from "../fields/field-kinds";
import type { FoundPlaceholder } from "./document-analysis";
import { kindNamed } from "./known-labels";

/** Kinds that print as French does. */
const FRENCH_KINDS: ReadonlySet<KindSpec> = new Set<KindSpec>(["date", "person"]);

/** The kind of answer that a place probably takes; a line of text where nothing tells, and where its print would be French in English. */
export function guessKind(
  { placeholder, label }: { readonly placeholder: FoundPlaceholder; readonly label: string },
  language: "fr" | "en",
): KindSpec {
  const kind = placeholder.family === "date" ? "date" : (kindNamed(label) ?? "line");
  return language === "en" && FRENCH_KINDS.has(kind) ? "line" : kind;
}
