import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, type Slot, slotsOf } from "../model/agreement-model";
import type { FieldReading } from "./read-agreement";

/** What whoever writes thinks that fields show now; undefined for a field left blank. */
export type ExpectedAnswers = ReadonlyMap<string, Answer | undefined>;

/** Ids of the fields that show something else than was expected: somebody changed them in Word. */
export function findConflicts(model: AgreementModel, readings: readonly FieldReading[], expected: ExpectedAnswers): Set<string> {
  const conflicts = readings.filter((reading) => {
    if (!expected.has(reading.field)) return false;
    if (reading.state === "differs" || reading.state === "unreadable") return true;
    const [one, other] = [expected.get(reading.field), reading.state === "read" ? reading.answer : undefined];
    return slotsOf(model, reading.field).some((slot) => printed(model, one, slot) !== printed(model, other, slot));
  });
  return new Set(conflicts.map(({ field }) => field));
}

function printed(model: AgreementModel, answer: Answer | undefined, slot: Slot): string | undefined {
  return answer === undefined ? undefined : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot.form);
}
