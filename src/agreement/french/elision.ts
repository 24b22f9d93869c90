/**
 * "de" and "à" before a name or a noun phrase: elision (d’Emmaüs), contraction (des Restos du Cœur, aux Restos du
 * Cœur), or neither (de Handicap International).
 */

import { hasAspiratedH } from "./aspirated-h";

const APOSTROPHE = "’";

/** Words that begin with a vowel and do not elide; the English ones are said with a consonant first. */
const NO_ELISION =
  /^(?:onz|oui$|ouistiti|ululement|uhlan|united$|universal$|university$|unity$|unicorns?$|users?$|usa$|uk$|ones?$|once$)/u;

/** Words in y + vowel that elide all the same (Yonne, yeux…); other y + vowel words do not (Yémen, yaourt). */
const ELIDED_Y = /^(?:yeux|yeuse|yonne|yerres|yeu$|york|yenne|yevre)/u;

const VOWEL = /^[aeiouœæø]/u;

/** "IXe", "XIes": each of them is said with a consonant first, or does not elide (onzième). */
const ROMAN_ORDINAL = /^[IVX]+(?:er|re|es?)$/u;

/** A word without its accents; what letters are made of is written with them (ø is a letter of its own). */
export function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** First word of a phrase, opening quotes and brackets aside. */
export function firstWord(phrase: string): string {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/u.exec(phrase)?.[0] ?? "";
}

/** Initials such as EDF, ONU, HCR: short, all capitals. Longer words in capitals are names written in capitals. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word);
}

/** Whether "de" loses its e before this phrase. Digits never elide. */
export function startsWithElision(phrase: string): boolean {
  const word = firstWord(phrase);
  const bare = withoutAccents(word.toLocaleLowerCase("fr"));
  if (ROMAN_ORDINAL.test(word)) return false;
  if (isAcronym(word)) return VOWEL.test(bare) && !NO_ELISION.test(bare);
  if (bare.startsWith("h")) return !hasAspiratedH(bare);
  if (bare.startsWith("y")) return !/^y[aeiouy]/u.test(bare) || ELIDED_Y.test(bare);
  return VOWEL.test(bare) && !NO_ELISION.test(bare);
}

/** The article Le / Les (or le / les) at the start of a phrase, and what follows it. */
function leadingArticle(phrase: string): { plural: boolean; rest: string } | undefined {
  const match = /^(le|les)[\s\u00a0]+(?=\S)/iu.exec(phrase);
  return match ? { plural: match[1]?.length === 3, rest: phrase.slice(match[0].length) } : undefined;
}

/** "de" + phrase: d’Emmaüs, de Handicap International, du Refuge, des Restos du Cœur. */
export function withDe(phrase: string): string {
  const article = leadingArticle(phrase);
  if (article) return `${article.plural ? "des" : "du"} ${article.rest}`;
  return startsWithElision(phrase) ? `d${APOSTROPHE}${phrase}` : `de ${phrase}`;
}

/** "à" + phrase: à Emmaüs, au Refuge, aux Restos du Cœur. */
export function withA(phrase: string): string {
  const article = leadingArticle(phrase);
  if (article) return `${article.plural ? "aux" : "au"} ${article.rest}`;
  return `à ${phrase}`;
}

/** How a phrase begins when it begins with an article: "Les Restos du Cœur", "les ateliers". */
type ArticleCase = "Le" | "le";

/** "Restos" after "des" or "aux": "Les Restos", then "les Restos". */
function withArticle(article: "le" | "les", phrase: string, likeliest: ArticleCase): string[] {
  const small = `${article} ${phrase}`;
  const capital = `L${small.slice(1)}`;
  return likeliest === "le" ? [small, capital] : [capital, small];
}

/** Phrases whose {@link withDe} may give this text, the likeliest first: the way back, for reading a document. */
export function phrasesAfterDe(text: string, likeliest: ArticleCase): string[] {
  const [, preposition = "", phrase = ""] = /^(d['’]|de[\s\u00a0]+|du[\s\u00a0]+|des[\s\u00a0]+)(.+)$/su.exec(text) ?? [];
  switch (preposition.trim()) {
    case "du":
      return withArticle("le", phrase, likeliest);
    case "des":
      return withArticle("les", phrase, likeliest);
    case "":
      return [];
    default:
      return [phrase];
  }
}

/** Phrases whose {@link withA} may give this text, the likeliest first. */
export function phrasesAfterA(text: string, likeliest: ArticleCase): string[] {
  const [, preposition = "", phrase = ""] = /^(à|au|aux)[\s\u00a0]+(.+)$/su.exec(text) ?? [];
  switch (preposition) {
    case "au":
      return withArticle("le", phrase, likeliest);
    case "aux":
      return withArticle("les", phrase, likeliest);
    case "à":
      return [phrase];
    default:
      return [];
  }
}
