/**
 * What a user does to the selection of one list: tick, untick, move, write, rewrite. Points stand after the clause they are points
 * of; it is ticked with the first of them and unticked with the last.
 */

import type { ClauseList } from "../model/agreement-model";
import { type SelectedClause, clauseOf, lineKey } from "./arrangement";

type Chosen = readonly SelectedClause[];

/**
 * A selection in order: each point after its clause, which comes along if it is not there; a clause that has points and none
 * of them chosen gets those of the blank document.
 */
export function inOrder(list: ClauseList, chosen: Chosen): SelectedClause[] {
  const parentOf = (line: SelectedClause): string | undefined => clauseOf(list, line)?.parent;
  const heads = new Map<string, SelectedClause>();
  for (const line of chosen) {
    const head: SelectedClause = { kind: "clause", id: parentOf(line) ?? "" };
    const top = head.id === "" ? line : head;
    if (!heads.has(lineKey(top))) heads.set(lineKey(top), top);
  }
  return [...heads.values()].flatMap((head) => {
    const points = chosen.filter((line) => head.kind === "clause" && parentOf(line) === head.id);
    return [head, ...(points.length > 0 ? points : defaultPoints(list, head))];
  });
}

function defaultPoints(list: ClauseList, head: SelectedClause): SelectedClause[] {
  return list.clauses
    .filter(({ parent, isDefault }) => head.kind === "clause" && parent === head.id && isDefault)
    .map(({ id }) => ({ kind: "clause", id }));
}

/** Adds a clause of the model at its place among those that are chosen; with its points, when it has any. */
export function tickClause(list: ClauseList, chosen: Chosen, id: string): SelectedClause[] {
  if (chosen.some((line) => line.kind === "clause" && line.id === id)) return [...chosen];
  const rank = (line: SelectedClause): number =>
    list.clauses.findIndex((clause) => line.kind === "clause" && clause.id === line.id);
  const ticked: SelectedClause = { kind: "clause", id };
  const parent = clauseOf(list, ticked)?.parent;
  if (parent !== undefined && !chosen.some((line) => lineKey(line) === parent)) {
    const others = (line: SelectedClause): boolean => clauseOf(list, line)?.parent !== parent;
    return inOrder(list, [...tickClause(list, chosen, parent).filter(others), ticked]);
  }
  const siblings = chosen.filter((line) => rank(line) >= 0 && clauseOf(list, line)?.parent === parent);
  const before = siblings.filter((line) => rank(line) < rank(ticked)).at(-1);
  const at = before === undefined ? indexOfFirst(chosen, siblings) : chosen.indexOf(before) + 1;
  return inOrder(list, [...chosen.slice(0, at), ticked, ...chosen.slice(at)]);
}

function indexOfFirst(chosen: Chosen, siblings: Chosen): number {
  const [first] = siblings;
  return first === undefined ? 0 : chosen.indexOf(first);
}

/** Takes a line away, by its key: a clause with its points, the last point with its clause. */
export function untickLine(list: ClauseList, chosen: Chosen, key: string): SelectedClause[] {
  const gone = chosen.find((line) => lineKey(line) === key);
  const parent = gone && clauseOf(list, gone)?.parent;
  const left = chosen.filter((line) => line !== gone && clauseOf(list, line)?.parent !== key);
  const hasPoints = left.some((line) => clauseOf(list, line)?.parent === parent);
  return parent === undefined || hasPoints ? left : left.filter((line) => lineKey(line) !== parent);
}

/** Moves a line, by its key, one place up or down among its like: a clause with its points, a point among the points. */
export function moveLine(list: ClauseList, chosen: Chosen, key: string, direction: "up" | "down"): SelectedClause[] {
  const moved = chosen.find((line) => lineKey(line) === key);
  if (!moved) return [...chosen];
  const parent = clauseOf(list, moved)?.parent;
  const siblings = chosen.filter((line) => clauseOf(list, line)?.parent === parent);
  const at = siblings.indexOf(moved);
  const other = siblings[direction === "up" ? at - 1 : at + 1];
  if (!other) return [...chosen];
  const swapped = chosen.map((line) => (line === moved ? other : line === other ? moved : line));
  return inOrder(list, swapped);
}

/** Gives a clause of the user's own, by its key, another text, in its place; nothing when that text is there already. */
export function rewriteOwnClause(chosen: Chosen, key: string, text: string): SelectedClause[] {
  const own: SelectedClause = { kind: "own", text };
  const isThere = chosen.some((line) => lineKey(line) === lineKey(own));
  return chosen.map((line) => (lineKey(line) === key && !isThere ? own : line));
}

/** Adds a clause of the user's own at the end of the list; nothing when it is there already. */
export function addOwnClause(chosen: Chosen, text: string): SelectedClause[] {
  const own: SelectedClause = { kind: "own", text };
  return chosen.some((line) => lineKey(line) === lineKey(own)) ? [...chosen] : [...chosen, own];
}
