/**
 * A document while it is being dressed. It knows which runs are a slot's (placeholder or answer): every other character of
 * it is foreign, and no operation may change it.
 */

import { DocxDocument } from "../../../src/docx/docx-document";
import type { Paragraph } from "../../../src/docx/paragraph";
import { Story } from "../../../src/docx/story";
import type { XmlElement } from "../../../src/docx/xml";

/** How the document came to be, before it was dressed. */
export const BASES = ["blank", "by-hand", "prepared", "filled"] as const;
export type Base = (typeof BASES)[number];

/** What a careful person would say of a slot. */
export type SlotTruth =
  /** Its placeholder stands there, and can be told from all that is beside it. */
  | { readonly state: "placeable" }
  /** Something that is no answer stands there, and goes when one comes. */
  | { readonly state: "hole" }
  | { readonly state: "answer" }
  /** It may be refused, if that is said; if it is written nothing else may go. `shows`: what readers must say; "any": no matter. */
  | { readonly state: "refuse"; readonly shows: "blank" | "any" };

/** Numbers of what dressings add begin here: nothing of the models has one so high. */
export const FIRST_NUMBER = 9_000;

export class Draft {
  readonly document: DocxDocument;
  /** The slot a run is a part of. */
  readonly slotOf = new Map<XmlElement, string>();
  readonly truths = new Map<string, SlotTruth>();
  #number = FIRST_NUMBER;

  constructor(
    bytes: Uint8Array,
    readonly base: Base,
  ) {
    this.document = new DocxDocument(bytes);
  }

  get root(): XmlElement {
    return this.document.body.root;
  }

  /** Whether slots are in controls of ours. */
  get hasControls(): boolean {
    return this.base === "prepared" || this.base === "filled";
  }

  /** A number nothing else of the document has. */
  next(): number {
    return (this.#number += 1);
  }

  /** Paragraphs as they are now: each call reads them anew. */
  paragraphs(): readonly Paragraph[] {
    return new Story(this.root, this.document).paragraphs;
  }

  /** Runs of a slot, in order. */
  runsOf(slot: string): XmlElement[] {
    return [...this.root.descendants("w:r")].filter((run) => this.slotOf.get(run) === slot);
  }

  textOf(slot: string): string {
    return this.runsOf(slot)
      .map((run) => run.text)
      .join("");
  }

  /** Another run takes the place of those of a slot. */
  replaceRuns(slot: string, run: XmlElement): void {
    const [first, ...rest] = this.runsOf(slot);
    if (!first) return;
    first.parent?.insertBefore(first, run);
    for (const one of [first, ...rest]) {
      this.slotOf.delete(one);
      one.remove();
    }
    this.slotOf.set(run, slot);
  }
}
