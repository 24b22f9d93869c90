/**
 * The paragraphs of the body in its Office Open XML, each with its text and its marks, as a stream gives them. Which paragraphs
 * those are is what `Body.paragraphs` lists: those of cells, not those of text boxes (office-js #4650). ECMA-376: paragraphs
 * 17.3.1, runs 17.3.2 and 17.3.3, controls 17.5.2, fields 17.16, revisions 17.13.5, comments 17.13.4, bookmarks 17.13.6.
 */

import type { ControlMarks, MarkKind } from "../agreement/agreement-document";
import { isOurTag } from "../agreement/model/tag";
import { ControlProperties } from "./control-properties";
import { type Attributes, isOn, type OpeningTag } from "./ooxml-names";
import { type OpenSpan, OpenSpans } from "./open-spans";
import { BEGINNING, ParagraphDraft, type Position } from "./paragraph-draft";
import { isText, textOf } from "./run-text";
import { RunFormat } from "./run-format";
import { type SlotLook, SlotLooks } from "./slot-looks";
import { SpanMarks } from "./span-marks";

/** Elements of the body that hold paragraphs further down. */
const CONTAINERS = new Set(["w:sdt", "w:sdtContent", "w:tbl", "w:tr", "w:tc", "w:ins", "w:customXml", "w:smartTag"]);

const PICTURES = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
/** They show something that is no text; what they hold is read as the text it may be. */
const SIGNS = new Set(["w:sym", "m:oMath", "w:contentPart"]);
const REVISIONS = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
/** Stretches that are an element. */
const SPANS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...Array.from(REVISIONS, (name) => [name, "revision"] as const),
  ["w:hyperlink", "link"],
  ["w:fldSimple", "field"],
]);
const NOTES = new Set(["w:footnoteReference", "w:endnoteReference"]);
/** Of pages and columns. */
const BREAKS = new Set(["\f", "\u000e"]);

/** A run that is being read. */
interface OpenRun {
  readonly start: Position;
  readonly format: RunFormat;
  hasText: boolean;
  isHidden: boolean;
}

/** A control whose content has begun. */
interface OpenControl {
  readonly properties: ControlProperties;
  readonly from: Position;
  /** The paragraph it began in, and where; undefined between two of them. */
  readonly begun: { readonly draft: ParagraphDraft; readonly start: Position } | undefined;
  /** Of a slot. */
  readonly look: SlotLook | undefined;
  /** What stands in it, and its text does not show. */
  readonly holds: Set<MarkKind>;
  /** Once it has ended. */
  isStruck: boolean;
}

interface OpenElement {
  readonly name: string;
  /** Whether a `w:p` in it is a paragraph of the body. */
  readonly isFlow: boolean;
  readonly isDeleted: boolean;
  readonly run: OpenRun | undefined;
  /** Of a `w:sdt`. */
  readonly control: ControlProperties | undefined;
  /** What ends with it. */
  readonly spans: readonly OpenSpan[];
}

/** What most elements end. */
const NONE: readonly OpenSpan[] = [];

export class MarksReader {
  readonly drafts: ParagraphDraft[] = [];
  readonly #open: OpenElement[] = [];
  /** Depth in what is not looked at; 0 outside. */
  #skipped = 0;
  #draft: ParagraphDraft | undefined;
  readonly #spans = new OpenSpans();
  readonly #ranges = new SpanMarks(this.#spans);
  /** In how many of our slots' controls it is. */
  #slots = 0;

  /** How long what was read is. */
  #length = BEGINNING;
  /** Rich text controls, in the order they begin. */
  readonly #controls: OpenControl[] = [];
  /** The controls, of whatever kind, that are being read. */
  readonly #inside: OpenControl[] = [];

  readonly #looks = new SlotLooks();

