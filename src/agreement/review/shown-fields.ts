import type { Alignment } from "../alignment/alignment";
import { type Answer, fieldKind, type FieldKindName, isSpelledFreely, type Occurrence, prints } from "../fields/field-kinds";
import { itemIndex } from "../fields/printed-form";
import type { AgreementModel } from "../model/agreement-model";
import type { FoundSlot, ShownField } from "./reviewed-agreement";

/**
 * What each field shows: the answer that most of its slots print. Where occurrences differ, the many are right against
 * the few; where they are as many, nobody is.
 *
 * @param remembered what text alone does not tell, by field id.
 */
export function readShownFields(
  model: AgreementModel,
  alignment: Alignment,
  remembered: ReadonlyMap<string, Answer>,
): Map<string, ShownField> {
  const filledOf = new Map<string, FoundSlot[]>(model.fields.map(({ id }) => [id, []]));
  for (const placed of alignment.slots) if (placed.state === "filled") filledOf.get(placed.slot.field)?.push(placed);
  const waiting = fieldsWithWaitingItems(alignment);
  return new Map(
    model.fields.map(({ id, kind }) => {
      const shown = readShown(id, kind, filledOf.get(id) ?? [], remembered.get(id));
      // While an item of a list waits for its text, how the others end says nothing.
      return [id, waiting.has(id) ? { ...shown, answer: shown.answer ?? [], differing: [], isTied: false } : shown];
    }),
  );
}

function fieldsWithWaitingItems({ slots }: Alignment): Set<string> {
  const waiting = slots.filter(
    ({ slot, state }) => itemIndex(slot.form) !== undefined && (state === "blank" || state === "empty"),
  );
  return new Set(waiting.map(({ slot }) => slot.field));
}

function readShown(field: string, kind: FieldKindName, filled: readonly FoundSlot[], remembered: Answer | undefined): ShownField {
  const occurrences = filled.map(occurrenceOf);
  let answer: Answer | undefined;
  let agreeing = 0;
  for (const candidate of [...(remembered === undefined ? [] : [remembered]), ...fieldKind(kind).candidates(occurrences)]) {
    const count = occurrences.filter((occurrence) => shows(kind, candidate, occurrence)).length;
    if (count > agreeing) [answer, agreeing] = [candidate, count];
    if (count === occurrences.length) break;
  }
  const differing = filled.filter((placed) => answer === undefined || !shows(kind, answer, occurrenceOf(placed)));
  return { field, filled, answer, differing, isTied: differing.length > 0 && differing.length >= agreeing };
}

/** "73282932000074" is "732 829 320 00074". */
function shows(name: FieldKindName, answer: Answer, occurrence: Occurrence): boolean {
  const kind = fieldKind(name);
  return prints(kind, answer, occurrence) || (isSpelledFreely(name) && kind.candidates([occurrence])[0] === answer);
}

export function occurrenceOf({ slot, text }: FoundSlot): Occurrence {
  return { form: slot.form, text };
}
