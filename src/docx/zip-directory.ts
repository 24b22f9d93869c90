/** The directory of a zip (PKWARE APPNOTE 4.3): what its entries are called, where they begin, how long they say they are. */

import { strFromU8 } from "fflate";
import { DocxError } from "./docx-error";

export interface DirectoryEntry {
  /** With "/" between its folders, whatever the file has. */
  readonly name: string;
  /** 0 stored, 8 deflated (4.4.5). */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and once unpacked: the directory's word. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

/** Signatures: end of directory (4.3.16), its zip64 record and what points there (4.3.14, 4.3.15), file header (4.3.12). */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const FILE_HEADER = 0x02014b50;

/** A number that is too long for its place stands in a zip64 one (4.4.1.4). */
const ELSEWHERE = 0xffffffff;

/** @throws DocxError `damaged` when it cannot be followed. */
export function readDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endOf(view);
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== FILE_HEADER) throw new DocxError("damaged");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw new DocxError("damaged");
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0; // 4.4.4, bit 11
    const long = longNumbers(view, nameEnd, extraEnd);
    const number = (offset: number): number => {
      const short = view.getUint32(at + offset, true);
      return short === ELSEWHERE ? long() : short;
    };
    // In this order: that of the zip64 numbers.
    const [size, packedSize, offset] = [number(24), number(20), number(42)];
    entries.push({
      // Some programs of Windows write "\", against 4.4.17.1; Word opens what they make (public reports say).
      name: strFromU8(bytes.subarray(at + 46, nameEnd), !isUtf8).replace(/\\/g, "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many entries there are, and where their headers begin. */
function endOf(view: DataView): { readonly count: number; readonly start: number } {
  const length = view.byteLength;
  // The record ends the file, but for a comment of at most 65,535 bytes.
  let end = length - 22;
  while (end >= 0 && length - end <= 22 + 0xffff && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) throw new DocxError("damaged");
  const short = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  if (short.count !== 0xffff && short.start !== ELSEWHERE) return short;
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return short;
  const long = longNumber(view, end - 12);
  if (long + 56 > length || view.getUint32(long, true) !== END_64) throw new DocxError("damaged");
  return { count: longNumber(view, long + 32), start: longNumber(view, long + 48) };
}

/** The zip64 numbers of an entry (4.5.3), one after the other. */
function longNumbers(view: DataView, from: number, end: number): () => number {
  let at = from;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    if (next + 8 > end) throw new DocxError("damaged");
    next += 8;
    return longNumber(view, next - 8);
  };
}

function longNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
