/** Occurrences that differ, answers that are none, identities that are doubtful, dates in the past. */

import type { FoundSlot } from "../alignment/alignment";
import type { CheckedAnswer } from "../fields/answer-problem";
import { type Answer, fieldKind, isSpelledFreely, kindName, type KindSpec } from "../fields/field-kinds";
import { isUnknownActivity } from "../fields/activities";
import { parseIsoDay, isoDay } from "../french/calendar";
import { fold, sameText } from "../french/fold";
import { fieldOf, isToFill } from "../model/agreement-model";
import { checkAgreeing, checkUnchosen } from "./check-agreeing";
import { textVersion } from "../clauses/text-version";
import { aboutField } from "../reading/describe-slot";
import { finding } from "../reading/finding";
import { type FieldReading, occurrenceOf } from "../reading/read-fields";
import type { Repair, Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement } from "./reviewed-agreement";

export function checkFields(seen: ReviewedAgreement): Observation[] {
  return [...seen.fields.values()].flatMap((shown): Observation[] => {
    // The items of a list are engagements: see `check-clauses.ts`.
    if (fieldOf(seen.model, shown.field).kind === "list") return [];
    switch (shown.state) {
      case "blank":
        return checkUnchosen(seen, fieldOf(seen.model, shown.field));
      case "unreadable":
        return unreadable(seen, shown);
      case "differs":
        return [...differing(seen, shown), ...checkAgreeing(seen, shown), ...doubts(seen, shown)];
      case "read":
        return [...checkAgreeing(seen, shown), ...doubts(seen, shown)];
    }
  });
}

/** Of so many texts, what each is set aside against is told by their print: written out each time they would be their square. */
const MANY = 50;

type Differing = Extract<FieldReading, { state: "differs" }>;

/** Each occurrence that is not what the others say; where nobody is in the majority, each different text once. */
function differing(seen: ReviewedAgreement, { field, answer, isTied, ...reading }: Differing): Observation[] {
  const [shown, differing] = [reading.shown, reading.differing].map((some) => some.filter(({ slot }) => isToFill(slot)));
  if (!shown || !differing || differing.length === 0) return [];
  const about = aboutField(seen.model, field);
  const kind = fieldKind(fieldOf(seen.model, field).kind);
  if (!isTied) {
    return differing.map((placed) => {
      const expected = kind.print(answer, placed.slot);
      const one = finding(
        "occurrence-differs",
        { ...about, texts: [placed.text], expected: expected ?? "" },
        placeOf(seen, placed.span),
      );
      const repair = { kind: "write-field", field, answer } as const;
      return {
        ...at(placed, one),
        text: `${placed.text}\n${expected ?? ""}`,
        repair,
        alternative: writeEverywhere(seen, placed),
      };
    });
  }
  const firsts = new Map<string, FoundSlot>();
  for (const placed of shown) if (!firsts.has(fold(placed.text))) firsts.set(fold(placed.text), placed);
  const texts = [...firsts.keys()];
  const all = texts.length > MANY ? textVersion(texts.join("\n")) : texts.join("\n");
  return Array.from(firsts, ([text, placed]): Observation => {
    const one = finding("occurrence-differs", { ...about, texts }, placeOf(seen, placed.span));
    return { ...at(placed, one), text: `${text}\n${all}`, alternative: writeEverywhere(seen, placed) };
  });
}

