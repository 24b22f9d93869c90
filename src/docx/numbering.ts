/** Lists (ECMA-376 17.9): which paragraphs have a bullet or a number, and at what level. */

import type { Styles } from "./styles";
import type { XmlElement } from "./xml";

export interface ListPlace {
  /** `w:numId`. */
  readonly list: string;
  /** `w:ilvl`, from 0. */
  readonly level: number;
}

export class Numbering {
  readonly #lists: ReadonlySet<string>;

  constructor(
    root: XmlElement | undefined,
    private readonly styles: Styles,
  ) {
    this.#lists = new Set(root?.childrenNamed("w:num").map((list) => list.attribute("w:numId") ?? "") ?? []);
  }

  /** Whether the document has a list of this id. */
  has(list: string): boolean {
    return this.#lists.has(list);
  }

  /** The place of a paragraph in a list; undefined when it is in none (`w:numId` 0 takes a style's list away). */
  placeOf(paragraph: XmlElement): ListPlace | undefined {
    const properties = this.styles.paragraphProperty(paragraph, "w:numPr");
    const list = properties?.child("w:numId")?.attribute("w:val") ?? "0";
    if (list === "0" || !this.#lists.has(list)) return undefined;
    return { list, level: Number(properties?.child("w:ilvl")?.attribute("w:val") ?? 0) };
  }
}
