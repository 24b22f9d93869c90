import type { WholeContent } from "../agreement-document";
import type { DocumentAnalysis, ProposedField } from "./document-analysis";
import { findPlaceholders } from "./find-placeholders";
import { groupPlaceholders } from "./group-placeholders";
import { guessKind } from "./guess-kind";
import { labelOf, type Round } from "./label-of";
import { languageOf } from "./language-of";
import { FieldNames } from "./name-field";

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
  const round: Round = {
    paragraphs,
    language,
    filled: new Set(placeholders.map(({ paragraph }) => paragraph)),
    previous: new Map(placeholders.map((place, at) => [place, placeholders[at - 1]])),
  };
  const labelled = placeholders.map((placeholder) => ({ placeholder, label: labelOf(placeholder, round) }));
  const names = new FieldNames();
  const fields = groupPlaceholders(labelled).map((places): ProposedField => {
    const [first] = places;
    const label = names.label(first.label);
    return {
      id: names.id(label),
      label,
      kind: guessKind(first, language),
      places: places.map(({ placeholder }) => placeholder.id),
      isIgnored: false,
    };
  });
  return { language, paragraphs, placeholders, fields };
}
