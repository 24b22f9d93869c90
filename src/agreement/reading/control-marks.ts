/** What the markup of controls tells of them, and their text does not. */

import type { ControlMarks, DocumentContent, DocumentControl, DocumentExtras } from "../agreement-document";
import { grouped } from "../model/grouped";

/** The controls that are so marked. */
export function controlsThat(
  are: (marks: ControlMarks) => boolean,
  marks: ReadonlyMap<DocumentControl, ControlMarks>,
): ReadonlySet<DocumentControl> {
  return new Set(Array.from(marks).flatMap(([control, its]) => (are(its) ? [control] : [])));
}

/**
 * Each control with its marks: the markup has no name for a control but its tag, so those of one tag are taken in order, and none
 * where one of the two readings has more of them than the other.
 */
export function marksOfControls(
  { controls }: DocumentContent,
  extras: DocumentExtras | null,
): ReadonlyMap<DocumentControl, ControlMarks> {
  const marked = grouped(extras?.controls ?? [], ({ tag }) => tag);
  return new Map(
    Array.from(grouped(controls, ({ tag }) => tag)).flatMap(([tag, same]) => {
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
