/** The words on either side of a place in a text. */

/** A run of signs without a space, and its offsets. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function lastWord(text: string): Word | undefined {
  const match = /(\S+)\s*$/u.exec(text);
  return match?.[1] ? { word: match[1], start: match.index, end: match.index + match[1].length } : undefined;
}

export function firstWord(text: string, from: number): Word | undefined {
  const match = /^\s*(\S+)/u.exec(text.slice(from));
  if (!match?.[1]) return undefined;
  const end = from + match[0].length;
  return { word: match[1], start: end - match[1].length, end };
}
