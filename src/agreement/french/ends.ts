/**
 * The ends of a text, looked at from there. An expression that ends with "$" is tried anew at each sign of the text: where that sign
 * stands in a run of its kind, the run is gone through each time, and a line of a thousand "_" takes a million steps.
 */

type IsSuch = (sign: string) => boolean;

export const isSpace: IsSuch = (sign) => sign.trim() === "";

/** Where the signs of a kind that stand before an offset begin. */
export function backOver(text: string, isSuch: IsSuch, end = text.length): number {
  let at = end;
  while (at > 0 && isSuch(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Where those that stand after it end. */
function forthOver(text: string, isSuch: IsSuch, start = 0): number {
  let at = start;
  while (at < text.length && isSuch(text.charAt(at))) at += 1;
  return at;
}

/** A text without the signs of a kind at either end. */
export function withoutEnds(text: string, isSuch: IsSuch): string {
  const start = forthOver(text, isSuch);
  return text.slice(start, Math.max(start, backOver(text, isSuch)));
}

/** Where a sign at the end of a text begins, if it is one of these, with the spaces round it; else its length. */
export function signStart(text: string, signs: string): number {
  const end = backOver(text, isSpace);
  const isThere = end > 0 && signs.includes(text.charAt(end - 1));
  return isThere ? backOver(text, isSpace, end - 1) : text.length;
}

/** Some words that end there. */
export function wordsBefore(text: string, end: number, count: number): string {
  let start = end;
  for (let nth = 0; nth < count; nth += 1) start = backOver(text, isNoSpace, backOver(text, isSpace, start));
  return text.slice(start, end);
}

/** Some words that begin there. */
export function wordsAfter(text: string, start: number, count: number): string {
  let end = start;
  for (let nth = 0; nth < count; nth += 1) end = forthOver(text, isNoSpace, forthOver(text, isSpace, end));
  return text.slice(start, end);
}

const isNoSpace: IsSuch = (sign) => !isSpace(sign);
