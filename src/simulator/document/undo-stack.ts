/** Undo as Word has it for an add-in: the text goes back; custom XML parts do not (they are not in its undo list). */

import type { DocxDocument } from "./docx-document";

/** Word keeps a hundred entries or more (Word options): enough for a simulated one. */
const DEPTH = 100;

export class UndoStack {
  readonly #entries: { readonly label: string; readonly main: string }[] = [];

  constructor(private readonly document: DocxDocument) {}

  /** To be called before an edit. An edit labelled like the last one continues it: a word is typed, then undone, as one. */
  mark(label = ""): void {
    if (label !== "" && this.#entries.at(-1)?.label === label) return;
    this.#entries.push({ label, main: this.document.printMain() });
    if (this.#entries.length > DEPTH) this.#entries.shift();
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** Takes back what followed the last mark. Ranges and paragraphs of the document as it was are no longer valid. */
  undo(): void {
    const entry = this.#entries.pop();
    if (entry) this.document.restoreMain(entry.main);
  }
}
