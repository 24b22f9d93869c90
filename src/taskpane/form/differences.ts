/** Of a field of which the document says several things: what its places say, and which of it could be written everywhere. */

import { type Answer, fieldKind, shows } from "../../agreement/fields/field-kinds";
import { type FieldDefinition, isToFill } from "../../agreement/model/agreement-model";
import { type FieldReading, occurrenceOf } from "../../agreement/reading/read-fields";
import type { FormWording } from "../wording/form-wording";

type Differing = Extract<FieldReading, { state: "differs" }>;
type ShownSlot = Differing["shown"][number];

export function sayDifference(definition: FieldDefinition, reading: Differing, words: FormWording): string {
  const others = answersAmong(reading.differing);
  const printed = printedPlainly(definition.kind, reading.answer);
  if (others.length === 0) return words.differsEvenly(reading.texts);
  if (reading.isTied || printed === undefined) return words.differsEvenly(saidIn(definition, reading));
  return words.differs(answersAmong(reading.shown).length - others.length, printed, saidElsewhere(definition, reading));
}

/** What the places say, each answer once, whatever the form it takes in its sentence. */
export function saidIn(definition: FieldDefinition, reading: Differing): readonly string[] {
  const printed = printedPlainly(definition.kind, reading.answer);
  const others = saidElsewhere(definition, reading);
  return printed === undefined || others.length === 0 ? reading.texts : [printed, ...others];
}

/** The same of those that do not say what most do: a text that is no answer as it stands. */
function saidElsewhere({ kind }: FieldDefinition, reading: Differing): string[] {
  const { check, candidates } = fieldKind(kind);
  const said = new Set<string>();
  const known: Answer[] = [];
  // Capitals do not tell the name behind them: one that another place spells is that one.
  for (const placed of inSmallLettersFirst(answersAmong(reading.differing))) {
    const place = occurrenceOf(placed);
    if (known.some((answer) => shows(kind, answer, place))) continue;
    const checked = check(candidates([place])[0]);
    if (checked.ok) known.push(checked.value);
    said.add((checked.ok ? printedPlainly(kind, checked.value) : undefined) ?? placed.text);
  }
  return [...said];
}

function inSmallLettersFirst(shown: readonly ShownSlot[]): ShownSlot[] {
  return [...shown].sort((one, other) => Number(one.slot.form === "upper") - Number(other.slot.form === "upper"));
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
