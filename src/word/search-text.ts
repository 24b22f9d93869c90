/**
 * Word's search, as far as it is relied on: a literal of at most 255 characters, no wildcards (their quantifiers depend on
 * the list separator of the machine, #2703). `^` begins a special code and is doubled.
 */

/** Longest search Word takes (SearchStringInvalidOrTooLong beyond). */
export const SEARCH_LIMIT = 255;

const SPECIAL: Readonly<Record<string, string>> = { "^": "^^", "\t": "^t", "\v": "^l", "\n": "^l", "\r": "^l", "\u00a0": "^s" };

/** @param traits where no-break spaces do not read as such, a space may be one: `^w` finds any (and several, tabs too). */
export function escapeSearch(literal: string, { showsNoBreakSpaces } = { showsNoBreakSpaces: true }): string {
  const escaped = literal.replace(/[\^\t\v\n\r\u00a0]/g, (character) => SPECIAL[character] ?? character);
  return showsNoBreakSpaces ? escaped : escaped.replace(/(?:[ \u202f]|\^s|\^t)+/g, "^w");
}

/** Where each occurrence of a literal begins, and which one it is (occurrences do not overlap). */
export function occurrencesOf(text: string, literal: string): ReadonlyMap<number, number> {
  const nth = new Map<number, number>();
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) nth.set(at, nth.size);
  return nth;
}
