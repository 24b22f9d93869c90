import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, fieldOf, type Slot, slotsOf } from "../model/agreement-model";
import type { FieldReading } from "./read-fields";

/** Ids of the fields that show something else than whoever writes thinks: somebody changed them in Word. */
export function findConflicts(
  model: AgreementModel,
  fields: ReadonlyMap<string, FieldReading>,
  expected: readonly FieldReading[],
): Set<string> {
  const conflicts = expected.filter((reading) => {
    const now = fields.get(reading.field);
    return now && !showsSame(model, now, reading);
  });
  return new Set(conflicts.map(({ field }) => field));
}

/** Whether a field shows the same in two readings, in however many slots. */
export function showsSame(model: AgreementModel, one: FieldReading, other: FieldReading): boolean {
  if (one.state === "blank" || other.state === "blank") return one.state === other.state;
  if (one.state === "read" && other.state === "read") return printsSame(model, one.field, one.answer, other.answer);
  if (one.state === "read" || other.state === "read") return false;
  return one.texts.join("\n") === other.texts.join("\n");
}

/** Whether two answers print alike in every slot: the text may not tell all of one (small letters). */
export function printsSame(model: AgreementModel, field: string, one: Answer, other: Answer): boolean {
  return slotsOf(model, field).every((slot) => printed(model, one, slot) === printed(model, other, slot));
}

function printed(model: AgreementModel, answer: Answer, slot: Slot): string | undefined {
  return fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
}
