/** Lists of engagements whose lines were changed: one whose lines are not those it was left with is left alone. */

import type { Edit } from "../../agreement-document";
import type { PlacedList } from "../../clauses/placed-list";
import { type OperationFinding, finding } from "../../reading/finding";
import { rechoose } from "../../reading/keep-memory";
import type { ArrangedList } from "../changes/change";
import type { PlannedKind } from "../changes/step-kind";
import { heldFindings } from "./clause-findings";
import { planClauses } from "./plan-clauses";
import { snapshotOf } from "./plan-selection";
import { keyOf, type OwnPart, targetsBefore, wordsOf } from "./restore-lines";
import type { PlannedList } from "./undo-stopped";

export const arrangedLists: PlannedKind = {
  plan: (read, steps) => {
    const edits: Edit[] = [];
    const restored: ArrangedList[] = [];
    const attempted: PlannedList[] = [];
    const findings: OperationFinding[] = [];
    for (const one of steps.flatMap((step) => (step.kind === "arranged" ? step.lists : []))) {
      const placed = read.lists.find(({ list }) => list.id === one.list);
      const label = read.model.clauseLists.find(({ id }) => id === one.list)?.label ?? { fr: one.list, en: one.list };
      if (!placed || !holdsInOrder(placed, one.after)) {
        findings.push(finding("clauses-changed-since", { list: label }));
        continue;
      }
      const targets = targetsBefore(read, placed, one.before, ownPart(one));
      const plan = planClauses(read, placed, targets);
      if (read.extras?.isTracking && plan.edits.length > 0) {
        findings.push(finding("list-tracked", { list: label }));
        continue;
      }
      findings.push(...heldFindings(read, placed, plan.held));
      if (plan.held.length > 0) continue;
      edits.push(...plan.edits);
      restored.push(one);
      if (plan.edits.length > 0) attempted.push({ arranged: snapshotOf(read, placed, one.chosen), targets, edits: plan.edits });
    }
    if (restored.length === 0) return { edits, findings };
    const chosen = new Map(restored.map(({ list, chosen: lines }) => [list, lines]));
    return { edits, findings, attempted, memory: (memory) => rechoose(read.source, memory, chosen) };
  },
};

function ownPart({ before, after }: ArrangedList): OwnPart {
  const is = linesAmong(after);
  const isStaying: OwnPart["isStaying"] = (line) =>
    is(line, line.written.control ?? line.written.pieces.find(({ control }) => control));
  const stays = linesAmong(before.filter(isStaying));
  return { isWritten: (line) => is(line, line.control) && !stays(line, line.control), isStaying, isStopped: false };
}

/** Whether a list holds these lines, in this order; somebody may have added others among them. */
function holdsInOrder({ lines }: PlacedList, wanted: ArrangedList["after"]): boolean {
  let at = 0;
  for (const line of lines) {
    const next = wanted[at];
    if (next && linesAmong([next])(line, line.control)) at += 1;
  }
  return at === wanted.length;
}

/**
 * Whether a line is one of these. Which lines of a person's are items is told by how many there are, where no control tells it: such a
 * one is known by its words.
 */
function linesAmong(some: ArrangedList["after"]): (line: ArrangedList["after"][number], control: object | undefined) => boolean {
  const keys = new Set(some.map(keyOf));
  const words = new Set(some.flatMap(({ line, text }) => (line.kind === "clause" ? [] : [wordsOf(text)])));
  return (one, control) => keys.has(keyOf(one)) || (!control && one.line.kind !== "clause" && words.has(wordsOf(one.text)));
}
