/**
 * Holes by the look of them, wherever they stand in a text: those of `holes.ts`, and those that no agreement of a model has but that
 * people write in documents of their own. Whether one is to be filled in, its text alone does not tell: see `analysis/`.
 */

import { crossesIn, otherHolesIn, type Stretch, stretchesOf } from "./holes";

export const HOLE_FAMILIES = [
  "crosses",
  "dots",
  "underscores",
  "questions",
  "brackets",
  "chevrons",
  "braces",
  "words",
  "date",
  "prompt",
] as const;
/** `words`: "(à préciser)"; `date`: "JJ/MM/AAAA", "__/__/20__"; `prompt`: what Word shows in an empty control. */
export type HoleFamily = (typeof HOLE_FAMILIES)[number];

export interface FamilyHole extends Stretch {
  readonly family: HoleFamily;
}

const PART = String.raw`(?:jj?|dd?|mm?|_{2,}|\.{2,}|…+|x{1,2})`;
const YEAR = String.raw`(?:a{2,4}|y{2,4}|_{2,}|\.{2,}|…+|x{2,4}|20(?:_{1,2}|\.{2,}|…|xx|\d\d))`;
/** "JJ/MM/AAAA", "__/__/20__", "… / … / 2025", "xx.xx.xxxx", "__ ____ 20__". */
const DATES = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.…])(?:${PART} ?[/-] ?${PART} ?[/-] ?${YEAR}|(?:jj|dd|mm|xx|__)\.(?:jj|dd|mm|xx|__)\.(?:aaaa|yyyy|xxxx|____|20__)|(?:_{2,}|\.{3,}|…+|x{2}) (?:_{2,}|\.{3,}|…+|x{2,}) 20(?:_{1,2}|\.{2,}|…|xx|\d\d))(?![\p{L}\p{N}_])`,
  "giu",
);
/** "{{nom}}", "${nom}", "{nom}", "<nom>": on one line, and short. */
const BRACES = /\{\{[^{}]{1,60}\}\}|[$#]\{[^{}]{1,60}\}|\{[\p{L}_][^{}]{0,60}\}/gu;
const CHEVRONS = /<[\p{L}_][^<>@]{0,60}>/gu;
/** "(à préciser)", "(to be completed)"; or after a colon, to the end. */
const ASKING = String.raw`(?:[àa] (?:compléter|completer|préciser|renseigner|remplir|définir|indiquer|insérer|saisir)|to be (?:completed|confirmed|defined|filled in|specified|agreed)|tbd|tbc)`;
const WORDS = new RegExp(String.raw`\(${ASKING}[^()]{0,40}\)|(?<=: ?)${ASKING}(?=\s*[.;]?\s*$)`, "giu");
const PROMPTS =
  /(?:cliquez|appuyez|touchez|choisissez|sélectionnez|entrez|click|tap|choose|select|enter)(?!\p{L})[^.:;]{0,60}(?:texte|date|élément|text|item)(?!\p{L})\.?/giu;

/** Every hole of a text with its family, in order; of two that overlap, the one that begins first, then the longer. */
export function holesByFamily(text: string): FamilyHole[] {
  const of =
    (family: HoleFamily) =>
    (stretch: Stretch): FamilyHole => ({ ...stretch, family });
  const found = [
    ...stretchesOf(text, PROMPTS).map(of("prompt")),
    ...stretchesOf(text, DATES).map(of("date")),
    ...stretchesOf(text, BRACES).map(of("braces")),
    ...stretchesOf(text, CHEVRONS).map(of("chevrons")),
    ...stretchesOf(text, WORDS).map(of("words")),
    ...crossesIn(text).map(of("crosses")),
    ...otherHolesIn(text).map((stretch) => of(familyOf(text.charAt(stretch.start)))(stretch)),
  ];
  let end = 0;
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((one) => one.start >= end && ((end = one.end), true));
}

function familyOf(first: string): HoleFamily {
  const families: Readonly<Record<string, HoleFamily>> = { _: "underscores", "?": "questions", "[": "brackets", "«": "chevrons" };
  return families[first] ?? "dots";
}
