/**
 * Word's search for a literal (`Find`, and the API's `search` on it). `^^`, `^t`, `^l`, `^s` stand for a caret, a tab, a
 * line break, a no-break space; straight and curly apostrophes are one (assumed, as in Word's own Find).
 */

export interface SearchOptions {
  readonly matchCase: boolean;
  /** Whether a space finds a no-break space too. */
  readonly spacesAlike?: boolean;
}

const CODES: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", s: "\u00a0" };

/** Longest text a search takes. */
const SEARCH_LIMIT = 255;

/** @returns undefined when the text is no search: empty, too long, or a code that is not known. */
export function parseSearch(text: string): string | undefined {
  if (text === "" || text.length > SEARCH_LIMIT) return undefined;
  let literal = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character !== "^") literal += character;
    else {
      const code = CODES[text[(at += 1)] ?? ""];
      if (code === undefined) return undefined;
      literal += code;
    }
  }
  return literal;
}

/** Offsets of the occurrences of a literal; they do not overlap. */
export function findLiteral(text: string, literal: string, { matchCase, spacesAlike }: SearchOptions): number[] {
  const fold = (one: string): string => {
    const curled = (spacesAlike ? one.replace(/\u00a0/g, " ") : one).replace(/'/g, "’");
    if (matchCase) return curled;
    const lower = curled.toLowerCase();
    // A letter that grows in lower case (İ) would shift what follows it.
    return lower.length === curled.length ? lower : curled;
  };
  const [within, wanted] = [fold(text), fold(literal)];
  const found: number[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}
