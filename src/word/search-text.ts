/**
 * Word's search, as far as it is relied on: a literal of at most 255 characters, no wildcards (their quantifiers depend on
 * the list separator of the machine, #2703). `^` begins a special code and is doubled.
 */

/** Longest search Word takes (SearchStringInvalidOrTooLong beyond). */
export const SEARCH_LIMIT = 255;

const SPECIAL: Readonly<Record<string, string>> = { "^": "^^", "\t": "^t", "\v": "^l", "\n": "^l", "\r": "^l" };

export function escapeSearch(literal: string): string {
  return literal.replace(/[\^\t\v\n\r]/g, (character) => SPECIAL[character] ?? character);
}

/** Which of the occurrences of a literal begins at an offset, and how many there are (occurrences do not overlap). */
export function occurrenceAt(text: string, literal: string, offset: number): { readonly index: number; readonly count: number } {
  let index = -1;
  let count = 0;
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) {
    if (at === offset) index = count;
    count += 1;
  }
  return { index, count };
}
