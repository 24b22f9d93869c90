/** Words that go with an answer: those that do not agree with it, and what its kind asks beside and nobody gave. */

import type { FoundSlot } from "../alignment/alignment";
import { type Answer, fieldKind, occurrenceIn, shows } from "../fields/field-kinds";
import { type FieldDefinition, fieldOf, isToFill } from "../model/agreement-model";
import { aboutField } from "../reading/describe-slot";
import { finding } from "../reading/finding";
import type { FieldReading } from "../reading/read-fields";
import { suggestedAnswer } from "../reading/suggested-answer";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement } from "./reviewed-agreement";

export function checkAgreeing(
  seen: ReviewedAgreement,
  reading: Extract<FieldReading, { state: "read" | "differs" }>,
): Observation[] {
  const words = reading.state === "differs" ? reading.differing.filter(({ slot }) => !isToFill(slot)) : [];
  // Where as many words say something else, which are right is the user's to say.
  const isSure = reading.state === "differs" && !reading.isTied;
  return [...words.flatMap((placed) => disagreeing(seen, placed, reading.answer, isSure)), ...missingParts(seen, reading)];
}

/** Words that nobody chose, where the answer that suggests them wants others: "les Restos du Cœur, qui lui apportera". */
export function checkUnchosen(seen: ReviewedAgreement, field: FieldDefinition): Observation[] {
  if (!field.follows || field.follows.as === "offered") return [];
  const followed = seen.fields.get(field.follows.field);
  const suggested = suggestedAnswer(seen.model, field, followed?.state === "read" ? followed.answer : null);
  if (suggested === null) return [];
  return seen.alignment.slots
    .filter((placed): placed is FoundSlot => placed.state === "filled" && placed.slot.field === field.id)
    .filter(({ slot, text }) => !shows(field.kind, suggested, occurrenceIn(slot, text)))
    .flatMap((placed) => disagreeing(seen, placed, suggested, true));
}

function disagreeing(seen: ReviewedAgreement, placed: FoundSlot, answer: Answer, isSure: boolean): Observation[] {
  const { slot, text, span } = placed;
  const { kind } = fieldOf(seen.model, slot.field);
  const expected = fieldKind(kind).print(answer, slot);
  if (expected === undefined) return [];
  const details = { ...aboutField(seen.model, slot.field), text, expected };
  return [
    {
      finding: finding("word-disagrees", details, placeOf(seen, span)),
      about: slot.id,
      text: `${text}\n${expected}`,
      span,
      repair: isSure ? { kind: "write-field", field: slot.field, answer } : undefined,
    },
  ];
}

/** A company that does not say its capital; of a kind that asks nothing there is nothing to say. */
function missingParts(seen: ReviewedAgreement, { field, answer, shown }: Extract<FieldReading, { state: "read" | "differs" }>) {
  const { parted, variants } = fieldKind(fieldOf(seen.model, field).kind);
  const variant = parted?.(answer);
  const asked = variants?.find(({ id }) => id === variant?.kind)?.parts ?? [];
  const missing = asked.filter(({ id }) => variant?.parts?.[id] === undefined);
  const [placed] = shown;
  if (!placed || missing.length === 0) return [];
  const { slot, text, span } = placed;
  const details = { ...aboutField(seen.model, field), text, parts: missing.map(({ label }) => label) };
  return [{ finding: finding("parts-missing", details, placeOf(seen, span)), about: slot.id, text, span }];
}
