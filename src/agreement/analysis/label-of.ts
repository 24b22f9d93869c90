import type { DocumentParagraph } from "../agreement-document";
import type { DocumentAnalysis, FoundPlaceholder } from "./document-analysis";
import { hintOf } from "./hints";

/** UTF-16 units: what the form and a control's title show whole. */
const LONGEST = 60;
/** Words of the text before a place that tell what it is. */
const MOST_WORDS = 6;
const UNNAMED = { fr: "Champ", en: "Field" };

type Round = Pick<DocumentAnalysis, "paragraphs" | "placeholders" | "language">;

/** What a place asks for, by what stands in it or beside it, in the language of the document. */
export function labelOf(placeholder: FoundPlaceholder, round: Round): string {
  const words =
    insideOf(placeholder) ?? hintOf(placeholder.text) ?? besideOf(placeholder, round) ?? aboveOf(placeholder, round.paragraphs);
  return words === undefined ? UNNAMED[round.language] : asLabel(words);
}

/** The words of a place that says itself what goes there: "[NOM DU LOCATAIRE]", "{{nom_locataire}}". */
export function insideOf({ text, family }: FoundPlaceholder): string | undefined {
  if (!["brackets", "chevrons", "braces"].includes(family)) return undefined;
  const words = text
    .replace(/^[[<«{$#\s]+|[\]>»}\s]+$/gu, "")
    .replace(/_+/gu, " ")
    .trim();
  return /\p{L}{2}/u.test(words) && !/^(?:à|a|to be|tbd|tbc|xx+)(?!\p{L})/iu.test(words) ? words : undefined;
}

/** The words before it in its sentence: "Nom :", "représentée par". */
function besideOf({ before, paragraph, start }: FoundPlaceholder, { placeholders }: Round): string | undefined {
  const previous = placeholders.filter((one) => one.paragraph === paragraph && one.end <= start).at(-1);
  const stretch = before.slice(previous?.end ?? 0);
  const clause =
    stretch
      .split(/[.;!?](?:\s|$)|[,()]/u)
      .filter((part) => /\p{L}/u.test(part))
      .at(-1) ?? "";
  const words = clause
    .replace(/[\s:–—=-]+$/u, "")
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  return words.some((word) => /\p{L}{2}/u.test(word)) ? words.slice(-MOST_WORDS).join(" ") : undefined;
}

/** The cell, or the line that ends with a colon, before a place that stands alone. */
function aboveOf({ paragraph, before }: FoundPlaceholder, paragraphs: readonly DocumentParagraph[]): string | undefined {
  if (before.trim() !== "") return undefined;
  const above = paragraphs[paragraph - 1];
  const text = above?.text.replace(/[\s:]+$/u, "").trim() ?? "";
  const tells = above && text !== "" && text.length <= LONGEST && above.inTable === paragraphs[paragraph]?.inTable;
  return tells && (above.inTable || /:\s*$/u.test(above.text)) ? text : undefined;
}

function asLabel(words: string): string {
  const bare = words.replace(/\s+/gu, " ").trim();
  const calm = /\p{Ll}/u.test(bare) || !/\p{Lu}{5}/u.test(bare) ? bare : bare.toLowerCase();
  const label = calm.charAt(0).toUpperCase() + calm.slice(1);
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).replace(/\s+\S*$/u, "")}…`;
}
