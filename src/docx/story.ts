/** A flow of paragraphs: the body, a header, a footer (ECMA-376 17.2, 17.10). */

import { ContentControl, isRichText } from "./content-control";
import type { DocxDocument } from "./docx-document";
import { Paragraph } from "./paragraph";
import type { XmlElement } from "./xml";

/** Elements of a story's content that hold paragraphs further down. */
const CONTAINERS = new Set(["w:sdt", "w:sdtContent", "w:tbl", "w:tr", "w:tc", "w:ins", "w:customXml", "w:smartTag"]);

/** A place in the text of a paragraph: a UTF-16 offset. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

/** A stretch of one paragraph. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export class Story {
  readonly #known = new WeakMap<XmlElement, Paragraph>();
  readonly #controls = new WeakMap<XmlElement, ContentControl>();
  #paragraphs: readonly Paragraph[] | undefined;
  #places: ReadonlyMap<Paragraph, number> | undefined;
  /** False once another story has taken its place in the document (an undo): whatever belongs to it is gone then. */
  isCurrent = true;

  constructor(
    /** `w:body`, `w:hdr`, `w:ftr`. */
    readonly root: XmlElement,
    readonly document: DocxDocument,
  ) {}

  /** Paragraphs in order, those of table cells included. */
  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= this.#read());
  }

  /** Place of a paragraph among {@link paragraphs}; -1 once it is gone. */
  placeOf(paragraph: Paragraph): number {
    this.#places ??= new Map(this.paragraphs.map((one, index) => [one, index]));
    return this.#places.get(paragraph) ?? -1;
  }

  paragraphsBetween(first: Paragraph, last: Paragraph): readonly Paragraph[] {
    return first === last ? [first] : this.paragraphs.slice(this.placeOf(first), this.placeOf(last) + 1);
  }

  /** What stands between two places, as a stretch of each paragraph it touches, in order. */
  stretchesBetween(start: Place, end: Place): Stretch[] {
    return this.paragraphsBetween(start.paragraph, end.paragraph).map((paragraph) => ({
      paragraph,
      start: paragraph === start.paragraph ? start.offset : 0,
      end: paragraph === end.paragraph ? end.offset : paragraph.length,
    }));
  }

  /** To be called when paragraphs were added, moved or deleted. */
  forgetParagraphs(): void {
    this.#paragraphs = undefined;
    this.#places = undefined;
  }

  /** The paragraph of a `w:p` element; the same object each time. */
  paragraphOf(element: XmlElement, tableDepth?: number): Paragraph {
    let paragraph = this.#known.get(element);
    if (!paragraph) {
      paragraph = new Paragraph(element, this, tableDepth ?? depthInTables(element));
      this.#known.set(element, paragraph);
    }
    return paragraph;
  }

  /** The control of a `w:sdt` element; the same object each time. */
  controlOf(element: XmlElement): ContentControl {
    let control = this.#controls.get(element);
    if (!control) {
      control = new ContentControl(element, this);
      this.#controls.set(element, control);
    }
    return control;
  }

  /**
   * Rich text controls, nested ones included, in the order of their start tags. The other kinds are not listed to an
   * add-in of WordApi 1.3 (office-js #3968, #2160).
   */
  get contentControls(): ContentControl[] {
    return controlsBelow(this.root).map((element) => this.controlOf(element));
  }

  /** Those of them that stand in a paragraph, round its runs. */
  controlsIn({ element }: Paragraph): ContentControl[] {
    return controlsBelow(element).map((control) => this.controlOf(control));
  }

  /** Those of them that a paragraph stands in, the outermost first. */
  controlsRound({ element }: Paragraph): ContentControl[] {
    const controls: ContentControl[] = [];
    for (let above = element.parent; above; above = above.parent) {
      if (above.name === "w:sdt" && isRichText(above)) controls.unshift(this.controlOf(above));
    }
    return controls;
  }

  #read(): Paragraph[] {
    const paragraphs: Paragraph[] = [];
    const visit = (element: XmlElement, tables: number): void => {
      for (const child of element.elements) {
        if (child.name === "w:p") paragraphs.push(this.paragraphOf(child, tables));
        else if (CONTAINERS.has(child.name)) visit(child, child.name === "w:tbl" ? tables + 1 : tables);
      }
    };
    visit(this.root, 0);
    return paragraphs;
  }
}

/** `w:sdt` elements of rich text below an element, in document order; text boxes are other stories (#2945). */
function controlsBelow(element: XmlElement, found: XmlElement[] = []): XmlElement[] {
  for (const child of element.elements) {
    if (child.name === "w:drawing" || child.name === "w:pict" || child.name === "mc:AlternateContent") continue;
    if (child.name === "w:sdt" && isRichText(child) && holdsText(child)) found.push(child);
    controlsBelow(child, found);
  }
  return found;
}

/** Whether a control stands somewhere: in a paragraph, or round one. A file may hold one without content (17.5.2.29 allows it). */
function holdsText(element: XmlElement): boolean {
  if (element.holds("w:p")) return true;
  for (let above = element.parent; above; above = above.parent) if (above.name === "w:p") return true;
  return false;
}

function depthInTables(element: XmlElement): number {
  let depth = 0;
  for (let above = element.parent; above; above = above.parent) if (above.name === "w:tbl") depth += 1;
  return depth;
}
