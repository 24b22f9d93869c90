import { strToU8 } from "fflate";
import { namespaceOf } from "./names";
import { writeZip } from "./zip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE_TYPES = "application/vnd.openxmlformats-package";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${namespaceOf("ct")}"><Default Extension="rels" ContentType="${PACKAGE_TYPES}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MIME}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MIME}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${namespaceOf("rel")}"><Relationship Id="rId1" Type="${namespaceOf("r")}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="${namespaceOf("w")}" xmlns:r="${namespaceOf("r")}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="${namespaceOf("rel")}"><Relationship Id="rId1" Type="${namespaceOf("r")}/styles" Target="styles.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles xmlns:w="${namespaceOf("w")}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
};

/** An empty document, A4: File > New. */
export function newDocument(): Uint8Array {
  return writeZip(Object.entries(PARTS).map(([name, xml]) => ({ name, data: strToU8(HEAD + xml) })));
}
