import type { DocumentControl, NewLine, WrittenLook } from "../agreement-document";
import type { ChosenClause, ListLine } from "../clauses/arrangement";

/** What an operation did, so that it can be taken back. */
export interface Change {
  readonly steps: readonly ChangeStep[];
}

/** Which of the controls with one tag: `nth` from 0, of `count` there were. */
export interface ControlPosition {
  readonly tag: string;
  readonly nth: number;
  readonly count: number;
}

/** A list of engagements whose lines were changed. */
export interface ArrangedList {
  readonly list: string;
  /** What it held, and how that is written again. */
  readonly before: readonly { readonly line: ListLine; readonly text: string; readonly written: NewLine }[];
  /** The texts it held afterwards: taking back refuses to touch anything else. */
  readonly after: readonly string[];
  /** What had been chosen of it: see `clauses/choice.ts`. */
  readonly chosen: readonly ChosenClause[];
}

export type ChangeStep =
  | ({ readonly kind: "wrapped" } & ControlPosition)
  | ({
      readonly kind: "written";
      readonly before: string;
      readonly look: WrittenLook;
      /** What was written: taking back refuses to touch anything else. */
      readonly after: string;
    } & ControlPosition)
  /** A bullet that went with its control. */
  | { readonly kind: "removed"; readonly slot: string; readonly before: string; readonly look: WrittenLook }
  /** A paragraph that was added: what it says, and its index then. */
  | { readonly kind: "inserted"; readonly index: number; readonly text: string }
  | { readonly kind: "arranged"; readonly lists: readonly ArrangedList[] }
  /** A fact was changed for this document; `before` is undefined when it was the model's. */
  | { readonly kind: "fact"; readonly fact: string; readonly before: string | undefined }
  | TextStep;

/** Words put in the place of others; `paragraph` is how the whole of it read afterwards. */
export interface TextStep {
  readonly kind: "replaced";
  readonly paragraph: string;
  /** Its index then: of paragraphs that read alike, the one meant. */
  readonly index: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export const NO_CHANGE: Change = { steps: [] };

/** The position of each control among those of its tag. */
export function positionsOf(controls: readonly DocumentControl[]): ControlPosition[] {
  const counts = new Map<string, number>();
  const nths = controls.map(({ tag }) => {
    const nth = counts.get(tag) ?? 0;
    counts.set(tag, nth + 1);
    return nth;
  });
  return controls.map(({ tag }, index) => ({ tag, nth: nths[index] ?? 0, count: counts.get(tag) ?? 0 }));
}
