/** What a kind of field is: what an answer may be, how it is printed, how it is read back. */

import { sameText } from "../french/fold";
import type { CheckedAnswer } from "./answer-problem";
import type { PersonName } from "./person";
import type { FormedName } from "./name";
import type { VariantAnswer, VariantOption } from "./variants";
import { inForm, opacity, type Place, type PrintedForm, textsBehind } from "./printed-form";

/** An answer that has been checked; its shape depends on the field's kind. */
export type Answer = string | PersonName | FormedName | VariantAnswer | readonly string[];

/** What the document shows in one slot of a field. */
export interface Occurrence extends Place {
  readonly text: string;
}

/** The text of a slot, as what a kind reads. */
export function occurrenceIn({ form, id, wholeParagraph }: Required<Place>, text: string): Occurrence {
  return { form, id, wholeParagraph, text };
}

/** Where a form is chosen for: all the slots of a field, or one. */
export type FormScope = "field" | "slot";

export interface FieldKind<Value extends Answer = Answer> {
  /** One paragraph in the document, or several. */
  readonly lines: "one" | "several";
  /** Texts of which the answer is one. */
  readonly choices?: readonly string[];
  /** Kinds of a thing of which the answer is one, and what each asks beside. */
  readonly variants?: readonly VariantOption[];
  /** Which of them an answer is, though a text alone says it. */
  readonly parted?: (value: Value) => VariantAnswer | undefined;
  /** Whether some answer is told by this text in this form. */
  readonly says?: (form: PrintedForm, text: string) => boolean;
  /** Whether a slot shows an answer in other words than it is printed in, that are as right. */
  readonly spells?: (value: Value, shown: Occurrence) => boolean;
  /** Checks an answer as typed, pasted or read from a file. */
  readonly check: (raw: unknown) => CheckedAnswer<Value>;
  /** The text of a slot; undefined when the answer has nothing for this slot (an item the list does not have). */
  readonly print: (value: Value, place: Place) => string | undefined;
  /** Answers that may have been printed as these occurrences, the likeliest first. */
  readonly candidates: (occurrences: readonly Occurrence[]) => Value[];
  /** The texts a slot may show of it, the one it does first, each with the answer that gives it. */
  readonly forms?: (value: Value, place: Place, scope: FormScope) => readonly { readonly text: string; readonly answer: Value }[];
  /** What to write where this is asked for and that is shown already: a form that nobody speaks of stays. */
  readonly keep?: (value: Value, shown: Value) => Value;
}

interface TextKind<Value extends Answer> {
  readonly lines?: "several";
  /** How an answer begins when it begins with an article; "Le" unless said. */
  readonly article?: "le";
  readonly check: (raw: unknown) => CheckedAnswer<Value>;
  readonly toText: (value: Value) => string;
  readonly fromText: (text: string) => Value | undefined;
}

export function textKind<Value extends Answer>({ lines, article, check, toText, fromText }: TextKind<Value>): FieldKind<Value> {
  return {
    lines: lines ?? "one",
    check,
    print: (value, { form }) => inForm(toText(value), form),
    candidates: (occurrences) =>
      [...occurrences]
        .sort((one, other) => opacity(one.form) - opacity(other.form))
        .flatMap(({ form, text }) => textsBehind(text, form, article ?? "Le"))
        .map(fromText)
        .filter((value) => value !== undefined),
  };
}

/** Whether a slot shows what printing an answer gives (typography aside). */
export function prints(kind: FieldKind, value: Answer, occurrence: Occurrence): boolean {
  const printed = kind.print(value, occurrence);
  return printed !== undefined && sameText(printed, occurrence.text);
}
