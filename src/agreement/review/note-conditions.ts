/** The closed vocabulary of conditions a note may have. */

import type { DocumentSpan } from "../agreement-document";
import { isoDay, type CalendarDay, laterDay, parseIsoDay } from "../french/calendar";
import { readDuration } from "../french/duration";
import { fold } from "../french/fold";
import { readNumber } from "../french/numerals";
import type { NoteCondition, ReviewNote } from "../model/agreement-model";
import type { ReviewedAgreement } from "./reviewed-agreement";
import { placesDiffer } from "./fact-choices";
import { textOf } from "./reviewed-agreement";
import { beginsWithWord, hasWord } from "./whole-words";

/** Whether a note holds, its text being there at `span`. */
export function holds({ condition }: ReviewNote, span: DocumentSpan, seen: ReviewedAgreement): boolean {
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
      return placesDiffer(condition, seen);
    case "fact-above":
    case "fact-below":
      return isBeyond(condition, seen);
    case "facts-lack":
      return !condition.facts.some((id) => hasWord(factText(seen, id) ?? "", condition.words));
    case "term-reaches":
      return reaches(condition.date, seen);
    case "signed-from":
      return isoDay(signingDay(seen)) >= condition.date;
    case "answers-have":
    case "answers-lack":
      return answersHave(condition, seen) === (condition.kind === "answers-have");
    case "several-spaces":
      return /[ \u00a0\u202f]{2}/u.test(text);
  }
}

/** What a note was told on account of, beside its own text: when that changes, whoever set the note aside is to be asked again. */
export function groundsOf({ condition }: ReviewNote, seen: ReviewedAgreement): string[] {
  switch (condition?.kind) {
    case "facts-differ":
    case "facts-lack":
      return ("places" in condition ? condition.places.flat() : condition.facts).map((id) => factText(seen, id) ?? "");
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

/** The day the agreement is signed, or today while nothing shows it. */
export function signingDay(seen: ReviewedAgreement): CalendarDay {
  return seen.model.term ? dayOf(seen, seen.model.term.begins) : seen.today;
}

/** Whether a day falls within the term, which begins before it; how long that is may be unreadable: then it may be. */
function reaches(date: string, seen: ReviewedAgreement): boolean {
  const begins = signingDay(seen);
  const lasts = seen.model.term && readDuration(factText(seen, seen.model.term.lasts)?.replace(BEFORE_DURATION, "") ?? "");
  return isoDay(begins) < date && (!lasts || date <= isoDay(laterDay(begins, lasts)));
}

/** As "de" prints it before a duration. */
const BEFORE_DURATION = /^(?:de |d')/u;

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
