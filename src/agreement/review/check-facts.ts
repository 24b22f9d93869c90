/** What the model states as facts: changed by hand, or no longer known to be true. */

import { fieldKind, isSpelledFreely, kindName } from "../fields/field-kinds";
import { isoDay } from "../french/calendar";
import { fold, sameText } from "../french/fold";
import { readNumber } from "../french/numerals";
import type { FactDefinition } from "../model/agreement-model";
import { finding } from "../reading/finding";
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
      const repair = { kind: "replace-text", span, text: expected } as const;
      const isCertain = text !== "" && !bringsNoteBack(seen, shown.paragraph, repair) && !isAgreed(seen, definition);
      return [
        {
          ...where,
          finding: finding("fact-changed", { ...about, expected }, place),
          repair: isCertain ? repair : undefined,
          alternative: keptFact(definition, text),
        },
      ];
    }
    const outdated = outdatedBound(definition, seen);
    return outdated ? [{ ...where, finding: finding("fact-outdated", { ...about, ...outdated }, place) }] : [];
  });
}

/** What the document says, for this agreement: in all the places of the fact, and expected there from then on. */
function keptFact({ id, kind, form }: FactDefinition, text: string): Repair | undefined {
  const [answer] = fieldKind(kind).candidates([{ form, text }]);
  const checked = fieldKind(kind).check(answer ?? text);
  return checked.ok ? { kind: "write-fact", fact: id, answer: checked.value } : undefined;
}

/** Whether facts that a note wants to agree now do; this one is of the same question: what the model says would part them again. */
function isAgreed({ model, facts }: ReviewedAgreement, { question }: FactDefinition): boolean {
  const isOfQuestion = (id: string): boolean =>
    question !== undefined && model.facts.some((fact) => fact.id === id && fact.question?.fr === question.fr);
  return model.notes.some(({ condition }) => {
    if (condition?.kind !== "facts-differ" || !condition.facts.some(isOfQuestion)) return false;
    const texts = facts.flatMap(({ fact, text }) => (condition.facts.includes(fact) ? [fold(text).trim().toLowerCase()] : []));
    return texts.length > 1 && new Set(texts).size === 1;
  });
}

function isSameFact({ kind, form }: FactDefinition, { text, expected }: ShownFact): boolean {
  if (sameText(text, expected)) return true;
  // "quatre" is "4".
  if (kindName(kind) === "count") return readNumber(text) !== undefined && readNumber(text) === readNumber(expected);
  const [one, other] = [text, expected].map((shown) => fieldKind(kind).candidates([{ form, text: shown }])[0]);
  // "8790B" is "8790 B".
  return isSpelledFreely(kind) && one !== undefined && one === other;
}

function outdatedBound({ since, validUntil }: FactDefinition, { today }: ReviewedAgreement) {
  const now = isoDay(today);
  if (validUntil !== undefined && now > validUntil) return { day: validUntil, bound: "until" as const };
  return since !== undefined && now < since ? { day: since, bound: "since" as const } : undefined;
}
