/**
 * Facts that go together, in several places: who represents an organisation and who signs for it are a name and a role each. The
 * choice is between the persons of the document, and sets every place.
 */

import { type Answer, fieldKind } from "../fields/field-kinds";
import { fold } from "../french/fold";
import type { AgreementModel, NoteCondition } from "../model/agreement-model";
import type { RepairChoice } from "./review-finding";
import type { ReviewedAgreement } from "./reviewed-agreement";

export type FactsDiffer = Extract<NoteCondition, { kind: "facts-differ" }>;

/** Whether the places do not all say the same, or say of one the model names what it says of another. */
export function placesDiffer({ places }: FactsDiffer, seen: ReviewedAgreement): boolean {
  const shown = shownIn(places, seen);
  const known = printedIn(places, seen.source);
  return shown.some(
    (texts) =>
      shown.some((other) => !isSame(texts, other)) || known.some((other) => isSameFirst(texts, other) && !isSame(texts, other)),
  );
}

/** Each person once, as the model has them where it does; none where the document says less than it is to. */
export function choicesOf({ places }: FactsDiffer, seen: ReviewedAgreement): readonly RepairChoice[] {
  const shown = shownIn(places, seen);
  if (shown.length < places.length) return [];
  const persons: (readonly string[])[] = [];
  for (const texts of [...printedIn(places, seen.source), ...shown]) {
    if (!persons.some((other) => isSameFirst(texts, other))) persons.push(texts);
  }
  return persons.flatMap((texts) => {
    const facts = places.flatMap((place) => place.map((fact, nth) => answerOf(seen.model, fact, texts[nth] ?? "")));
    const known = facts.flatMap((one) => one ?? []);
    return known.length === facts.length ? [{ label: texts.join(", "), repair: { kind: "write-facts", facts: known } }] : [];
  });
}

/** What a fact is to be, to read so. */
export function answerOf(
  { facts }: Pick<AgreementModel, "facts">,
  id: string,
  text: string,
): { readonly fact: string; readonly answer: Answer } | undefined {
  const fact = facts.find((one) => one.id === id);
  if (!fact) return undefined;
  const kind = fieldKind(fact.kind);
  const [firstName = "", ...others] = text.split(/\s+/u);
  const tries = [...kind.candidates([{ form: fact.form, text }]), text, { firstName, familyName: others.join(" ") }];
  for (const one of tries) {
    const checked = kind.check(one);
    if (checked.ok) return { fact: id, answer: checked.value };
  }
  return undefined;
}

/** What the document shows in each place; one that lacks a fact is left out. */
function shownIn(places: FactsDiffer["places"], { facts }: ReviewedAgreement): (readonly string[])[] {
  const textOf = (id: string): string | undefined => facts.find(({ fact, text }) => fact === id && text !== "")?.text;
  return whole(places.map((place) => place.map(textOf)));
}

function printedIn(places: FactsDiffer["places"], { paragraphs }: AgreementModel): (readonly string[])[] {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const textOf = (id: string): string | undefined => pieces.find((piece) => piece.kind === "fact" && piece.fact === id)?.text;
  return whole(places.map((place) => place.map(textOf)));
}

function whole(places: readonly (readonly (string | undefined)[])[]): (readonly string[])[] {
  return places.filter((texts): texts is readonly string[] => !texts.includes(undefined));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, nth) => asCompared(text) === asCompared(other[nth] ?? ""));
}

function isSameFirst([one = ""]: readonly string[], [other = ""]: readonly string[]): boolean {
  return asCompared(one) === asCompared(other);
}

/** Whatever its capitals: a name is printed with some in one place, without in another. */
function asCompared(text: string): string {
  return fold(text).trim().toLocaleLowerCase("fr");
}
