/** Placeholders that stand anywhere but in a blank slot: in the body, in an answer, in a header or a footer. */

import type { DocumentContent, DocumentExtras, DocumentMargins, DocumentSpan } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { eachInSteps, type Steps, toTheEnd } from "../alignment/steps";
import { signsIn, type Stretch, stretchesOf } from "../fields/holes";
import { findEachIn, fold, foldWithOffsets } from "../french/fold";
import { type AgreementModel, isToFill } from "../model/agreement-model";
import { type OperationFinding, finding, type Place, placeIn } from "./finding";

/**
 * "xx", "XXX"…: two or more x that are no part of a word (XXe, XXL are words). Three small ones are no part of any: "xxx32 rue"
 * is an answer typed beside its placeholder.
 */
const CROSSES = /x{3,}|(?<![\p{L}\p{N}])[xX]{2,}(?![\p{L}\p{N}])/gu;
/** Other holes, where they stand among words: an ellipsis is none there. */
const OTHER_HOLES = /_{3,}|\.{4,}|…{2,}|\?{3,}|\[[^[\]]+\]|«[^\s«»](?:[^«»]*[^\s«»])?»/gu;

/** How many paragraphs are looked at between two pauses. */
const SLICE = 100;

/** What may be no placeholder after all, as in "Paris XX" or "Maxxx": told, and the user's to decide. */
export function isDoubtfulPlaceholder(placeholder: string, before: string): boolean {
  return placeholder === "XX" || (/^x+$/u.test(placeholder) && /\p{L}$/u.test(before));
}

/** Every placeholder of a text: crosses and other holes, and the sign, the literal placeholders and the hints of the model. */
function placeholdersIn(text: string, model: AgreementModel): Stretch[] {
  const folded = fold(text);
  const told = literals(model).filter((literal) => folded.includes(literal));
  const withOffsets = told.length === 0 ? undefined : foldWithOffsets(text);
  const found = [
    ...[CROSSES, OTHER_HOLES].flatMap((holes) => stretchesOf(text, holes)),
    ...(model.sign === undefined ? [] : signsIn(text, model.sign)),
    ...(withOffsets ? told.flatMap((literal) => findEachIn(withOffsets, literal)) : []),
  ];
  // "xxx (adresse)" is one placeholder, not three: what ends within what began before is a part of it.
  let end = -1;
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((stretch) => stretch.end > end && ((end = stretch.end), true));
}

const literalsOf = new WeakMap<AgreementModel, readonly string[]>();

/**
 * Texts only a placeholder has: whole placeholders of two words or more, and hints in brackets. A single word such as
 * "Fonction" is a placeholder only where the model has it.
 */
function literals(model: AgreementModel): readonly string[] {
  let known = literalsOf.get(model);
  if (!known) {
    const texts = model.slots.filter(isToFill).flatMap(({ placeholder, lead }) => {
      const bare = fold(placeholder.slice(lead.length));
      return [bare, ...(bare.match(/\([^)]+\)/gu) ?? [])];
    });
    known = [...new Set(texts)].filter((text) => /[ ()]/.test(text));
    literalsOf.set(model, known);
  }
  return known;
}

/** A placeholder of the body, and where it stands. */
interface PlaceholderLeft {
  readonly finding: OperationFinding;
  readonly span: DocumentSpan;
}

/** Placeholders of the body outside blank slots: those are listed as missing. */
export function findPlaceholdersInBody(model: AgreementModel, content: DocumentContent, alignment: Alignment): PlaceholderLeft[] {
  return toTheEnd(findPlaceholdersInSteps(model, content, alignment));
}

/** The same, in steps. */
export function* findPlaceholdersInSteps(
  model: AgreementModel,
  content: DocumentContent,
  alignment: Alignment,
): Steps<PlaceholderLeft[]> {
  const blank = new Map<number, Stretch[]>();
  for (const placed of alignment.slots) {
    if (placed.state !== "blank") continue;
    const { first, start, end } = placed.span;
    blank.set(first, [...(blank.get(first) ?? []), { start, end }]);
  }
  const own = yield* ownHoles(model, alignment);
  const found: PlaceholderLeft[] = [];
  yield* eachInSteps(content.paragraphs, SLICE, ({ text }, index) => {
    const outside = placeholdersIn(text, model).filter(({ start, end }) => {
      // Dots of a blank, and the full stop of their sentence.
      const last = text.slice(start, end).endsWith("..") ? end - 1 : end;
      return !blank.get(index)?.some((slot) => slot.start <= start && last <= slot.end);
    });
    const texts = outside.map(({ start, end }) => fold(text.slice(start, end)));
    const ofModel = own.get(index) ?? [];
    for (const [at, { start, end }] of outside.entries()) {
      // As many as the model has there are its own; where there is one more, nobody tells which.
      if (countOf(texts, texts[at]) <= countOf(ofModel, texts[at])) continue;
      found.push({
        finding: finding("placeholder-left", { placeholder: text.slice(start, end) }, placeIn("body", index, text, start, end)),
        span: { first: index, start, last: index, end },
      });
    }
  });
  return found;
}

/**
 * What looks like a hole and is text of the model itself ("[sic]", a line to sign on), folded, by the paragraph of the document that it
 * stands in.
 */
function* ownHoles(model: AgreementModel, alignment: Alignment): Steps<ReadonlyMap<number, readonly string[]>> {
  const own = new Map<number, string[]>();
  yield* eachInSteps(alignment.paragraphs, SLICE, ({ document }, at) => {
    const fixed = model.paragraphs[at]?.pieces.filter(({ kind }) => kind === "fixed") ?? [];
    const holes = fixed.flatMap(({ text }) => placeholdersIn(text, model).map(({ start, end }) => fold(text.slice(start, end))));
    if (holes.length > 0) for (const index of document) own.set(index, [...(own.get(index) ?? []), ...holes]);
  });
  return own;
}

function countOf(texts: readonly string[], text: string | undefined): number {
  return texts.filter((one) => one === text).length;
}

/** Placeholders of headers and footers, and of the text boxes in them. */
export function findPlaceholdersInMargins(
  model: AgreementModel,
  { texts, textBoxes }: Pick<DocumentMargins, "texts" | "textBoxes">,
): OperationFinding[] {
  const inLines = texts.flatMap(({ part, paragraphs }) => findPlaceholdersIn(model, part, paragraphs));
  return [...inLines, ...findPlaceholdersIn(model, "text-box", textBoxes)];
}

/** Placeholders of the text boxes and of the notes of the body. */
export function findPlaceholdersBeside(model: AgreementModel, extras: DocumentExtras | null): OperationFinding[] {
  return [
    ...findPlaceholdersIn(model, "text-box", extras?.textBoxes ?? []),
    ...findPlaceholdersIn(model, "note", extras?.notes ?? []),
  ];
}

function findPlaceholdersIn(model: AgreementModel, part: Place["part"], texts: readonly string[]): OperationFinding[] {
  return texts.flatMap((text, index) =>
    placeholdersIn(text, model).map(({ start, end }) =>
      finding("placeholder-left", { placeholder: text.slice(start, end) }, placeIn(part, index, text, start, end)),
    ),
  );
}
