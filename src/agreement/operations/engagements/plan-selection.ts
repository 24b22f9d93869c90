/** What is to be done so that the lists of a document hold a selection. */

import { type ClauseSelection, defaultSelection, type SelectedClause } from "../../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../../clauses/placed-list";
import type { AgreementModel } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { ArrangedList } from "../changes/change";
import { blanksBefore, planClauses } from "./plan-clauses";
import { answersOf } from "./remember-clauses";
import { type SelectedLine, selectLines } from "./select-lines";
import { targetsOf } from "./target-clauses";
import type { AttemptedList } from "./undo-stopped";
import { copyLine } from "./write-lines";

export interface SelectionPlan {
  readonly selected: ReadonlyMap<string, readonly SelectedLine[]>;
  readonly attempted: readonly AttemptedList[];
  /** Those that have anything to change. */
  readonly changing: readonly AttemptedList[];
  readonly edits: ReturnType<typeof planClauses>["edits"];
  readonly held: readonly { readonly placed: PlacedList; readonly lines: readonly PlacedLine[] }[];
}

export function planSelection(
  source: AgreementModel,
  before: AgreementAsRead,
  selection: ClauseSelection,
  discard: ReadonlySet<string>,
): SelectionPlan {
  const selected = new Map(
    before.lists.flatMap((placed): [string, SelectedLine[]][] => {
      const lines = selection.get(placed.list.id);
      return lines ? [[placed.list.id, selectLines(placed, lines, discard)]] : [];
    }),
  );
  const targets = targetsOf(source, before, selected, answersOf(before));
  const chosen = before.memory.chosen ?? defaultSelection(source);
  const plans = before.lists.flatMap((placed) => {
    const lines = targets.get(placed.list.id);
    if (!lines) return [];
    const arranged = snapshotOf(before, placed, chosen.get(placed.list.id) ?? []);
    return [{ placed, arranged, targets: lines, ...planClauses(before, placed, lines) }];
  });
  return {
    selected,
    attempted: plans,
    changing: plans.filter(({ edits }) => edits.length > 0),
    edits: plans.flatMap(({ edits }) => edits),
    held: plans.map(({ placed, held }) => ({ placed, lines: held })),
  };
}

/** A list as it is now. */
export function snapshotOf(read: AgreementAsRead, { list, lines }: PlacedList, chosen: readonly SelectedClause[]): ArrangedList {
  const blanks = blanksBefore(read, lines);
  const before = lines.map((placed, index) => {
    const { control } = placed;
    const name = control && placed.line.kind !== "item" ? { tag: control.tag, title: control.title } : undefined;
    return { line: placed.line, text: placed.text, written: copyLine(read, placed, name), blanksBefore: blanks[index] ?? 0 };
  });
  return { list: list.id, before, after: [], chosen };
}
