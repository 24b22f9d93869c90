/** A choice of engagements that is planned anew, because the document changed since it was first read. */

import { type ClauseSelection, lineKey } from "../clauses/arrangement";
import { asChosen, type PlacedLine, type PlacedList } from "../clauses/place-clauses";

/**
 * What is asked, as it is to be read now: a line that somebody took away meanwhile does not come back, one that came or was changed
 * meanwhile stays where it is. The very same where nothing did.
 */
export function asOfNow(asked: ClauseSelection, first: readonly PlacedList[], now: readonly PlacedList[]): ClauseSelection {
  if (first === now) return asked;
  return new Map(
    Array.from(asked, ([id, lines]) => {
      const [were, are] = [linesIn(first, id), linesIn(now, id)];
      const [had, has] = [new Set(were.map(keyOf)), new Set(are.map(keyOf))];
      const known = new Set(were.map(({ text }) => text));
      const left = lines.filter((line) => !had.has(lineKey(line)) || has.has(lineKey(line)));
      are.forEach((line, index) => {
        if (known.has(line.text) || left.some((one) => lineKey(one) === keyOf(line))) return;
        const above = are[index - 1];
        const at = above ? left.findIndex((one) => lineKey(one) === keyOf(above)) : -1;
        left.splice(at + 1, 0, asChosen(line));
      });
      return [id, left];
    }),
  );
}

function linesIn(lists: readonly PlacedList[], id: string): readonly PlacedLine[] {
  return lists.find(({ list }) => list.id === id)?.lines ?? [];
}

function keyOf(line: PlacedLine): string {
  return lineKey(asChosen(line));
}
