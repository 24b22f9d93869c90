/** What somebody types as an item of a list, without what the list brings: its bullet, its number, the signs that end it. */

const BULLET = /^(?:[-–—−•●▪·*‣◦]|\d{1,2}[.)°]|[a-z]\))[\s\u00a0]+(?=\S)/u;
/** Dots alone are a hole, not an end. */
const END = /(?<=[^\s\u00a0;.,])[\s\u00a0]*(?:[;.,][\s\u00a0]*)*$|^[;,\s\u00a0]+$/u;

export function bareItem(typed: string): string {
  return typed.replace(BULLET, "").replace(END, "");
}
