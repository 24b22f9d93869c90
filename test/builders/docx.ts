/** Tiny .docx files for tests: paragraphs as text or as XML, with the least of styles and numbering. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml";

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A run; `look` is the inside of its `w:rPr`. */
export function r(text: string, look = ""): string {
  const content = escapeXml(text)
    .split(/(\t|\v)/)
    .map((part) => (part === "\t" ? "<w:tab/>" : part === "\v" ? "<w:br/>" : part && `<w:t xml:space="preserve">${part}</w:t>`))
    .join("");
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
}

/** A paragraph of plain text, or of XML when it begins with "<"; `level` gives it a bullet. */
export function p(content: string, level?: number): string {
  const bullet = level === undefined ? "" : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
  return `<w:p>${bullet}${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;
}

/** A table of one row: cells of paragraphs. */
export function table(...cells: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr></w:tbl>`;
}

/** A content control round XML. */
export function sdt(content: string, tag: string, properties = ""): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${1000 + tag.length}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export interface DocxOptions {
  readonly header?: string;
  readonly footer?: string;
  /** Inside of `w:settings`. */
  readonly settings?: string;
}

/** A file whose body is this XML. */
export function docx(body: string, { header, footer, settings = "" }: DocxOptions = {}): Uint8Array {
  const margins = (["header", "footer"] as const).filter((part) => ({ header, footer })[part] !== undefined);
  const reference = margins.map((part) => `<w:${part}Reference w:type="default" r:id="${part}"/>`).join("");
  const level = (ilvl: number) => `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${MIME}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${MIME}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${MIME}.settings+xml"/>${margins.map((part) => `<Override PartName="/word/${part}1.xml" ContentType="${MIME}.${part}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/settings" Target="settings.xml"/>${margins.map((part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}1.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}<w:sectPr>${reference}</w:sectPr></w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${[0, 1, 2].map(level).join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    "word/settings.xml": `<w:settings ${W}>${settings}</w:settings>`,
    ...(header === undefined ? {} : { "word/header1.xml": `<w:hdr ${W}>${header}</w:hdr>` }),
    ...(footer === undefined ? {} : { "word/footer1.xml": `<w:ftr ${W}>${footer}</w:ftr>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

/** The text of a part of a file. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part ? strFromU8(part) : "";
}

/** The same file with one part changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[name] = strToU8(change(parts[name] ? strFromU8(parts[name]) : ""));
  return zipSync(parts);
}

/** The same file with every custom XML part made somebody else's: what Trame remembers is gone. */
export function withoutMemory(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) if (/^customXml\/item\d+\.xml$/.test(name)) parts[name] = strToU8("<other/>");
  return zipSync(parts);
}

/** Inside of the body, between its tags. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<w:sectPr/s.exec(partOf(bytes, "word/document.xml"))?.[1] ?? "";
}
