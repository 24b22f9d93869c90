/** Law (b): readers, form, review and fill report say of each slot what its generator says. */

import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { isToFill, fieldOf, type Slot, slotsOf } from "../../src/agreement/model/agreement-model";
import { sameText } from "../../src/agreement/french/fold";
import type { FieldReading, FieldState, Review, Said } from "./operations";
import type { DocumentTrial } from "./trial";

/** What each slot shows, as far as the generator knows: its text, or undefined for a blank; null where it does not say. */
export type Shown = ReadonlyMap<string, string | undefined | null>;

/** What is true of the slots before anything is done. */
export function truthBefore({ lived }: DocumentTrial): Shown {
  const texts = new Map(lived.pattern.flatMap(({ pieces }) => pieces.flatMap(({ slot, text }) => (slot ? [[slot, text]] : []))));
  return new Map(
    [...lived.truths].map(([slot, truth]) => {
      if (truth.state === "answer") return [slot, texts.get(slot)];
      return [slot, truth.state === "refuse" && truth.shows === "any" ? null : undefined];
    }),
  );
}

export function checkReadings(trial: DocumentTrial, when: string, readings: readonly FieldReading[], shown: Shown): void {
  for (const reading of readings) {
    const slots = slotsOf(trial.model, reading.field).filter(isToFill);
    // A field of words that agree has none of its own that a generator could know.
    if (slots.length === 0) continue;
    const texts = slots.map(({ id }) => shown.get(id));
    if (texts.includes(null)) continue;
    const answered = slots.filter(({ id }) => shown.get(id) !== undefined);
    const wrong = faultOf(trial, reading, answered, shown);
    if (wrong) {
      const { field, state, filled } = reading;
      const said = "answer" in reading ? JSON.stringify(reading.answer) : "texts" in reading ? reading.texts.join(" | ") : "";
      const what = `${when}: ${field} reads ${state} ${said} (${filled} of ${answered.length} answered)`;
      trial.note("one reading", wrong, trial.kindOfField(field), what);
    }
  }
}

/** A reading that takes for an answer what is none is silent; one that says it does not know is not. */
function faultOf(
  { model }: DocumentTrial,
  reading: FieldReading,
  answered: readonly Slot[],
  shown: Shown,
): "wrong" | "silent" | undefined {
  if (answered.length === 0) return reading.state === "blank" ? undefined : reading.state === "read" ? "silent" : "wrong";
  const { kind: name } = fieldOf(model, reading.field);
  // While an item of a list waits for its text there is no answer that prints as the others do.
  const isWaiting = name === "list" && answered.length < slotsOf(model, reading.field).filter(isToFill).length;
  if (reading.state !== "read") return isWaiting ? undefined : "wrong";
  const { answer } = reading;
  const kind = fieldKind(name);
  const isSame = answered.every((slot) => sameText(kind.print(answer, slot) ?? "", shown.get(slot.id) ?? ""));
  return isSame && reading.filled === answered.length ? undefined : "silent";
}

/** The form shows what is read: of several answers the one that most places show. */
export function checkForm(
  trial: DocumentTrial,
  when: string,
  fields: readonly FieldState[],
  readings: readonly FieldReading[],
): void {
  for (const reading of readings) {
    const field = fields.find(({ definition }) => definition.id === reading.field);
    const isSame = JSON.stringify(field?.reading) === JSON.stringify(reading);
    const isShown = (field?.checked.state === "good") === (reading.state === "read" || reading.state === "differs");
    if (isSame && isShown) continue;
    const what = `${when}: the form shows ${field?.reading.state} ${field?.checked.state} for ${reading.field}, read as ${reading.state}`;
    trial.note("one reading", "silent", trial.kindOfField(reading.field), what);
  }
}

const BLANK_CODES = new Set(["slot-unfilled", "slot-empty", "slot-lost", "placeholder-left"]);

/** Every blank blocks in the review, at its paragraph; nothing that is answered does. `places`: paragraph of each slot, from 0. */
export function checkReview(
  trial: DocumentTrial,
  when: string,
  review: Review,
  shown: Shown,
  places: ReadonlyMap<string, number>,
): void {
  for (const slot of trial.model.slots.filter(isToFill)) {
    const text = shown.get(slot.id);
    const place = places.get(slot.id);
    if (text === null || place === undefined) continue;
    const here = review.findings.filter((one) => isAbout(one, slot, place));
    if (text === undefined && !here.some(({ level }) => level === "blocking")) {
      trial.note("one reading", "silent", trial.kindOfSlot(slot.id), `${when}: the review does not see that ${slot.id} is blank`);
    }
    const alarm = text === undefined ? undefined : here.find(({ code }) => BLANK_CODES.has(code));
    if (alarm && saysOf(alarm, slot.field)) {
      trial.note(
        "one reading",
        "wrong",
        trial.kindOfSlot(slot.id),
        `${when}: ${alarm.code} of ${slot.id}, which shows "${text}"`,
      );
    }
  }
}

/** Whether a finding is about a slot: it names its field, here or nowhere, or stands at its paragraph without naming any. */
export function isAbout(said: Said, { field }: Pick<Slot, "field">, place: number | undefined): boolean {
  const { place: where, code, details } = said;
  const isElsewhere = where?.part === "body" && place !== undefined && where.paragraph !== place + 1;
  if (isElsewhere) return false;
  // One that names no field and stands nowhere is about nothing in particular.
  return "field" in details ? details.field === field : code === "placeholder-left" && where?.part === "body";
}

function saysOf({ details }: Said, field: string): boolean {
  return "field" in details && details.field === field;
}
