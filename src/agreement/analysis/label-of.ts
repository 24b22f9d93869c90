import { isHole } from "../fields/holes";
import { TOLD } from "./bracket-asks";
import type { DocumentAnalysis, FoundPlaceholder } from "./document-analysis";
import { hintOf } from "./hints";
import { headingsOf } from "./table-headings";

/** UTF-16 units: what the form and a control's title show whole. */
const LONGEST = 60;
/** Words of the text before a place that tell what it is. */
const MOST_WORDS = 6;
const WORDS = { fr: { unnamed: "Champ", done: "Fait le" }, en: { unnamed: "Field", done: "Done on" } };

/** UTF-16 units before a place that are looked at. */
const NEAR = 200;
/** How many places before one, with small words between, may tell what it is. */
const MOST_BEFORE = 3;

export interface Round extends Pick<DocumentAnalysis, "paragraphs" | "language"> {
  /** Indices of paragraphs that hold a place. */
  readonly filled: ReadonlySet<number>;
  /** The place before each in the document. */
  readonly previous: ReadonlyMap<FoundPlaceholder, FoundPlaceholder | undefined>;
}

/** What a place asks for, by what stands in it or beside it, in the language of the document. */
export function labelOf(placeholder: FoundPlaceholder, round: Round): string {
  const words = askedIn(placeholder) ?? besideOf(placeholder, round) ?? aboveOf(placeholder, round);
  return words === undefined ? WORDS[round.language].unnamed : asLabel(words);
}

/** What a place says itself that it asks for: "[NOM DU LOCATAIRE]", "{{nom_locataire}}", "xxx (adresse)". */
export function askedIn({ text, family }: FoundPlaceholder): string | undefined {
  const isNamed = family === "brackets" || family === "chevrons" || family === "braces";
  const words = isNamed ? text.replace(/^[[<«{$#\s]+|[\]>»}\s]+$/gu, "").replace(/[_.]+/gu, " ") : hintOf(text);
  const asked = words?.trim().replace(TOLD, "") ?? "";
  return /\p{L}{2}/u.test(asked) && !isHole(asked) ? asked : undefined;
}

/** A date, after where an agreement is made: "Fait à Lyon, le". */
const DONE_ON = /(?:(?<!\p{L})fait[^.;:]*,? le|signed[^.;:]* on|done[^.;:]* on|executed[^.;:]* on)\s*$/iu;
/** What words after a place count belongs to it, and words that only join. */
const JOINING =
  /^(?:(?:€|%|m²|euros?|mois|jours?|ans?|années?|heures?|h|months?|days?|years?|hours?|et|puis|que|qu['’]|ou|and|then|or|the|le|la|les|l['’])(?!\p{L})\s*[,;]?\s*)+(?=\p{L})/iu;
const SMALL = /^(?:à|a|le|la|de|du|des|au|aux|et|en|par|pour|of|to|on|at|by|and|for|from|the|[\s,:;–-])+$/iu;

/** The words before it in its sentence: "Nom :", "représentée par". */
function besideOf(place: FoundPlaceholder, round: Round, most = MOST_BEFORE): string | undefined {
  const before = round.previous.get(place);
  const previous = before?.paragraph === place.paragraph ? before : undefined;
  if (previous && DONE_ON.test(place.before.slice(-NEAR))) return WORDS[round.language].done;
  const stretch = place.before
    .slice(previous?.end ?? 0)
    .slice(-NEAR)
    .replace(/(?<=\p{L})\((?:e|s|es|ne)\)/gu, "");
  if (/\(\s*$/u.test(stretch))
    return /^[^()\p{L}]*(\p{L}[^()]{2,40})\)/u.exec(place.after.slice(0, NEAR))?.[1] ?? wordsIn(stretch);
  if (SMALL.test(stretch) && previous) {
    const told = most > 0 ? besideOf(previous, round, most - 1) : undefined;
    return told && `${told} – ${stretch.replace(/[\s,:;]+/gu, " ").trim()}`;
  }
  return wordsIn(stretch);
}

function wordsIn(stretch: string): string | undefined {
  const sentence =
    stretch
      .split(/[.;!?](?:\s|$)|\t/u)
      .filter((part) => /\p{L}/u.test(part))
      .at(-1) ?? "";
  const whole = sentence.replace(/[\s:–—=«“"(-]+$/u, "").trim();
  const isTitle = /:\s*$/u.test(sentence) && whole.length <= LONGEST;
  const clause = isTitle
    ? whole
    : (whole
        .split(/[,()]|: /u)
        .filter((part) => /\p{L}/u.test(part))
        .at(-1) ?? "");
  const words = clause.trim().replace(JOINING, "").split(/\s+/u).filter(Boolean);
  if (!words.some((word) => /\p{L}/u.test(word))) return undefined;
  return (isTitle ? words : words.slice(-MOST_WORDS)).join(" ");
}

/** What heads its column and its row, the cell before it, or the line above that ends with a colon. */
function aboveOf({ paragraph, before }: FoundPlaceholder, { paragraphs, filled }: Round): string | undefined {
  const here = paragraphs[paragraph];
  if (before.trim() !== "" && !here?.inTable) return undefined;
  const headings = here?.inTable ? headingsOf(paragraph, paragraphs, filled) : undefined;
  if (headings) return headings.row ? `${headings.column} – ${headings.row}` : headings.column;
  let above = paragraph - 1;
  while (here?.inTable && paragraphs[above]?.inTable && filled.has(above)) above -= 1;
  const shown = paragraphs[above];
  const text = shown?.text.replace(/[\s:]+$/u, "").trim() ?? "";
  const isNear = shown?.inTable === here?.inTable && text !== "" && text.length <= LONGEST;
  return isNear && (here?.inTable || /:\s*$/u.test(shown?.text ?? "")) ? text : undefined;
}

/** Words that are written in capitals wherever they stand. */
const ACRONYMS = new Set("SIRET SIREN RNA APE NAF RCS TVA IBAN BIC RIB CAF QF TTC HT VAT EUR PO".split(" "));

function asLabel(words: string): string {
  const bare = words
    .replace(/\s+/gu, " ")
    .replace(/^\d+[.)]\s*/u, "")
    .trim();
  const isShouted = !/\p{Ll}/u.test(bare) && /\p{Lu}{2}/u.test(bare);
  const calm = isShouted ? bare.replace(/\p{L}+/gu, (word) => (ACRONYMS.has(word) ? word : word.toLowerCase())) : bare;
  const label = calm.charAt(0).toUpperCase() + calm.slice(1);
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).replace(/\s+\S*$/u, "")}…`;
}
