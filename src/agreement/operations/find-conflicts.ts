import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, type Slot, slotsOf } from "../model/agreement-model";
import type { FieldReading } from "./read-agreement";

/** Ids of the fields that show something else than whoever writes thinks: somebody changed them in Word. */
export function findConflicts(
  model: AgreementModel,
  readings: readonly FieldReading[],
  expected: readonly FieldReading[],
): Set<string> {
  const byField = new Map(expected.map((reading) => [reading.field, reading]));
  const conflicts = readings.filter((reading) => {
    const other = byField.get(reading.field);
    return other && !showsSame(model, reading, other);
  });
  return new Set(conflicts.map(({ field }) => field));
}

/** Whether a field shows the same in two readings, in however many slots. */
export function showsSame(model: AgreementModel, one: FieldReading, other: FieldReading): boolean {
  if (one.state === "blank" || other.state === "blank") return one.state === other.state;
  if (one.state === "read" && other.state === "read") {
    return slotsOf(model, one.field).every((slot) => printed(model, one.answer, slot) === printed(model, other.answer, slot));
  }
  if (one.state === "read" || other.state === "read") return false;
  return one.texts.join("\n") === other.texts.join("\n");
}

function printed(model: AgreementModel, answer: Answer, slot: Slot): string | undefined {
  return fieldKind(fieldOf(model, slot.field).kind).print(answer, slot.form);
}
