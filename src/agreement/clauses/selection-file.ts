/** A selection as files and memories hold it: `{ "partner": ["id", { "text": "…" }], … }`. */

import type { ChosenClause, ClauseSelection } from "./arrangement";

type SelectionFile = Readonly<Record<string, readonly (string | { readonly text: string })[]>>;

export function printSelection(selection: ClauseSelection): Record<string, (string | { text: string })[]> {
  return Object.fromEntries(
    [...selection].map(([list, chosen]) => [
      list,
      chosen.map((line) => (line.kind === "clause" ? line.id : { text: line.text })),
    ]),
  );
}

/** What was printed, read back: unchecked, for files of unknown origin there is `check-selection.ts`. */
export function readSelection(file: SelectionFile): ClauseSelection {
  return new Map(
    Object.entries(file).map(([list, lines]) => [
      list,
      lines.map((line): ChosenClause => (typeof line === "string" ? { kind: "clause", id: line } : { kind: "own", ...line })),
    ]),
  );
}
