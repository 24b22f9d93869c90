/**
 * Stretches that are something else than their text: links (ECMA-376 17.16.22), fields that change (17.16), text that is turned round
 * (17.3.2.3, 17.3.2.8), signs that no text shows (17.3.3.30), drawings that stand before the text (20.4.2.3).
 */

import type { Distortion, LookDoubt } from "../agreement/agreement-document";
import type { DraftStretch } from "./looks-reader";
import { type OpeningTag, RELATIONSHIPS, valueOf } from "./ooxml-names";
import type { ParagraphDraft, Position } from "./paragraph-draft";
import { isChanging } from "./unread-parts";

interface OpenStretch {
  readonly name: string;
  readonly how: Distortion | LookDoubt;
  readonly draft: ParagraphDraft;
  readonly start: Position;
  detail: string;
}

/** A drawing that is being read. */
interface OpenDrawing {
  readonly name: string;
  isBehind: boolean;
  isWrapped: boolean;
}

export class StretchReader {
  readonly found: DraftStretch[] = [];
  readonly #links: DraftStretch[] = [];
  /** Elements, innermost last; undefined for one that says nothing. */
  readonly #elements: (OpenStretch | undefined)[] = [];
  readonly #fields: OpenStretch[] = [];
  readonly #drawings: OpenDrawing[] = [];
  /** Depth in what is told a second time, for older Words. */
  #fallback = 0;

  /** @param addresses of links, by their ids: filled as they are read, which may be after the text. */
  constructor(private readonly addresses: ReadonlyMap<string, string>) {}

  open(name: string, { attributes }: OpeningTag, draft: ParagraphDraft | undefined): void {
    if (this.#fallback > 0 || name === "mc:Fallback") this.#fallback += 1;
    const began = draft && this.#begun(name, attributes, draft);
    if (STRETCHES.has(name)) this.#elements.push(began);
    if (name === "w:fldChar") this.#noteField(valueOf(attributes, "fldCharType"), draft);
    if (name === "w:sym" && draft) this.#add("symbol", draft, draft.position, valueOf(attributes, "font"));
    this.#openDrawing(name, attributes);
  }

  addCode(text: string): void {
    const field = this.#fields.at(-1);
    if (field) field.detail += text;
  }

  close(name: string, draft: ParagraphDraft | undefined): void {
    if (STRETCHES.has(name)) {
      const element = this.#elements.pop();
      if (element) this.#end(element, draft);
    }
    const drawing = this.#drawings.at(-1);
    if (drawing?.name === name) {
      this.#drawings.pop();
      if (draft && this.#fallback === 0 && !drawing.isBehind && !drawing.isWrapped)
        this.#add("covered", draft, draft.position, "");
    }
    if (this.#fallback > 0) this.#fallback -= 1;
  }

  #begun(name: string, attributes: OpeningTag["attributes"], draft: ParagraphDraft): OpenStretch | undefined {
    const begun = (how: OpenStretch["how"], detail = ""): OpenStretch => ({ name, how, draft, start: draft.position, detail });
    if (name === "w:hyperlink") {
      const [id, anchor] = [valueOf(attributes, "id", RELATIONSHIPS), valueOf(attributes, "anchor")];
      return id === "" ? begun("link", `#${anchor}`) : begun("link", id);
    }
    if (name === "w:fldSimple") return begun("field", valueOf(attributes, "instr"));
    const isTurned = (name === "w:bdo" || name === "w:dir") && valueOf(attributes, "val") === "rtl";
    return isTurned ? begun("reversed") : undefined;
  }

  #noteField(type: string, draft: ParagraphDraft | undefined): void {
    if (type === "begin" && draft) this.#fields.push({ name: "", how: "field", draft, start: draft.position, detail: "" });
    const ended = type === "end" ? this.#fields.pop() : undefined;
    if (ended) this.#end(ended, draft);
  }

  #end(one: OpenStretch, draft: ParagraphDraft | undefined): void {
    const { how, detail, start } = one;
    // What goes on in the next paragraph is told where it begins.
    const end = draft === one.draft ? one.draft.position : { full: one.draft.full.length, kept: one.draft.kept.length };
    const stretch = { draft: one.draft, start, end };
    const [, address] = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(detail) ?? [];
    if (how === "link" || address !== undefined) this.#links.push({ ...stretch, how: ["link"], detail: address ?? detail });
    else if (how !== "field" || isChanging(detail)) this.found.push({ ...stretch, how: [how], detail: detail.trim() });
  }

  /** With their addresses, once those are known: "" for one that was not told. */
  get links(): DraftStretch[] {
    return this.#links.map((link) => {
      const isAddress = link.detail.startsWith("#") || !/^\w+$/.test(link.detail);
      return isAddress ? link : { ...link, detail: this.addresses.get(link.detail) ?? "" };
    });
  }

  #add(how: LookDoubt, draft: ParagraphDraft, at: Position, detail: string): void {
    this.found.push({ how: [how], draft, start: at, end: at, detail });
  }

  #openDrawing(name: string, attributes: OpeningTag["attributes"]): void {
    const drawing = this.#drawings.at(-1);
    if (name === "wp:anchor") {
      this.#drawings.push({ name, isBehind: valueOf(attributes, "behindDoc", "") === "1", isWrapped: true });
    } else if (name === "wp:wrapNone" && drawing) drawing.isWrapped = false;
    else if (VML.has(name)) {
      const style = valueOf(attributes, "style", "").replaceAll(" ", "");
      const isLaid = style.includes("position:absolute");
      this.#drawings.push({ name, isBehind: style.includes("z-index:-"), isWrapped: !isLaid });
    } else if (name === "w10:wrap" && drawing) drawing.isWrapped = valueOf(attributes, "type", "") !== "none";
  }
}

const STRETCHES = new Set(["w:hyperlink", "w:fldSimple", "w:bdo", "w:dir"]);
const VML = new Set(["v:shape", "v:rect", "v:oval", "v:roundrect", "v:image"]);
