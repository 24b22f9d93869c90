/** The windows of the simulated Word, one a document and one more for each who writes in it too, and which of them is in front. */

import { DocxDocument } from "../../docx/docx-document";
import { codeForFile, DocxError } from "../../docx/docx-error";
import { docxErrorSentences } from "../../docx/docx-error-sentences";
import { newDocument } from "../../docx/new-document";
import { Observed } from "./observed";
import { showStore } from "../../docx/show-store";
import { SharedDocument } from "./shared-document";
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
    try {
      const docx = new DocxDocument(bytes);
      showStore(docx.body);
      this.#show(new SharedDocument(docx, title), title);
      this.refusal = undefined;
    } catch (error) {
      if (!(error instanceof DocxError)) throw error;
      this.refusal = `${title} : ${docxErrorSentences.fr[codeForFile(error, title)]}`;
    }
    this.changed();
  }

  /** Opens the document of a window in another one: somebody else writes in it at the same time, in a Word and a pane of theirs. */
  openAlso({ shared }: WordWindow): void {
    const others = this.windows.filter((one) => one.shared === shared).length;
    this.#show(shared, `${shared.title} (${others + 1})`);
    this.changed();
  }

  openNew(): void {
    this.open(this.#nextTitle(), newDocument());
  }

  close(one: WordWindow): void {
    one.close();
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

  #show(shared: SharedDocument, title: string): void {
    const settings = this.active?.settings ?? firstSettings();
    const openFile = (file: Uint8Array): void => this.open(this.#nextTitle(), file);
    this.active = new WordWindow((this.#made += 1), title, shared, settings, openFile);
    this.windows = [...this.windows, this.active];
  }

  #nextTitle(): string {
    return `Document${(this.#unnamed += 1)}.docx`;
  }
}
