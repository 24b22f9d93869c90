/**
 * A package as one XML file: "flat OPC", what Word's API calls Office Open XML
 * (https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml).
 */

import type { DocxPackage } from "./docx-package";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** These parts, with the relationships of the package itself. */
export function printFlatPackage(parts: DocxPackage, names: readonly string[]): string {
  const printed = ["_rels/.rels", ...names].filter((name) => parts.has(name)).map((name) => printPart(name, parts.text(name)));
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PACKAGE}">${printed.join("")}</pkg:package>`;
}

/** A part without its XML declaration, which only begins a file. */
function printPart(name: string, xml: string): string {
  const content = xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, "");
  return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}
