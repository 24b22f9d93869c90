/**
 * Ranges that stay where they are while the document changes round them, as Word's do: a range is two boundaries, and
 * each paragraph knows the boundaries in it.
 */

import type { Paragraph } from "./paragraph";
import type { Place, Stretch } from "./story";

export class Boundary {
  constructor(
    public paragraph: Paragraph,
    /** UTF-16 offset in the text of the paragraph. */
    public offset: number,
    readonly side: "start" | "end",
  ) {
    paragraph.boundaries.add(this);
  }

  moveTo(paragraph: Paragraph, offset: number): void {
    this.paragraph.boundaries.delete(this);
    this.paragraph = paragraph;
    this.offset = offset;
    paragraph.boundaries.add(this);
  }

  release(): void {
    this.paragraph.boundaries.delete(this);
  }
}

export class TextRange {
  readonly start: Boundary;
  readonly end: Boundary;

  constructor(
    start: Place,
    end: Place,
    /** Whether the mark of its last paragraph is in it. */
    readonly hasMark = false,
  ) {
    this.start = new Boundary(start.paragraph, start.offset, "start");
    this.end = new Boundary(end.paragraph, end.offset, "end");
  }

  /** All the text of a paragraph. */
  static of(paragraph: Paragraph, hasMark = false): TextRange {
    return new TextRange({ paragraph, offset: 0 }, { paragraph, offset: paragraph.length }, hasMark);
  }

  static within(paragraph: Paragraph, start: number, end: number): TextRange {
    return new TextRange({ paragraph, offset: start }, { paragraph, offset: end });
  }

  /** False once a paragraph it begins or ends in was deleted. */
  get isValid(): boolean {
    return this.start.paragraph.isAttached && this.end.paragraph.isAttached;
  }

  get isEmpty(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }

  /** Paragraphs it touches, in order, with the stretch of each. */
  get stretches(): Stretch[] {
    return this.start.paragraph.story.stretchesBetween(this.start, this.end);
  }

  /** No longer kept up to date: the host was told that nobody refers to it. */
  release(): void {
    this.start.release();
    this.end.release();
  }
}

/**
 * Keeps the boundaries of a paragraph where they belong when `length` units replace what stood from `start` to `end`.
 * At an insertion, a range that begins there begins after it and one that ends there ends before it.
 */
export function adjustBoundaries(paragraph: Paragraph, start: number, end: number, length: number): void {
  const growth = length - (end - start);
  for (const boundary of paragraph.boundaries) {
    if (boundary.offset < start || (boundary.offset === start && (start < end || boundary.side === "end"))) continue;
    if (boundary.offset >= end) boundary.offset += growth;
    else boundary.offset = boundary.side === "start" ? start : start + length;
  }
}
