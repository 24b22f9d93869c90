/**
 * What makes the text of the body be read otherwise than it is written, as a stream gives it: the look of each run with what its
 * paragraph, its cell and their styles say; links, fields, signs and drawings. Which paragraph it stands in the reader of marks
 * tells. Styles may come after the text they are of: all is judged at the end, each kind of look once. ECMA-376: 17.3.2, 17.4.
 */

import type { Distortion, LookDoubt, UnseenPart } from "../agreement/agreement-document";
import { CellLooks } from "./cell-looks";
import { distortedRuns, listTexts, type ReadParagraph, type ReadRun } from "./distorted-runs";
import { addTextFill, addToParagraph, addToRun } from "./look-properties";
import { type DraftHighlight, highlightedRuns } from "./highlighted-runs";
import { LookParts } from "./look-sources";
import type { MarksReader } from "./marks-reader";
import { type OpeningTag, PACKAGE, partOf } from "./ooxml-names";
import { type Page, USUAL_PAGE, withProperty } from "./page-edges";
import type { ParagraphDraft } from "./paragraph-draft";
import type { DraftPlace } from "./place-looks";
import { StretchReader } from "./stretch-reader";

/** A stretch of a paragraph that is being read, or was. */
export interface DraftStretch extends DraftPlace {
  readonly how: readonly (Distortion | LookDoubt)[];
  readonly detail: string;
}

const DRAWINGS = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);

export class LooksReader {
  readonly #open: string[] = [];
  readonly #parts = new LookParts();
  readonly #cells = new CellLooks();
  readonly #stretches: StretchReader;
  readonly #paragraphs: ReadParagraph[] = [];
  readonly #runs: ReadRun[] = [];
  readonly #pages: Page[] = [];
  #page = USUAL_PAGE;
  #part = "";
  /** Depth in what is drawn; 0 outside. */
  #drawn = 0;
  /** Controls that are being read, each by its number, innermost last. */
  readonly #controls: number[] = [];
  #controlsRead = 0;
  #run: ReadRun | undefined;

  constructor(private readonly body: MarksReader) {
    this.#stretches = new StretchReader(this.#parts.addresses);
  }

  /** To be called once the reader of marks knows of it; so are the others. */
  open(tag: OpeningTag): void {
    const { name } = tag;
    if (tag.uri === PACKAGE && tag.local === "part") this.#part = partOf(tag.attributes);
    if (this.#part === "document.xml") {
      if (this.#drawn > 0 || DRAWINGS.has(name)) this.#drawn += 1;
      this.#stretches.open(name, tag, this.body.draft);
      if (this.#drawn === 0) this.#openInBody(name, tag);
    } else this.#parts.open(this.#part, tag, this.#open);
    this.#open.push(name || tag.local);
  }

  addText(text: string): void {
    if (this.#open.at(-1) === "w:instrText") this.#stretches.addCode(text);
  }

  close(): void {
    const name = this.#open.pop() ?? "";
    if (this.#part !== "document.xml") {
      this.#parts.close(this.#part, name);
      return;
    }
    this.#stretches.close(name, this.body.draft);
    if (this.#drawn > 0) {
      this.#drawn -= 1;
      return;
    }
    this.#cells.close(name);
    if (name === "w:sdtContent") this.#controls.pop();
    const { draft } = this.body;
    if (name === "w:r" && this.#run) {
      if (draft) this.#run.end = draft.position;
      if (this.#run.end.kept > this.#run.start.kept) this.#runs.push(this.#run);
      this.#run = undefined;
    }
    if (name === "w:sectPr" && !this.#open.includes("w:sectPrChange")) {
      this.#pages.push(this.#page);
      this.#page = USUAL_PAGE;
    }
  }

  /** Whether what a style says, or where a link leads, had to be known and was not told. */
  get unseen(): readonly UnseenPart[] {
    const isStyled = this.#runs.some(({ own, paragraph }) => own.style !== undefined || paragraph.own.style !== undefined);
    const isKnown = (!isStyled || this.#parts.styles.isThere) && this.#stretches.links.every(({ detail }) => detail !== "");
    return isKnown ? [] : ["look"];
  }

  /** Everything was read: what is to be told, in no order. @param pause called between two steps of the work. */
  async stretches(pause?: () => Promise<void>): Promise<DraftStretch[]> {
    const pageOf = (section: number): Page => this.#pages[section] ?? this.#page;
    const distorted = await distortedRuns(this.#parts, this.#runs, pageOf, pause);
    const listed = listTexts(this.#parts, this.#paragraphs);
    return [...distorted, ...listed, ...this.#stretches.found, ...this.#stretches.links];
  }

  /** Everything was read: what is highlighted, in the order of the body. */
  get highlights(): DraftHighlight[] {
    return highlightedRuns(this.#parts.styles, this.#runs);
  }

  #openInBody(name: string, { attributes }: OpeningTag): void {
    // What it stands in, from the inside out.
    const [above = "", parent = "", grandparent = ""] = [this.#open.at(-1), this.#open.at(-2), this.#open.at(-3)];
    const { draft } = this.body;
    if (name === "w:p") this.#beginParagraph(draft);
    if (name === "w:sdtContent") this.#controls.push((this.#controlsRead += 1));
    if (name === "w:r" && draft) this.#beginRun(draft);
    const paragraph = this.#paragraphs.at(-1);
    if (above === "w:rPr" && parent === "w:r" && this.#run) addToRun(this.#run.own, name, attributes);
    if (this.#run && above.startsWith("w14:") && this.#open.includes("w14:textFill"))
      addTextFill(this.#run.own, above, name, attributes);
    const isOfParagraph = (above === "w:pPr" && parent === "w:p") || (above === "w:numPr" && grandparent === "w:p");
    if (isOfParagraph && paragraph) addToParagraph(paragraph.own, name, attributes);
    if (above === "w:sectPr") this.#page = withProperty(this.#page, name, attributes);
    this.#cells.open(name, above, attributes);
  }

  #beginParagraph(draft: ParagraphDraft | undefined): void {
    if (!draft || this.#paragraphs.at(-1)?.draft === draft) return;
    this.#paragraphs.push({ draft, own: {}, cell: this.#cells.current, section: this.#pages.length });
  }

  #beginRun(draft: ParagraphDraft): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph?.draft !== draft) return;
    const control = this.#controls.at(-1) ?? 0;
    this.#run = { paragraph, start: draft.position, own: {}, control, end: draft.position };
  }
}
