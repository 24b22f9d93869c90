/** The words on either side of a place in a text. */

import { wordsAfter, wordsBefore } from "../french/ends";

/** A run of signs without a space, and its offsets. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function lastWord(text: string): Word | undefined {
  const shown = text.trimEnd();
  const word = wordsBefore(shown, shown.length, 1);
  return word === "" ? undefined : { word, start: shown.length - word.length, end: shown.length };
}

export function firstWord(text: string, from: number): Word | undefined {
  const found = wordsAfter(text, from, 1);
  const [word, end] = [found.trimStart(), from + found.length];
  return word === "" ? undefined : { word, start: end - word.length, end };
}
