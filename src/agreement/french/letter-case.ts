/** Capitals as French writes them: accents stay (Emmaüs, EMMAÜS). */

export function upperCase(text: string): string {
  return text.toLocaleUpperCase("fr");
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
