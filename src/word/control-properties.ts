/** What the properties of a content control (`w:sdtPr`, ECMA-376 17.5.2.38) say of the text it holds. */

import type { ControlMarkKind } from "../agreement/agreement-document";
import { parseTag } from "../agreement/model/tag";
import { type Attributes, isOn, valueOf } from "./ooxml-names";
import type { DraftKind } from "./paragraph-draft";

/** Properties that make a control another kind than rich text: Word lists none of them to an add-in of WordApi 1.3 (office-js #3968). */
const OTHER_KINDS = new Set([
  "w:text", "w:date", "w:comboBox", "w:dropDownList", "w:picture", "w:citation", "w:bibliography", "w:equation", "w:group",
  "w:docPartList", "w:docPartObj", "w14:checkbox", "w15:repeatingSection", "w15:repeatingSectionItem",
]); // prettier-ignore

/** Those whose content is chosen, not written, and how a mark names each. */
const CHOSEN: Readonly<Record<string, ControlMarkKind>> = {
  "w:date": "date-control",
  "w:comboBox": "list-control",
  "w:dropDownList": "list-control",
  "w14:checkbox": "checkbox",
};
const CONTENT_LOCKS = new Set(["contentLocked", "sdtContentLocked"]);

export class ControlProperties {
  #isOtherKind = false;
  #isPlainText = false;
  #chosen: ControlMarkKind | undefined;
  #isLocked = false;
  #store: string | undefined;
  #showsPrompt = false;
  #tag = "";

  /** One of the properties. */
  add(name: string, attributes: Attributes): void {
    this.#isOtherKind ||= OTHER_KINDS.has(name);
    this.#isPlainText ||= name === "w:text";
    this.#chosen ??= CHOSEN[name];
    if (name === "w:lock") this.#isLocked = CONTENT_LOCKS.has(valueOf(attributes, "val"));
    if (name === "w:dataBinding" || name === "w15:dataBinding")
      this.#store = `${valueOf(attributes, "storeItemID")} ${valueOf(attributes, "xpath")}`;
    if (name === "w:showingPlcHdr") this.#showsPrompt = isOn(attributes);
    if (name === "w:tag") this.#tag = valueOf(attributes, "val");
  }

  get tag(): string {
    return this.#tag;
  }

  get isRichText(): boolean {
    return !this.#isOtherKind;
  }

  /** Whether it takes any text. */
  get takesText(): boolean {
    return this.isRichText || (this.#isPlainText && this.#chosen === undefined);
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }

  /** The XML it is bound to. */
  get store(): string | undefined {
    return this.#store;
  }

  /** Whether it is ours, of a slot. */
  get isSlot(): boolean {
    return parseTag(this.#tag) !== undefined;
  }

  /** What its text is. */
  get kinds(): readonly DraftKind[] {
    return [...(this.#isOtherKind ? [this.#markKind] : []), ...(this.#showsPrompt ? ["prompt" as const] : [])];
  }

  get #markKind(): ControlMarkKind {
    if (this.#isLocked) return "locked-control";
    return this.#chosen ?? (this.#store === undefined ? "control" : "bound-control");
  }
}
