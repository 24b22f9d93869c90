/** The notes of the model: what a careful signer must be told about the fixed text itself. */

import type { DocumentSpan } from "../agreement-document";
import type { Steps } from "../alignment/steps";
import { findFolded } from "../french/fold";
import type { NoteCondition, ReviewNote } from "../model/agreement-model";
import { finding, type Level } from "../reading/finding";
import { choicesOf } from "./fact-choices";
import { isSettled } from "./note-answers";
import { groundsOf, holds } from "./note-conditions";
import type { Repair, Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

const LEVELS: Readonly<Record<ReviewNote["level"], Level>> = { A: "blocking", B: "warning", C: "note" };

export function* checkNotes(seen: ReviewedAgreement): Steps<Observation[]> {
  const held: { readonly note: ReviewNote; readonly span: DocumentSpan }[] = [];
  for (const note of seen.model.notes) {
    const span = spanOfNote(seen, note);
    if (span && holds(note, span, seen) && !(yield* isSettled(note, seen))) held.push({ note, span });
  }
  return held.flatMap(({ note, span }): Observation[] => {
    // Of two notes on the same words the graver is enough.
    const isLesser = ({ paragraph, text, level }: ReviewNote): boolean =>
      paragraph === note.paragraph && text === note.text && level < note.level;
    if (held.some((other) => isLesser(other.note))) return [];
    const text = textOf(seen, span.first).slice(span.start, span.end);
    const correction = note.isCertain ? (note.accepted[0] ?? "") : "";
    const choices = note.condition?.kind === "facts-differ" ? choicesOf(note.condition, seen) : [];
    const details = { note: note.id, reason: note.reason, detail: note.detail, text, correction, facts: note.facts };
    const repair: Repair | undefined = correction === "" ? undefined : { kind: "replace-text", span, text: correction };
    const one = { ...finding("fixed-text-note", details, placeOf(seen, span)), level: LEVELS[note.level] };
    return [{ finding: one, about: note.id, text: [text, ...groundsOf(note, seen)].join("\n"), span, repair, choices }];
  });
}

const CONDITIONS_ON_FACTS: ReadonlySet<NoteCondition["kind"]> = new Set<NoteCondition["kind"]>([
  "facts-differ",
  "facts-lack",
  "fact-above",
  "fact-below",
]);

/** Where the document shows what a note is about: a fact whatever it says now, a blank slot by its place (many say "xxx"). */
function spanOfNote(
  { alignment, content, facts }: ReviewedAgreement,
  { condition, paragraph, text, facts: noted }: ReviewNote,
): DocumentSpan | undefined {
  const [id] = condition && CONDITIONS_ON_FACTS.has(condition.kind) ? noted : [];
  const shown = facts.find(({ fact, paragraph: at }) => fact === id && at === paragraph);
  if (shown) return shown.span;
  if (condition?.kind === "slot-blank") {
    const placed = alignment.slots.find(({ slot }) => slot.id === condition.slot);
    return placed?.state === "blank" ? placed.span : undefined;
  }
  for (const first of alignment.paragraphs[paragraph]?.document ?? []) {
    const found = findFolded(content.paragraphs[first]?.text ?? "", text);
    if (found) return { first, start: found.start, last: first, end: found.end };
  }
  return undefined;
}
