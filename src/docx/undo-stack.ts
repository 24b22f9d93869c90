/** Undo as Word has it for an add-in: the text goes back; custom XML parts do not (they are not in its undo list). */

import type { DocxDocument } from "./docx-document";

/** Word keeps a hundred entries or more (Word options): enough for a simulated one. */
const DEPTH = 100;

interface Entry {
  /** Whose edit it was: one of the windows the document is in. */
  readonly by: object;
  readonly label: string;
  readonly main: string;
}

export class UndoStack {
  readonly #entries: Entry[] = [];

  constructor(private readonly document: DocxDocument) {}

  /**
   * To be called before an edit. One labelled like the last one, by the same, continues it: a word is typed, then undone, as one.
   *
   * @returns what takes the mark away again, for an edit that is then refused.
   */
  mark(by: object, label = ""): () => void {
    const last = this.#entries.at(-1);
    if (label !== "" && last?.label === label && last.by === by) return () => undefined;
    this.#entries.push({ by, label, main: this.document.printMain() });
    if (this.#entries.length > DEPTH) this.#entries.shift();
    return () => void this.#entries.pop();
  }

  /**
   * Whether this one may take something back: what it did last, as long as nobody else did anything since (assumed: the main
   * part is restored whole, and what others wrote since would go with it).
   */
  canUndo(by: object): boolean {
    return this.#entries.at(-1)?.by === by;
  }

  /** Takes back what followed its last mark. Ranges and paragraphs of the document as it was are no longer valid. */
  undo(by: object): void {
    if (!this.canUndo(by)) return;
    const entry = this.#entries.pop();
    if (entry) this.document.restoreMain(entry.main);
  }
}
