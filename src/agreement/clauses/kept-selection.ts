/**
 * The engagements that were chosen, whatever became of them: what a document no longer has and nobody took away was lost.
 * Those a person wrote in Word are theirs, and never among them.
 */

import { type SelectedClause, type ClauseSelection, lineKey } from "./arrangement";
import type { PlacedLine, PlacedList } from "./placed-list";

/** What is chosen once lists were changed by an operation: less what it took away, with what it wrote. */
export function selectionAfter(
  chosen: ClauseSelection,
  before: readonly PlacedList[],
  after: readonly PlacedList[],
): ClauseSelection {
  const linesIn = (lists: readonly PlacedList[], id: string) => lists.find(({ list }) => list.id === id)?.lines ?? [];
  return new Map(
    [...chosen].map(([id, lines]): [string, readonly SelectedClause[]] => {
      const now = linesIn(after, id);
      const there = new Set(now.map(keyOf));
      const taken = new Set(linesIn(before, id).flatMap((line) => (there.has(keyOf(line)) ? [] : [keyOf(line)])));
      const kept = lines.filter((line) => !taken.has(lineKey(line)));
      const known = new Set(kept.map(lineKey));
      const written = now.flatMap(({ line, state }) => (line.kind === "item" || state !== "sound" ? [] : [line]));
      return [id, [...kept, ...written.filter((line) => !known.has(lineKey(line)))]];
    }),
  );
}

/** The lines of a list that were chosen and are not in the document, each with the one it would follow. */
export function absentLines(
  { list, lines }: PlacedList,
  chosen: ClauseSelection,
): { readonly line: SelectedClause; readonly after: PlacedLine | undefined }[] {
  const there = new Map(lines.map((line) => [keyOf(line), line]));
  let after: PlacedLine | undefined;
  return (chosen.get(list.id) ?? []).flatMap((line) => {
    const placed = there.get(lineKey(line));
    if (!placed) return [{ line, after }];
    after = placed;
    return [];
  });
}

/** A clause of one's own that was changed by hand is still the one that was written. */
function keyOf({ line, writtenVersion }: PlacedLine): string {
  return writtenVersion === undefined ? lineKey(line) : `own:${writtenVersion}`;
}
