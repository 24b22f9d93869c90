/** What lists put before their paragraphs (ECMA-376 17.9): the text of each level, in which "%1" stands for a number. */

import { type Attributes, valueOf } from "./ooxml-names";

interface Level {
  format: string;
  text: string;
}

interface Definition {
  readonly levels: Map<string, Level>;
  /** The style of lists that has its levels (17.9.21). */
  link: string;
}

export class ListTexts {
  readonly #definitions = new Map<string, Definition>();
  readonly #lists = new Map<string, { definition: string; readonly levels: Map<string, Level> }>();
  #definition: Definition | undefined;
  #list: { definition: string; readonly levels: Map<string, Level> } | undefined;
  #level: Level | undefined;

  open(name: string, attributes: Attributes): void {
    const said = valueOf(attributes, "val");
    if (name === "w:abstractNum") {
      [this.#definition, this.#list] = [{ levels: new Map(), link: "" }, undefined];
      this.#definitions.set(valueOf(attributes, "abstractNumId"), this.#definition);
    }
    if (name === "w:num") {
      this.#list = { definition: "", levels: new Map() };
      this.#lists.set(valueOf(attributes, "numId"), this.#list);
    }
    if (name === "w:abstractNumId" && this.#list) this.#list.definition = said;
    if (name === "w:numStyleLink" && this.#definition) this.#definition.link = said;
    if (name === "w:lvl") {
      this.#level = { format: "decimal", text: "" };
      (this.#list ?? this.#definition)?.levels.set(valueOf(attributes, "ilvl"), this.#level);
    }
    if (name === "w:numFmt" && this.#level) this.#level.format = said;
    if (name === "w:lvlText" && this.#level) this.#level.text = said;
  }

  /**
   * "" where a list puts nothing before its paragraphs.
   *
   * @param listOf the list that a style is of.
   */
  textOf(list: string, level: number, listOf: (style: string) => string | undefined): string {
    const found = this.#lists.get(list);
    const definition = found && this.#definitions.get(found.definition);
    const linked = definition?.link ? this.#lists.get(listOf(definition.link) ?? "") : undefined;
    const levels = [found?.levels, definition?.levels, linked?.levels, this.#definitions.get(linked?.definition ?? "")?.levels];
    const own = levels.map((some) => some?.get(String(level))).find((one) => one !== undefined);
    if (!own) return "";
    // A bullet has no number, whatever its text looks like; "none" shows none.
    return own.format === "bullet" || own.format === "none" ? own.text.replace(/%\d/g, "") : own.text;
  }
}
