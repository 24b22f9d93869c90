/** How the bullets of a list end. */

import { clauseOf } from "../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../clauses/placed-list";
import { endingOf, endingStart, type Sign } from "../clauses/punctuation";
import { finding } from "../reading/finding";
import { isWaiting } from "./clause-lines";
import type { Observation, Repair } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

/** A bullet that does not end as its place in its list wants. What follows a slot is no part of its answer. */
export function checkClauseEnding(
  seen: ReviewedAgreement,
  { list, lines }: PlacedList,
  line: PlacedLine,
  sign: Sign,
): Observation[] {
  // While an item waits for its text, how the others end says nothing.
  if (isWaiting(line) || (line.line.kind === "item" && lines.some(isWaiting))) return [];
  const { paragraph } = line;
  const text = textOf(seen, paragraph);
  const start = endingStart(text);
  const found = text.slice(start).trim();
  if (found === sign) return [];
  const span = { first: paragraph, start, last: paragraph, end: text.length };
  const endsWithSlot = seen.alignment.slots.some(
    ({ slot, ...placed }) =>
      placed.state !== "lost" && !slot.wholeParagraph && placed.span.last === paragraph && placed.span.end >= start,
  );
  const repair: Repair = { kind: "end-paragraph", paragraph, control: line.control, from: start, text: endingOf("", sign) };
  return [
    {
      finding: finding("clause-ending", { found, expected: sign }, placeOf(seen, span)),
      about: clauseOf(list, line.line)?.id ?? list.id,
      text,
      span,
      repair: endsWithSlot ? undefined : repair,
    },
  ];
}
