import type { NewLine, WrittenLook } from "../../agreement-document";
import type { SelectedClause, ListLine } from "../../clauses/arrangement";
import type { Waiver } from "../../reading/finding";

/** What an operation did, so that it can be taken back. */
export interface Change {
  readonly steps: readonly ChangeStep[];
}

/**
 * What a control is found again by, however many came or went since: what it is. A slot is known by its place in the model; a copy
 * of one, a clause and a fact by their tag.
 */
interface ControlIdentity {
  readonly tag: string;
  /** Id of the slot; undefined for any other control. */
  readonly slot: string | undefined;
}

/** A line of a list of engagements, and how it is written again. */
export interface ArrangedLine {
  readonly line: ListLine;
  readonly text: string;
  readonly written: NewLine;
  /** How many blank paragraphs stood between it and the line before. */
  readonly blanksBefore: number;
}

/** A list of engagements whose lines were changed. */
export interface ArrangedList {
  readonly list: string;
  /** What it held. */
  readonly before: readonly ArrangedLine[];
  /** What it was to hold afterwards: taking back refuses to touch anything else. */
  readonly after: readonly Pick<ArrangedLine, "line" | "text">[];
  /** What had been chosen of it: see `clauses/choice.ts`. */
  readonly chosen: readonly SelectedClause[];
}

export type ChangeStep =
  | ({ readonly kind: "wrapped" } & ControlIdentity)
  | ({
      readonly kind: "written";
      readonly before: string;
      readonly look: WrittenLook;
      /** What was written: taking back refuses to touch anything else. */
      readonly after: string;
    } & ControlIdentity)
  /** A bullet that went with its control. */
  | { readonly kind: "removed"; readonly slot: string; readonly before: string; readonly look: WrittenLook }
  /** A paragraph that was added for a slot, with its placeholder. */
  | { readonly kind: "inserted"; readonly slot: string; readonly text: string }
  /** A paragraph that was given a bullet. */
  | ({ readonly kind: "bulleted" } & ParagraphIdentity)
  | { readonly kind: "arranged"; readonly lists: readonly ArrangedList[] }
  /** A fact was changed for this document; `before` is undefined when it was the model's. */
  | { readonly kind: "fact"; readonly fact: string; readonly before: string | undefined }
  /** A finding was set aside, or taken up again. */
  | ({ readonly kind: "set-aside" } & SetAside)
  | HighlightStep
  | TextStep;

/** The waiver a finding had, and the one it was given. */
export interface SetAside {
  readonly key: string;
  readonly before: Waiver | undefined;
  readonly after: Waiver | undefined;
}

/** What a paragraph is found again by; `paragraph` is how the whole of it read afterwards. */
export interface ParagraphIdentity {
  readonly paragraph: string;
  /** How many paragraphs read so, and how many of them stand before it. */
  readonly alike: number;
  readonly nth: number;
}

/** A highlight that was taken away from a stretch of a paragraph. */
interface HighlightStep extends ParagraphIdentity {
  readonly kind: "highlight-removed";
  readonly start: number;
  readonly end: number;
  /** "#RRGGBB" */
  readonly color: string;
}

/** Words put in the place of others. */
export interface TextStep extends ParagraphIdentity {
  readonly kind: "replaced";
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export const NO_CHANGE: Change = { steps: [] };
