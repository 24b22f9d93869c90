/**
 * What stands beside the text of the body in its Office Open XML, as a stream gives it. ECMA-376: revisions 17.13.5, comments
 * 17.13.4, notes 17.11, text boxes 17.17.1.
 */

import { BESIDE_THE_BODY, type DocumentExtras, type TrackedChange, type UnseenPart } from "../agreement/agreement-document";
import type { MarksReader } from "./marks-reader";
import { isOn, type OpeningTag, PACKAGE, partOf, valueOf, W } from "./ooxml-names";
import { isAlternate, UnreadParts, wordArtOf } from "./unread-parts";

/** The parts that say something: the body, and what it leads to. */
const PARTS = new Set(["document.xml", "footnotes.xml", "endnotes.xml", "comments.xml"]);

const CHANGES: Readonly<Record<string, TrackedChange["change"]>> = {
  ins: "insertion",
  del: "deletion",
  // What was moved is there twice: the place it left counts.
  moveFrom: "move",
  // A cell of a table (17.13.5.1, 17.13.5.2, 17.13.5.3).
  cellIns: "insertion",
  cellDel: "deletion",
  cellMerge: "format",
};

/** Notes that are no text of anybody's: the lines Word draws above them (17.11.23). */
const SEPARATORS = new Set(["separator", "continuationSeparator", "continuationNotice"]);

/** A text that is being read: its element is open. */
interface OpenText {
  text: string;
}

/** What most elements add. */
const NONE: readonly OpenText[] = [];

interface OpenElement {
  readonly name: string;
  readonly isInTextBox: boolean;
  /** Whether some Words show something else in its place. */
  readonly isAlternate: boolean;
  /** What its text is for. */
  readonly texts: readonly OpenText[];
  /** Whether a paragraph has just ended in it: another begins on a line of its own. */
  endsLine: boolean;
}

type SideText = OpenText & { readonly kind: "text-box" | "note" | "comment" };

/** What an {@link ExtrasReader} has read. */
export type SideExtras = Omit<DocumentExtras, "marks" | "controls" | "looks" | "highlights">;

export class ExtrasReader {
  readonly #open: OpenElement[] = [];
  /** The part of the package that is being read. */
  #part = "";
  #hasBody = false;
  /** Depth of a drawing told a second time, for older Words; 0 outside. */
  #fallback = 0;
  readonly #changes: { change: TrackedChange["change"]; paragraph: number | null; text: string }[] = [];
  readonly #sides: SideText[] = [];
  readonly #runs: (OpenText & { readonly paragraph: number | null; isHidden: boolean })[] = [];
  readonly #unread = new UnreadParts();
  #noteMarks = 0;
  #commentMarks = 0;
  #isTracking = false;

  /** @param body tells which paragraph of the body it is in. */
  constructor(private readonly body: Pick<MarksReader, "paragraph">) {}

