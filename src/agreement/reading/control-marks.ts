/** What the markup of controls tells of them, and their text does not. */

import type { ControlMarks, DocumentContent, DocumentControl, DocumentExtras } from "../agreement-document";

/**
 * The controls all of whose text is struck out by tracked deletions. Some Words show that text, some show nothing: such a control
 * is not empty, and what is to become of its words is not decided.
 */
export function struckIn(marks: ReadonlyMap<DocumentControl, ControlMarks>): ReadonlySet<DocumentControl> {
  return new Set(Array.from(marks).flatMap(([control, { isStruck }]) => (isStruck ? [control] : [])));
}

/**
 * Each control with its marks: the markup has no name for a control but its tag, so those of one tag are taken in order, and none
 * where one of the two readings has more of them than the other.
 */
export function marksOfControls(
  { controls }: DocumentContent,
  extras: DocumentExtras | null,
): ReadonlyMap<DocumentControl, ControlMarks> {
  const marked = byTag(extras?.controls ?? []);
  return new Map(
    Array.from(byTag(controls)).flatMap(([tag, same]) => {
      const marks = marked.get(tag) ?? [];
      return same.length === marks.length ? pairs(same, marks) : [];
    }),
  );
}

function pairs<One, Other>(ones: readonly One[], others: readonly Other[]): (readonly [One, Other])[] {
  return ones.flatMap((one, nth) => {
    const other = others[nth];
    return other === undefined ? [] : [[one, other] as const];
  });
}

function byTag<One extends { readonly tag: string }>(all: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const same = found.get(one.tag);
    if (same) same.push(one);
    else found.set(one.tag, [one]);
  }
  return found;
}
