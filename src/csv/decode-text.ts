/** The text of a file that a spreadsheet wrote: what it is encoded in is said nowhere, save by a mark of byte order. */

export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** Whether it was guessed from the letters it gives: accents are then to be looked at. */
  readonly isGuessed: boolean;
}

const MARKS: readonly (readonly [encoding: TextEncodingName, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** What bytes 0x80 to 0x9f are in Windows-1252, which some versions of Node's decoder leave as the controls of ISO 8859-1. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Letters with accents, and signs, of French: the encoding that gives most of them is likeliest the file's. */
const FRENCH = /[àâäæçéèêëîïôöœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛŸ’«»€\u00a0]/gu;

/**
 * UTF-8 with or without its mark, UTF-16 with it (Excel's "Unicode text"), else what Excel writes as plain "CSV": Windows-1252, or
 * on a Mac the encoding of the Macintosh.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, isGuessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", isGuessed: false };
  } catch {
    const windows = new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/gu, (control) => WINDOWS_SIGNS.charAt(control.charCodeAt(0) - 0x80));
    const macintosh = new TextDecoder("macintosh").decode(bytes);
    return frenchIn(macintosh) > frenchIn(windows)
      ? { text: macintosh, encoding: "macintosh", isGuessed: true }
      : { text: windows, encoding: "windows-1252", isGuessed: true };
  }
}

function frenchIn(text: string): number {
  return text.match(FRENCH)?.length ?? 0;
}
