import type { OpenedDocument } from "./opened-document";

/** What Trame relies on in a Word: asked of the Word itself. */
export interface ContractCheck {
  /** What Word is to do, in a few words. */
  readonly fr: string;
  readonly en: string;
  /** Whose word there is for it: a page of Microsoft's ("documented"), an issue of OfficeDev/office-js, or "assumed". */
  readonly source: string;
  /** What Trame does with it, and where Word does otherwise. */
  readonly does: string;
  /** The body of the document it begins with; a paragraph of three words where nothing is said. */
  readonly begins?: string;
  /** Asks. What it gives is printed as JSON, and must hold no text but that of the fixture. */
  readonly ask: (word: OpenedDocument) => Promise<unknown>;
  readonly expects: unknown;
  /** Other answers that Trame puts up with; `any`: whichever. Every other one is a difference that nobody has thought of. */
  readonly survives?: "any" | readonly unknown[];
}

/** By name: the class of the API, and what of it (`paragraph.text.tab`). */
export type ContractChecks = Readonly<Record<string, ContractCheck>>;
