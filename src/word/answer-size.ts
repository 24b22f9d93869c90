/** How large an answer would be at the least, from what the last ones told: what Word would refuse for its size is not asked for. */

import type { DocumentContent } from "../agreement/agreement-document";

/** What an answer may have on the web, in bytes; nobody tells of a limit elsewhere. */
export const WEB_LIMIT = 5_000_000;

/** Least of a paragraph, and of a control, in a list of them, its text apart; of a control in the markup. Characters, as in the JSON. */
const LISTED = { paragraph: 100, control: 180 } as const;
const MARKED_CONTROL = 120;

export class AnswerSize {
  #markup = 0;
  /** Controls the markup had; undefined until the content that came with it is known. */
  #marked: number | undefined;
  #listed = 0;
  #controls = 0;

  /** Bytes that an answer may have. */
  limit = Number.POSITIVE_INFINITY;

  /** To be told a document's markup, before the content that came with it. */
  noteMarkup(markup: string): void {
    // A quotation mark is two characters in the JSON.
    this.#markup = markup.length + (markup.split('"').length - 1);
    this.#marked = undefined;
  }

  /** To be told each reading. */
  noteContent({ paragraphs, controls }: DocumentContent): void {
    const texts = [...paragraphs, ...controls].reduce((sum, { text }) => sum + text.length, 0);
    this.#listed = paragraphs.length * LISTED.paragraph + controls.length * LISTED.control + texts;
    this.#controls = controls.length;
    this.#marked ??= controls.length;
  }

  /** Whether the content with its markup would be refused. */
  get isRefusedWithMarkup(): boolean {
    const added = Math.max(0, this.#controls - (this.#marked ?? 0)) * MARKED_CONTROL;
    return this.#markup > 0 && this.#markup + added + this.#listed > this.limit;
  }
}
