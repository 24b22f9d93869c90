/**
 * A package as one XML file: "flat OPC", what Word's API calls Office Open XML
 * (https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml).
 */

import type { DocxPackage } from "./docx-package";
import { inTransitionalNames } from "./names";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** A part of a package, and the name it goes by in the one that is printed. */
export interface FlatPart {
  readonly part: string;
  readonly name: string;
  /** Whether its paragraphs are printed as those of a body. */
  readonly isBody?: boolean;
}

/** These parts, as Word names them whatever the file does, with the relationships of the package itself. */
export function printFlatPackage(parts: DocxPackage, printed: readonly FlatPart[]): string {
  const all: FlatPart[] = [{ part: "_rels/.rels", name: "_rels/.rels" }, ...printed].filter(({ part }) => parts.has(part));
  const xml = all.map(({ part, name, isBody }) => printPart(name, isBody ? inBody(parts.text(part)) : parts.text(part)));
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PACKAGE}">${xml.join("")}</pkg:package>`;
}

/** The content of a header or a footer as that of a document. */
function inBody(xml: string): string {
  return xml.replace(
    /<(\w+:)?(?:hdr|ftr)(\s[^>]*)?>(.*)<\/(?:\w+:)?(?:hdr|ftr)>\s*$/s,
    (_, prefix: string | undefined, attributes: string | undefined, content: string) => {
      const [document, body] = [`${prefix ?? ""}document`, `${prefix ?? ""}body`];
      return `<${document}${attributes ?? ""}><${body}>${content}</${body}></${document}>`;
    },
  );
}

/** A part without its XML declaration, which only begins a file. */
function printPart(name: string, xml: string): string {
  const content = inTransitionalNames(xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, ""));
  return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
}
