/**
 * An address of the register, all in capitals and without apostrophes, as a sentence has it: "12 RUE DE L EGLISE 93200 SAINT-DENIS",
 * "12 rue de l’Église 93200 Saint-Denis". Accents that the register left out come back only in words that have no other spelling.
 */

import { capitalised } from "../agreement/french/letter-case";

/** Kinds of ways and of places, written small; those with an accent as they are written. */
const WAYS = wordsOf(
  "rue avenue boulevard place impasse chemin allée allées quai cours square route passage voie cité résidence bâtiment immeuble " +
    "lotissement hameau sentier rond-point esplanade promenade faubourg montée traverse ruelle villa parvis lieu-dit étage " +
    "escalier appartement entrée porte zone bis ter quater",
);
const PARTS_OF_BUILDINGS = new Set(["BATIMENT", "BAT", "IMMEUBLE", "ESCALIER", "ENTREE", "PORTE", "APPARTEMENT"]);
const SMALL_WORDS = wordsOf("de du des d la le les l et à au aux en sur sous lès chez par");
const MONTHS = wordsOf("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
/** Words that are written with their accents and no other way. */
const ACCENTED = wordsOf("église république général libération résistance égalité fraternité université européenne frères");
const INITIALS = new Set(["BP", "CS", "TSA", "ZA", "ZI", "ZAC", "ZUP", "HLM", "CCAS", "CHU", "RN", "RD", "SNCF"]);
const ROMAN = /^[IVX]{2,}$/;

function wordsOf(words: string): ReadonlyMap<string, string> {
  return new Map(words.split(" ").map((word) => [bare(word), word]));
}

function bare(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLocaleUpperCase("fr");
}

export function recaseAddress(address: string): string {
  const words = address.trim().split(/[\s\u00a0]+/u);
  const cased = words.map((word, index) => caseOf(word, words[index - 1] ?? "", words[index + 1] ?? ""));
  return (
    cased
      .join(" ")
      .replace(/(?<=^|\s)([dl]) (?=\S)/gu, "$1’")
      // The postcode says which part of the town it is.
      .replace(/(?<= (?:75|69|13)\d{3} (?:Paris|Lyon|Marseille)) \d{1,2}(?=$| Cedex)/u, "")
  );
}

/** "" for what is before the first word, and after the last. */
function caseOf(word: string, before: string, after: string): string {
  if (/\p{Ll}/u.test(word) || INITIALS.has(word) || ROMAN.test(word)) return word;
  const key = bare(word);
  // The name of a town begins with a capital: Le Havre.
  const isFirstOfTown = /^\d{5}$/.test(before);
  const small = SMALL_WORDS.get(key);
  if (small !== undefined && after !== "" && !isLetterOfPlace(word, before, after)) {
    return isFirstOfTown ? capitalised(small) : small;
  }
  const way = WAYS.get(key);
  if (way !== undefined && !isFirstOfTown) return way;
  const month = MONTHS.get(key);
  if (month !== undefined && /^(?:\d{1,2}|1ER)$/u.test(before)) return month;
  if (word.length === 1) return word;
  const accented = ACCENTED.get(key);
  return accented === undefined || isFirstOfTown ? capitalisedParts(word) : capitalised(accented);
}

/** "12 D rue…", "bâtiment A": else a letter alone is a word whose apostrophe or accent the register left out. */
function isLetterOfPlace(word: string, before: string, after: string): boolean {
  return word.length === 1 && (/^\d+$/.test(before) || PARTS_OF_BUILDINGS.has(bare(before)) || WAYS.has(bare(after)));
}

/** "SAINT-DENIS-SUR-SARTHON": each part with its capital, but those that join them. */
function capitalisedParts(word: string): string {
  return word
    .split(/(?<=[-'’/])/u)
    .map((part, index) => {
      const low = part.toLocaleLowerCase("fr");
      const isJoining = (index > 0 || /['’]$/u.test(part)) && SMALL_WORDS.has(bare(low.replace(/[-'’/]$/u, "")));
      return isJoining ? low : capitalised(low);
    })
    .join("");
}
