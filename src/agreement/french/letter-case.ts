/** Capitals as French writes them: accents stay (Emmaüs, EMMAÜS). */

/** "11e", "IXe", "1er": an ordinal keeps its small end. */
const ORDINAL_ENDS = /(?<=(?<![\p{L}\p{N}])(?:\d+|[IVX]+))(?:er|re|e|nde?)s?(?![\p{L}\p{N}])/gu;

export function upperCase(text: string): string {
  const capitals = (part: string): string => part.toLocaleUpperCase("fr");
  const ends = [...text.matchAll(ORDINAL_ENDS)];
  if (ends.length === 0) return capitals(text);
  let [upper, at] = ["", 0];
  for (const { index, 0: end } of ends) {
    upper += capitals(text.slice(at, index)) + end;
    at = index + end.length;
  }
  return upper + capitals(text.slice(at));
}

export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === "" ? "" : upperCase(first) + text.slice(first.length);
}

/** First letter small, unless the first word is written in capitals (DRH, PDG). */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (text === "" || /^\p{Lu}[\p{Lu}\p{N}.-]/u.test(text)) return text;
  return first.toLocaleLowerCase("fr") + text.slice(first.length);
}
