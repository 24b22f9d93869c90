/** The engagements: lost, changed by hand, not agreed to by anybody yet, there twice, ending wrongly, none left in a list. */

import { clauseOf, defaultSelection, lineKey, type SelectedClause } from "../clauses/arrangement";
import { absentLines } from "../clauses/kept-selection";
import { sameText } from "../french/fold";
import { bareText, endingStart, signsOf } from "../clauses/punctuation";
import type { PlacedLine, PlacedList } from "../clauses/placed-list";
import { showsClause } from "../clauses/read-lines";
import { clauseId } from "../reading/decisions";
import { showsParagraph } from "../reading/expected-text";
import type { Slot } from "../model/agreement-model";
import type { ShownAlteration } from "../reading/expected-text";
import { finding } from "../reading/finding";
import { checkClauseEnding } from "./check-clause-ending";
import { checkClausePlace, checkTwins, headsIn, twinsIn } from "./check-clause-place";
import { sentencesOf } from "./altered-sentence";
import { repairOf } from "./repair-of";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkClauses(seen: ReviewedAgreement): Observation[] {
  return seen.lists.flatMap((placed): Observation[] => {
    const { list, lines } = placed;
    const signs = signsOf(
      list,
      lines.map(({ line }) => line),
    );
    const [heads, twins] = [headsIn(placed), twinsIn(placed)];
    return [
      ...(lines.length === 0 ? [emptyList(seen, placed)] : []),
      ...lines.flatMap((line, index) => {
        if (isCut(seen, placed, index)) return [];
        if (isCut(seen, placed, index - 1)) return [cutLine(seen, line)];
        return [
          ...(line.line.kind === "item" ? [] : checkLine(seen, placed, line)),
          ...checkClausePlace(seen, placed, line, heads),
          ...checkTwins(seen, placed, line, twins),
          ...checkClauseEnding(seen, placed, line, signs[index] ?? "."),
        ];
      }),
      ...absentLines(placed, seen.chosen)
        .filter(({ line }) => !isBeingDeleted(seen, placed, line))
        .map((absent) => absentLine(seen, placed, absent)),
    ];
  });
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
  // What the file says was chosen is not written before someone here has seen it.
  const isOwn = seen.decided?.has(clauseId(list.id, line, true)) ?? true;
  const isOfModel =
    defaultSelection(seen.source)
      .get(list.id)
      ?.some((one) => lineKey(one) === lineKey(line)) ?? false;
  return {
    finding: finding("clause-absent", { title }, placeOf(seen, span)),
    about: lineKey(line),
    text,
    span,
    repair: isOwn || isOfModel ? { kind: "choose-clause", list: list.id, line } : undefined,
  };
}

/** Whether a tracked deletion holds its words: it is gone once that is accepted, there once it is refused, and that is what is told. */
function isBeingDeleted({ extras }: ReviewedAgreement, { list }: PlacedList, line: SelectedClause): boolean {
  const clause = clauseOf(list, line);
  const deleted = extras?.trackedChanges.filter(({ change }) => change === "deletion") ?? [];
  return deleted.some(({ text }) =>
    clause ? showsClause(clause, text.trim(), []) : line.kind === "own" && sameText(bareText(text), line.text),
  );
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
  const [sentence, ...others] = sentencesOf(seen, inside);
  const altered = sentence && others.length === 0 ? { altered: { found: sentence.found, expected: sentence.expected } } : {};
  const isEdited = clause && state === "edited" && (inside.length > 0 || !isMatched);
  return [
    ...(isEdited
      ? [
          {
            finding: finding("clause-edited", { title: clause.title, text, ...altered }, placeOf(seen, span)),
            about: clause.id,
            text,
            span,
            repair: sentence && others.length === 0 ? repairOf(seen, sentence) : undefined,
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
