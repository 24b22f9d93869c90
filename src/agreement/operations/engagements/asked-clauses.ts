/** A choice of engagements that is planned anew, because the document changed since it was first read. */

import { type ClauseSelection, lineKey } from "../../clauses/arrangement";
import { asSelected, type PlacedLine, type PlacedList } from "../../clauses/placed-list";
import { bareText } from "../../clauses/punctuation";

/**
 * What is asked, as it is to be read now: a line that somebody took away meanwhile does not come back, one that came or was changed
 * meanwhile stays where it is, below the nearest line above it that is asked for too. The very same where nothing did.
 */
export function asOfNow(asked: ClauseSelection, first: readonly PlacedList[], now: readonly PlacedList[]): ClauseSelection {
  if (first === now) return asked;
  return new Map(
    Array.from(asked, ([id, lines]) => {
      const [were, are] = [linesIn(first, id), linesIn(now, id)];
      const [had, has] = [new Set(were.map(keyOf)), new Set(are.map(keyOf))];
      // A line that only ends otherwise, since another came below it, is the one that was there.
      const known = new Set(were.map(({ text }) => bareText(text)));
      const left = lines.filter((line) => !had.has(lineKey(line)) || has.has(lineKey(line)));
      are.forEach((line, index) => {
        if (known.has(bareText(line.text)) || left.some((one) => lineKey(one) === keyOf(line))) return;
        const above = are.slice(0, index).reverse();
        const at = above.map((other) => left.findIndex((one) => lineKey(one) === keyOf(other))).find((place) => place >= 0) ?? -1;
        left.splice(at + 1, 0, asSelected(line));
      });
      return [id, left];
    }),
  );
}

function linesIn(lists: readonly PlacedList[], id: string): readonly PlacedLine[] {
  return lists.find(({ list }) => list.id === id)?.lines ?? [];
}

function keyOf(line: PlacedLine): string {
  return lineKey(asSelected(line));
}
