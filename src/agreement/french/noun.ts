/** A noun in a sentence: its articles, with their elision, and what agrees with it. */

import { startsWithElision } from "./elision";

export interface FrenchNoun {
  readonly noun: string;
  readonly gender: "f" | "m";
}

export interface NounInSentence {
  /** "la convention", "l’engagement". */
  readonly le: string;
  /** "une convention". */
  readonly un: string;
  /** "cette convention", "cet engagement", "ce contrat". */
  readonly ce: string;
  /** "aucune convention". */
  readonly aucun: string;
  /** What a participle ends with: "e" or nothing; an s for several is the sentence's. */
  readonly e: string;
  /** The word of a pair that agrees with it: `agreeing("il", "elle")`. */
  readonly agreeing: (masculine: string, feminine: string) => string;
}

export function inSentence({ noun, gender }: FrenchNoun): NounInSentence {
  const agreeing = (masculine: string, feminine: string): string => (gender === "f" ? feminine : masculine);
  const elides = startsWithElision(noun);
  return {
    le: elides ? `l’${noun}` : `${agreeing("le", "la")} ${noun}`,
    un: `${agreeing("un", "une")} ${noun}`,
    ce: `${agreeing(elides ? "cet" : "ce", "cette")} ${noun}`,
    aucun: `${agreeing("aucun", "aucune")} ${noun}`,
    e: agreeing("", "e"),
    agreeing,
  };
}
