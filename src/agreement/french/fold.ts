/**
 * Folding: what makes two texts "the same" when Trame searches and compares (never when it writes).
 *
 * Spaces (U+0020, U+00A0, U+202F, tab, line breaks \v \n \r) and runs of them are one space; ’ and ' are one;
 * U+2011 and Word's non-breaking hyphen U+001E are "-"; soft hyphens, zero-width and direction marks and
 * footnote and comment marks (U+0002, U+0005) are dropped; composed letters (NFC).
 */

import { keepByText } from "./keep-by-text";

/** A folded text and, for each of its UTF-16 units (plus its end), the offset in the text it was made from. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** What each character that changes becomes, by its code; "" for one that is dropped. */
const FOLDED: ReadonlyMap<number, string> = new Map([
  ...codes(
    "\t\n\v\f\r \u0007\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
    " ",
  ),
  ...codes("'\u2019\u02bc", "'"),
  ...codes("\u2011\u001e", "-"),
  ...codes(
    "\u0002\u0005\u001f\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff",
    "",
  ),
]);

function codes(characters: string, folded: string): [number, string][] {
  return Array.from(characters, (character) => [character.charCodeAt(0), folded]);
}

/** The characters that folding changes. */
const CHANGING = new RegExp(
  `[${Array.from(FOLDED, ([code, folded]) => (folded === String.fromCharCode(code) ? "" : `\\u{${code.toString(16)}}`)).join("")}]`,
  "gu",
);

const MARK = /\p{M}/u;
/** Marks that combine with the letter before them begin here. */
const FIRST_MARK = 0x300;

/** The folded form of a text, with the way back to the offsets of the text itself. */
export function foldWithOffsets(text: string): FoldedText {
  let folded = "";
  let afterSpace = false;
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && text.charCodeAt(end) >= FIRST_MARK && MARK.test(text.charAt(end))) end += 1;
    const one = end > at + 1 ? text.slice(at, end).normalize("NFC") : (FOLDED.get(text.charCodeAt(at)) ?? text.charAt(at));
    if (one !== "" && !(afterSpace && one === " ")) {
      for (let unit = one.length; unit > 0; unit -= 1) offsets.push(at);
      folded += one;
      afterSpace = one === " ";
    }
    at = end;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/** The folded form of a text. Few texts hold marks: the others need no walk from letter to letter. */
export const fold: (text: string) => string = keepByText((text) => {
  if (MARK.test(text)) return foldWithOffsets(text).text;
  return text.replace(CHANGING, (character) => FOLDED.get(character.charCodeAt(0)) ?? "").replace(/ {2,}/g, " ");
});

/** Where a text stands in another, both folded: offsets in the text itself, `end` excluded. */
export function findFolded(text: string, literal: string): { readonly start: number; readonly end: number } | undefined {
  return findEachFolded(text, literal)[0];
}

/** Every stretch of a text that reads like another text, from the first. */
export function findEachFolded(text: string, literal: string): { readonly start: number; readonly end: number }[] {
  const wanted = fold(literal);
  // Most texts hold nothing of what is looked for: the way back to their offsets is made for those that do.
  return fold(text).includes(wanted) ? findEachIn(foldWithOffsets(text), wanted) : [];
}

/** The same of a text that is folded already, and of another that is: for who looks for many in one. */
export function findEachIn({ text, offsets }: FoldedText, wanted: string): { readonly start: number; readonly end: number }[] {
  if (wanted === "") return [];
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push({ start: offsets[at] ?? 0, end: offsets[at + wanted.length] ?? 0 });
  }
  return found;
}

/** Whether two texts are the same to a reader. Spaces at either end do not count. */
export function sameText(one: string, other: string): boolean {
  return one === other || fold(one).trim() === fold(other).trim();
}
