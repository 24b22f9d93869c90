import { fold } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import type { DocumentParagraph } from "../agreement-document";
import type { Alignment, PlacedParagraph, PlacedSlot } from "./alignment";
import { anchorParagraphs, ShingleIndex } from "./anchor-paragraphs";
import type { TaggedText } from "./match-controls";
import { matchCells, matchJoined, matchPair } from "./match-pair";
import { followMoved } from "./follow-moved";
import { type Pair, pairInSteps, type ReadParagraph } from "./pair-paragraphs";
import { Pattern } from "./pattern";
import { rejoinParagraphs } from "./rejoin-paragraphs";
import { setInCells } from "./set-in-cells";
import { type LinePair, splitLines } from "./split-lines";
import { eachInSteps, type Steps, toTheEnd } from "./steps";
import { shinglesOf, tokensOf } from "./tokens";
import { findTypedBullets, pastTyped } from "./typed-bullet";

/** Share of the model's text a document must hold to be taken for the agreement, however altered. */
const RECOGNISED_AT = 0.25;
/** Share of it that must be there once more, beside what is placed, for the document to hold two agreements: no article alone is that much. */
const TWICE_AT = 0.5;

/** What of a model can be worked out once for all documents. */
interface CompiledModel {
  readonly patterns: readonly Pattern[];
  readonly index: ShingleIndex;
}

/** How many paragraphs are read between two pauses. */
const SLICE = 10;

const compiledModels = new WeakMap<AgreementModel, CompiledModel>();

function* compileInSteps(model: AgreementModel): Steps<CompiledModel> {
  const known = compiledModels.get(model);
  if (known) return known;
  const patterns: Pattern[] = [];
  yield* eachInSteps(model.paragraphs, SLICE, (paragraph) => {
    patterns.push(new Pattern(paragraph));
  });
  const compiled = { patterns, index: new ShingleIndex(patterns) };
  compiledModels.set(model, compiled);
  return compiled;
}

/**
 * Finds each paragraph's counterpart and each slot's place, blank or filled, and says what it could not place.
 * Time and memory grow with the number of paragraphs, near-linearly.
 */
export function alignDocument(model: AgreementModel, paragraphs: readonly DocumentParagraph[]): Alignment {
  return toTheEnd(alignInSteps(model, paragraphs));
}

/** The same, in steps. Controls, where there are any, tell which paragraph is all one answer. */
export function* alignInSteps(
  model: AgreementModel,
  paragraphs: readonly DocumentParagraph[],
  controls: readonly TaggedText[] = [],
): Steps<Alignment> {
  const { patterns, index } = yield* compileInSteps(model);
  yield;
  const typedBullets = findTypedBullets(patterns, index, paragraphs);
  const tagsByText = new Map<string, Set<string>>();
  for (const { tag, text } of controls) {
    for (const line of text.split(/[\n\r]/)) {
      const shown = fold(line).trim();
      tagsByText.set(shown, (tagsByText.get(shown) ?? new Set()).add(tag));
    }
  }
  const read: ReadParagraph[] = [];
  yield* eachInSteps(paragraphs, SLICE, (shown, at) => {
    const paragraph = withoutTyped(shown, typedBullets.get(at));
    const text = fold(paragraph.text);
    const tokens = tokensOf(text);
    const tags = tagsByText.get(text.trim());
    read.push({ ...paragraph, index: at, tokens, isBlank: tokens.length === 0, shingles: shinglesOf(tokens), tags });
  });
  const recognised = index.likeness(read.map(({ shingles }) => shingles)) >= RECOGNISED_AT;
  yield;
  const followed = recognised
    ? yield* followMoved(patterns, yield* pairAll(patterns, index, read), read, (some, strays) =>
        pairAll(some, new ShingleIndex(some), strays),
      )
    : [];
  yield;
  const rejoined = yield* rejoinParagraphs(patterns, followed, read);
  yield;
  const inCells = yield* setInCells(patterns, rejoined, read);
  yield;
  const pairOf = new Map((yield* splitLines(patterns, inCells, read)).map((pair) => [pair.model, pair]));

  const slots: PlacedSlot[] = [];
  const placedParagraphs: PlacedParagraph[] = [];
  yield* eachInSteps(patterns, SLICE, (pattern, at) => {
    const { document, joinedWith, line, isMoved, cells }: Omit<LinePair, "model"> = pairOf.get(at) ?? { document: [] };
    const other = patterns[joinedWith ?? -1];
    const match = cells
      ? matchCells(cells, read)
      : other && joinedWith !== undefined && !line
        ? matchJoined(pattern, other, joinedWith > at, document, read)
        : matchPair(pattern, document, read, line);
    slots.push(...match.slots);
    const { isInCells, alterations } = match;
    placedParagraphs.push({ document: match.document, joinedWith, isMoved, isInCells, alterations });
  });
  yield;
  const placed = new Set(placedParagraphs.flatMap((one) => one.document));
  const others = read.filter((one) => !placed.has(one.index));
  const holdsIt = (some: readonly ReadParagraph[]): boolean => index.likeness(some.map(({ shingles }) => shingles)) >= TWICE_AT;
  const isTwice = recognised && holdsIt(others) && holdsIt(read.filter((one) => placed.has(one.index)));
  yield;
  return {
    recognised: recognised && !isTwice,
    isTwice,
    paragraphs: placedParagraphs,
    slots,
    typedBullets,
    added: others.filter(({ isBlank }) => !isBlank).map(({ index: at }) => at),
  };
}

function withoutTyped(paragraph: DocumentParagraph, typed: number | undefined): DocumentParagraph {
  if (typed === undefined) return paragraph;
  const { text, listLevel, inTable } = paragraph;
  return { text: pastTyped(text, typed), listLevel: listLevel ?? 0, inTable };
}

/** Anchors, and what the stretches between them pair up to. */
function* pairAll(patterns: readonly Pattern[], index: ShingleIndex, read: readonly ReadParagraph[]): Steps<Pair[]> {
  const anchors = anchorParagraphs(
    index,
    read.map(({ shingles }) => shingles),
    patterns.length,
  );
  yield;
  const pairs: Pair[] = [];
  let model = 0;
  let document = 0;
  for (const anchor of [...anchors, { model: patterns.length, document: read.length }]) {
    yield;
    pairs.push(...(yield* pairInSteps(patterns.slice(model, anchor.model), model, read.slice(document, anchor.document))));
    const anchored = read[anchor.document];
    if (anchored) pairs.push({ model: anchor.model, document: [anchored.index] });
    model = anchor.model + 1;
    document = anchor.document + 1;
  }
  return pairs;
}
