/**
 * Stretches that go on from one paragraph to the next: comments, fields, controls round several paragraphs. In each paragraph
 * they are a mark of their own. Those that go through a paragraph from its beginning are one mark a kind, so that the work is
 * linear however many there are.
 */

import { BEGINNING, type DraftKind, type ParagraphDraft, type Position } from "./paragraph-draft";

/** A stretch that has begun. */
export interface OpenSpan {
  readonly kind: DraftKind;
  readonly start: Position;
}

export class OpenSpans {
  #paragraph: ParagraphDraft | undefined;
  /** Those that began in the paragraph that is being read. */
  readonly #begun = new Set<OpenSpan>();
  /** How many of each kind began before it and go on. */
  readonly #carried = new Map<DraftKind, number>();
  /** Where the last of those that began before it ended in it. */
  readonly #ended = new Map<DraftKind, Position>();

  beginParagraph(paragraph: ParagraphDraft): void {
    this.#paragraph = paragraph;
  }

  /** Between two paragraphs, it begins with the next one. */
  begin(kind: DraftKind): OpenSpan {
    const span = { kind, start: this.#paragraph?.position ?? BEGINNING };
    if (this.#paragraph) this.#begun.add(span);
    else this.#carry(kind, 1);
    return span;
  }

  /** To be called once a span. */
  end(span: OpenSpan): void {
    if (this.#begun.delete(span)) {
      this.#paragraph?.mark(span.kind, span.start);
      return;
    }
    this.#carry(span.kind, -1);
    if (this.#paragraph) this.#ended.set(span.kind, this.#paragraph.position);
  }

  endParagraph(): void {
    for (const [kind, count] of this.#carried) {
      const end = count > 0 ? this.#paragraph?.position : this.#ended.get(kind);
      if (end) this.#paragraph?.mark(kind, BEGINNING, end);
    }
    for (const { kind, start } of this.#begun) {
      this.#paragraph?.mark(kind, start);
      this.#carry(kind, 1);
    }
    this.#begun.clear();
    this.#ended.clear();
    this.#paragraph = undefined;
  }

  #carry(kind: DraftKind, count: number): void {
    this.#carried.set(kind, (this.#carried.get(kind) ?? 0) + count);
  }
}
