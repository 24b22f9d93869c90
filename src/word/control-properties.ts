/** What the properties of a content control (`w:sdtPr`, ECMA-376 17.5.2.38) say of the text it holds. */

import { parseTag } from "../agreement/model/tag";
import { type Attributes, isOn, valueOf } from "./ooxml-names";
import type { DraftKind } from "./paragraph-draft";

/** Properties that make a control another kind than rich text: Word lists none of them to an add-in of WordApi 1.3 (office-js #3968). */
const OTHER_KINDS = new Set([
  "w:text", "w:date", "w:comboBox", "w:dropDownList", "w:picture", "w:citation", "w:bibliography", "w:equation", "w:group",
  "w:docPartList", "w:docPartObj", "w14:checkbox", "w15:repeatingSection", "w15:repeatingSectionItem",
]); // prettier-ignore

export class ControlProperties {
  #isOtherKind = false;
  #showsPrompt = false;
  #tag = "";

  /** One of the properties. */
  add(name: string, attributes: Attributes): void {
    this.#isOtherKind ||= OTHER_KINDS.has(name);
    if (name === "w:showingPlcHdr") this.#showsPrompt = isOn(attributes);
    if (name === "w:tag") this.#tag = valueOf(attributes, "val");
  }

  get tag(): string {
    return this.#tag;
  }

  get isRichText(): boolean {
    return !this.#isOtherKind;
  }

  /** Whether it is ours, of a slot. */
  get isSlot(): boolean {
    return parseTag(this.#tag) !== undefined;
  }

  /** What its text is. */
  get kinds(): readonly DraftKind[] {
    return [...(this.#isOtherKind ? ["control" as const] : []), ...(this.#showsPrompt ? ["prompt" as const] : [])];
  }
}
