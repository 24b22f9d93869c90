import type { ClauseSelection } from "./arrangement";

/** A selection as files and memories hold it: `{ "partner": ["id", { "text": "…" }], … }`. `check-selection.ts` reads it back. */
export function printSelection(selection: ClauseSelection): Record<string, (string | { text: string })[]> {
  return Object.fromEntries(
    [...selection].map(([list, chosen]) => [
      list,
      chosen.map((line) => (line.kind === "clause" ? line.id : { text: line.text })),
    ]),
  );
}
