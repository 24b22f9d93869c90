/**
 * A content control: `w:sdt` (ECMA-376 17.5.2). Round runs of one paragraph it is inline, round paragraphs it is block;
 * round a cell or a row it is the table's.
 *
 *     <w:sdt><w:sdtPr><w:alias/><w:tag/><w:id/></w:sdtPr><w:sdtContent> … </w:sdtContent></w:sdt>
 */

import { guardContent, guardLock } from "./edit-guard";
import type { Paragraph } from "./paragraph";
import type { Place, Story, Stretch } from "./story";
import { TextRange } from "./text-range";
import { XmlElement } from "./xml";

/** Children of `w:sdtPr` that make a control another kind than rich text (17.5.2.38). */
const OTHER_KINDS = new Set([
  "w:text", "w:date", "w:comboBox", "w:dropDownList", "w:picture", "w:citation", "w:bibliography", "w:equation", "w:group",
  "w:docPartList", "w:docPartObj", "w14:checkbox", "w15:repeatingSection", "w15:repeatingSectionItem",
]); // prettier-ignore

/** Children of `w:sdtPr` in the order of its schema (CT_SdtPr), as far as this code writes them. */
const PROPERTY_ORDER = [
  "w:rPr",
  "w:alias",
  "w:tag",
  "w:id",
  "w:lock",
  "w:placeholder",
  "w:temporary",
  "w:showingPlcHdr",
  "w15:appearance",
];

export function isRichText(element: XmlElement): boolean {
  const kinds = element.child("w:sdtPr")?.elements ?? [];
  return !kinds.some(({ name }) => OTHER_KINDS.has(name));
}

export class ContentControl {
  #givenId: string | undefined;

  constructor(
    readonly element: XmlElement,
    readonly story: Story,
  ) {}

  /** A new rich text control, not yet in a document. */
  static make(id: number): XmlElement {
    return XmlElement.make("w:sdt", {}, [
      XmlElement.make("w:sdtPr", {}, [XmlElement.make("w:id", { "w:val": String(id) })]),
      XmlElement.make("w:sdtContent"),
    ]);
  }

  get isAttached(): boolean {
    return this.story.isCurrent && this.story.root.contains(this.element);
  }

  get content(): XmlElement {
    let content = this.element.child("w:sdtContent");
    if (!content) {
      content = XmlElement.make("w:sdtContent");
      this.element.append(content);
    }
    return content;
  }

  /** Whether it stands inside a paragraph, round runs. */
  get isInline(): boolean {
    return this.#paragraphAbove !== undefined;
  }

  get #paragraphAbove(): XmlElement | undefined {
    for (let above = this.element.parent; above; above = above.parent) if (above.name === "w:p") return above;
    return undefined;
  }

  /** Paragraphs it holds; the one it is in, for an inline control. */
  get paragraphs(): Paragraph[] {
    const above = this.#paragraphAbove;
    if (above) return [this.story.paragraphOf(above)];
    return this.element.descendants("w:p").map((element) => this.story.paragraphOf(element));
  }

  /** The text it holds, as a range. */
  range(): TextRange {
    const { start, end } = this.#places;
    return new TextRange(start, end);
  }

  /** The same as it is now: nothing keeps it where it is while the document changes. */
  get stretches(): Stretch[] {
    const { start, end } = this.#places;
    return this.story.stretchesBetween(start, end);
  }

  get #places(): { readonly start: Place; readonly end: Place } {
    const above = this.#paragraphAbove;
    const { paragraphs } = this;
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (!first || !last) throw new Error("a content control without a paragraph");
    if (!above) return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: last.length } };
    const pieces = [...first.piecesIn(this.element)];
    const end = pieces.at(-1);
    const from = pieces[0]?.start ?? this.#emptyOffset(first);
    return {
      start: { paragraph: first, offset: from },
      end: { paragraph: first, offset: end ? end.start + end.text.length : from },
    };
  }

  /** Where an inline control without text stands. */
  #emptyOffset(paragraph: Paragraph): number {
    const before = new Set<XmlElement>();
    for (let node: XmlElement = this.element; node.parent && node !== paragraph.element; node = node.parent) {
      for (const sibling of node.parent.elements) {
        if (sibling === node) break;
        before.add(sibling);
      }
    }
    const pieces = paragraph.pieces.filter(({ run }) => [...before].some((element) => element.contains(run)));
    const last = pieces.at(-1);
    return last ? last.start + last.text.length : 0;
  }

  /** The rich text controls in it, however deep. */
  get inner(): ContentControl[] {
    const below = this.element.descendants("w:sdt").filter(isRichText);
    return below.map((element) => this.story.controlOf(element));
  }

  /** The rich text control it stands in. */
  get parent(): ContentControl | undefined {
    for (let above = this.element.parent; above; above = above.parent) {
      if (above.name === "w:sdt" && isRichText(above)) return this.story.controlOf(above);
    }
    return undefined;
  }

  /** Word gives one to a control whose file has none (17.5.2.18). */
  get id(): string {
    return this.property("w:id") ?? (this.#givenId ??= String(this.story.document.nextControlId()));
  }

  get tag(): string {
    return this.property("w:tag") ?? "";
  }

  get title(): string {
    return this.property("w:alias") ?? "";
  }

  /** `sdtLocked`, `contentLocked`, `sdtContentLocked`, `unlocked` (17.18.83). */
  get lock(): string {
    return this.property("w:lock") ?? "unlocked";
  }

  property(name: string, attribute = "w:val"): string | undefined {
    return this.element.child("w:sdtPr")?.child(name)?.attribute(attribute);
  }

  setProperty(name: string, value: string, attribute = "w:val"): void {
    let properties = this.element.child("w:sdtPr");
    if (!properties) {
      properties = XmlElement.make("w:sdtPr");
      this.element.insertAt(0, properties);
    }
    const existing = properties.child(name);
    if (existing) {
      existing.setAttribute(attribute, value);
      return;
    }
    const rank = PROPERTY_ORDER.indexOf(name);
    const next = properties.elements.find((other) => !PROPERTY_ORDER.slice(0, rank).includes(other.name));
    properties.insertBefore(next, XmlElement.make(name, { [attribute]: value }));
  }

  removeProperty(name: string): void {
    this.element.child("w:sdtPr")?.child(name)?.remove();
  }

  /** What stands in it is no longer Word's own prompt (`w:showingPlcHdr`, 17.5.2.39), nor looks like one: assumed. */
  leavePrompt(): void {
    if (this.element.child("w:sdtPr")?.child("w:showingPlcHdr") === undefined) return;
    this.removeProperty("w:showingPlcHdr");
    for (const run of this.element.descendants("w:r")) run.child("w:rPr")?.child("w:rStyle")?.remove();
  }

  /**
   * Takes the control away and leaves what it holds.
   *
   * @throws RefusedEdit where that cannot be done.
   */
  unwrap(): void {
    if (this.element.parent) guardContent(this.element.parent, this.story.document);
    guardLock(this.element);
    this.dissolve();
  }

  /** The same, whatever locks it. */
  dissolve(): void {
    const { parent } = this.element;
    const content = this.element.child("w:sdtContent");
    for (const node of [...(content?.children ?? [])]) {
      content?.removeChild(node);
      parent?.insertBefore(this.element, node);
    }
    this.element.remove();
  }
}
