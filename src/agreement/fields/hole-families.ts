/**
 * Holes by the look of them, wherever they stand in a text: those of `holes.ts`, and those that no agreement of a model has but that
 * people write in documents of their own. Whether one is to be filled in, its text alone does not tell: see `analysis/`.
 */

import { crossesIn, DATE_BLANK, otherHolesIn, type Stretch, stretchesOf, TEMPLATE_MARK } from "./holes";

/** `words`: "(à préciser)"; `date`: "JJ/MM/AAAA", "__/__/20__"; `prompt`: what Word shows in an empty control. */
export type HoleFamily =
  "crosses" | "dots" | "underscores" | "questions" | "brackets" | "chevrons" | "braces" | "words" | "date" | "prompt";

export interface FamilyHole extends Stretch {
  readonly family: HoleFamily;
}

const DATES = new RegExp(String.raw`(?<![\p{L}\p{N}_.…])(?:${DATE_BLANK})(?![\p{L}\p{N}_])`, "giu");
const BRACES = new RegExp(TEMPLATE_MARK, "gu");
/** On one line, and short: no address of mail. */
const CHEVRONS = /<<[\p{L}_][^<>]{0,60}>>|<[\p{L}_][^<>@]{0,60}>/gu;
/** "xx,xx", "xxhxx", "xxh", "xxx@xxx.xxx": a number with its decimals, an hour, an address of mail. */
const CROSSED_NUMBERS = /(?<![\p{L}\p{N}])(?:x+@x+\.x+|x+,x+(?![\p{L}\p{N}])|xx ?h ?xx(?![\p{L}\p{N}])|xx(?= ?h(?!\p{L})))/giu;
/** Signs that are set apart: ". . . .", "_ _ _", "_ _ / _ _"; two blanks round "@" are an address of mail. */
const SPACED = String.raw`(?:\.(?: \.)+|_(?: _)+)`;
const SPACED_BLANKS = new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:${SPACED}(?: ?[/@-] ?${SPACED})+|\.(?: \.){2,}|_(?: _)+)`, "gu");
const ASKING = String.raw`(?:[àa] (?:compléter|completer|préciser|renseigner|remplir|définir|indiquer|insérer|saisir)|to be (?:completed|confirmed|defined|filled in|specified|agreed|determined)|tbd|tbc)`;
/** Words in brackets where a name, a place, a day is wanted: "Je soussigné (nom, prénom), demeurant (adresse)". */
const WANTED = String.raw`(?<=(?:(?<!\p{L})(?:soussignée?(?:\(e\))?|demeurant(?: à)?|née?(?:\(e\))? le|residing at)|^(?:Je|I),?) )\((?:noms?|prénoms?|adresse|date|name|print name|full name|address)(?!\p{L})[^()]{0,40}\)`;
/** Those, "(à préciser)", or all that a line holds, after a colon if there is one. */
const WORDS = new RegExp(String.raw`${WANTED}|\(${ASKING}[^()]{0,40}\)|(?=[àat])(?<=: ?|^\s*)${ASKING}(?=\s*[.;]?\s*$)`, "giu");
/** As Word writes them in its own wordings: `holes.ts` knows others, that a text has but where a control is. */
const PROMPTS = new RegExp(
  [
    String.raw`(?:cliquez|appuyez|touchez)(?: ou (?:cliquez|appuyez|touchez))? ici pour (?:entrer|saisir|taper|choisir|sélectionner) [^.:;]{1,30}\.?`,
    String.raw`choisissez un (?:élément|bloc de construction)\.?`,
    String.raw`(?:click|tap)(?: or (?:click|tap))?(?: here)? to (?:enter|type|choose|select) [^.:;]{1,30}\.?`,
    String.raw`choose (?:an item|a building block)\.?`,
  ].join("|"),
  "giu",
);

/** Every hole of a text with its family, in order; of two that overlap, the one that begins first, then the longer. */
export function holesByFamily(text: string): FamilyHole[] {
  const found = [
    ...inFamily("prompt", stretchesOf(text, PROMPTS)),
    ...inFamily("date", stretchesOf(text, DATES)),
    ...inFamily("braces", stretchesOf(text, BRACES)),
    ...inFamily("chevrons", stretchesOf(text, CHEVRONS)),
    ...inFamily("words", stretchesOf(text, WORDS)),
    ...inFamily("crosses", stretchesOf(text, CROSSED_NUMBERS)),
    ...inFamily("crosses", crossesIn(text)),
    ...stretchesOf(text, SPACED_BLANKS).map((stretch): FamilyHole => ({ ...stretch, family: spacedFamily(text, stretch) })),
    ...otherHolesIn(text).map((stretch): FamilyHole => ({ ...stretch, family: familyOf(text.charAt(stretch.start)) })),
  ];
  let end = 0;
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((one) => one.start >= end && ((end = one.end), true));
}

function inFamily(family: HoleFamily, stretches: readonly Stretch[]): FamilyHole[] {
  return stretches.map((stretch) => ({ ...stretch, family }));
}

/** Three blanks between strokes are a day. */
function spacedFamily(text: string, { start, end }: Stretch): HoleFamily {
  return text.slice(start, end).split("/").length === 3 ? "date" : familyOf(text.charAt(start));
}

const BY_FIRST_SIGN: Readonly<Record<string, HoleFamily>> = {
  _: "underscores",
  "?": "questions",
  "[": "brackets",
  "«": "chevrons",
};

function familyOf(first: string): HoleFamily {
  return BY_FIRST_SIGN[first] ?? "dots";
}
