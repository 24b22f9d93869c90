/** A count and what it counts: no line breaks between them. */
export function onOneLine(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}
