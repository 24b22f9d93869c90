/** What the lists of a document are to hold for a selection: what is asked for, and what a person wrote and keeps. */

import { type SelectedClause, lineKey } from "../../clauses/arrangement";
import { textVersion } from "../../clauses/text-version";
import { asSelected, type PlacedLine, type PlacedList } from "../../clauses/placed-list";

export interface SelectedLine {
  readonly line: SelectedClause;
  /** The line of the document that it is, with its text. */
  readonly found: PlacedLine | undefined;
  /** Whether it was not asked for, and stays because a person wrote it. */
  readonly isUnasked: boolean;
}

/**
 * The lines a list is to hold: those that are chosen, and among them, where they stand, those a person wrote or changed.
 *
 * @param discard keys of lines whose text by a person's hand may go.
 */
export function selectLines(
  { lines }: PlacedList,
  chosen: readonly SelectedClause[],
  discard: ReadonlySet<string>,
): SelectedLine[] {
  const left = new Set(lines);
  const selected = chosen.map((line): SelectedLine => {
    const found = findLine([...left], line);
    if (!found) return { line, found, isUnasked: false };
    left.delete(found);
    const isReset = line.kind === "clause" && found.state !== "sound" && discard.has(lineKey(line));
    return isReset ? { line, found: undefined, isUnasked: false } : { line: asSelected(found), found, isUnasked: false };
  });
  for (const found of left) {
    const line = asSelected(found);
    if (found.state === "sound" || discard.has(lineKey(line))) continue;
    const before = lines.slice(0, lines.indexOf(found)).reverse();
    const at = before.map((one) => selected.findIndex((other) => other.found === one)).find((index) => index >= 0) ?? -1;
    selected.splice(at + 1, 0, { line, found, isUnasked: true });
  }
  return selected;
}

/** Own clauses are found by the text they show, else by the one Trame wrote. */
function findLine(lines: readonly PlacedLine[], line: SelectedClause): PlacedLine | undefined {
  if (line.kind === "clause") return lines.find((one) => lineKey(one.line) === line.id);
  const version = textVersion(line.text);
  return (
    lines.find((one) => lineKey(asSelected(one)) === lineKey(line)) ??
    lines.find(({ writtenVersion }) => writtenVersion === version)
  );
}
