/** The small documents that checks begin with, written as WordprocessingML (ECMA-376 part 1, 17) and packed as a .docx. */

import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that are elements in a run (17.3.3). */
const ELEMENTS: Readonly<Record<string, string>> = { "\t": "<w:tab/>", "\v": "<w:br/>" };

/** A run; `look` is the inside of its `w:rPr`. */
export function r(text: string, look = ""): string {
  const content = text
    .split(/([\t\v])/u)
    .map(
      (part) =>
        ELEMENTS[part] ?? (part && `<w:t xml:space="preserve">${part.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`),
    );
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${content.join("")}</w:r>`;
}

/** A paragraph of plain text, or of XML when it begins with "<"; `inside` of its `w:pPr`. */
export function p(content: string, inside = ""): string {
  const properties = inside && `<w:pPr>${inside}</w:pPr>`;
  return `<w:p>${properties}${content === "" || content.startsWith("<") ? content : r(content)}</w:p>`;
}

/** What makes a paragraph a bullet of the fixtures' only list; `struck`: its end deleted under tracked changes (17.13.5.15). */
export function bullet(level: number, struck = ""): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>${struck && `<w:rPr>${struck}</w:rPr>`}`;
}

/** A content control round XML (17.5.2), in a paragraph or round paragraphs; `properties`: further inside of its `w:sdtPr`. */
export function sdt(tag: string, content: string, properties = ""): string {
  const id = Array.from(tag).reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000_007;
  return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A table of one row (17.4), each cell of one paragraph. */
export function table(...cells: readonly string[]): string {
  const borders = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>';
  const grid = `<w:tblGrid>${cells.map(() => '<w:gridCol w:w="2000"/>').join("")}</w:tblGrid>`;
  const row = cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(cell)}</w:tc>`).join("");
  return `<w:tbl>${borders}${grid}<w:tr>${row}</w:tr></w:tbl>`;
}

/** Nobody's: fixtures name no person. */
const REVISION = 'w:author="Trame" w:date="2026-01-01T00:00:00Z"';

/** Text struck out under tracked changes (17.13.5.14). */
export function deleted(text: string): string {
  return `<w:del w:id="101" ${REVISION}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** The end of a paragraph struck out, for {@link bullet}. */
export const STRUCK = `<w:del w:id="102" ${REVISION}/>`;

/** A field (17.16.19) that shows a text. */
export function field(shown: string): string {
  return `<w:fldSimple w:instr=" QUOTE &quot;${shown}&quot; ">${r(shown)}</w:fldSimple>`;
}

/** A text with a comment on it (17.13.4). */
export function commented(text: string): string {
  return `<w:commentRangeStart w:id="0"/>${r(text)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
}

/** A .docx with this body, in base64, as `insertFileFromBase64` takes it. */
export function docxOf(body: string): string {
  const levels = [0, 1, 2].map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
  );
  // prettier-ignore
  const parts: Readonly<Record<string, string>> = {
    styles: `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    numbering: `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    comments: `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:initials="T" ${REVISION}>${p("note")}</w:comment></w:comments>`,
  };
  const names = Object.keys(parts).filter((name) => name !== "comments" || body.includes("w:commentReference"));
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${MIME}.${name}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationships(names.map((name) => [name, `${name}.xml`])),
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name] ?? ""])),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${R}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
