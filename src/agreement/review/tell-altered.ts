/** What is said of a sentence that was altered, and how the model's words come back. */

import type { DocumentSpan } from "../agreement-document";
import { wordsAfter, wordsBefore } from "../french/ends";
import { fold } from "../french/fold";
import type { ShownAlteration } from "../reading/expected-text";
import { finding } from "../reading/finding";
import type { AlteredSentence } from "./altered-sentence";
import { answering, notesAnswered } from "./note-answers";
import { repairOf } from "./repair-of";
import type { Observation } from "./review-finding";
import { nameOfParagraph, placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

export function alteredSentence(seen: ReviewedAgreement, sentence: AlteredSentence): Observation {
  const { paragraph, span, found, expected, runs } = sentence;
  const notes = runs.map((run) => notesAnswered(seen, run));
  // What a note asked for is not taken away again.
  const repair = notes.some(({ length }) => length > 0) ? undefined : repairOf(seen, sentence);
  const removes = repair ? clausesAdded(runs) : "";
  const after = textOf(seen, span.last).slice(span.end);
  const details = {
    found: asTyped(found, expected, after),
    expected,
    ...(removes === "" ? {} : { removes: asTyped(removes, expected, after) }),
  };
  const told = finding("text-altered", details, placeOf(seen, span));
  // "les Parties" says no more than "les parties".
  const isCapitals = found.toLowerCase() === expected.toLowerCase();
  return {
    finding: answering(isCapitals ? { ...told, level: "warning" } : told, notes),
    about: nameOfParagraph(seen.model, paragraph),
    text: runs.flatMap((run) => [...wordsAround(seen, run.span), run.found, run.expected]).join("\n"),
    span,
    repair,
  };
}

/** Of a sentence added after another, either full stop may be the model's: it ends with its own. */
function asTyped(found: string, expected: string, after: string): string {
  const shown = found.replace(NO_BREAK_HYPHEN, "\u2011");
  const [stop = ""] = /^[.;!?]/u.exec(shown) ?? [];
  return stop !== "" && expected === "" && after.startsWith(stop) ? shown.slice(1).trimStart() + stop : shown;
}

/** As Word's API gives it: nothing shows it. */
const NO_BREAK_HYPHEN = /\u001e/gu;

/** In words: an addition as long is a clause of somebody's, which does not go unnamed. */
const CLAUSE = 4;

function clausesAdded(runs: readonly ShownAlteration[]): string {
  return runs
    .filter(({ found, expected }) => expected === "" && found.split(/\s+/u).length >= CLAUSE)
    .map(({ found }) => found)
    .join(" … ");
}

/** Three words on each side: whoever accepted an alteration accepted it there. */
function wordsAround(seen: ReviewedAgreement, { first, start, last, end }: DocumentSpan): string[] {
  const sides = [wordsBefore(textOf(seen, first), start, 3), wordsAfter(textOf(seen, last), end, 3)];
  return sides.map((words) => fold(words).trim());
}
