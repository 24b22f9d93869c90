import type { WholeContent } from "../agreement-document";
import type { DocumentAnalysis, ProposedField } from "./document-analysis";
import { findPlaceholders } from "./find-placeholders";
import { groupPlaceholders } from "./group-placeholders";
import { guessKind } from "./guess-kind";
import { labelOf } from "./label-of";
import { languageOf } from "./language-of";
import { fieldId, uniqueLabel } from "./name-field";

/**
 * The places to fill in of a document that follows no model, and the fields they are probably of: what is not certainly the same
 * stays apart.
 *
 * @param extras what Word's own prompts are known by, whatever their language; null where it was not read.
 */
export function analyseDocument({ content, extras }: Pick<WholeContent, "content" | "extras">): DocumentAnalysis {
  const { paragraphs } = content;
  const language = languageOf(paragraphs);
  const placeholders = findPlaceholders(paragraphs, extras);
  const labelled = placeholders.map((placeholder) => ({
    placeholder,
    label: labelOf(placeholder, { paragraphs, placeholders, language }),
  }));
  const fields: ProposedField[] = [];
  for (const places of groupPlaceholders(labelled)) {
    const [first] = places;
    const label = uniqueLabel(first.label, fields);
    fields.push({
      id: fieldId(label, fields),
      label,
      kind: guessKind(first, language),
      places: places.map(({ placeholder }) => placeholder.id),
      isIgnored: false,
    });
  }
  return { language, paragraphs, placeholders, fields };
}
