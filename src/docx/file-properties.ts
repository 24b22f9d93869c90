/** What a file says of itself: its core and extended properties (ECMA-376 part 2, 11; part 1, 22.2), and custom ones (22.3). */

import type { DocxPackage } from "./docx-package";
import type { XmlElement } from "./xml";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** Where each is: the kind of its part, and the namespace of its element. */
const PLACES = {
  creator: ["core-properties", DUBLIN_CORE],
  title: ["core-properties", DUBLIN_CORE],
  subject: ["core-properties", DUBLIN_CORE],
  description: ["core-properties", DUBLIN_CORE],
  keywords: ["core-properties", CORE],
  category: ["core-properties", CORE],
  lastModifiedBy: ["core-properties", CORE],
  Manager: ["extended-properties", EXTENDED],
  Company: ["extended-properties", EXTENDED],
} as const;

export type PropertyName = keyof typeof PLACES;

export class FileProperties {
  constructor(private readonly docx: DocxPackage) {}

  /** "" for one that is not there. */
  text(name: PropertyName): string {
    return this.#element(name)?.text ?? "";
  }

  /** @returns whether the file has an element for it. */
  write(name: PropertyName, text: string): boolean {
    const element = this.#element(name);
    element?.setText(text);
    return element !== undefined;
  }

  get customKeys(): string[] {
    return this.#custom.map((element) => element.attribute("name") ?? "");
  }

  removeCustom(): void {
    for (const element of this.#custom) element.remove();
  }

  get #custom(): readonly XmlElement[] {
    return this.#root("custom-properties")?.elements ?? [];
  }

  #element(name: PropertyName): XmlElement | undefined {
    const [kind, namespace] = PLACES[name];
    return this.#root(kind)?.child(`{${namespace}}${name}`);
  }

  #root(kind: string): XmlElement | undefined {
    const target = this.docx.relationships("").find((one) => one.kind === kind)?.target;
    return target && this.docx.has(target) ? this.docx.xml(target).root : undefined;
  }
}