  get controls(): ControlMarks[] {
    return this.#controls.map(({ properties: { tag }, isStruck, look, holds }) => ({
      tag,
      isStruck,
      holds,
      round: look?.differing ?? {},
      isSetApart: look?.isSetApart ?? false,
    }));
  }

  /** The paragraph that is being read. */
  get draft(): ParagraphDraft | undefined {
    return this.#draft;
  }

  /** Index of the paragraph that is being read; null between two of them. */
  get paragraph(): number | null {
    return this.#draft ? this.drafts.length - 1 : null;
  }

  open(tag: OpeningTag): void {
    const { name } = tag;
    const parent = this.#open.at(-1);
    if (this.#skipped > 0) this.#skipped += 1;
    else if (!parent) {
      if (name === "w:body") this.#open.push({ ...OUTSIDE, name, isFlow: true });
    } else if (this.#isSkipped(name, tag.attributes, parent)) this.#skipped = 1;
    else this.#enter(name, tag.attributes, parent);
  }

  addText(text: string): void {
    const element = this.#skipped > 0 ? undefined : this.#open.at(-1);
    if (element && isText(element.name)) this.#addText(text, element);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const closed = this.#open.pop();
    const parent = this.#open.at(-1);
    if (!closed || !parent) return;
    for (const span of closed.spans) this.#spans.end(span);
    if (closed.name === "w:sdtContent" && closed.control) this.#leaveControl();
    if (closed.name === "w:r" && closed.run) {
      if (closed.run.isHidden && closed.run.hasText) this.#hold("hidden");
      this.#draft?.endRun({ ...closed.run, format: closed.run.format.print(), isInSlot: this.#slots > 0 });
      if (closed.run.hasText && !closed.isDeleted) this.#looks.addRun(closed.run.format.look);
    }
    if (closed.name === "w:p" && parent.isFlow) {
      this.#spans.endParagraph();
      this.#looks.endParagraph();
      this.#draft?.finish();
      this.#draft = undefined;
    }
  }

  /** Whether nothing of an element is to be read; what it says by being there is noted. */
  #isSkipped(name: string, attributes: Attributes, parent: OpenElement): boolean {
    const above = this.#open.at(-2);
    if (parent.name === "w:sdtPr") {
      above?.control?.add(name, attributes);
      return true;
    }
    if (parent.name === "w:rPr") {
      if (above?.name === "w:pPr" && REVISIONS.has(name)) this.#draft?.markEnd("revision");
      if (above?.name === "w:pPr") this.#looks.mark.add(name, attributes);
      if (above?.name === "w:r" && above.run) {
        above.run.format.add(name, attributes);
        if (name === "w:vanish") above.run.isHidden = isOn(attributes);
      }
      return true;
    }
    if (parent.name === "w:pPr") {
      if (name === "w:sectPr") this.#draft?.markEnd("break");
      return name !== "w:rPr";
    }
    if (name === "w:fldChar") this.#hold("field");
    if (this.#ranges.note(name, attributes, this.#draft)) return true;
    if (PICTURES.has(name)) {
      this.#markHere("picture");
      return true;
    }
    return parent.isFlow && name !== "w:p" && name !== "w:sdtPr" && !CONTAINERS.has(name);
  }

  #enter(name: string, attributes: Attributes, parent: OpenElement): void {
    const isParagraph = parent.isFlow && name === "w:p";
    if (isParagraph) this.#beginParagraph();
    const control = name === "w:sdt" ? new ControlProperties() : name === "w:sdtContent" ? parent.control : undefined;
    const element: OpenElement = {
      name,
      isFlow: parent.isFlow && CONTAINERS.has(name),
      isDeleted: parent.isDeleted || name === "w:del" || name === "w:moveFrom" || name === "w:delText",
      run: name === "w:r" && this.#draft ? this.#beginRun(this.#draft) : isParagraph ? undefined : parent.run,
      control,
      spans: this.#spansOf(name, control),
    };
    this.#open.push(element);
    const text = element.run && textOf(name, attributes);
    if (text) this.#addSign(name, text, element);
    else if (SIGNS.has(name)) this.#markHere("picture");
  }

  /** Notes what stands where the reading is. */
  #markHere(kind: MarkKind): void {
    this.#hold(kind);
    this.#draft?.mark(kind, this.#draft.position);
  }

  #hold(kind: MarkKind): void {
    for (const { holds } of this.#inside) holds.add(kind);
  }

  #beginParagraph(): void {
    this.#draft = new ParagraphDraft();
    this.drafts.push(this.#draft);
    this.#spans.beginParagraph(this.#draft);
    this.#ranges.beginParagraph(this.#draft);
    this.#looks.beginParagraph();
  }

  #beginRun({ position }: ParagraphDraft): OpenRun {
    return { start: position, format: new RunFormat(), hasText: false, isHidden: false };
  }

  /** The stretches that are an element. */
  #spansOf(name: string, control: ControlProperties | undefined): readonly OpenSpan[] {
    const kind = SPANS.get(name);
    if (kind) {
      this.#hold(kind);
      return [this.#spans.begin(kind)];
    }
    if (name !== "w:sdtContent" || !control) return NONE;
    if (control.isSlot) this.#slots += 1;
    const look = control.isSlot ? this.#looks.begin() : undefined;
    const begun = this.#draft && { draft: this.#draft, start: this.#draft.position };
    const opened = { properties: control, from: this.#length, begun, isStruck: false, look, holds: new Set<MarkKind>() };
    this.#inside.push(opened);
    if (control.isRichText) this.#controls.push(opened);
    return control.kinds.map((one) => this.#spans.begin(one));
  }

  #leaveControl(): void {
    const left = this.#inside.pop();
    if (!left) return;
    if (left.properties.isSlot) this.#slots -= 1;
    if (left.look) this.#looks.end();
    left.isStruck = this.#length.full > left.from.full && this.#length.kept === left.from.kept;
    const { properties, begun } = left;
    if (!begun || begun.draft !== this.#draft || isOurTag(properties.tag)) return;
    const { isRichText, takesText, isLocked, store } = properties;
    begun.draft.others.push({ start: begun.start, end: begun.draft.position, isRichText, takesText, isLocked, store });
  }

  /** A character that is an element of its own. */
  #addSign(name: string, text: string, element: OpenElement): void {
    const kind = NOTES.has(name) ? "note" : BREAKS.has(text) ? "break" : undefined;
    const start = this.#draft?.position;
    if (!kind || !start) this.#addText(text, element);
    else {
      this.#write(text, element.isDeleted);
      this.#hold(kind);
      this.#draft?.mark(kind, start);
    }
  }

  #addText(text: string, { run, isDeleted }: OpenElement): void {
    if (!run) return;
    run.hasText ||= text !== "";
    this.#write(text, isDeleted);
  }

  #write(text: string, isDeleted: boolean): void {
    this.#draft?.addText(text, isDeleted);
    const { full, kept } = this.#length;
    this.#length = { full: full + text.length, kept: kept + (isDeleted ? 0 : text.length) };
  }
}

const OUTSIDE = { isDeleted: false, run: undefined, control: undefined, spans: [] } as const;
