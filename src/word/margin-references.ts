/** Which headers and footers each section has of its own (ECMA-376 17.10.2, 17.10.5), from the body's Office Open XML. */

import { SaxesParser } from "saxes";
import type { MarginText } from "../agreement/agreement-document";
import { type OpeningTag, PACKAGE, partOf, valueOf, W } from "./ooxml-names";

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
export function readMarginReferences(ooxml: string): readonly (readonly MarginKind[])[] | undefined {
  const sections: MarginKind[][] = [];
  const open: OpeningTag[] = [];
  let part = "";
  const errors: Error[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => errors.push(error));
  parser.on("opentag", (tag) => {
    if (tag.uri === PACKAGE && tag.local === "part") part = partOf(tag.attributes);
    if (tag.uri === W && part === "document.xml") {
      const [above, parent] = open.slice(-2).map(({ local }) => local);
      // What a section was before a tracked change (17.13.5.32) is not what it is.
      if (tag.local === "sectPr" && (parent === "body" || parent === "pPr")) sections.push([]);
      const kind = kindOf(tag);
      if (kind && parent === "sectPr" && above !== "sectPrChange") sections.at(-1)?.push(kind);
    }
    open.push(tag);
  });
  parser.on("closetag", () => open.pop());
  parser.write(ooxml).close();
  return errors.length > 0 || sections.length === 0 ? undefined : sections;
}

function kindOf({ local, attributes }: OpeningTag): MarginKind | undefined {
  const part = PARTS[local];
  const pages = PAGES[valueOf(attributes, "type")];
  return part !== undefined && pages !== undefined ? { part, pages } : undefined;
}
