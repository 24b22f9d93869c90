import { keepByText } from "../french/keep-by-text";

/** Words and signs of a folded text. */
export interface Token {
  readonly text: string;
  /** What it is compared by: an accent on a capital letter is a matter of typography ("Etat", "État"). */
  readonly key: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

const ACCENTED_CAPITAL = /[À-ÅÇ-ÏÑ-ÖÙ-Ý]/gu;
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

export const tokensOf: (folded: string) => readonly Token[] = keepByText((folded) =>
  Array.from(folded.matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    key: text.replace(ACCENTED_CAPITAL, (letter) => letter.normalize("NFD").charAt(0)),
    start: index,
    end: index + text.length,
    spaced: folded[index - 1] === " ",
  })),
);

/** How many words a shingle joins: enough to be rare, few enough to survive a word that changed nearby. */
const SHINGLE = 3;

/**
 * Keys that two versions of one paragraph share and two paragraphs seldom do: each run of three words, or the whole of a
 * shorter text. Case does not count.
 */
export function shinglesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const known = shingles.get(tokens) ?? joinShingles(tokens);
  shingles.set(tokens, known);
  return known;
}

/** Kept as long as the words are. */
const shingles = new WeakMap<readonly Token[], ReadonlySet<string>>();

function joinShingles(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.map(({ text }) => text.toLowerCase());
  if (words.length === 0) return new Set();
  if (words.length < SHINGLE) return new Set([`^${words.join(" ")}$`]);
  return new Set(Array.from({ length: words.length - SHINGLE + 1 }, (_, index) => words.slice(index, index + SHINGLE).join(" ")));
}
