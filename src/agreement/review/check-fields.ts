/** Occurrences that differ, answers that are none, identities that are doubtful, dates in the past. */

import { type Answer, fieldKind } from "../fields/field-kinds";
import { hasActivityDivision } from "../fields/activity";
import { parseIsoDay, isoDay } from "../french/calendar";
import { fold } from "../french/fold";
import { fieldOf } from "../model/agreement-model";
import { finding } from "./finding";
import type { Fix, Observation } from "./review-finding";
import { aboutField, type FoundSlot, placeOf, type ReviewedAgreement, type ShownField } from "./reviewed-agreement";
import { occurrenceOf } from "./shown-fields";

export function checkFields(seen: ReviewedAgreement): Observation[] {
  return [...seen.fields.values()].flatMap((shown) => {
    // The items of a list are engagements: see `check-clauses.ts`.
    if (shown.filled.length === 0 || fieldOf(seen.model, shown.field).kind === "list") return [];
    return [...(shown.answer === undefined ? unreadable(seen, shown) : differing(seen, shown)), ...doubts(seen, shown)];
  });
}

/** Each occurrence that is not what the others say; where nobody is in the majority, each different text once. */
function differing(seen: ReviewedAgreement, { field, filled, answer, differing, isTied }: ShownField): Observation[] {
  const about = aboutField(seen.model, field);
  const kind = fieldKind(fieldOf(seen.model, field).kind);
  if (!isTied) {
    return differing.map((placed) => {
      const expected = answer === undefined ? undefined : kind.print(answer, placed.slot.form);
      const one = finding(
        "occurrence-differs",
        { ...about, text: placed.text, expected: expected ?? "" },
        placeOf(seen, placed.span),
      );
      const fix = answer === undefined ? undefined : ({ kind: "write-field", field, answer } as const);
      return { ...at(placed, one), text: `${placed.text}\n${expected ?? ""}`, fix, alternative: writeEverywhere(seen, placed) };
    });
  }
  const texts = [...new Set(filled.map(({ text }) => fold(text)))];
  return texts.flatMap((text): Observation[] => {
    const placed = filled.find((one) => fold(one.text) === text);
    if (!placed) return [];
    const one = finding("occurrences-differ", { ...about, texts }, placeOf(seen, placed.span));
    return [{ ...at(placed, one), text: [text, ...texts].join("\n"), alternative: writeEverywhere(seen, placed) }];
  });
}

/** What one occurrence says, in all the places of its field. */
function writeEverywhere({ model }: ReviewedAgreement, placed: FoundSlot): Fix | undefined {
  const { field, form } = placed.slot;
  // Capitals do not tell the name behind them.
  if (form === "upper") return undefined;
  const kind = fieldKind(fieldOf(model, field).kind);
  const [own] = kind.candidates([occurrenceOf(placed)]);
  const checked = own === undefined ? undefined : kind.check(own);
  return checked?.ok ? { kind: "write-field", field, answer: checked.value } : undefined;
}

function at({ slot, span, text }: FoundSlot, one: Observation["finding"]): Observation {
  return { finding: one, about: slot.id, text, span };
}

function unreadable(seen: ReviewedAgreement, { field, filled }: ShownField): Observation[] {
  const about = aboutField(seen.model, field);
  const kind = fieldKind(fieldOf(seen.model, field).kind);
  return filled.map((placed) => {
    const { text, span } = placed;
    if (isAssociationNumber(text)) {
      return at(placed, finding("identity-doubtful", { ...about, text, doubt: "association-number" }, placeOf(seen, span)));
    }
    const checked = kind.check(text);
    return at(
      placed,
      checked.ok
        ? finding("answer-unreadable", { ...about, text }, placeOf(seen, span))
        : finding("answer-invalid", { ...about, text, problem: checked.problem }, placeOf(seen, span)),
    );
  });
}

/** RNA: W and nine digits, for an association that has no SIRET. */
function isAssociationNumber(text: string): boolean {
  return /^(?:RNA\s*:?\s*)?W\d{9}$/.test(fold(text).trim());
}

/** Whether a SIRET is of an organisation that the model itself gives one of: its first nine digits are the organisation's. */
function isOfOurs({ facts }: ReviewedAgreement, siret: Answer): boolean {
  const organisationOf = (one: Answer | undefined): string | undefined => (typeof one === "string" ? one.slice(0, 9) : undefined);
  const ours = facts.flatMap(({ text }) => organisationOf(fieldKind("siret").candidates([{ form: "plain", text }])[0]) ?? []);
  return ours.includes(organisationOf(siret) ?? "");
}

/** An answer that reads well and is impossible, or worth a second look. */
function doubts(seen: ReviewedAgreement, { field, filled, answer }: ShownField): Observation[] {
  const [placed] = filled;
  if (answer === undefined || !placed) return [];
  const { kind } = fieldOf(seen.model, field);
  const about = { ...aboutField(seen.model, field), text: placed.text };
  const place = placeOf(seen, placed.span);
  const checked = fieldKind(kind).check(answer);
  if (!checked.ok) return [at(placed, finding("answer-invalid", { ...about, problem: checked.problem }, place))];
  if (kind === "siret" && isOfOurs(seen, answer)) {
    return [at(placed, finding("identity-doubtful", { ...about, doubt: "same-as-ours" }, place))];
  }
  if (kind === "ape" && typeof answer === "string" && !hasActivityDivision(answer)) {
    return [at(placed, finding("identity-doubtful", { ...about, doubt: "unknown-activity" }, place))];
  }
  const day = kind === "date" && typeof answer === "string" ? parseIsoDay(answer) : undefined;
  return day && isoDay(day) < isoDay(seen.today) ? [at(placed, finding("date-past", about, place))] : [];
}
