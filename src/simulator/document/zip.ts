/** Reading and writing the zip of a .docx. fflate inflates; what it does not check (names, sums, sizes) is checked here. */

import { strFromU8, unzipSync, zipSync } from "fflate";
import { DocxError } from "./docx-error";

/** No agreement comes near; a zip bomb does. Bytes, once unzipped. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The compound file format: Word 97-2003, and the envelope of an encrypted .docx (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream an encrypted .docx is in (MS-OFFCRYPTO 2.3.4), as its directory names it: UTF-16. */
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (character) => [character.charCodeAt(0), 0]).flat();

/** End of central directory record, and a file header of that directory (PKWARE APPNOTE 4.3.16 and 4.3.12). */
const END_RECORD = 0x06054b50;
const FILE_HEADER = 0x02014b50;

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
  if (startsWith(bytes, COMPOUND_FILE)) {
    throw new DocxError(includes(bytes, ENCRYPTED_PACKAGE) ? "password-protected" : "old-format");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError("not-a-docx");
  const directory = readDirectory(bytes);
  if (directory.reduce((total, { size }) => total + size, 0) > LARGEST_FILE) throw new DocxError("too-large");
  const files = inflate(bytes);
  return directory
    .filter(({ name }) => !name.endsWith("/"))
    .map(({ name, crc }) => {
      const data = files[name];
      if (!data || crc32(data) !== crc) throw new DocxError("damaged", name);
      return { name, data };
    });
}

/** A zip of these entries, in this order; the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  // A fixed date: the first one zip can say.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries.map(({ name, data }) => [name, [data, { mtime }]])));
}

function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new DocxError("damaged", "", { cause: error });
  }
}

function readDirectory(bytes: Uint8Array): { name: string; crc: number; size: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The record ends the file, but for a comment of at most 65,535 bytes.
  let end = bytes.length - 22;
  while (end >= 0 && bytes.length - end <= 22 + 0xffff && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) throw new DocxError("damaged");
  const entries: { name: string; crc: number; size: number }[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== FILE_HEADER) throw new DocxError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
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
