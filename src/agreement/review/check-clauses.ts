/** The engagements: lost, changed by hand, not agreed to by anybody yet, none left in a list. */

import { clauseOf, lineKey } from "../clauses/arrangement";
import { absentLines } from "../clauses/choice";
import { endingStart } from "../clauses/punctuation";
import type { PlacedLine, PlacedList } from "../clauses/place-clauses";
import { finding } from "./finding";
import { repairOf } from "./repair-of";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, type ShownAlteration, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkClauses(seen: ReviewedAgreement): Observation[] {
  return seen.lists.flatMap((placed): Observation[] => {
    const empty = placed.lines.length === 0 ? [emptyList(seen, placed)] : [];
    const there = placed.lines.flatMap((line) => (line.line.kind === "item" ? [] : checkLine(seen, placed, line)));
    return [...empty, ...there, ...absentLines(placed, seen.chosen).map((absent) => absentLine(seen, placed, absent))];
  });
}

/** Whether a paragraph of the document is a clause, of the model or of the user's own. */
export function isClause({ lists }: ReviewedAgreement, paragraph: number): boolean {
  return lists.some(({ lines }) => lines.some((one) => one.paragraph === paragraph && one.line.kind !== "item"));
}

/** Whether a paragraph of the model stands where it does because the document has it there. */
export function isArranged({ model, lists }: ReviewedAgreement, paragraph: number): boolean {
  const list = model.clauseLists.find(({ first, size }) => first <= paragraph && paragraph < first + size);
  return list !== undefined && lists.some((placed) => placed.list.id === list.id);
}

function emptyList(seen: ReviewedAgreement, { list, head }: PlacedList): Observation {
  const end = textOf(seen, head).length;
  const span = { first: head, start: end, last: head, end };
  return { finding: finding("list-empty", { list: list.label }, placeOf(seen, span)), about: list.id, text: "", span };
}

function absentLine(
  seen: ReviewedAgreement,
  { list, head }: PlacedList,
  { line, after }: ReturnType<typeof absentLines>[number],
): Observation {
  const at = after?.paragraph ?? head;
  const end = textOf(seen, at).length;
  const span = { first: at, start: end, last: at, end };
  const text = line.kind === "own" ? line.text : line.id;
  const title = clauseOf(list, line)?.title ?? { fr: text, en: text };
  return {
    finding: finding("clause-absent", { title }, placeOf(seen, span)),
    about: lineKey(line),
    text,
    span,
    fix: { kind: "choose-clause", list: list.id, line },
  };
}

function checkLine(seen: ReviewedAgreement, { list }: PlacedList, { line, paragraph, state, text }: PlacedLine): Observation[] {
  const span = wholeParagraph(seen, paragraph);
  const clause = clauseOf(list, line);
  const alterations = seen.alterations.filter((one) => one.span.first === paragraph);
  const isEnding = (one: ShownAlteration): boolean =>
    one.span.start >= endingStart(textOf(seen, paragraph)) && endingStart(one.expected) === 0;
  const inside = alterations.filter((one) => !isEnding(one));
  const isMatched = seen.alignment.paragraphs.some(({ document }) => document.includes(paragraph));
  const isEdited = clause && state === "edited" && (inside.length > 0 || !isMatched);
  return [
    ...(isEdited
      ? [
          {
            finding: finding("clause-edited", { title: clause.title, text }, placeOf(seen, span)),
            about: clause.id,
            text,
            span,
            fix: inside[0] && inside.length === 1 ? repairOf(seen, inside[0]) : undefined,
          },
        ]
      : []),
    ...(clause?.isProposal
      ? [
          {
            finding: finding("clause-to-validate", { title: clause.title }, placeOf(seen, span)),
            about: clause.id,
            text,
            span,
          },
        ]
      : []),
    ...alterations.filter(isEnding).map((one): Observation => ({
      finding: finding("clause-ending", { found: one.found, expected: one.expected }, placeOf(seen, one.span)),
      about: clause?.id ?? list.id,
      text,
      span: one.span,
      fix: repairOf(seen, one),
    })),
  ];
}
