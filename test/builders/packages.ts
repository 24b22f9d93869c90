/** The same .docx as other programs, or other Words, pack it. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

/** With its parts, or their names, changed. */
export function repacked(bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  return zipSync(change(unzipSync(bytes)));
}

export function renamed(bytes: Uint8Array, rename: (name: string) => string): Uint8Array {
  return repacked(bytes, (parts) => Object.fromEntries(Object.entries(parts).map(([name, data]) => [rename(name), data])));
}

/** With this text in place of another in every part that is XML. */
export function rewritten(bytes: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  return repacked(bytes, (parts) =>
    Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strToU8(rewrite(strFromU8(data)))])),
  );
}

/** "Strict Open XML Document", as Word saves it: the namespaces of ISO/IEC 29500 strict. */
export function strict(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (xml) =>
    xml.replace(
      /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|wordprocessingml)\/2006\//g,
      "http://purl.oclc.org/ooxml/$1/",
    ),
  );
}

/** With a part in UTF-16, little-endian, and a mark of byte order. */
export function inUtf16(bytes: Uint8Array, name: string): Uint8Array {
  return repacked(bytes, (parts) => {
    const text = strFromU8(parts[name]!).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    return { ...parts, [name]: new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")) };
  });
}

/** With a part in an encoding of a byte a character, and saying so. */
export function inLatin1(bytes: Uint8Array, name: string): Uint8Array {
  return repacked(bytes, (parts) => {
    const text = strFromU8(parts[name]!).replace('encoding="UTF-8"', 'encoding="ISO-8859-1"');
    return { ...parts, [name]: new Uint8Array(Buffer.from(text, "latin1")) };
  });
}

/** With a zip64 record at its end that says what the plain one does not (PKWARE APPNOTE 4.3.14 to 4.3.16). */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const at = bytes.length - 22;
  const end = Buffer.from(bytes.slice(at));
  const [count, size, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const offset of [24, 32]) record.writeBigUInt64LE(BigInt(count), offset);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(at), 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([bytes.slice(0, at), record, locator, end]));
}

/** With an entry whose directory says it is this long once unpacked. */
export function lyingAbout(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  // The last time the name stands in the file is in its directory, after 46 bytes of header.
  lying.writeUInt32LE(size, lying.lastIndexOf(name) - 46 + 24);
  return new Uint8Array(lying);
}

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** With a main part of this content type: a template, a document with macros. */
export function ofType(bytes: Uint8Array, type: string): Uint8Array {
  return rewritten(bytes, (xml) => xml.replace(DOCUMENT, type));
}

/** A .docm: a project of macros, and what it leads to. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const typed = rewritten(ofType(bytes, "application/vnd.ms-word.document.macroEnabled.main+xml"), (xml) =>
    xml
      .replace(/(<Types[^>]*>)/, '$1<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>')
      .replace(
        /(<Relationships[^>]*>)(.*styles)/s,
        `$1<Relationship Id="m" Type="${MICROSOFT}/vbaProject" Target="vbaProject.bin"/>$2`,
      ),
  );
  return repacked(typed, (parts) => ({
    ...parts,
    "word/vbaProject.bin": new Uint8Array([1, 2, 3]),
    "word/_rels/vbaProject.bin.rels": strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${MICROSOFT}/wordVbaData" Target="vbaData.xml"/></Relationships>`,
    ),
    "word/vbaData.xml": strToU8("<vba/>"),
  }));
}
