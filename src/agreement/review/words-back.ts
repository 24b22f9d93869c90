/**
 * The model's words in place of what stands there, or beside a neighbouring word where nothing stands: a search for text needs
 * some to find.
 *
 *     the model      peut être dénoncée par lettre recommandée
 *     the document   peut être résiliée par lettre            "résiliée" is replaced by "dénoncée";
 *                                            ^ nothing        "lettre" by "lettre recommandée": the neighbour takes them in
 *     the document   peut vraiment être…                      "peut vraiment" by "peut": it closes the gap they leave
 */

import { isBlankText, nextFilled } from "../alignment/next-filled";
import { bareText } from "../clauses/punctuation";
import { findFolded } from "../french/fold";
import { isToFill } from "../model/agreement-model";
import { isOurTag, parseTag } from "../model/tag";
import type { ShownAlteration } from "../reading/expected-text";
import { firstWord, lastWord } from "./neighbour-words";
import type { Repair } from "./review-finding";
import { type ReviewedAgreement, textOf } from "./reviewed-agreement";

export type TextRepair = Extract<Repair, { kind: "replace-text" }>;

/** Undefined where it is not certain. */
export function wordsBack(seen: ReviewedAgreement, alteration: ShownAlteration): TextRepair | undefined {
  const { paragraph, span, found } = alteration;
  const expected = asModelWrites(seen.model.paragraphs[paragraph]?.text ?? "", alteration.expected);
  const { first, start, end } = span;
  const slots = seen.alignment.slots.filter(({ slot }) => slot.paragraph === paragraph);
  // Where a slot of the paragraph is lost, what stands there may be its answer, or words that agree with one.
  if (span.first !== span.last || slots.some(({ state }) => state === "lost")) return undefined;
  if (wentAcross(seen, alteration)) return undefined;
  const spans = slots.flatMap((placed) => (placed.state === "lost" || !isToFill(placed.slot) ? [] : [placed.span]));
  const isFree = (from: number, to: number): boolean => spans.every((slot) => slot.end <= from || to <= slot.start);
  const text = textOf(seen, first);
  if (found !== "") {
    if (!isFree(start, end)) return undefined;
    if (expected !== "") return { kind: "replace-text", span, text: expected };
  }
  // A neighbour takes the words in, or closes the gap they leave.
  const before = lastWord(text.slice(0, start));
  const after = firstWord(text, end);
  // Words missing go beside a neighbour and leave the space on its other side; words too many go with the space before them.
  if (before && isFree(before.start, end) && !JOINS_NEXT.test(expected)) {
    const replaced = expected === "" ? before.word : joined(before.word, expected);
    return { kind: "replace-text", span: { ...span, start: before.start, end: found === "" ? before.end : end }, text: replaced };
  }
  // In its control an engagement begins with its first word, which must not leave it.
  const isFramed = seen.content.controls.some(
    ({ tag, text: shown }) => isOurTag(tag) && shown !== "" && findFolded(text, shown)?.start === after?.start,
  );
  if (after && isFree(start, after.end) && !(isFramed && !before)) {
    const replaced = expected === "" ? after.word : joined(expected, after.word);
    const gap = JOINS_PREVIOUS.test(after.word) ? text.slice(0, start).trimEnd().length : start;
    return { kind: "replace-text", span: { ...span, start: found === "" ? after.start : gap, end: after.end }, text: replaced };
  }
  return undefined;
}

/**
 * Whether words may have gone to the paragraph before or after, or come from there: an end of the paragraph is altered, and what
 * is next to it in the document is not the model's, or what is next to it in the model is missing. Putting it right could then
 * say something twice, or take it away. So could taking away what a control of ours shows.
 */
export function wentAcross(
  seen: ReviewedAgreement,
  { paragraph, span, found }: Pick<ShownAlteration, "paragraph" | "span" | "found">,
): boolean {
  const { content, model, alignment, lists } = seen;
  const text = textOf(seen, span.first);
  const ends = [
    ...(SIGNS_ONLY.test(text.slice(0, span.start)) ? [-1] : []),
    ...(SIGNS_ONLY.test(text.slice(span.end)) ? [1] : []),
  ];
  const isOwn = (at: number): boolean =>
    lists.some(({ lines }) => lines.some((one) => one.paragraph === at && one.line.kind === "own"));
  const crosses = ends.some((step) => {
    const stray = nextFilled(content.paragraphs, span.first, step, isBlankText);
    const missing = alignment.paragraphs[nextFilled(model.paragraphs, paragraph, step, isBlankText)];
    return alignment.added.includes(stray) || isOwn(stray) || missing?.document.length === 0;
  });
  const holdsAnswer = content.controls.some(
    ({ tag, text: shown }) => parseTag(tag) && bareText(shown) !== "" && findFolded(found, bareText(shown)),
  );
  return crosses || holdsAnswer;
}

/** No word: the full stop of a sentence that went on. */
const SIGNS_ONLY = /^[\s\p{P}]*$/u;

const JOINS_NEXT = /[’'(]$/u;
const JOINS_PREVIOUS = /^[.,)]/u;

function joined(one: string, other: string): string {
  return JOINS_NEXT.test(one) || JOINS_PREVIOUS.test(other) ? one + other : `${one} ${other}`;
}

/** Alterations are told folded; what is put back has the model's own signs. */
function asModelWrites(text: string, expected: string): string {
  const at = expected === "" ? undefined : findFolded(text, expected);
  return at ? text.slice(at.start, at.end).trim() : expected;
}