/** What one occurrence says, in all the places of its field. */
function writeEverywhere({ model }: ReviewedAgreement, placed: FoundSlot): Repair | undefined {
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

function unreadable(seen: ReviewedAgreement, { field, shown }: FieldReading): Observation[] {
  const about = aboutField(seen.model, field);
  const kind = fieldKind(fieldOf(seen.model, field).kind);
  return shown.map((placed) => {
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

/** The SIRET that an answer is; undefined where it is anything else. */
function siretOf(kind: KindSpec, answer: Answer): Answer | undefined {
  if (kind === "siret") return answer;
  const { parted, variants } = fieldKind(kind);
  const variant = parted?.(answer);
  const part = variants?.find(({ id }) => id === variant?.kind)?.parts?.find((one) => one.kind === "siret");
  return part && variant?.parts?.[part.id];
}

/** Whether a SIRET is of an organisation that the model itself gives one of: its first nine digits are the organisation's. */
function isOfOurs({ facts }: ReviewedAgreement, siret: Answer | undefined): boolean {
  if (siret === undefined) return false;
  const organisationOf = (one: Answer | undefined): string | undefined => (typeof one === "string" ? one.slice(0, 9) : undefined);
  const ours = facts.flatMap(({ text }) => organisationOf(fieldKind("siret").candidates([{ form: "plain", text }])[0]) ?? []);
  return ours.includes(organisationOf(siret) ?? "");
}

/** An answer that reads well and is impossible, or worth a second look. */
function doubts(
  seen: ReviewedAgreement,
  { field, shown, answer }: Extract<FieldReading, { state: "read" | "differs" }>,
): Observation[] {
  const placed = shown.find(({ slot }) => isToFill(slot)) ?? shown[0];
  if (!placed) return [];
  const { kind } = fieldOf(seen.model, field);
  const about = { ...aboutField(seen.model, field), text: placed.text };
  const place = placeOf(seen, placed.span);
  const checked = fieldKind(kind).check(answer);
  if (!checked.ok) return [at(placed, finding("answer-invalid", { ...about, problem: checked.problem }, place))];
  if (isOfOurs(seen, siretOf(kind, answer)) || isOurName(seen, kind, answer)) {
    return [at(placed, finding("identity-ours", about, place))];
  }
  const better = betterThan(kind, answer, checked);
  if (better !== undefined) return [readsBadly(seen, placed, better)];
  if (kind === "ape" && isUnknownActivity(answer)) {
    return [at(placed, finding("identity-doubtful", { ...about, doubt: "unknown-activity" }, place))];
  }
  // A day that may be any, as a model may say of it, is none to look at twice.
  const day = kind === "date" && typeof answer === "string" ? parseIsoDay(answer) : undefined;
  if (!day) return [];
  if (isoDay(day) < isoDay(seen.today)) return [at(placed, finding("date-past", about, place))];
  const inOneYear = { ...seen.today, year: seen.today.year + 1 };
  return isoDay(day) > isoDay(inOneYear) ? [at(placed, finding("date-far", about, place))] : [];
}

/** Whether the name of the other party is the organisation's own. */
function isOurName({ model }: ReviewedAgreement, kind: KindSpec, answer: Answer): boolean {
  if (kindName(kind) !== "name") return false;
  const name = typeof answer === "object" && "name" in answer ? answer.name : answer;
  return typeof name === "string" && sameText(name.toLocaleLowerCase("fr"), model.words.organisation.fr.toLocaleLowerCase("fr"));
}

/** An answer as its kind would have it, where that is not what the document shows. */
function betterThan(kind: KindSpec, answer: Answer, checked: Extract<CheckedAnswer<Answer>, { ok: true }>): Answer | undefined {
  if (typeof answer !== "string" || typeof checked.value !== "string") return undefined;
  const joined = checked.remarks.find((remark) => remark.code === "preposition-not-repeated");
  const value = joined?.text ?? checked.value;
  return isSpelledFreely(kind) || withoutQuotes(value) === withoutQuotes(answer) ? undefined : value;
}

/** Which quotation marks somebody used is nobody's to put right. */
function withoutQuotes(text: string): string {
  return fold(text.replace(/[«»“”"]/g, " ")).trim();
}

function readsBadly(seen: ReviewedAgreement, placed: FoundSlot, better: Answer): Observation {
  const { slot, span, text } = placed;
  const printed = fieldKind(fieldOf(seen.model, slot.field).kind).print(better, slot) ?? text;
  const one = finding(
    "answer-reads-badly",
    { ...aboutField(seen.model, slot.field), text, better: printed },
    placeOf(seen, span),
  );
  return { ...at(placed, one), repair: { kind: "write-field", field: slot.field, answer: better } };
}
