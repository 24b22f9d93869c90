/** The parts of a package that say how its text looks, as a stream gives them: styles, theme, settings, lists, addresses of links. */

import type { LookSources } from "./judge-look";
import { ListTexts } from "./list-texts";
import { addTextFill, addToParagraph, addToRun } from "./look-properties";
import { type OpeningTag, valueOf } from "./ooxml-names";
import { StyleSheet } from "./style-sheet";
import { ThemeColors } from "./theme-colors";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export class LookParts implements LookSources {
  readonly styles = new StyleSheet();
  readonly theme = new ThemeColors();
  readonly lists = new ListTexts();
  /** Addresses, by the ids of their relationships. */
  readonly addresses = new Map<string, string>();

  /** @param above names of the elements that are open, without prefix where they are of no part of a document; innermost last. */
  open(part: string, tag: OpeningTag, above: readonly string[]): void {
    const { name, local, uri, attributes } = tag;
    const parent = above.at(-1) ?? "";
    if (/^theme\d*\.xml$/.test(part)) this.theme.open(tag, parent);
    if (part === "settings.xml" && name === "w:clrSchemeMapping") this.theme.map(tag);
    if (part === "numbering.xml") this.lists.open(name, attributes);
    if (part === "document.xml.rels" && uri === PACKAGE_RELATIONSHIPS && local === "Relationship") {
      this.addresses.set(valueOf(attributes, "Id", ""), valueOf(attributes, "Target", ""));
    }
    if (part === "styles.xml") this.#openStyle(name, tag, above);
  }

  close(part: string, name: string): void {
    if (part === "styles.xml" && name === "w:style") this.styles.end();
  }

  #openStyle(name: string, { attributes }: OpeningTag, above: readonly string[]): void {
    const [parent = "", grandparent = ""] = [above.at(-1), above.at(-2)];
    this.styles.isThere = true;
    // What a style was before a tracked change (17.13.5) is not what it is.
    if (above.includes("w:rPrChange") || above.includes("w:pPrChange")) return;
    const { defaults, run } = this.styles;
    if (name === "w:style") this.styles.begin(attributes);
    else if (grandparent === "w:rPrDefault") addToRun(defaults.run, name, attributes);
    else if (grandparent === "w:pPrDefault") addToParagraph(defaults.paragraph, name, attributes);
    else if (above.includes("w14:textFill") && run) addTextFill(run, parent, name, attributes);
    // What a style of tables says of some cells only is not what it says; what it shades there is not known.
    else if (!above.includes("w:tblStylePr") || parent === "w:tcPr") this.styles.add(parent, name, attributes);
  }
}
