/** The text of an XML part, in whatever encoding it is kept (XML 1.0, appendix F). What is changed is saved as UTF-8, as Word does. */

import { strFromU8, strToU8 } from "fflate";
import { DocxError } from "./docx-error";

const UTF8 = /^utf-?8$/i;
const DECLARATION = /^(<\?xml\b[^>]*?\bencoding\s*=\s*)(["'])([^"']*)\2/;

/**
 * UTF-8 and UTF-16 are the two a package may have (ECMA-376 part 2, 6.2.5); another that is declared is read as it says: assumed.
 *
 * @throws DocxError `damaged-xml` when it is not in that encoding, or in one nobody knows.
 */
export function readText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  if (UTF8.test(encoding)) return withoutMark(strFromU8(bytes));
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DocxError("damaged-xml", part, { cause: error });
  }
}

/** The bytes of a text that may say it is in another encoding. */
export function writeText(text: string): Uint8Array {
  return strToU8(
    text.replace(DECLARATION, (declaration, before: string, quote: string, encoding: string) =>
      UTF8.test(encoding) ? declaration : `${before}${quote}UTF-8${quote}`,
    ),
  );
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declared = DECLARATION.exec(withoutMark(strFromU8(bytes.subarray(0, 200))))?.[3] ?? "utf-8";
  // What is said to be UTF-16 and has a byte a character was made by a program that kept its text in memory so.
  return /^(?:utf-?16|ucs-?2)/i.test(declared) ? "utf-8" : declared;
}

/** Without the mark of byte order. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
