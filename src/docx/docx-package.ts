/** A .docx as a package of parts (ECMA-376 part 2): bytes of each, relationships, content types. */

import { DocxError } from "./docx-error";
import { namespaceOf, strictNamespaceOf } from "./names";
import { parseXml } from "./parse-xml";
import { keyOf, relationshipsPart, relativeTo, resolve } from "./part-names";
import { readText, writeText } from "./part-text";
import { type XmlDocument, XmlElement } from "./xml";
import { readZip, writeZip } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
const OFFICE_DOCUMENT = "officeDocument";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: "header", "customXml"… (both flavours of the standard end alike). */
  readonly kind: string;
  readonly isStrict: boolean;
  /** Name of the target part; undefined when it is outside the package. */
  readonly target: string | undefined;
}

interface Part {
  /** As the file has it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its tree, once it was read: it may have changed. */
  document?: XmlDocument;
}

export class DocxPackage {
  /** Each part by its key, in the order of the file. */
  readonly #parts = new Map<string, Part>();

  /** @throws DocxError when the bytes are not a Word document. */
  constructor(bytes: Uint8Array) {
    for (const { name, data } of readZip(bytes)) {
      // Two equivalent names are an error of the package (part 2, 6.2.2.3).
      if (this.#parts.has(keyOf(name))) throw new DocxError("damaged", name);
      this.#parts.set(keyOf(name), { name, bytes: data });
    }
    if (this.has("mimetype") && this.text("mimetype").startsWith("application/vnd.oasis.opendocument")) {
      throw new DocxError("open-document");
    }
    if (!this.has(CONTENT_TYPES)) throw new DocxError("not-a-word-document");
  }

  /** Name of the main document part. */
  get mainPart(): string {
    const main = this.#main?.target;
    if (!main || !this.has(main)) throw new DocxError("not-a-word-document");
    return main;
  }

  /** Names of the parts, in the order of the file. */
  get parts(): string[] {
    return Array.from(this.#parts.values(), ({ name }) => name);
  }

  /** Names of those that are XML, by their extension. */
  get xmlParts(): string[] {
    return this.parts.filter((name) => /\.(?:xml|rels)$/i.test(name));
  }

  /** How many tags its XML has, or a little more: each begins with "<". */
  get tagCount(): number {
    return this.xmlParts.reduce((total, name) => total + countByte(this.#parts.get(keyOf(name))?.bytes, 0x3c), 0);
  }

  /** The namespace a prefix stands for in this file, be it of the strict flavour of the standard or not. */
  namespace(prefix: string): string {
    return this.#main?.isStrict === true ? strictNamespaceOf(prefix) : namespaceOf(prefix);
  }

  has(part: string): boolean {
    return this.#parts.has(keyOf(part));
  }

  /** The tree of an XML part; the same one each time. */
  xml(name: string): XmlDocument {
    const part = this.#parts.get(keyOf(name));
    if (!part) throw new DocxError("not-a-word-document", name);
    return (part.document ??= parseXml(readText(part.bytes, name), name));
  }

  /** The text of a part. */
  text(name: string): string {
    const part = this.#parts.get(keyOf(name));
    return part ? textOf(part) : "";
  }

  /** Gives an XML part another content. */
  replaceXml(name: string, xml: string): void {
    const part = this.#parts.get(keyOf(name));
    if (part) part.document = parseXml(xml, name);
  }

  /** Relationships of a part; of the package itself when the name is "". */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return this.xml(name)
      .root.childrenNamed("rel:Relationship")
      .map((element) => ({
        id: element.attribute("Id") ?? "",
        kind: element.attribute("Type")?.split("/").pop() ?? "",
        isStrict: element.attribute("Type")?.startsWith(strictNamespaceOf("r")) ?? false,
        target: element.attribute("TargetMode") === "External" ? undefined : resolve(part, element.attribute("Target") ?? ""),
      }));
  }

  /** What a part is: its own content type, or that of its extension (part 2, 6.2.3). */
  contentType(part: string): string {
    const extension = part.split(".").pop()?.toLowerCase();
    const types = this.xml(CONTENT_TYPES).root;
    const byExtension = types.childrenNamed("ct:Default").find((one) => one.attribute("Extension")?.toLowerCase() === extension);
    return (this.#override(part) ?? byExtension)?.attribute("ContentType") ?? "";
  }

  setContentType(part: string, type: string): void {
    const override = this.#override(part);
    if (override) override.setAttribute("ContentType", type);
    else {
      this.xml(CONTENT_TYPES).root.append(XmlElement.make("ct:Override", { PartName: `/${part}`, ContentType: type }));
    }
  }

  /**
   * Adds a part, with a relationship of this kind from another; `contentType` only where the default of its extension is not it.
   */
  addPart(name: string, content: string, from: string, kind: string, contentType?: string): void {
    this.#parts.set(keyOf(name), { name, bytes: writeText(content) });
    if (contentType) this.setContentType(name, contentType);
    const relationships = relationshipsPart(from);
    if (!this.has(relationships)) {
      const none = `${HEAD}<Relationships xmlns="${namespaceOf("rel")}"/>`;
      this.#parts.set(keyOf(relationships), { name: relationships, bytes: writeText(none) });
    }
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    this.xml(relationships).root.append(
      XmlElement.make("rel:Relationship", {
        Id: `rId${number}`,
        Type: `${this.namespace("r")}/${kind}`,
        Target: relativeTo(from, name),
      }),
    );
  }

  /** Takes a part away, with the parts it leads to, its content type, and the relationship that leads to it. */
  removePart(name: string, from: string): void {
    for (const { target } of this.relationships(name)) if (target && this.has(target)) this.removePart(target, name);
    this.#parts.delete(keyOf(name));
    this.#parts.delete(keyOf(relationshipsPart(name)));
    this.#override(name)?.remove();
    for (const element of this.xml(relationshipsPart(from)).root.childrenNamed("rel:Relationship")) {
      if (keyOf(resolve(from, element.attribute("Target") ?? "")) === keyOf(name)) element.remove();
    }
  }

  /** The file: parts that were not changed are the bytes that were read. */
  save(): Uint8Array {
    return writeZip(
      Array.from(this.#parts.values(), (part) => {
        const { name, bytes, document } = part;
        if (!document) return { name, data: bytes };
        const printed = document.print();
        return { name, data: printed === readText(bytes, name) ? bytes : writeText(printed) };
      }),
    );
  }

  get #main(): Relationship | undefined {
    return this.relationships("").find(({ kind }) => kind === OFFICE_DOCUMENT);
  }

  #override(part: string): XmlElement | undefined {
    const overrides = this.xml(CONTENT_TYPES).root.childrenNamed("ct:Override");
    return overrides.find((one) => keyOf(one.attribute("PartName") ?? "") === keyOf(`/${part}`));
  }
}

function countByte(bytes: Uint8Array | undefined, byte: number): number {
  let count = 0;
  for (let at = bytes?.indexOf(byte) ?? -1; at >= 0; at = bytes?.indexOf(byte, at + 1) ?? -1) count += 1;
  return count;
}

function textOf({ name, bytes, document }: Part): string {
  return document ? document.print() : readText(bytes, name);
}
