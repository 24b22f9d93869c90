/**
 * What each field shows: the one reading of a field, for the form, the fill, the command and the review.
 *
 * Slots that show the same answer agree, however they print it. Where they differ, the many are right against the few; where they
 * are as many, nobody is.
 */

import type { Alignment, FoundSlot, PlacedSlot } from "../alignment/alignment";
import {
  type Answer,
  fieldKind,
  isSpelledFreely,
  type KindSpec,
  occurrenceIn,
  type Occurrence,
  prints,
  shows,
} from "../fields/field-kinds";
import { itemIndex } from "../fields/printed-form";
import { fold, sameText } from "../french/fold";
import { type AgreementModel, fieldOf, isToFill } from "../model/agreement-model";

export type FieldReading = {
  readonly field: string;
  /** Slots that show something that is no hole, of those there are; a bullet that went with its item counts for nothing. */
  readonly filled: number;
  readonly slots: number;
  /** How many words of the text agree with it. */
  readonly words: number;
  /** Those that do, in the order of the document. */
  readonly shown: readonly FoundSlot[];
} & (
  | { readonly state: "blank" }
  /** All of them show this answer, each in its form; a number may be spaced otherwise ("8790B"). */
  | { readonly state: "read"; readonly answer: Answer }
  /** They do not show one answer; the different texts, and those that do not say what most do. */
  | {
      readonly state: "differs";
      readonly texts: readonly string[];
      readonly answer: Answer;
      readonly differing: readonly FoundSlot[];
      /** Whether as many say something else: then which is right is the user's to say. */
      readonly isTied: boolean;
    }
  /** What they show is no answer of its kind. */
  | { readonly state: "unreadable"; readonly texts: readonly string[] }
);

/** @param remembered what text alone does not tell, by field id. */
export function readFields(
  model: AgreementModel,
  { slots }: Alignment,
  remembered: ReadonlyMap<string, Answer>,
): Map<string, FieldReading> {
  const slotsOf = new Map<string, PlacedSlot[]>(model.fields.map(({ id }) => [id, []]));
  for (const placed of slots) slotsOf.get(placed.slot.field)?.push(placed);
  return new Map(model.fields.map(({ id }) => [id, readField(model, id, slotsOf.get(id) ?? [], remembered.get(id))]));
}

function readField(
  model: AgreementModel,
  field: string,
  slots: readonly PlacedSlot[],
  remembered: Answer | undefined,
): FieldReading {
  const shown = slots.filter((placed): placed is FoundSlot => placed.state === "filled");
  const toFill = slots.filter(({ slot }) => isToFill(slot));
  const used = toFill.filter(({ slot, state }) => state !== "lost" || itemIndex(slot.form) === undefined);
  const filled = shown.filter(({ slot }) => isToFill(slot)).length;
  const counts = { field, filled, slots: used.length, words: slots.length - toFill.length, shown };
  // What agrees with an answer is told apart from the model's own words, which say nothing of one.
  const isSaid = toFill.length > 0 ? filled > 0 : shown.some(({ slot, text }) => !sameText(text, slot.placeholder));
  if (!isSaid) return { ...counts, shown: [], ...(toFill.length > 0 ? BLANK : ofOwnWords(model, shown, remembered)) };
  const { kind } = fieldOf(model, field);
  const textsOf = (some: readonly FoundSlot[]): string[] => [...new Set(some.map(({ text }) => fold(text)))];
  const { answer, differing, agreeing } = likeliestAnswer(kind, shown, remembered);
  if (answer === undefined) {
    const own = filled > 0 ? shown.filter(({ slot }) => isToFill(slot)) : shown;
    return { ...counts, shown: own, state: "unreadable", texts: textsOf(own) };
  }
  if (differing.length === 0) return { ...counts, state: "read", answer };
  // Where only words beside it do not agree, the answer itself is in no doubt.
  const isTied = differing.length >= agreeing && (filled === 0 || differing.some(({ slot }) => isToFill(slot)));
  return { ...counts, state: "differs", texts: textsOf(shown), answer, differing, isTied };
}

