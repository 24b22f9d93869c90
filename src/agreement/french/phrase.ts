/** A phrase as somebody types it, made what its sentence goes on with: what the sentence has already is taken out. */

import { commonNoun } from "./common-nouns";
import { firstWord } from "./elision";
import { backOver, isSpace } from "./ends";
import { uncapitalised } from "./letter-case";

const ELLIPSIS = /(?<!\.)\.{3}$|…$/u;

/** Without the signs that the sentence has its own of; an ellipsis says that there is more. */
export function withoutEnd(text: string): string {
  if (ELLIPSIS.test(text) || !isEndSign(text.slice(-1))) return text;
  return text.slice(
    0,
    backOver(text, (sign) => isEndSign(sign) || isSpace(sign)),
  );
}

const isEndSign = (sign: string): boolean => /[.;,:!]/u.test(sign);

/** @param after what stands before it in its sentence; undefined where nobody knows. */
export function cleanPhrase(typed: string, after: "de" | "à" | undefined): string {
  return withoutCapital(withoutPreposition(withoutEnd(typed), after)) || typed;
}

/** By its end: not that of a noun (atelier, centre, loisir). */
const INFINITIVE =
  /(?:(?<!i|oy)er|(?:fi|tudi|médi|fici|préci|niti|cili|li|[bdlmptv]oy)er|(?<!ven|s)ir|ttre|tre|ndre|oudre|[rld]ire|crire|(?:du|tru)ire|faire|ivre|rompre|(?:cev|ouv|sav|dev|^v|^av)oir)$/iu;
const ETRE_NOUNS = /(?:cen|titr|no|vo|au|li|let|maî|héâ|encon|mè)tre$/iu;

function isInfinitive(word: string): boolean {
  return /^\p{Ll}?\p{L}+$/u.test(word) && INFINITIVE.test(word) && !ETRE_NOUNS.test(word);
}

/** Whether a phrase begins with a pronoun, and not with an article: "le faire savoir". */
export function beginsWithPronoun(phrase: string): boolean {
  const [, verb = ""] = /^(?:(?:les?|la)[\s\u00a0]+|l['’])(\p{L}+)/u.exec(phrase) ?? [];
  return isInfinitive(verb);
}
const DETERMINER = /^(?:les?|la|une?|des|du|[mts](?:a|es|on)|nos|vos|notre|votre|leurs?|ces?|cette|cet)$/iu;

function withoutPreposition(text: string, after: "de" | "à" | undefined): string {
  if (after === "de") return withoutDe(text);
  if (after !== "à") return text;
  return text
    .replace(/^à[\s\u00a0]+/iu, "")
    .replace(/^au[\s\u00a0]+/iu, "le ")
    .replace(/^aux[\s\u00a0]+/iu, "les ");
}

function withoutDe(text: string): string {
  const [, phrase] = /^(?:de[\s\u00a0]+|d['’]|des[\s\u00a0]+|du[\s\u00a0]+)(.+)$/isu.exec(text) ?? [];
  if (phrase === undefined) return text;
  // "de la médiation" is a partitive, which goes whole; "de la faire connaître" begins with a pronoun.
  const noun = phrase.replace(/^(?:la|les?)[\s\u00a0]+|^l['’]/iu, "");
  return isInfinitive(firstWord(noun)) ? phrase : noun;
}

/** Proper nouns keep their capital. */
function withoutCapital(text: string): string {
  const word = firstWord(text);
  const isSmall = /^[lds]['’]/iu.test(text) || DETERMINER.test(word) || isInfinitive(word) || commonNoun(word)?.isPlural;
  return isSmall ? uncapitalised(text) : text;
}
