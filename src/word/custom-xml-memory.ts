/**
 * Trame's memory of a document: one custom XML part, through the Common API (every host has it). The part is replaced
 * by adding the new one, then deleting the old: if something fails between, the newest that can be read wins.
 */

import { askCommonApi } from "./common-api";
import type { OfficeWindow } from "./office-window";

const NAMESPACE = "https://github.com/trame-word/memory/1";

interface StoredPart {
  readonly part: Office.CustomXmlPart;
  /** How many times the memory had been saved; -1 when the part cannot be read. */
  readonly revision: number;
  readonly value: unknown;
}

export class CustomXmlMemory {
  /** What was last loaded or saved: asking costs two messages and more, and only panes of this document write it. */
  #known: { readonly value: unknown } | undefined;

  constructor(private readonly office: OfficeWindow) {}

  async load(): Promise<unknown> {
    this.#known ??= { value: newest(await this.#parts())?.value };
    return this.#known.value;
  }

  /** Writes nothing when the value is what is kept already. */
  async save(value: unknown): Promise<void> {
    this.#known = undefined; // until it is known what became of it
    const old = await this.#parts();
    const last = newest(old);
    if (last && old.length === 1 && JSON.stringify(last.value) === JSON.stringify(value)) {
      this.#known = { value };
      return;
    }
    const xml = this.#print((last?.revision ?? 0) + 1, value);
    await askCommonApi<Office.CustomXmlPart>(this.office, "customXmlParts.addAsync", (done) => this.#store.addAsync(xml, done));
    for (const { part } of old) await askCommonApi(this.office, "customXmlPart.deleteAsync", (done) => part.deleteAsync(done));
    this.#known = { value };
  }

  async clear(): Promise<void> {
    for (const { part } of await this.#parts()) {
      await askCommonApi(this.office, "customXmlPart.deleteAsync", (done) => part.deleteAsync(done));
    }
    this.#known = { value: undefined };
  }

  get #store(): Office.CustomXmlParts {
    return this.office.Office.context.document.customXmlParts;
  }

  async #parts(): Promise<StoredPart[]> {
    const parts = await askCommonApi<Office.CustomXmlPart[]>(this.office, "customXmlParts.getByNamespaceAsync", (done) =>
      this.#store.getByNamespaceAsync(NAMESPACE, done),
    );
    const stored: StoredPart[] = [];
    for (const part of Array.from(parts)) {
      const xml = await askCommonApi<string>(this.office, "customXmlPart.getXmlAsync", (done) => part.getXmlAsync(done));
      stored.push({ part, ...this.#parse(xml) });
    }
    return stored;
  }

  /** No XML declaration (#1742, #1643). */
  #print(revision: number, value: unknown): string {
    const document = this.office.document.implementation.createDocument(NAMESPACE, "memory", null);
    document.documentElement.setAttribute("revision", String(revision));
    document.documentElement.textContent = JSON.stringify(value);
    return new this.office.XMLSerializer().serializeToString(document);
  }

  #parse(xml: string): { revision: number; value: unknown } {
    const root = new this.office.DOMParser().parseFromString(xml, "application/xml").documentElement;
    const revision = Number(root.getAttribute("revision") ?? Number.NaN);
    try {
      const value: unknown = JSON.parse(root.textContent);
      return { revision: root.localName === "memory" && Number.isInteger(revision) ? revision : -1, value };
    } catch {
      return { revision: -1, value: undefined };
    }
  }
}

function newest(parts: readonly StoredPart[]): StoredPart | undefined {
  return parts.reduce<StoredPart | undefined>(
    (best, part) => (part.revision >= 0 && part.revision > (best?.revision ?? -1) ? part : best),
    undefined,
  );
}
