/**
 * What is printed, so that it does nothing to the terminal and shows what it holds: a document, a file of answers or a file
 * name may have escape sequences (ECMA-48: ESC and the C1 controls) or signs that turn text round (UAX 9).
 */

/** C0 and C1 controls, DEL; marks, embeddings, overrides and isolates of direction; separators that some terminals obey. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A page: its line ends are its own, and stay. */
export function printablePage(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => (sign === "\n" ? sign : picture(sign)));
}

/** A sentence on one line, whatever it quotes. */
export function printableLine(text: string): string {
  return text.replace(UNPRINTABLE, picture);
}

/** A value as JSON. `JSON.stringify` escapes the C0 controls only; the others stand in strings alone, and read back the same. */
export function printableJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNPRINTABLE, (sign) =>
    sign === "\n" ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Unicode's own picture of a control where there is one (U+2400 and on), else its sign for what cannot be shown. */
function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
