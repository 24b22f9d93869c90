/** Where an engagement stands in its list: with its bullet, under its own engagement, once. */

import { clauseOf } from "../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../clauses/placed-list";
import { bareText } from "../clauses/punctuation";
import { fold } from "../french/fold";
import { finding } from "../reading/finding";
import { isWaiting } from "./clause-lines";
import type { Clause } from "../model/agreement-model";
import type { Observation, Repair } from "./review-finding";
import { placeOf, type ReviewedAgreement, wholeParagraph } from "./reviewed-agreement";

/** Engagements that others may stand under: the first of each id, and for each line of the list the last before it. */
export interface Heads {
  readonly own: ReadonlyMap<string, PlacedLine>;
  readonly above: ReadonlyMap<PlacedLine, PlacedLine | undefined>;
}

export function headsIn({ list, lines }: PlacedList): Heads {
  const own = new Map<string, PlacedLine>();
  const above = new Map<PlacedLine, PlacedLine | undefined>();
  let last: PlacedLine | undefined;
  for (const line of lines) {
    above.set(line, last);
    const clause = clauseOf(list, line.line);
    if (line.line.kind !== "clause" || clause?.parent !== undefined) continue;
    last = line;
    if (clause && !own.has(clause.id)) own.set(clause.id, line);
  }
  return { own, above };
}

/** A clause without a bullet, or a point that follows another engagement than its own. */
export function checkClausePlace(
  seen: ReviewedAgreement,
  { list }: PlacedList,
  line: PlacedLine,
  { own: ownHeads, above }: Heads,
): Observation[] {
  const clause = clauseOf(list, line.line);
  if (!clause) return [];
  const span = wholeParagraph(seen, line.paragraph);
  const place = placeOf(seen, span);
  const where = { about: clause.id, text: line.text, span };
  const { title, parent } = clause;
  // Where the engagement itself is gone, that is what is told.
  const own = parent === undefined ? undefined : ownHeads.get(parent);
  return [
    ...(seen.content.paragraphs[line.paragraph]?.listLevel === null && !seen.alignment.typedBullets.has(line.paragraph)
      ? [{ ...where, finding: finding("bullet-missing", { title }, place), repair: bulletFor(seen, clause, line.paragraph) }]
      : []),
    ...(own !== undefined && own !== above.get(line)
      ? [{ ...where, finding: finding("clause-misplaced", { title }, place) }]
      : []),
  ];
}

/** The bullet to give it: that of the nearest engagement that has one, in its own list or in another. */
function bulletFor({ lists, content }: ReviewedAgreement, clause: Clause, paragraph: number): Repair | undefined {
  const bullets = lists
    .flatMap(({ lines }) => lines.map((line) => line.paragraph))
    .filter((at) => typeof content.paragraphs[at]?.listLevel === "number");
  const [bullet] = bullets.sort((one, other) => Math.abs(one - paragraph) - Math.abs(other - paragraph));
  return bullet === undefined ? undefined : { kind: "give-bullet", paragraph, bullet, level: clause.paragraph.listLevel ?? 0 };
}

/** The lines that say what one before them in the list says. */
export function twinsIn({ lines }: PlacedList): ReadonlySet<PlacedLine> {
  const said = new Set<string>();
  return new Set(
    lines.filter(({ text }) => {
      const bare = fold(bareText(text)).trim();
      const isTwin = said.has(bare);
      said.add(bare);
      return isTwin;
    }),
  );
}

/** An engagement that says what one before it in the list says. */
export function checkTwins(
  seen: ReviewedAgreement,
  { list }: PlacedList,
  line: PlacedLine,
  twins: ReadonlySet<PlacedLine>,
): Observation[] {
  if (isWaiting(line) || !twins.has(line)) return [];
  const { paragraph, text } = line;
  const span = wholeParagraph(seen, paragraph);
  return [{ finding: finding("clause-repeated", { text }, placeOf(seen, span)), about: list.id, text, span }];
}
