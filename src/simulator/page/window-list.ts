/** The windows of the simulated Word, one a document, and which of them is in front. */

import { codeForFile, DocxError } from "../document/docx-error";
import { docxErrorSentences } from "../document/docx-error-sentences";
import { newDocument } from "../document/new-document";
import { Observed } from "./observed";
import { firstSettings } from "./window-settings";
import { WordWindow } from "./word-window";

export class WindowList extends Observed {
  windows: readonly WordWindow[] = [];
  active: WordWindow | undefined;
  /** Why the last file could not be opened. */
  refusal: string | undefined;
  /** How many windows there have been, and how many of them without a name. */
  #made = 0;
  #unnamed = 0;

  /** Opens a file in a window of its own, set as the one in front is. */
  open(title: string, bytes: Uint8Array): void {
    const settings = this.active?.settings ?? firstSettings();
    try {
      const made = new WordWindow((this.#made += 1), title, bytes, settings, (file) => this.open(this.#nextTitle(), file));
      this.windows = [...this.windows, made];
      this.active = made;
      this.refusal = undefined;
    } catch (error) {
      if (!(error instanceof DocxError)) throw error;
      this.refusal = `${title} : ${docxErrorSentences.fr[codeForFile(error, title)]}`;
    }
    this.changed();
  }

  openNew(): void {
    this.open(this.#nextTitle(), newDocument());
  }

  close(one: WordWindow): void {
    this.windows = this.windows.filter((other) => other !== one);
    if (this.active === one) this.active = this.windows.at(-1);
    this.changed();
  }

  bringToFront(one: WordWindow): void {
    this.active = one;
    this.changed();
  }

  dismissRefusal(): void {
    this.refusal = undefined;
    this.changed();
  }

  #nextTitle(): string {
    return `Document${(this.#unnamed += 1)}.docx`;
  }
}
