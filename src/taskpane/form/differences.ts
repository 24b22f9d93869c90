/** Of a field of which the document says several things: what its places say, and which of it could be written everywhere. */

import { type Answer, fieldKind } from "../../agreement/fields/field-kinds";
import { type FieldDefinition, isToFill } from "../../agreement/model/agreement-model";
import { type FieldReading, occurrenceOf } from "../../agreement/reading/read-fields";
import type { FormWording } from "../wording/form-wording";

type Differing = Extract<FieldReading, { state: "differs" }>;
type ShownSlot = Differing["shown"][number];

export function sayDifference({ kind }: FieldDefinition, reading: Differing, words: FormWording): string {
  const others = answersAmong(reading.differing);
  const printed = printedPlainly(kind, reading.answer);
  if (reading.isTied || others.length === 0 || printed === undefined) return words.differsEvenly(reading.texts);
  const texts = [...new Set(others.map(({ text }) => text))];
  return words.differs(answersAmong(reading.shown).length - others.length, printed, texts);
}

/** Each answer that some place shows, and its print: the one that most show first. */
export function answersToChoose({ kind }: FieldDefinition, reading: Differing): ReadonlyMap<string, Answer> {
  const { check, candidates } = fieldKind(kind);
  const others = answersAmong(reading.differing).flatMap((placed): Answer[] => {
    // Capitals do not tell the name behind them.
    const checked = placed.slot.form === "upper" ? undefined : check(candidates([occurrenceOf(placed)])[0]);
    return checked?.ok ? [checked.value] : [];
  });
  return new Map(
    [reading.answer, ...others].flatMap((answer): [string, Answer][] => {
      const printed = printedPlainly(kind, answer);
      return printed === undefined ? [] : [[printed, answer]];
    }),
  );
}

function printedPlainly(kind: FieldDefinition["kind"], answer: Answer): string | undefined {
  return fieldKind(kind).print(answer, { form: "plain" });
}

/** Words that only agree with an answer say none. */
function answersAmong(shown: readonly ShownSlot[]): ShownSlot[] {
  return shown.filter(({ slot }) => isToFill(slot));
}
