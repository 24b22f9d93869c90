/** The notes of the model: what a careful signer must be told about the fixed text itself. */

import { findFolded } from "../french/fold";
import type { ReviewNote } from "../model/agreement-model";
import { finding, type Level } from "../reading/finding";
import { groundsOf, holds } from "./note-conditions";
import type { Repair, Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

const LEVELS: Readonly<Record<ReviewNote["level"], Level>> = { A: "blocking", B: "warning", C: "note" };

export function checkNotes(seen: ReviewedAgreement): Observation[] {
  const held = seen.model.notes.flatMap((note) => {
    const span = spanOfNote(seen, note);
    return span && holds(note, span, seen) ? [{ note, span }] : [];
  });
  return held.flatMap(({ note, span }): Observation[] => {
    // Of two notes on the same words the graver is enough.
    const isLesser = ({ paragraph, text, level }: ReviewNote): boolean =>
      paragraph === note.paragraph && text === note.text && level < note.level;
    if (held.some((other) => isLesser(other.note))) return [];
    const text = textOf(seen, span.first).slice(span.start, span.end);
    const correction = note.isCertain ? (note.accepted[0] ?? "") : "";
    const details = { note: note.id, reason: note.reason, text, correction };
    const repair: Repair | undefined = correction === "" ? undefined : { kind: "replace-text", span, text: correction };
    const one = { ...finding("fixed-text-note", details, placeOf(seen, span)), level: LEVELS[note.level] };
    return [{ finding: one, about: note.id, text: [text, ...groundsOf(note, seen)].join("\n"), span, repair }];
  });
}

/** Where the document shows what a note is about: a fact whatever it says now, a blank slot by its place (many say "xxx"). */
function spanOfNote({ alignment, content, facts }: ReviewedAgreement, { condition, paragraph, text }: ReviewNote) {
  const [id] =
    condition === undefined ? [] : "facts" in condition ? condition.facts : "fact" in condition ? [condition.fact] : [];
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
