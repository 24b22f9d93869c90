import { withoutEnds } from "../french/ends";
import { findEachFolded, findFolded } from "../french/fold";
import { isTitleNumber } from "../alignment/pattern";
import type { ReviewNote } from "../model/agreement-model";
import { isOurTag } from "../model/tag";
import { firstWord, lastWord } from "./neighbour-words";
import type { Repair } from "./review-finding";
import type { AlteredSentence } from "./altered-sentence";
import { sentenceBack } from "./sentence-back";
import { type ReviewedAgreement, textOf } from "./reviewed-agreement";
import { type TextRepair, wordsBack } from "./words-back";

/**
 * How to put the model's words back: in place of what stands there, or beside a neighbouring word where nothing stands.
 * Undefined where that is not certain: the span crosses a slot, every neighbour is an answer, a note says those words are wrong, a
 * label says what it is the label of, or a title has another number: an article that was added may have the model's.
 */
export function repairOf(seen: ReviewedAgreement, sentence: AlteredSentence): Repair | undefined {
  const { paragraph, found, expected, runs } = sentence;
  const source = seen.model.paragraphs[paragraph];
  if (seen.alignment.paragraphs[paragraph]?.isInCells) return undefined;
  if (source && isTitleNumber(source, found) && isTitleNumber(source, expected)) return undefined;
  const repair = runs.length === 1 ? wordsBack(seen, runs[0]) : sentenceBack(seen, sentence);
  if (repair && holdsMarks(seen, repair.span)) return undefined;
  return repair && !bringsNoteBack(seen, paragraph, repair) ? repair : undefined;
}

/**
 * Whether more stands in a stretch than its text tells: a revision, a note, a link, somebody else's control are nobody's to take
 * away with its words; nor is a line break, which no text puts back (office-js #1755, #4275: "\n" makes a paragraph, "\v" a sign).
 * Where a control stands is told by its text alone: one that reads the same elsewhere keeps from it too.
 */
function holdsMarks({ extras, content }: ReviewedAgreement, { first, start, end }: TextRepair["span"]): boolean {
  const isIn = (one: { readonly start: number; readonly end: number }): boolean => one.start < end && start < one.end;
  const text = content.paragraphs[first]?.text ?? "";
  return (
    text.slice(start, end).includes("\n") ||
    (extras?.marks[first]?.marks.some(isIn) ?? false) ||
    content.controls.some((control) => !isOurTag(control.tag) && findEachFolded(text, control.text.trim()).some(isIn))
  );
}

/** Whether a text would make its paragraph show again what a note is about: somebody took it away, and may well have had to. */
export function bringsNoteBack(
  seen: ReviewedAgreement,
  paragraph: number,
  { span, text }: Pick<TextRepair, "span" | "text">,
): boolean {
  const before = textOf(seen, span.first);
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  const end = span.start + text.length;
  // A part of those words, as it would stand again beside another.
  const left = lastWord(after.slice(0, span.start))?.start ?? span.start;
  const right = firstWord(after, end)?.end ?? end;
  const parts = [after.slice(left, end), after.slice(span.start, right)].map((part) => withoutEnds(part, isSign));
  const isBack = ({ text: noted }: ReviewNote): boolean =>
    findFolded(after, noted) !== undefined || parts.some((part) => /\s/u.test(part) && findFolded(noted, part) !== undefined);
  return seen.model.notes.some((note) => note.paragraph === paragraph && !findFolded(before, note.text) && isBack(note));
}

const isSign = (sign: string): boolean => /[\s\p{P}]/u.test(sign);
