/** Custom XML parts (ECMA-376 part 1, 15.2.4 and 22.5): data that travels with the document. */

import { DocxError } from "./docx-error";
import type { DocxPackage } from "./docx-package";
import { parseXml } from "./parse-xml";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export interface CustomXmlPart {
  /** A GUID in braces. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export class CustomXmlParts {
  constructor(
    private readonly docx: DocxPackage,
    private readonly mainPart: string,
  ) {}

  list(): CustomXmlPart[] {
    return this.#parts().map((part) => {
      const root = this.docx.xml(part).root;
      return {
        id: this.#idOf(part),
        namespace: /^\{(.*)\}/.exec(root.name)?.[1] ?? "",
        xml: this.docx.text(part),
      };
    });
  }

  /** @throws DocxError `damaged-xml` when it is not XML. */
  add(xml: string): CustomXmlPart {
    parseXml(xml, "custom XML part");
    let number = 1;
    while (this.docx.has(`customXml/item${number}.xml`)) number += 1;
    const part = `customXml/item${number}.xml`;
    const id = guid(number, xml);
    this.docx.addPart(part, xml, this.mainPart, "customXml");
    this.docx.addPart(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${this.docx.namespace("ds")}"><ds:schemaRefs/></ds:datastoreItem>`,
      part,
      "customXmlProps",
      PROPERTIES_TYPE,
    );
    const added = this.list().find((one) => one.id === id);
    if (!added) throw new DocxError("damaged-xml", part);
    return added;
  }

  delete(id: string): boolean {
    const part = this.partOf(id);
    if (!part) return false;
    this.docx.removePart(part, this.mainPart);
    return true;
  }

  /** The name of the part that has an id. */
  partOf(id: string): string | undefined {
    return this.#parts().find((part) => this.#idOf(part).toUpperCase() === id.toUpperCase());
  }

  #idOf(part: string): string {
    const properties = this.#propertiesOf(part);
    return (properties && this.docx.xml(properties).root.attribute("ds:itemID")) ?? `{${part}}`;
  }

  #parts(): string[] {
    return this.docx
      .relationships(this.mainPart)
      .filter(({ kind }) => kind === "customXml")
      .flatMap(({ target }) => (target && this.docx.has(target) ? [target] : []));
  }

  #propertiesOf(part: string): string | undefined {
    return this.docx.relationships(part).find(({ kind }) => kind === "customXmlProps")?.target;
  }
}

/** A GUID of the part's number and content: the same file is saved the same way twice. */
function guid(number: number, content: string): string {
  let hash = 0x811c9dc5 ^ number; // FNV-1a
  const hex = Array.from({ length: 4 }, (_, round) => {
    for (const character of content) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0) ^ round, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}}`.toUpperCase();
}
