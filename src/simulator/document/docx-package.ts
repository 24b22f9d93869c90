/** A .docx as a package of parts (ECMA-376 part 2): bytes of each, relationships, content types. */

import { strFromU8, strToU8 } from "fflate";
import { DocxError } from "./docx-error";
import { parseXml } from "./parse-xml";
import { type XmlDocument, XmlElement } from "./xml";
import { readZip, writeZip } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
const OFFICE_DOCUMENT = "officeDocument";

export interface Relationship {
  readonly id: string;
  /** Last segment of the type: "header", "customXml"… (both flavours of the standard end alike). */
  readonly kind: string;
  /** Name of the target part; undefined when it is outside the package. */
  readonly target: string | undefined;
}

export class DocxPackage {
  /** Bytes of each part, in the order of the file. */
  readonly #parts: Map<string, Uint8Array>;
  /** Parts that were parsed: they may have changed. */
  readonly #documents = new Map<string, XmlDocument>();

  /** @throws DocxError when the bytes are not a Word document. */
  constructor(bytes: Uint8Array) {
    this.#parts = new Map(readZip(bytes).map(({ name, data }) => [name, data]));
    if (!this.#parts.has(CONTENT_TYPES)) throw new DocxError("not-a-word-document");
  }

  /** Name of the main document part. */
  get mainPart(): string {
    const main = this.relationships("").find(({ kind }) => kind === OFFICE_DOCUMENT)?.target;
    if (!main || !this.#parts.has(main)) throw new DocxError("not-a-word-document");
    return main;
  }

  /** Names of the parts that are XML, by their extension. */
  get xmlParts(): string[] {
    return [...this.#parts.keys()].filter((name) => /\.(?:xml|rels)$/i.test(name));
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  /** The tree of an XML part; the same one each time. */
  xml(part: string): XmlDocument {
    let document = this.#documents.get(part);
    if (!document) {
      const bytes = this.#parts.get(part);
      if (!bytes) throw new DocxError("not-a-word-document", part);
      document = parseXml(decode(bytes, part), part);
      this.#documents.set(part, document);
    }
    return document;
  }

  /** The text of a part. */
  text(part: string): string {
    const document = this.#documents.get(part);
    return document ? document.print() : decode(this.#parts.get(part) ?? new Uint8Array(), part);
  } /** Gives an XML part another content. */
  replaceXml(part: string, xml: string): void {
    this.#documents.set(part, parseXml(xml, part));
  }

  /** Relationships of a part; of the package itself when the name is "". */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.#parts.has(name)) return [];
    return this.xml(name)
      .root.childrenNamed("rel:Relationship")
      .map((element) => ({
        id: element.attribute("Id") ?? "",
        kind: element.attribute("Type")?.split("/").pop() ?? "",
        target: element.attribute("TargetMode") === "External" ? undefined : resolve(part, element.attribute("Target") ?? ""),
      }));
  }

  /** Adds a part, with a relationship from another; `contentType` only where the default of its extension is not it. */
  addPart(name: string, content: string, from: string, relationshipType: string, contentType?: string): void {
    this.#parts.set(name, strToU8(content));
    if (contentType) {
      const override = XmlElement.make("ct:Override", { PartName: `/${name}`, ContentType: contentType });
      this.xml(CONTENT_TYPES).root.append(override);
    }
    const relationships = relationshipsPart(from);
    if (!this.#parts.has(relationships)) {
      this.#parts.set(
        relationships,
        strToU8(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
        ),
      );
    }
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const target = relativeTo(from, name);
    this.xml(relationships).root.append(
      XmlElement.make("rel:Relationship", { Id: `rId${number}`, Type: relationshipType, Target: target }),
    );
  }

  /** Takes a part away, with its own relationships and content type, and the relationship that leads to it. */
  removePart(name: string, from: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.#parts.delete(part);
      this.#documents.delete(part);
    }
    for (const override of this.xml(CONTENT_TYPES).root.childrenNamed("ct:Override")) {
      if (override.attribute("PartName") === `/${name}`) override.remove();
    }
    for (const element of this.xml(relationshipsPart(from)).root.childrenNamed("rel:Relationship")) {
      if (resolve(from, element.attribute("Target") ?? "") === name) element.remove();
    }
  }

  /** The file: parts that were not changed are the bytes that were read. */
  save(): Uint8Array {
    return writeZip(
      Array.from(this.#parts, ([name, bytes]) => {
        const document = this.#documents.get(name);
        if (!document) return { name, data: bytes };
        const printed = document.print();
        return { name, data: printed === strip(decode(bytes, name)) ? bytes : strToU8(printed) };
      }),
    );
  }
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a target names, from the folder of the part it is written in. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

function relativeTo(from: string, target: string): string {
  const depth = from.split("/").length - 1;
  return "../".repeat(depth) + target;
}

function strip(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Word writes UTF-8; UTF-16, which the standard allows too, is not read. */
function decode(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) throw new DocxError("damaged-xml", part);
  return strFromU8(bytes);
}
