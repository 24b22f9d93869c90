/**
 * Word's search for a literal (`Find`, and the API's `search` on it). `^^`, `^t`, `^l`, `^s` stand for a caret, a tab, a
 * line break, a no-break space, `^w` for any number of spaces and tabs; straight and curly apostrophes are one (assumed, as in Word's
 * own Find).
 */

export interface SearchOptions {
  readonly matchCase: boolean;
  /** Whether a space finds a no-break space too. */
  readonly spacesAlike?: boolean;
}

/** Stands for white space in a literal: no character of a document. */
const WHITE = "\uffff";

const CODES: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", s: "\u00a0", w: WHITE };

/** Codes of Word's Find that are not simulated: a paragraph mark, any character or digit or letter, dashes, breaks, fields, notes… */
const NOT_SIMULATED = /^[p?#$+=~\-dfemnbgacyvx%0-9]$/u;

/** Longest text a search takes. */
const SEARCH_LIMIT = 255;

/** A code that Word knows and the simulated one does not. */
export class UnknownCode extends Error {}

/**
 * @returns undefined when the text is no search: empty, too long, or with a code that Word does not have.
 * @throws UnknownCode
 */
export function parseSearch(text: string): string | undefined {
  if (text === "" || text.length > SEARCH_LIMIT) return undefined;
  let literal = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character !== "^") literal += character;
    else {
      const letter = text[(at += 1)] ?? "";
      if (NOT_SIMULATED.test(letter)) throw new UnknownCode(`^${letter}`);
      const code = CODES[letter];
      if (code === undefined) return undefined;
      literal += code;
    }
  }
  return literal;
}

/** Of a text without white space of any length, nor halves of a character. */
function placesOf(within: string, wanted: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** Where the occurrences of a literal are; they do not overlap. */
export function findLiteral(text: string, literal: string, { matchCase, spacesAlike }: SearchOptions): Occurrence[] {
  const fold = (one: string): string => {
    const curled = (spacesAlike ? one.replace(/\u00a0/g, " ") : one).replace(/'/g, "’");
    if (matchCase) return curled;
    const lower = curled.toLowerCase();
    // A letter that grows in lower case (İ) would shift what follows it.
    return lower.length === curled.length ? lower : curled;
  };
  const [within, wanted] = [fold(text), fold(literal)];
  if (!/[\uffff\ud800-\udfff]/.test(wanted)) return placesOf(within, wanted);
  const parts = wanted.split(WHITE).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return Array.from(within.matchAll(new RegExp(parts.join("[ \\t\u00a0]+"), "gu")), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}