/** Of a field that only words of the model agree with: what somebody chose who wanted them as they are is remembered alone. */
function ofOwnWords(
  model: AgreementModel,
  shown: readonly FoundSlot[],
  remembered: Answer | undefined,
): { readonly state: "blank" } | { readonly state: "read"; readonly answer: Answer } {
  const isChosen =
    remembered !== undefined &&
    shown.length > 0 &&
    shown.every((placed) => shows(fieldOf(model, placed.slot.field).kind, remembered, occurrenceOf(placed)));
  return isChosen ? { state: "read", answer: remembered } : BLANK;
}

const BLANK = { state: "blank" } as const;

/** The answer that most slots print; the remembered one first, for what text cannot tell. Undefined when none prints any. */
function likeliestAnswer(
  kind: KindSpec,
  shown: readonly FoundSlot[],
  remembered: Answer | undefined,
): { readonly answer: Answer | undefined; readonly differing: readonly FoundSlot[]; readonly agreeing: number } {
  const occurrences = shown.map(occurrenceOf);
  const counted = new ShownTexts(kind, occurrences);
  let [answer, agreeing]: [Answer | undefined, number] = [undefined, 0];
  for (const candidate of [...(remembered === undefined ? [] : [remembered]), ...fieldKind(kind).candidates(occurrences)]) {
    const count = counted.showing(candidate);
    if (count > agreeing) [answer, agreeing] = [candidate, count];
    if (count === occurrences.length) break;
  }
  const differing = shown.filter((placed) => answer === undefined || !shows(kind, answer, occurrenceOf(placed)));
  return { answer, differing, agreeing };
}

/** Occurrences by what they read alike, slot by slot: an answer is looked for in each slot once, however many copies there are. */
class ShownTexts {
  readonly #counts = new Map<string, { readonly place: Occurrence; readonly reads: Map<string, number> }>();
  /** Those that are read as an answer however it is spelled, and do not read as it is printed. */
  readonly #spelled = new Map<Answer, number>();

  constructor(
    private readonly kind: KindSpec,
    occurrences: readonly Occurrence[],
  ) {
    for (const occurrence of occurrences) {
      const slot = `${occurrence.id ?? ""} ${occurrence.form}`;
      const counted = this.#counts.get(slot) ?? { place: occurrence, reads: new Map<string, number>() };
      const read = fold(occurrence.text).trim();
      counted.reads.set(read, (counted.reads.get(read) ?? 0) + 1);
      this.#counts.set(slot, counted);
      if (!isSpelledFreely(kind)) continue;
      const [answer] = fieldKind(kind).candidates([occurrence]);
      if (answer === undefined || prints(fieldKind(kind), answer, occurrence)) continue;
      this.#spelled.set(answer, (this.#spelled.get(answer) ?? 0) + 1);
    }
  }

  /** How many show an answer. */
  showing(answer: Answer): number {
    let count = this.#spelled.get(answer) ?? 0;
    for (const { place, reads } of this.#counts.values()) {
      const printed = fieldKind(this.kind).print(answer, place);
      if (printed !== undefined) count += reads.get(fold(printed).trim()) ?? 0;
      count += this.#inOtherWords(answer, place, reads, printed);
    }
    return count;
  }

  /** How many say an answer in other words than it is printed in. */
  #inOtherWords(answer: Answer, place: Occurrence, reads: ReadonlyMap<string, number>, printed: string | undefined): number {
    const { spells } = fieldKind(this.kind);
    if (!spells) return 0;
    return Array.from(reads)
      .filter(([text]) => text !== fold(printed ?? "").trim() && spells(answer, { ...place, text }))
      .reduce((sum, [, times]) => sum + times, 0);
  }
}

export function occurrenceOf({ slot, text }: FoundSlot): Occurrence {
  return occurrenceIn(slot, text);
}
