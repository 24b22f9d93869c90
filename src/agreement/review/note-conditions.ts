/** The closed vocabulary of conditions a note may have. */

import type { DocumentSpan } from "../agreement-document";
import { itemIndex } from "../fields/printed-form";
import { isoDay, type CalendarDay, parseIsoDay } from "../french/calendar";
import { fold } from "../french/fold";
import { readNumber } from "../french/numerals";
import { isToFill, type NoteCondition, type ReviewNote } from "../model/agreement-model";
import type { ReviewedAgreement } from "./reviewed-agreement";
import { textOf } from "./reviewed-agreement";

/** Whether a note holds, its text being there at `span`. */
export function holds({ condition, paragraph }: ReviewNote, span: DocumentSpan, seen: ReviewedAgreement): boolean {
  if (!condition) return true;
  const text = textOf(seen, span.first).slice(span.start, span.end);
  switch (condition.kind) {
    case "slot-blank":
      return true; // that is how its place was found
    case "field-blank":
      return seen.fields.get(condition.field)?.state === "blank";
    case "year-differs":
      return Number(/\d{4}/.exec(text)?.[0]) !== dayOf(seen, condition.field).year;
    case "facts-differ":
      return new Set(condition.facts.flatMap((id) => factText(seen, id)?.toLowerCase() ?? [])).size > 1;
    case "fact-above":
    case "fact-below":
      return isBeyond(condition, seen);
    case "term-reaches":
      return reaches(condition, dayOf(seen, condition.field));
    case "answers-have":
    case "answers-lack":
      return answersHave(condition, seen) === (condition.kind === "answers-have");
    case "words-missing":
      return !seen.content.paragraphs.some(
        ({ text: other }, index) =>
          mayHold(other, condition.words) &&
          !seen.alignment.paragraphs[paragraph]?.document.includes(index) &&
          hasWord(withoutAnswers(seen, index, other), condition.words),
      );
    case "several-spaces":
      return /[ \u00a0\u202f]{2}/u.test(text);
  }
}

/** What a note was told on account of, beside its own text: when that changes, whoever set the note aside is to be asked again. */
export function groundsOf({ condition }: ReviewNote, seen: ReviewedAgreement): string[] {
  switch (condition?.kind) {
    case "facts-differ":
      return condition.facts.map((id) => factText(seen, id) ?? "");
    case "answers-have":
    case "answers-lack":
      return answersTo(condition.fields, seen);
    default:
      return [];
  }
}

/** The day a field shows, else today. */
function dayOf({ fields, today }: ReviewedAgreement, field: string): CalendarDay {
  const shown = fields.get(field);
  const answer = shown?.state === "read" || shown?.state === "differs" ? shown.answer : undefined;
  return (typeof answer === "string" ? parseIsoDay(answer) : undefined) ?? today;
}

/** Whether a day falls within a term that begins before it. */
function reaches({ date, months }: Extract<NoteCondition, { kind: "term-reaches" }>, begins: CalendarDay): boolean {
  return isoDay(begins) < date && date <= isoDay(monthsLater(begins, months));
}

/** The same day so many months later; the 31st of a shorter month is close enough to compare with. */
function monthsLater({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = month - 1 + months;
  return { year: year + Math.floor(count / 12), month: (count % 12) + 1, day };
}

function factText({ facts }: ReviewedAgreement, id: string): string | undefined {
  const shown = facts.find(({ fact }) => fact === id);
  return shown && fold(shown.text).trim();
}

function isBeyond(condition: Extract<NoteCondition, { value: number }>, seen: ReviewedAgreement): boolean {
  const number = readNumber(factText(seen, condition.fact) ?? "");
  if (number === undefined) return false;
  return condition.kind === "fact-above" ? number > condition.value : number < condition.value;
}

function answersHave(
  { fields, words, first = [] }: Extract<NoteCondition, { kind: "answers-have" | "answers-lack" }>,
  seen: ReviewedAgreement,
): boolean {
  return answersTo(fields, seen).some((text) => hasWord(text, words) || beginsWithWord(text, first));
}

function answersTo(fields: readonly string[], { fields: shown }: ReviewedAgreement): string[] {
  return fields.flatMap((field) => shown.get(field)?.shown.map(({ text }) => text) ?? []);
}

/** A paragraph without what its slots show: that a partner trains people says nothing of what it owes. Its own engagements do. */
function withoutAnswers({ alignment }: ReviewedAgreement, index: number, text: string): string {
  const spans = alignment.slots.flatMap((placed) => {
    if (placed.state === "lost" || itemIndex(placed.slot.form) !== undefined || !isToFill(placed.slot)) return [];
    const { first, start, last, end } = placed.span;
    return first <= index && index <= last
      ? [{ start: first === index ? start : 0, end: last === index ? end : text.length }]
      : [];
  });
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** Spares folding a text that cannot hold any of the words: it lacks the first letters of each. */
function mayHold(text: string, words: readonly string[]): boolean {
  const small = text.normalize("NFC").toLowerCase();
  return words.some((word) => small.includes(word.slice(0, 3).toLowerCase()));
}

/** Whole words, whatever their capitals. */
function hasWord(text: string, words: readonly string[]): boolean {
  const shown = ` ${wordsOf(text)} `;
  return words.some((word) => shown.includes(` ${wordsOf(word)} `));
}

/** The same, at the beginning; a preposition or an article may come before. */
function beginsWithWord(text: string, words: readonly string[]): boolean {
  const shown = `${wordsOf(text).replace(BEFORE_A_NAME, "")} `;
  return words.some((word) => shown.startsWith(`${wordsOf(word)} `));
}

/** As "à", "de" and an article print them: see `french/elision.ts`. */
const BEFORE_A_NAME = /^(?:(?:à|aux?|de|des|du|d|les?|la|l) )+/u;

/** The words of a text in small letters, one space between two. */
function wordsOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim();
}
