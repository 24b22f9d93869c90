/** Reading and writing the zip of a .docx. fflate inflates; what it does not check (names, sums, sizes) is checked here. */

import { Inflate, zipSync } from "fflate";
import { DocxError } from "./docx-error";
import { type DirectoryEntry, readDirectory } from "./zip-directory";

/** No agreement comes near; a zip bomb does. Bytes, once unzipped. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** Bytes inflated at a time: at most a thousand times as many come out before an entry is caught saying too little. */
const SLICE = 16 * 1024;

/** The compound file format: Word 97-2003, and the envelope of an encrypted .docx (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of such a file, as its directory names them, in UTF-16: an encrypted .docx (MS-OFFCRYPTO 2.3.4), a .doc (MS-DOC 2.1.1). */
const ENCRYPTED_PACKAGE = utf16("EncryptedPackage");
const WORD_DOCUMENT = utf16("WordDocument");

/** Header of an entry (PKWARE APPNOTE 4.3.7). */
const ENTRY_HEADER = 0x04034b50;

export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * The entries of a zip, in the order of its directory.
 *
 * @throws DocxError saying what is wrong with the file.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new DocxError("empty");
  if (startsWith(bytes, COMPOUND_FILE)) throw new DocxError(kindOfCompoundFile(bytes));
  if (startsWith(bytes, ascii("{\\rtf"))) throw new DocxError("rich-text");
  if (!startsWith(bytes, ascii("PK"))) throw new DocxError("not-a-docx");
  const directory = readDirectory(bytes);
  if (directory.reduce((total, { size }) => total + size, 0) > LARGEST_FILE) throw new DocxError("too-large");
  return directory
    .filter(({ name }) => !name.endsWith("/"))
    .map((entry) => {
      // What writes the zip keeps entries as properties of an object: this cannot be one.
      if (entry.name === "__proto__") throw new DocxError("damaged", entry.name);
      const data = unpack(bytes, entry);
      if (crc32(data) !== entry.crc) throw new DocxError("damaged", entry.name);
      return { name: entry.name, data };
    });
}

/** A zip of these entries, in this order; the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  // A fixed date: the first one zip can say.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries.map(({ name, data }) => [name, [data, { mtime }]])));
}

function kindOfCompoundFile(bytes: Uint8Array): DocxError["code"] {
  if (includes(bytes, ENCRYPTED_PACKAGE)) return "password-protected";
  return includes(bytes, WORD_DOCUMENT) ? "old-format" : "not-a-word-document";
}

function unpack(bytes: Uint8Array, { name, method, offset, packedSize, size }: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== ENTRY_HEADER) throw new DocxError("damaged", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new DocxError("damaged", name);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0 && packedSize === size) return packed.slice();
  if (method === 8) return inflate(packed, size, name);
  throw new DocxError("damaged", name);
}

/** Stops as soon as more comes out than the directory says. */
function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  const data = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new DocxError("damaged", name);
    data.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError("damaged", name, { cause: error });
  }
  if (filled !== size) throw new DocxError("damaged", name);
  return data;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** Checksum of a zip entry (PKWARE APPNOTE 4.4.7), unsigned. */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let at = bytes.indexOf(part[0] ?? 0); at >= 0; at = bytes.indexOf(part[0] ?? 0, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string): number[] {
  return ascii(text).flatMap((unit) => [unit, 0]);
}
