/**
 * A paragraph as the body's Office Open XML has it, while it is read: its text twice, as some hosts show what tracked deletions
 * strike out and others do not, and its marks with their places in both.
 */

import type { MarkKind, OtherControl } from "../agreement/agreement-document";

/** UTF-16 offsets of one place: in the text with what is struck out, and in the text without it. */
export interface Position {
  readonly full: number;
  readonly kept: number;
}

/** `prompt`: Word's own words in an empty control. */
export type DraftKind = MarkKind | "prompt";

export interface DraftMark {
  readonly kind: DraftKind;
  readonly start: Position;
  readonly end: Position;
}

/** A control of somebody else's, with its places in both texts. */
export interface DraftControl extends Omit<OtherControl, "start" | "end"> {
  readonly start: Position;
  readonly end: Position;
}

/** A run that has just ended. */
export interface DraftRun {
  readonly start: Position;
  /** Whether it has text of its own, beside the sign of a note. */
  readonly hasText: boolean;
  readonly isHidden: boolean;
  /** Its direct formatting; equal for runs that look alike. */
  readonly format: string;
  /** Whether it is the text of one of our slots, whose look is no one's choice. */
  readonly isInSlot: boolean;
}

/** How a stretch of it looks. */
interface Look {
  readonly format: string;
  readonly start: Position;
  readonly end: Position;
}

export const BEGINNING: Position = { full: 0, kept: 0 };

export class ParagraphDraft {
  #full = "";
  #kept = "";
  readonly #marks: DraftMark[] = [];
  /** In the order they end. */
  readonly others: DraftControl[] = [];
  readonly #formats: Look[] = [];
  /** Kinds of what its end carries. */
  readonly #atEnd: MarkKind[] = [];

  /** Text with what is struck out. */
  get full(): string {
    return this.#full;
  }

  get kept(): string {
    return this.#kept;
  }

  get position(): Position {
    return { full: this.#full.length, kept: this.#kept.length };
  }

  addText(text: string, isDeleted: boolean): void {
    this.#full += text;
    if (!isDeleted) this.#kept += text;
  }

  /** Ends here, unless it is said where. */
  mark(kind: DraftKind, start: Position, end: Position = this.position): void {
    this.#marks.push({ kind, start, end });
  }

  markEnd(kind: MarkKind): void {
    this.#atEnd.push(kind);
  }

  endRun({ start, hasText, isHidden, format, isInSlot }: DraftRun): void {
    const end = this.position;
    if (isHidden && end.full > start.full) this.#mergeHidden(start);
    // What is struck out is a revision whatever it looks like.
    if (hasText && !isInSlot && end.kept > start.kept) this.#formats.push({ format, start, end });
  }

  /** Everything was read: what its end carries, and the runs that look otherwise than the first one with text. */
  finish(): void {
    for (const kind of this.#atEnd) this.mark(kind, this.position);
    const [first] = this.#formats;
    let last: Look | undefined;
    for (const run of this.#formats) {
      if (run.format === first?.format) continue;
      // Word cuts one look into many runs.
      const goesOn = last?.format === run.format && last.end.full === run.start.full;
      if (goesOn) this.#marks.pop();
      last = goesOn && last ? { ...run, start: last.start } : run;
      this.mark("format", last.start, last.end);
    }
  }

  /** In the order of where they begin. */
  get marks(): readonly DraftMark[] {
    return [...this.#marks].sort((one, other) => one.start.full - other.start.full || one.end.full - other.end.full);
  }

  #mergeHidden(start: Position): void {
    const last = this.#marks.at(-1);
    const goesOn = last?.kind === "hidden" && last.end.full === start.full;
    if (goesOn) this.#marks.pop();
    this.mark("hidden", goesOn ? last.start : start);
  }
}
