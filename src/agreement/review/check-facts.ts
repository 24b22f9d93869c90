/** What the model states as facts: changed by hand, or no longer known to be true. */

import { fieldKind, isSpelledFreely } from "../fields/field-kinds";
import { isoDay } from "../french/calendar";
import { sameText } from "../french/fold";
import type { FactDefinition } from "../model/agreement-model";
import { finding } from "./finding";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, type ShownFact } from "./reviewed-agreement";

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
      return [
        {
          ...where,
          finding: finding("fact-changed", { ...about, expected }, place),
          fix: text === "" ? undefined : { kind: "replace-text", span, text: expected },
        },
      ];
    }
    const outdated = outdatedBound(definition, seen);
    return outdated ? [{ ...where, finding: finding("fact-outdated", { ...about, ...outdated }, place) }] : [];
  });
}

function isSameFact({ kind }: FactDefinition, { text, expected }: ShownFact): boolean {
  if (sameText(text, expected)) return true;
  const [one, other] = [text, expected].map((shown) => fieldKind(kind).candidates([{ form: "plain", text: shown }])[0]);
  // "8790B" is "8790 B".
  return isSpelledFreely(kind) && one !== undefined && one === other;
}

function outdatedBound({ since, validUntil }: FactDefinition, { today }: ReviewedAgreement) {
  const now = isoDay(today);
  if (validUntil !== undefined && now > validUntil) return { day: validUntil, bound: "until" as const };
  return since !== undefined && now < since ? { day: since, bound: "since" as const } : undefined;
}
