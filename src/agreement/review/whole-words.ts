/** Whole words looked for in a text, whatever their capitals and the signs between them. */

import { fold } from "../french/fold";
import { keepByText } from "../french/keep-by-text";

/** Spares folding a text that cannot hold any of the words: it lacks the first letters of each. */
export function mayHold(text: string, words: readonly string[]): boolean {
  const small = inSmallLetters(text);
  return words.some((word) => small.includes(word.slice(0, 3).toLowerCase()));
}

const inSmallLetters = keepByText((text) => text.normalize("NFC").toLowerCase());

/** Whole words, whatever their capitals. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const shown = ` ${wordsOf(text)} `;
  return words.some((word) => shown.includes(` ${wordsOf(word)} `));
}

/** The same, at the beginning; a preposition or an article may come before. */
export function beginsWithWord(text: string, words: readonly string[]): boolean {
  const shown = `${wordsOf(text).replace(BEFORE_A_NAME, "")} `;
  return words.some((word) => shown.startsWith(`${wordsOf(word)} `));
}

/** As "à", "de" and an article print them: see `french/elision.ts`. */
const BEFORE_A_NAME = /^(?:(?:à|aux?|de|des|du|d|les?|la|l) )+/u;

/** The words of a text in small letters, one space between two. */
const wordsOf = keepByText((text) =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim(),
);
