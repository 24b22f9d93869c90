/**
 * What Word's paragraphs do not show, read in the body's Office Open XML (`Body.getOoxml`, WordApi 1.1: every host has it).
 * It is only read, never written back. ECMA-376: revisions 17.13.5, comments 17.13.4, notes 17.11, text boxes 17.17.1.
 */

import type { DocumentExtras, SidePart, TrackedChange } from "../agreement/agreement-document";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

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

/** @param ooxml a flat package, parsed. */
export function readExtras(ooxml: Document): DocumentExtras {
  const parts = new Map<string, Element>();
  for (const part of childrenOf(ooxml.documentElement)) {
    const root = part.firstElementChild?.firstElementChild;
    const name = part.getAttributeNS(PACKAGE, "name")?.split("/").pop() ?? "";
    if (root) parts.set(name, root);
  }
  const body = new BodyReader();
  const main = parts.get("document.xml");
  if (main) body.read(main);
  const notes = ["footnotes.xml", "endnotes.xml"].flatMap((name) => textsOf(parts.get(name)));
  const comments = textsOf(parts.get("comments.xml"));
  const unseen: SidePart[] = [];
  if (!main) unseen.push("text-box");
  if (!main || (body.noteMarks > 0 && notes.length === 0)) unseen.push("note");
  if (!main || (body.commentMarks > 0 && comments.length === 0)) unseen.push("comment");
  return {
    trackedChanges: body.trackedChanges,
    comments,
    textBoxes: body.textBoxes,
    notes,
    hiddenTexts: body.hiddenTexts,
    unseen,
  };
}

class BodyReader {
  readonly trackedChanges: TrackedChange[] = [];
  readonly textBoxes: string[] = [];
  readonly hiddenTexts: { paragraph: number | null; text: string }[] = [];
  noteMarks = 0;
  commentMarks = 0;
  #paragraphs = 0;

  /** One walk over the tree: its cost is its size. */
  read(element: Element, paragraph: number | null = null, inTextBox = false): void {
    for (const child of childrenOf(element)) {
      // The same drawing, once more, for older Words.
      if (child.localName === "Fallback") continue;
      let place = paragraph;
      let isBox = inTextBox;
      if (child.namespaceURI === W) {
        if (child.localName === "p" && !inTextBox) place = this.#paragraphs++;
        if (child.localName === "txbxContent") {
          this.textBoxes.push(textOf(child));
          [place, isBox] = [null, true];
        }
        this.#look(child, place);
      }
      this.read(child, place, isBox);
    }
  }

  #look(element: Element, paragraph: number | null): void {
    const name = element.localName;
    if (name === "footnoteReference" || name === "endnoteReference") this.noteMarks += 1;
    if (name === "commentReference") this.commentMarks += 1;
    const change = CHANGES[name] ?? (name.endsWith("PrChange") ? "format" : undefined);
    if (change) this.#addChange({ change, paragraph, text: change === "format" ? "" : textOf(element) });
    if (name === "r" && isHidden(element)) {
      const text = textOf(element);
      if (text.trim() !== "") this.hiddenTexts.push({ paragraph, text });
    }
  }

  /** Word cuts one change into many runs: those that follow one another are one. */
  #addChange(one: TrackedChange): void {
    const last = this.trackedChanges.at(-1);
    if (last?.change === one.change && last.paragraph === one.paragraph) {
      this.trackedChanges[this.trackedChanges.length - 1] = { ...last, text: last.text + one.text };
    } else this.trackedChanges.push(one);
  }
}

function isHidden(run: Element): boolean {
  const look = childrenOf(run).find(({ localName }) => localName === "rPr");
  const vanish = look && childrenOf(look).find(({ localName }) => localName === "vanish");
  return vanish !== undefined && !["0", "false", "off"].includes(vanish.getAttributeNS(W, "val") ?? "");
}

/** The text of each note or comment of a part. */
function textsOf(part: Element | undefined): string[] {
  return part
    ? childrenOf(part)
        .filter((one) => !SEPARATORS.has(one.getAttributeNS(W, "type") ?? ""))
        .map(textOf)
        .filter((text) => text.trim() !== "")
    : [];
}

/** The text of an element; paragraphs and line breaks are "\n". */
function textOf(element: Element): string {
  return childrenOf(element)
    .map((child) => {
      if (child.localName === "t" || child.localName === "delText") return child.textContent;
      if (child.localName === "tab") return "\t";
      if (child.localName === "br") return "\n";
      if (child.localName === "Fallback") return "";
      const text = textOf(child);
      return child.localName === "p" && child.nextElementSibling ? `${text}\n` : text;
    })
    .join("");
}

function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}
