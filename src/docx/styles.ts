/** Styles (ECMA-376 17.7): what a run or a paragraph looks like when it does not say so itself. */

import type { XmlElement } from "./xml";

/** Names of built-in styles as `w:style/w:name` has them, and as Word's API does (`Word.Style`, `styleBuiltIn`). */
const BUILT_IN: Readonly<Record<string, string>> = {
  ...{ normal: "Normal", title: "Title", subtitle: "Subtitle", "list paragraph": "ListParagraph", "no spacing": "NoSpacing" },
  ...{ header: "Header", footer: "Footer", caption: "Caption", quote: "Quote", "intense quote": "IntenseQuote" },
  ...{
    "footnote text": "FootnoteText",
    "endnote text": "EndnoteText",
    bibliography: "Bibliography",
    "toc heading": "TocHeading",
  },
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`heading ${index + 1}`, `Heading${index + 1}`])),
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`toc ${index + 1}`, `Toc${index + 1}`])),
};

/** Whether Word's API has such a name for a style of paragraphs. */
export function isBuiltIn(name: string): boolean {
  return Object.values(BUILT_IN).includes(name);
}

export class Styles {
  readonly #byId: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;
  readonly #defaultParagraph: string | undefined;
  /** By the id of the nearest: asked for with each property of each run. */
  readonly #chains = new Map<string, readonly XmlElement[]>();

  constructor(root: XmlElement | undefined) {
    const styles = root?.childrenNamed("w:style") ?? [];
    this.#byId = new Map(styles.map((style) => [style.attribute("w:styleId") ?? "", style]));
    this.#defaults = root?.child("w:docDefaults");
    this.#defaultParagraph = styles
      .find((style) => style.attribute("w:type") === "paragraph" && style.attribute("w:default") === "1")
      ?.attribute("w:styleId");
  }

  /** The name Word's API gives the style of a paragraph. */
  builtInName(paragraph: XmlElement): string {
    const name =
      this.#byId
        .get(this.#idOf(paragraph) ?? "")
        ?.child("w:name")
        ?.attribute("w:val") ?? "normal";
    return BUILT_IN[name.toLowerCase()] ?? "Other";
  }

  /** Whether the document has the style Word's API has this name for: a file need not say which style is the default one. */
  hasBuiltIn(builtIn: string): boolean {
    return builtIn === "Normal" || this.idOfBuiltIn(builtIn) !== undefined;
  }

  /** The id of the style Word's API has this name for; undefined when the document has none, or for the default one. */
  idOfBuiltIn(builtIn: string): string | undefined {
    const found = [...this.#byId].find(([, style]) => {
      const name = style.child("w:name")?.attribute("w:val")?.toLowerCase() ?? "";
      return BUILT_IN[name] === builtIn && style.attribute("w:type") === "paragraph";
    });
    return found?.[0] === this.#defaultParagraph ? undefined : found?.[0];
  }

  /** A paragraph property, from the paragraph itself or the styles it is based on: `w:numPr`. */
  paragraphProperty(paragraph: XmlElement, name: string): XmlElement | undefined {
    return paragraph.child("w:pPr")?.child(name) ?? this.#inherited(this.#idOf(paragraph), "w:pPr", name);
  }

  /** A run property (`w:highlight`, `w:color`): of the run, its style, its paragraph's style, the defaults (17.7.2). */
  runProperty(run: XmlElement, paragraph: XmlElement, name: string): XmlElement | undefined {
    const own = run.child("w:rPr");
    return (
      own?.child(name) ??
      this.#inherited(own?.child("w:rStyle")?.attribute("w:val"), "w:rPr", name) ??
      this.#inherited(this.#idOf(paragraph), "w:rPr", name) ??
      this.#defaults?.child("w:rPrDefault")?.child("w:rPr")?.child(name)
    );
  }

  #idOf(paragraph: XmlElement): string | undefined {
    return paragraph.child("w:pPr")?.child("w:pStyle")?.attribute("w:val") ?? this.#defaultParagraph;
  }

  /** What the nearest style that says something of a property says. */
  #inherited(id: string | undefined, properties: "w:pPr" | "w:rPr", name: string): XmlElement | undefined {
    if (id === undefined) return undefined;
    let chain = this.#chains.get(id);
    if (!chain) this.#chains.set(id, (chain = this.#chain(id)));
    for (const style of chain) {
      const said = style.child(properties)?.child(name);
      if (said) return said;
    }
    return undefined;
  }

  /** A style and those it is based on, nearest first. */
  #chain(id: string): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let style = this.#byId.get(id); style && !chain.includes(style);) {
      chain.push(style);
      style = this.#byId.get(style.child("w:basedOn")?.attribute("w:val") ?? "");
    }
    return chain;
  }
}
