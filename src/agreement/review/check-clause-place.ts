/** Where an engagement stands in its list: with its bullet, under its own engagement, once. */

import { clauseOf } from "../clauses/arrangement";
import type { PlacedList } from "../clauses/placed-list";
import { bareText } from "../clauses/punctuation";
import { sameText } from "../french/fold";
import { finding } from "../reading/finding";
import { isWaiting } from "./clause-lines";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, wholeParagraph } from "./reviewed-agreement";

/** A clause without a bullet, or a point that follows another engagement than its own. */
export function checkClausePlace(seen: ReviewedAgreement, { list, lines }: PlacedList, index: number): Observation[] {
  const line = lines[index];
  const clause = line && clauseOf(list, line.line);
  if (!clause) return [];
  const span = wholeParagraph(seen, line.paragraph);
  const place = placeOf(seen, span);
  const where = { about: clause.id, text: line.text, span };
  const { title, parent } = clause;
  const heads = lines.filter((other) => other.line.kind === "clause" && clauseOf(list, other.line)?.parent === undefined);
  const above = heads.filter((head) => head.paragraph < line.paragraph).at(-1);
  // Where the engagement itself is gone, that is what is told.
  const own = heads.find((head) => clauseOf(list, head.line)?.id === parent);
  return [
    ...(seen.content.paragraphs[line.paragraph]?.listLevel === null
      ? [{ ...where, finding: finding("bullet-missing", { title }, place) }]
      : []),
    ...(own !== undefined && own !== above ? [{ ...where, finding: finding("clause-misplaced", { title }, place) }] : []),
  ];
}

/** An engagement that says what one before it in the list says. */
export function checkTwins(seen: ReviewedAgreement, { list, lines }: PlacedList, index: number): Observation[] {
  const line = lines[index];
  if (!line || isWaiting(line)) return [];
  const { paragraph, text } = line;
  if (!lines.slice(0, index).some((other) => sameText(bareText(other.text), bareText(text)))) return [];
  const span = wholeParagraph(seen, paragraph);
  return [{ finding: finding("clause-repeated", { text }, placeOf(seen, span)), about: list.id, text, span }];
}
