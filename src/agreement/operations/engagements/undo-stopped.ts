/** Changes of lists that stopped on the way, as the host failed. */

import type { Edit } from "../../agreement-document";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { ArrangedList } from "../changes/change";
import { planClauses, type TargetLine } from "./plan-clauses";
import { keyOf, type OwnPart, targetsBefore, wordsOf } from "./restore-lines";

/** A list as it was, and the lines it was to hold: the difference is one's own doing. */
export interface AttemptedList {
  readonly arranged: ArrangedList;
  readonly targets: readonly TargetLine[];
}

/** `framing`: controls that were taken off. A Word that refuses them is not to leave the rest half done: they come after it. */
interface Undoing {
  readonly edits: readonly Edit[];
  readonly framing: readonly Edit[];
}

/**
 * What undoes one's own part of changes that stopped on the way: lines that were written go, lines that went come back, and what
 * somebody else added or took away meanwhile stays as they have it.
 */
export function planUndoing(read: AgreementAsRead, attempted: readonly AttemptedList[]): Undoing {
  const plans = attempted.map(({ arranged: { list: id, before }, targets }): Undoing => {
    const placed = read.lists.find(({ list }) => list.id === id);
    if (!placed) return { edits: [], framing: [] };
    const written = new Set(targets.flatMap((target) => writtenTexts(target)));
    const staying = new Set(targets.flatMap(({ kept }) => (kept ? [keyOf(kept)] : [])));
    const own: OwnPart = {
      // It may have been stopped before it had its control.
      isWritten: ({ text }) => written.has(wordsOf(text)),
      isStaying: (line) => staying.has(keyOf(line)),
      isStopped: true,
    };
    const restored = targetsBefore(read, placed, before, own);
    const { edits } = planClauses(read, placed, restored);
    return { edits, framing: restored.flatMap((target) => framingEdits(read, target, edits)) };
  });
  return { edits: plans.flatMap(({ edits }) => edits), framing: plans.flatMap(({ framing }) => framing) };
}

/** What a line that is being written reads as, piece after piece. */
function writtenTexts({ written: { pieces } }: TargetLine): string[] {
  return pieces.map((_, count) =>
    wordsOf(
      pieces
        .slice(0, count + 1)
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

/** The control of a line that was taken off for what was inserted beside it. */
function framingEdits({ content }: AgreementAsRead, { kept, written }: TargetLine, edits: readonly Edit[]): Edit[] {
  const paragraph = content.paragraphs[kept?.paragraph ?? -1];
  if (!kept || kept.control || !written.control || !paragraph || kept.line.kind === "item") return [];
  const isTouched = edits.some((edit) => "paragraph" in edit && edit.paragraph === paragraph && edit.kind !== "end-paragraph");
  return isTouched ? [] : [{ kind: "wrap-paragraph", paragraph, control: written.control }];
}
