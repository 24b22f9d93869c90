/**
 * Text without the marks that some Words show in it: where a comment stands (U+0005 on the Mac, #2258), and at the end of a paragraph
 * or a cell (\r, U+0007: Range.Text of the desktop). What is found in the document is found by this text.
 */
export function shownText(text: string): string {
  return text.replace(/\u0005/gu, "").replace(/\r?\u0007+$|\r$/u, "");
}

/**
 * Text as the domain knows it: a break of line or paragraph is "\n", whichever of \r, \v, \n this host shows. One
 * character of {@link shownText} stays one character, so that offsets hold.
 */
export function plainText(text: string): string {
  return shownText(text).replace(/[\r\v]/g, "\n");
}
