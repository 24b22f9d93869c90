/**
 * A paragraph (`w:p`, ECMA-376 17.3.1.22) as text: what Word shows of it, and which run each piece of it comes from.
 *
 *     <w:p><w:r><w:t>est situé </w:t></w:r><w:proofErr/><w:r><w:t>xx</w:t></w:r><w:r><w:t>x</w:t></w:r></w:p>
 *           ^ piece 0, start 0                            ^ 1, start 10           ^ 2, start 12
 */

import type { Story } from "./story";
import type { Boundary } from "./text-range";
import type { XmlElement } from "./xml";

/** Characters Word uses for what is not a letter (Word's object model, `Range.Text`). */
export const SPECIAL = {
  lineBreak: "\v",
  pageBreak: "\f",
  columnBreak: "\u000e",
  noteMark: "\u0002",
  noBreakHyphen: "\u001e",
  softHyphen: "\u001f",
} as const;

/** A stretch of text that comes from one element of one run. */
export interface TextPiece {
  /** `w:t`, `w:tab`, `w:br`… */
  readonly element: XmlElement;
  readonly run: XmlElement;
  readonly start: number;
  readonly text: string;
  /** Whether the text is struck out by a tracked deletion. */
  readonly deleted: boolean;
}

/** Elements that hold no text of the paragraph: its properties, other stories, drawings. */
const WITHOUT_TEXT = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:instrText",
  "w:drawing",
  "w:pict",
  "w:object",
  "mc:AlternateContent",
]);

export class Paragraph {
  /** Boundaries of the ranges that begin or end here. */
  readonly boundaries = new Set<Boundary>();
  #pieces: readonly TextPiece[] | undefined;
  #text: string | undefined;
  #ofRuns: ReadonlyMap<XmlElement, readonly TextPiece[]> | undefined;

  constructor(
    readonly element: XmlElement,
    readonly story: Story,
    /** In how many tables it is. */
    readonly tableDepth: number,
  ) {}

  get pieces(): readonly TextPiece[] {
    return (this.#pieces ??= readPieces(this.element));
  }

  get text(): string {
    return (this.#text ??= this.pieces.map(({ text }) => text).join(""));
  }

  get length(): number {
    const last = this.pieces.at(-1);
    return last ? last.start + last.text.length : 0;
  }

  /** Whether it still is in its document. */
  get isAttached(): boolean {
    return this.story.isCurrent && this.story.root.contains(this.element);
  }

  /** To be called when runs of the paragraph changed. */
  forgetPieces(): void {
    this.#pieces = undefined;
    this.#text = undefined;
    this.#ofRuns = undefined;
  }

  /** Pieces of the runs in an element of it, in order: of many controls in one paragraph each looks at its own only. */
  *piecesIn(element: XmlElement): Iterable<TextPiece> {
    this.#ofRuns ??= byRun(this.pieces);
    for (const run of element.descendants("w:r")) yield* this.#ofRuns.get(run) ?? [];
  }

  /** Pieces that have text between two offsets. */
  piecesBetween(start: number, end: number): TextPiece[] {
    return this.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  }
}

function byRun(pieces: readonly TextPiece[]): Map<XmlElement, TextPiece[]> {
  const found = new Map<XmlElement, TextPiece[]>();
  for (const piece of pieces) {
    const others = found.get(piece.run);
    if (others) others.push(piece);
    else found.set(piece.run, [piece]);
  }
  return found;
}

function readPieces(paragraph: XmlElement): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  const visit = (element: XmlElement, run: XmlElement | undefined, deleted: boolean): void => {
    for (const child of element.elements) {
      if (WITHOUT_TEXT.has(child.name)) continue;
      const text = run && textOf(child);
      if (run && text) {
        pieces.push({ element: child, run, start, text, deleted });
        start += text.length;
      } else {
        visit(child, child.name === "w:r" ? child : run, deleted || child.name === "w:del" || child.name === "w:moveFrom");
      }
    }
  };
  visit(paragraph, undefined, false);
  return pieces;
}

/** Text of an element of a run (ECMA-376 17.3.3); "" when it has none of its own. */
function textOf(element: XmlElement): string {
  switch (element.name) {
    case "w:t":
    case "w:delText":
      return element.text;
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:cr":
      return SPECIAL.lineBreak;
    case "w:br":
      return { page: SPECIAL.pageBreak, column: SPECIAL.columnBreak }[element.attribute("w:type") ?? ""] ?? SPECIAL.lineBreak;
    case "w:noBreakHyphen":
      return SPECIAL.noBreakHyphen;
    case "w:softHyphen":
      return SPECIAL.softHyphen;
    case "w:footnoteReference":
    case "w:endnoteReference":
      return SPECIAL.noteMark;
    default:
      return "";
  }
}
