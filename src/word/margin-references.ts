/** Which headers and footers each section has of its own (ECMA-376 17.10.2, 17.10.5), from the body's Office Open XML. */

import type { MarginText } from "../agreement/agreement-document";
import { type OpeningTag, PACKAGE, partOf, valueOf, W } from "./ooxml-names";
import { type MarkupReader, streamMarkup } from "./stream-markup";

/** A header or footer, by the pages it is for. */
export interface MarginKind {
  readonly part: MarginText["part"];
  readonly pages: "Primary" | "FirstPage" | "EvenPages";
}

const PARTS: Readonly<Record<string, MarginKind["part"]>> = { headerReference: "header", footerReference: "footer" };
const PAGES: Readonly<Record<string, MarginKind["pages"]>> = {
  "": "Primary",
  default: "Primary",
  first: "FirstPage",
  even: "EvenPages",
};

/** In the order they are asked for. */
export const MARGIN_KINDS: readonly MarginKind[] = (["header", "footer"] as const).flatMap((part) =>
  (["Primary", "FirstPage", "EvenPages"] as const).map((pages) => ({ part, pages })),
);

/** The kinds of each section, in order; undefined where that cannot be read. */
export type MarginReferences = readonly (readonly MarginKind[])[] | undefined;

export async function readMarginReferences(ooxml: string, pause?: () => Promise<void>): Promise<MarginReferences> {
  const reader = new MarginReferencesReader();
  const isWhole = await streamMarkup(ooxml, [reader], pause);
  return reader.references(isWhole);
}

export class MarginReferencesReader implements MarkupReader {
  readonly #sections: MarginKind[][] = [];
  readonly #open: string[] = [];
  #part = "";

  open(tag: OpeningTag): void {
    if (tag.uri === PACKAGE && tag.local === "part") this.#part = partOf(tag.attributes);
    if (tag.uri === W && this.#part === "document.xml") {
      const [above, parent] = [this.#open.at(-2), this.#open.at(-1)];
      // What a section was before a tracked change (17.13.5.32) is not what it is.
      if (tag.local === "sectPr" && (parent === "body" || parent === "pPr")) this.#sections.push([]);
      const kind = parent === "sectPr" && above !== "sectPrChange" ? kindOf(tag) : undefined;
      if (kind) this.#sections.at(-1)?.push(kind);
    }
    this.#open.push(tag.local);
  }

  close(): void {
    this.#open.pop();
  }

  /** @param isWhole whether everything could be read. */
  references(isWhole: boolean): MarginReferences {
    return isWhole && this.#sections.length > 0 ? this.#sections : undefined;
  }
}

function kindOf({ local, attributes }: OpeningTag): MarginKind | undefined {
  const part = PARTS[local];
  const pages = PAGES[valueOf(attributes, "type")];
  return part !== undefined && pages !== undefined ? { part, pages } : undefined;
}
