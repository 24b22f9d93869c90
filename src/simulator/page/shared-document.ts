/** A document that is open: in one window, or in several, where people write in it at the same time. */

import type { DocxDocument } from "../../docx/docx-document";
import { UndoStack } from "../../docx/undo-stack";
import { Observed } from "./observed";

export class SharedDocument extends Observed {
  readonly undo: UndoStack;
  /** How many edits there have been. */
  edits = 0;

  constructor(
    readonly docx: DocxDocument,
    /** The name of its file. */
    readonly title: string,
  ) {
    super();
    this.undo = new UndoStack(docx);
  }

  /** To be called before an edit. @returns what forgets it, for one that is then refused. */
  mark(by: object, label?: string): () => void {
    this.edits += 1;
    return this.undo.mark(by, label);
  }
}
