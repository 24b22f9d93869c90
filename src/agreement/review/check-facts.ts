/** What the model states as facts: changed by hand, or no longer known to be true. */

import { fieldKind, isSpelledFreely, kindName } from "../fields/field-kinds";
import { isoDay } from "../french/calendar";
import { sameText } from "../french/fold";
import { readNumber } from "../french/numerals";
import type { FactDefinition, ReviewNote } from "../model/agreement-model";
import { finding } from "../reading/finding";
import { answering, asItHolds } from "./note-answers";
import { signingDay } from "./note-conditions";
import { answerOf } from "./fact-choices";
import { bringsNoteBack } from "./repair-of";
import type { Repair, Observation } from "./review-finding";
import type { ShownFact } from "../reading/expected-text";
import { placeOf, type ReviewedAgreement } from "./reviewed-agreement";

export function checkFacts(seen: ReviewedAgreement): Observation[] {
  const definitions = new Map(seen.model.facts.map((fact) => [fact.id, fact]));
  return seen.facts.flatMap((shown): Observation[] => {
    const definition = definitions.get(shown.fact);
    if (!definition) return [];
    const { fact, text, span, expected } = shown;
    const about = { fact, label: definition.label, text };
    const place = placeOf(seen, span);
    const where = { about: fact, text, span };
    if (!isSameFact(definition, shown)) {
      const notes = notesOfFact(seen, shown);
      const repair = { kind: "replace-text", span, text: expected } as const;
      // What a note asked for is not taken away again; of facts that go together one alone is not.
      const isCertain = text !== "" && notes.length === 0 && !bringsNoteBack(seen, shown.paragraph, repair);
      return [
        {
          ...where,
          finding: answering(finding("fact-changed", { ...about, expected }, place), [notes]),
          repair: isCertain ? (factsBack(seen, definition) ?? repair) : undefined,
          alternative: keptFact(definition, text),
        },
      ];
    }
    const outdated = outdatedBound(definition, seen);
    return outdated ? [{ ...where, finding: finding("fact-outdated", { ...about, ...outdated }, place) }] : [];
  });
}

/** The notes that ask for this fact to be looked at. */
function notesOfFact(seen: ReviewedAgreement, { fact, span }: ShownFact): readonly ReviewNote[] {
  return seen.model.notes.filter(({ facts }) => facts.includes(fact)).map((note) => asItHolds(note, span, seen));
}

/** What the document says, for this agreement: in all the places of the fact, and expected there from then on. */
function keptFact({ id, kind, form }: FactDefinition, text: string): Repair | undefined {
  const [answer] = fieldKind(kind).candidates([{ form, text }]);
  const checked = fieldKind(kind).check(answer ?? text);
  return checked.ok ? { kind: "write-fact", fact: id, answer: checked.value } : undefined;
}

/** The model's own of all the facts that answer one question, where several of them were changed: a name without its role is nobody. */
function factsBack(seen: ReviewedAgreement, { question }: FactDefinition): Repair | undefined {
  if (question === undefined) return undefined;
  const together = seen.model.facts.filter((one) => one.question?.fr === question.fr);
  const changed = seen.facts.filter((shown) =>
    together.some((definition) => definition.id === shown.fact && !isSameFact(definition, shown)),
  );
  if (changed.length < 2) return undefined;
  const facts = changed.flatMap(({ fact, expected }) => answerOf(seen.model, fact, expected) ?? []);
  return facts.length === changed.length ? { kind: "write-facts", facts } : undefined;
}

function isSameFact({ kind, form }: FactDefinition, { text, expected }: ShownFact): boolean {
  if (sameText(text, expected)) return true;
  // "quatre" is "4".
  if (kindName(kind) === "count") return readNumber(text) !== undefined && readNumber(text) === readNumber(expected);
  const [one, other] = [text, expected].map((shown) => fieldKind(kind).candidates([{ form, text: shown }])[0]);
  // "8790B" is "8790 B".
  return isSpelledFreely(kind) && one !== undefined && one === other;
}

/** On the day the agreement is signed. */
function outdatedBound({ since, validUntil }: FactDefinition, seen: ReviewedAgreement) {
  const now = isoDay(signingDay(seen));
  if (validUntil !== undefined && now > validUntil) return { day: validUntil, bound: "until" as const };
  return since !== undefined && now < since ? { day: since, bound: "since" as const } : undefined;
}
