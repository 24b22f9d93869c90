/** The engagements: lost, changed by hand, not agreed to by anybody yet, there twice, ending wrongly, none left in a list. */

import { clauseOf, lineKey } from "../clauses/arrangement";
import { absentLines } from "../clauses/choice";
import { bareText, endingOf, endingStart, type Sign, signsOf } from "../clauses/punctuation";
import type { PlacedLine, PlacedList } from "../clauses/place-clauses";
import { sameText } from "../french/fold";
import { showsParagraph } from "../reading/expected-text";
import type { Slot } from "../model/agreement-model";
import type { ShownAlteration } from "../reading/expected-text";
import { finding } from "../reading/finding";
import { repairOf } from "./repair-of";
import type { Repair, Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkClauses(seen: ReviewedAgreement): Observation[] {
  return seen.lists.flatMap((placed): Observation[] => {
    const { list, lines } = placed;
    const signs = signsOf(
      list,
      lines.map(({ line }) => line),
    );
    return [
      ...(lines.length === 0 ? [emptyList(seen, placed)] : []),
      ...lines.flatMap((line, index) => {
        if (isCut(seen, placed, index)) return [];
        if (isCut(seen, placed, index - 1)) return [cutLine(seen, line)];
        return [
          ...(line.line.kind === "item" ? [] : checkLine(seen, placed, line)),
          ...checkBullet(seen, placed, index),
          ...checkTwins(seen, placed, index),
          ...checkEnding(seen, placed, line, signs[index] ?? "."),
        ];
      }),
      ...absentLines(placed, seen.chosen).map((absent) => absentLine(seen, placed, absent)),
    ];
  });
}

/** Whether a paragraph of the document is a clause, of the model or of the user's own. */
export function isClause({ lists }: ReviewedAgreement, paragraph: number): boolean {
  return lists.some(({ lines }) => lines.some((one) => one.paragraph === paragraph && one.line.kind !== "item"));
}

/** Whether a paragraph of the document is a bullet of a list of engagements. */
export function isEngagement({ lists }: ReviewedAgreement, paragraph: number): boolean {
  return lists.some(({ lines }) => lines.some((one) => one.paragraph === paragraph));
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
    repair: { kind: "choose-clause", list: list.id, line },
  };
}

/** Whether a clause has all its words, but that the last of them went to a bullet of their own. */
function isCut({ model, alignment, controls }: ReviewedAgreement, { lines }: PlacedList, index: number): boolean {
  const [one, next] = [lines[index], lines[index + 1]];
  if (one?.line.kind !== "clause" || one.state !== "edited" || next?.state !== "by-hand") return false;
  const { id } = one.line;
  const paragraph = model.paragraphs.findIndex(({ clause }) => clause === id);
  const { text = "" } = model.paragraphs[paragraph] ?? {};
  const answerOf = ({ id: slot }: Slot): string | undefined => {
    const nth = alignment.slots.findIndex((placed) => placed.slot.id === slot);
    return controls[nth]?.text;
  };
  return showsParagraph(model, paragraph, [one.text, bareText(next.text) + text.slice(endingStart(text))], answerOf);
}

function cutLine(seen: ReviewedAgreement, { paragraph, text }: PlacedLine): Observation {
  const span = wholeParagraph(seen, paragraph);
  return { finding: finding("paragraph-cut", { text }, placeOf(seen, span)), about: "clause", text, span };
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
            repair: inside[0] && inside.length === 1 ? repairOf(seen, inside[0]) : undefined,
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
  ];
}

/** A clause without a bullet, or a point that follows another engagement than its own. */
function checkBullet(seen: ReviewedAgreement, { list, lines }: PlacedList, index: number): Observation[] {
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
function checkTwins(seen: ReviewedAgreement, { list, lines }: PlacedList, index: number): Observation[] {
  const line = lines[index];
  if (!line || isWaiting(line)) return [];
  const { paragraph, text } = line;
  if (!lines.slice(0, index).some((other) => sameText(bareText(other.text), bareText(text)))) return [];
  const span = wholeParagraph(seen, paragraph);
  return [{ finding: finding("clause-repeated", { text }, placeOf(seen, span)), about: list.id, text, span }];
}

/** A bullet that does not end as its place in its list wants. What follows a slot is no part of its answer. */
function checkEnding(seen: ReviewedAgreement, { list, lines }: PlacedList, line: PlacedLine, sign: Sign): Observation[] {
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

/** The bullet of an item nobody wrote yet. */
function isWaiting({ line, state, text }: PlacedLine): boolean {
  return text === "" || (line.kind === "item" && state === "sound");
}
