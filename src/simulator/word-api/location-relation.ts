import type { Boundary, TextRange } from "../../docx/text-range";

/**
 * `Word.LocationRelation` (WordApi 1.3, documented) of a range to another. A caret holds no character: at an end of a
 * range it is adjacent to it, not inside (assumed).
 */
export function locationRelation(range: TextRange, other: TextRange): string {
  if (range.start.paragraph.story !== other.start.paragraph.story) return "Unrelated";
  const starts = compare(range.start, other.start);
  const ends = compare(range.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const before = compare(range.end, other.start);
  if (before <= 0) return before < 0 ? "Before" : "AdjacentBefore";
  const after = compare(range.start, other.end);
  if (after >= 0) return after > 0 ? "After" : "AdjacentAfter";
  if (starts <= 0 && ends >= 0) return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}

/** Which of two places of a story comes first: negative for the first one. */
export function compare(one: Boundary, other: Boundary): number {
  const { story } = one.paragraph;
  return story.placeOf(one.paragraph) - story.placeOf(other.paragraph) || one.offset - other.offset;
}
