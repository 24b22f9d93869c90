import type { DocumentAnalysis, FoundPlaceholder, ProposedField } from "../../agreement/analysis/document-analysis";
import { FieldNames } from "../../agreement/analysis/name-field";

/**
 * A new analysis of a document, with what the user had put right of the one before wherever a place is still there: in a paragraph of
 * the same text, as far into it. What is new is as it was found; what is gone is gone.
 */
export function carryOver(before: DocumentAnalysis, fresh: DocumentAnalysis): DocumentAnalysis {
  const known = new Map<string, FoundPlaceholder[]>();
  for (const place of before.placeholders) known.set(keyOf(place), [...(known.get(keyOf(place)) ?? []), place]);
  /** Places found again, by the id that they had. */
  const now = new Map<string, string>();
  for (const place of fresh.placeholders) {
    const same = known.get(keyOf(place))?.shift();
    if (same) now.set(same.id, place.id);
  }
  const kept = before.fields.flatMap((field) =>
    withPlaces(
      field,
      field.places.flatMap((place) => now.get(place) ?? []),
    ),
  );
  const placed = new Set(now.values());
  const names = new FieldNames(kept);
  const found = fresh.fields.flatMap((field) =>
    withPlaces(
      field,
      field.places.filter((place) => !placed.has(place)),
    ).map((one) => {
      const label = names.label(one.label);
      return { ...one, id: names.id(label), label };
    }),
  );
  const at = new Map(fresh.placeholders.map(({ id }, index) => [id, index]));
  const order = ({ places: [first = ""] }: ProposedField): number => at.get(first) ?? 0;
  return { ...fresh, fields: [...kept, ...found].sort((one, other) => order(one) - order(other)) };
}

function keyOf({ before, text, after }: FoundPlaceholder): string {
  return JSON.stringify([before, text, after]);
}

function withPlaces(field: ProposedField, places: readonly string[]): ProposedField[] {
  return places.length === 0 ? [] : [{ ...field, places }];
}