  /** To be called once the reader of marks knows of it; so are the others. */
  open(tag: OpeningTag): void {
    const { local, uri, attributes } = tag;
    const parent = this.#open.at(-1);
    if (this.#fallback > 0 || local === "Fallback") this.#fallback += 1;
    if (uri === PACKAGE && local === "part") this.#part = partOf(attributes);
    if (parent?.endsLine) this.#add("\n", parent.texts);
    if (parent) parent.endsLine = false;
    // 17.15.1.90
    if (uri === W && local === "trackRevisions" && this.#part === "settings.xml") this.#isTracking = isOn(attributes);
    const isInTextBox = (parent?.isInTextBox ?? false) || local === "txbxContent";
    const isSeen = this.#fallback === 0 && PARTS.has(this.#part);
    const isRead = uri === W && isSeen;
    if (isRead && local === "document") this.#hasBody = true;
    const own = isRead ? this.#textsOf(tag, isInTextBox ? null : this.body.paragraph) : NONE;
    if (isSeen) this.#noteUnread(tag);
    const isInAlternate = !isInTextBox && ((parent?.isAlternate ?? false) || isAlternate(tag));
    const round = parent?.texts ?? NONE;
    const texts = own.length === 0 ? round : [...round, ...own];
    this.#open.push({ name: local, isInTextBox, isAlternate: isInAlternate, texts, endsLine: false });
  }

  addText(text: string): void {
    const element = this.#open.at(-1);
    if (element?.name === "instrText") this.#unread.addCode(text);
    if (element?.name === "t" && element.isAlternate && this.#fallback === 0) this.#unread.addAlternate(text);
    if (element?.name === "t" || element?.name === "delText") this.#add(text, element.texts);
  }

  close(): void {
    const closed = this.#open.pop();
    if (this.#fallback > 0) this.#fallback -= 1;
    const parent = this.#open.at(-1);
    if (parent && (closed?.name === "p" || closed?.endsLine)) parent.endsLine = true;
  }

  /** @param isWhole whether everything could be read. */
  extras(isWhole: boolean): SideExtras {
    const sidesOf = (kind: SideText["kind"]): string[] =>
      this.#sides.filter((side) => side.kind === kind && side.text.trim() !== "").map(({ text }) => text);
    const [notes, comments] = [sidesOf("note"), sidesOf("comment")];
    const unseen: UnseenPart[] = [];
    if (this.#noteMarks > 0 && notes.length === 0) unseen.push("note");
    if (this.#commentMarks > 0 && comments.length === 0) unseen.push("comment");
    return {
      isTracking: this.#isTracking,
      trackedChanges: this.#changes,
      comments,
      textBoxes: sidesOf("text-box"),
      notes,
      hiddenTexts: this.#runs
        .filter(({ isHidden, text }) => isHidden && text.trim() !== "")
        .map(({ paragraph, text }) => ({ paragraph, text })),
      unseen: [...(this.#hasBody && isWhole ? unseen : BESIDE_THE_BODY), ...this.#unread.found],
    };
  }

  #noteUnread(tag: OpeningTag): void {
    this.#unread.open(tag);
    const art = wordArtOf(tag);
    if (art !== "") this.#side("text-box").text = art;
  }

  #add(text: string, texts: readonly OpenText[]): void {
    if (this.#fallback === 0) for (const one of texts) one.text += text;
  }

  /** What an element that opens is the beginning of. */
  #textsOf({ local, attributes }: OpeningTag, paragraph: number | null): readonly OpenText[] {
    const [parent, grandparent] = [this.#open.at(-1), this.#open.at(-2)];
    if (parent?.name === "r" && (local === "tab" || local === "br")) this.#add(local === "tab" ? "\t" : "\n", parent.texts);
    if (local === "comment") return [this.#side("comment")];
    // What is pending in a comment is no part of what is signed.
    if (this.#part === "comments.xml") return NONE;
    if (local === "footnote" || local === "endnote") {
      return SEPARATORS.has(valueOf(attributes, "type")) ? [] : [this.#side("note")];
    }
    if (local === "footnoteReference" || local === "endnoteReference") this.#noteMarks += 1;
    if (local === "commentReference") this.#commentMarks += 1;
    if (local === "txbxContent") return [this.#side("text-box")];
    if (local === "r") return [this.#run(paragraph)];
    const run = this.#runs.at(-1);
    if (run && local === "vanish" && parent?.name === "rPr" && grandparent?.name === "r") {
      run.isHidden = isOn(attributes);
    }
    const change = CHANGES[local];
    if (change) return [this.#change(change, paragraph)];
    if (local.endsWith("PrChange")) this.#change("format", paragraph);
    return NONE;
  }

  #side(kind: SideText["kind"]): OpenText {
    const side = { kind, text: "" };
    this.#sides.push(side);
    return side;
  }

  #run(paragraph: number | null): OpenText {
    const run = { paragraph, text: "", isHidden: false };
    this.#runs.push(run);
    return run;
  }

  /** Word cuts one change into many runs: those that follow one another are one. */
  #change(change: TrackedChange["change"], paragraph: number | null): OpenText {
    const last = this.#changes.at(-1);
    if (last?.change === change && last.paragraph === paragraph) return last;
    const one = { change, paragraph, text: "" };
    this.#changes.push(one);
    return one;
  }
}
