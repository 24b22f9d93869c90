/** The lines a list had, put back: what one did oneself, and nothing of anybody else's. */

import type { PlacedLine, PlacedList } from "../../clauses/placed-list";
import { lineKey } from "../../clauses/arrangement";
import { bareText } from "../../clauses/punctuation";
import { fold } from "../../french/fold";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { ArrangedLine } from "../changes/change";
import { blanksBefore, type TargetLine } from "./plan-clauses";
import { copyLine } from "./write-lines";

/** Of the lines of a list, which are one's own doing: those that one wrote, and those that one left as they were. */
export interface OwnPart {
  readonly isWritten: (line: PlacedLine) => boolean;
  readonly isStaying: (line: ArrangedLine) => boolean;
  /** Whether what one took away may still be there, as one was stopped: otherwise what reads like it is somebody else's. */
  readonly isStopped: boolean;
}

/** The lines a list had, and among them, where they stand, those that are somebody else's. */
export function targetsBefore(
  read: AgreementAsRead,
  { lines }: PlacedList,
  before: readonly ArrangedLine[],
  { isWritten, isStaying, isStopped }: OwnPart,
): TargetLine[] {
  const left = [...lines];
  const restored = before.flatMap((was): TargetLine[] => {
    const { line, written, blanksBefore: blanks } = was;
    const same = left.findIndex((other) => keyOf(other) === keyOf(was));
    // One that lost its control is a line of a person's, to whoever reads it.
    const at = same < 0 ? left.findIndex((other) => !other.control && wordsOf(other.text) === wordsOf(was.text)) : same;
    // A clause is there once: one that is back already, as the host did and did not say, is not put back again.
    const mayBeThere = isStopped || isStaying(was) || (same >= 0 && line.kind === "clause");
    const kept = at < 0 || !mayBeThere ? undefined : left.splice(at, 1)[0];
    // One that was to stay and is gone was taken away by somebody else.
    return kept || !isStaying(was) ? [{ line, kept, written, blanksBefore: blanks }] : [];
  });
  const blanks = blanksBefore(read, lines);
  for (const other of left) {
    if (isWritten(other)) continue;
    const index = lines.indexOf(other);
    const at = restored.findIndex(({ kept }) => kept !== undefined && kept === lines[index - 1]);
    const control = other.control && { tag: other.control.tag, title: other.control.title };
    const target = { line: other.line, kept: other, written: copyLine(read, other, control), blanksBefore: blanks[index] };
    restored.splice(at + 1, 0, target);
  }
  return restored;
}

/** What a line is found again by: what it is, and its words. */
export function keyOf({ line, text }: Pick<ArrangedLine, "line" | "text">): string {
  return `${lineKey(line)} ${wordsOf(text)}`;
}

/** Its words, whatever ends it. */
export function wordsOf(text: string): string {
  return fold(bareText(text)).trim();
}
