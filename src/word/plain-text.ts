/**
 * Text as the domain knows it: a break of line or paragraph is "\n", whichever of \r, \v, \n this host shows. One
 * character stays one character, so that offsets hold. Marks of cells (U+0007) at the end go.
 */
export function plainText(text: string): string {
  return text.replace(/[\r\v]/g, "\n").replace(/\u0007+$/u, "");
}
