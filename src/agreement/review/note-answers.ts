/** What settles a note though its text is there: words of its paragraph, or of another. */

import type { DocumentSpan } from "../agreement-document";
import { itemIndex } from "../fields/printed-form";
import { isToFill, type ReviewNote } from "../model/agreement-model";
import { holds } from "./note-conditions";
import { isEngagement } from "./clause-lines";
import { type ReviewedAgreement, textOf } from "./reviewed-agreement";
import { hasWord, mayHold } from "./whole-words";
import { ExpectedWords } from "../alignment/expected-words";
import { findInSteps, type Steps } from "../alignment/steps";
import type { ShownAlteration } from "../reading/expected-text";
import type { Finding, Level } from "../reading/finding";
import { placeAmong } from "../reading/place-in-notes";

/** How many paragraphs are looked at between two pauses. */
const SLICE = 200;

export function* isSettled({ answeredBy, paragraph }: ReviewNote, seen: ReviewedAgreement): Steps<boolean> {
  if (!answeredBy) return false;
  const own = seen.alignment.paragraphs[paragraph]?.document ?? [];
  const says = (index: number, words: readonly string[]): boolean =>
    mayHold(textOf(seen, index), words) && hasWord(withoutAnswers(seen, index), words);
  if (answeredBy.in === "paragraph") return own.some((index) => says(index, answeredBy.words));
  const wordsAt = (index: number): readonly string[] => (isEngagement(seen, index) ? (answeredBy.items ?? []) : answeredBy.words);
  const isAnswer = (_: unknown, index: number): boolean => !own.includes(index) && says(index, wordsAt(index));
  return (yield* findInSteps(seen.content.paragraphs, SLICE, isAnswer)) >= 0;
}

/** The notes that an altered stretch answers: it is of their text, or adds a text that settles them. */
export function notesAnswered(
  seen: ReviewedAgreement,
  { notes, paragraph, span, found, expected }: ShownAlteration,
): readonly ReviewNote[] {
  if (notes.length > 0 || LETTER.test(expected)) return notes.map((note) => asItHolds(note, span, seen));
  const before = textOf(seen, span.first).slice(0, span.start).trimEnd();
  // The full stop of the sentence before may be taken for that of the one that was added.
  const isSentence = before === "" || /[.!?…»]$/u.test(before) || /^[.!?…]/u.test(found);
  return seen.model.notes.filter(
    ({ answeredBy, paragraph: of }) =>
      answeredBy && (answeredBy.in === "paragraph" ? of === paragraph : isSentence) && hasWord(found, answeredBy.words),
  );
}

/** A note that stops no more stops nobody who edits what it is about. */
export function asItHolds(note: ReviewNote, span: DocumentSpan, seen: ReviewedAgreement): ReviewNote {
  return note.level === "A" && !holds(note, span, seen) ? { ...note, level: "B" } : note;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The notes that an added paragraph answers; a title does by what it announces. */
export function notesAnsweredBy({ model }: Pick<ReviewedAgreement, "model">, text: string): readonly ReviewNote[] {
  const announces = isTitle(text);
  return model.notes.filter(({ answeredBy: by }) => {
    if (by?.in !== "agreement") return false;
    const words = announces ? [...by.words, ...(by.about ?? [])] : by.words;
    return mayHold(text, words) && hasWord(text, words);
  });
}

/** All in capitals. */
export function isTitle(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The notes whose texts are together all that a paragraph of the model says. */
export function notesOfWhole({ model }: Pick<ReviewedAgreement, "model">, paragraph: number): readonly ReviewNote[] {
  const notes = model.notes.filter((note) => note.paragraph === paragraph);
  if (notes.length === 0) return notes;
  const of = new ExpectedWords([model.paragraphs[paragraph]?.text ?? ""]);
  return placeAmong(of, notes, { from: 0, to: of.words.length }, "").notes;
}

/**
 * A finding as the notes it answers want it, if every part of what it is about answers one: no less than to be decided, no graver
 * than they are.
 */
export function answering<Told extends AnsweringFinding>(told: Told, notes: readonly (readonly ReviewNote[])[]): Told {
  const answered = notes.flat().sort((one, other) => one.level.localeCompare(other.level));
  const [note] = answered;
  if (!note || notes.some(({ length }) => length === 0)) return told;
  const level: Level = answered.some((one) => one.level === "A") ? "blocking" : "warning";
  return { ...told, level, details: { ...told.details, note: note.id } };
}

type AnsweringFinding = Extract<Finding, { code: "text-altered" | "paragraph-missing" | "paragraph-added" | "fact-changed" }>;

/** A paragraph without what its slots show: that a partner trains people says nothing of what it owes. Its own engagements do. */
function withoutAnswers(seen: ReviewedAgreement, index: number): string {
  const text = textOf(seen, index);
  const spans = seen.alignment.slots.flatMap((placed) => {
    if (placed.state === "lost" || itemIndex(placed.slot.form) !== undefined || !isToFill(placed.slot)) return [];
    const { first, start, last, end } = placed.span;
    return first <= index && index <= last
      ? [{ start: first === index ? start : 0, end: last === index ? end : text.length }]
      : [];
  });
  return spans.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}
