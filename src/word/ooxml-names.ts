/** Names of Office Open XML, whatever prefixes a file gives its namespaces (ECMA-376 part 1, [MS-DOCX] 2.3 and 2.5). */

import type { SaxesAttributeNS } from "saxes";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Of a flat package. */
export const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

const PREFIXES: Readonly<Record<string, string>> = {
  [W]: "w",
  [W14]: "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:word": "w10",
};

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** How an element is called. */
export interface ElementName {
  /** `w:p`; "" in a namespace that means nothing here. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
}

/** An element as it opens. */
export interface OpeningTag extends ElementName {
  readonly attributes: Attributes;
}

/** The names of one document, each made once: tables are asked with them a dozen times an element, and know a string they have seen. */
export class ElementNames {
  readonly #names = new Map<string, Map<string, ElementName>>();

  of(uri: string, local: string): ElementName {
    let names = this.#names.get(uri);
    if (!names) this.#names.set(uri, (names = new Map<string, ElementName>()));
    let known = names.get(local);
    if (!known) {
      const prefix = PREFIXES[uri];
      known = { name: prefix === undefined ? "" : `${prefix}:${local}`, local, uri };
      names.set(local, known);
    }
    return known;
  }
}

/** The name of a part; "" for one of the building blocks (17.12), whose parts have the same names and nobody sees. */
export function partOf(attributes: Attributes): string {
  const path = valueOf(attributes, "name", PACKAGE).split("/");
  return path.includes("glossary") ? "" : (path.at(-1) ?? "");
}

/** The value of an attribute; "" where there is none. Asked many times an element: nothing is made for it. */
export function valueOf(attributes: Attributes, name: string, namespace = W): string {
  for (const key in attributes) {
    const attribute = attributes[key];
    if (attribute?.local === name && attribute.uri === namespace) return attribute.value;
  }
  return "";
}

/** Whether a property that is on or off is on (17.17.4): without a value it is. */
export function isOn(attributes: Attributes): boolean {
  return !["0", "false", "off"].includes(valueOf(attributes, "val"));
}
