/** What joins two complements: "à" and "de" are said again before the second, the more so where the first one took them in (aux, des). */

import { startsWithElision } from "./elision";

/** Words after which "et" may join something smaller than the whole complement: "les ateliers animés par les bénévoles et les salariés". */
const INNER = /(?<!\p{L})(?:par|pour|avec|entre|sur|dans|chez|sans|vers|qui|que|dont|où)(?!\p{L})/iu;

const JOINED =
  /(?<et>[\s\u00a0](?:et|ou)[\s\u00a0]+)(?:(?<article>les?|la)[\s\u00a0]+|(?<elided>l['’])|(?<determiner>une?|[mts](?:a|es|on)|nos|vos|notre|votre|leurs?)[\s\u00a0]+|(?<some>des)[\s\u00a0]+)(?=\p{L})/giu;

/**
 * A phrase with its preposition said again where "et" or "ou" joins a second complement to the first; undefined where it is, or where
 * nobody can tell what is joined.
 *
 * @param phrase without the preposition that its sentence brings: "les ateliers et l’accompagnement".
 */
export function withPrepositionRepeated(phrase: string, preposition: "de" | "à"): string | undefined {
  let [repeated, at] = ["", 0];
  for (const { 0: joint, index, groups = {} } of phrase.matchAll(JOINED)) {
    if (INNER.test(phrase.slice(0, index))) break;
    const end = index + joint.length;
    repeated += phrase.slice(at, index) + (groups.et ?? "") + saidAgain(preposition, groups, phrase.slice(end));
    at = end;
  }
  return at === 0 ? undefined : repeated + phrase.slice(at);
}

interface Determiners {
  readonly article?: string;
  readonly elided?: string;
  readonly determiner?: string;
  /** "des" that is an article: "des affiches". */
  readonly some?: string;
}

const CONTRACTED = { à: { le: "au ", les: "aux " }, de: { le: "du ", les: "des " } } as const;

function saidAgain(preposition: "de" | "à", { article, elided, determiner, some }: Determiners, noun: string): string {
  if (elided) return `${preposition} l’`;
  if (some) return preposition === "à" ? "à des " : startsWithElision(noun) ? "d’" : "de ";
  const word = (article ?? determiner ?? "").toLocaleLowerCase("fr");
  if (word === "le" || word === "les") return CONTRACTED[preposition][word];
  return preposition === "de" && startsWithElision(word) ? `d’${word} ` : `${preposition} ${word} `;
}
