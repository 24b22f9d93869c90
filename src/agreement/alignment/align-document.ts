import { fold, sameText } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import type { Alignment, Alteration, DocumentParagraph, PlacedParagraph, PlacedSlot } from "./alignment";
import { anchorParagraphs, ShingleIndex } from "./anchor-paragraphs";
import { type Pair, pairInSteps, type ReadParagraph } from "./pair-paragraphs";
import { Pattern, type TextSpan } from "./pattern";
import { shinglesOf, tokensOf } from "./tokens";

/** Share of the model's text a document must hold to be taken for the agreement, however altered. */
const RECOGNISED_AT = 0.25;

/** What of a model can be worked out once for all documents. */
interface CompiledModel {
  readonly patterns: readonly Pattern[];
  readonly index: ShingleIndex;
}

/** How many paragraphs are read between two pauses. */
const SLICE = 10;

const compiledModels = new WeakMap<AgreementModel, CompiledModel>();

function* compileInSteps(model: AgreementModel): Generator<undefined, CompiledModel, undefined> {
  const known = compiledModels.get(model);
  if (known) return known;
  const patterns: Pattern[] = [];
  for (const paragraph of model.paragraphs) {
    patterns.push(new Pattern(paragraph));
    if (patterns.length % SLICE === 0) yield;
  }
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

/** The same, in steps short enough that whoever runs them may let the screen breathe between two. */
export function* alignInSteps(
  model: AgreementModel,
  paragraphs: readonly DocumentParagraph[],
): Generator<undefined, Alignment, undefined> {
  const { patterns, index } = yield* compileInSteps(model);
  yield;
  const read: ReadParagraph[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const tokens = tokensOf(fold(paragraph.text));
    read.push({ ...paragraph, index: at, tokens, isBlank: tokens.length === 0, shingles: shinglesOf(tokens) });
    if (at % SLICE === SLICE - 1) yield;
  }
  const recognised = index.likeness(read.map(({ shingles }) => shingles)) >= RECOGNISED_AT;
  yield;
  const pairs = recognised ? yield* pairAll(patterns, index, read) : [];
  const pairOf = new Map(pairs.map((pair) => [pair.model, pair.document]));
  const placed = new Set(pairs.flatMap((pair) => pair.document));

  const slots: PlacedSlot[] = [];
  const placedParagraphs: PlacedParagraph[] = [];
  for (const [at, pattern] of patterns.entries()) {
    const document = pairOf.get(at) ?? [];
    const match = matchPair(pattern, document, read);
    slots.push(...match.slots);
    placedParagraphs.push({ document, alterations: match.alterations });
    if (at % SLICE === SLICE - 1) yield;
  }
  return {
    recognised,
    paragraphs: placedParagraphs,
    slots,
    added: read.filter(({ index: at, isBlank }) => !isBlank && !placed.has(at)).map(({ index: at }) => at),
  };
}

/** Runs steps without a pause. */
export function toTheEnd<Result>(steps: Generator<undefined, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Anchors, and what the stretches between them pair up to. */
function* pairAll(
  patterns: readonly Pattern[],
  index: ShingleIndex,
  read: readonly ReadParagraph[],
): Generator<undefined, Pair[], undefined> {
  const anchors = anchorParagraphs(
    index,
    read.map(({ shingles }) => shingles),
    patterns.length,
  );
  yield;
  const pairs: Pair[] = [];
  let model = 0;
  let document = 0;
  for (const [at, anchor] of [...anchors, { model: patterns.length, document: read.length }].entries()) {
    if (at % SLICE === SLICE - 1) yield;
    pairs.push(...(yield* pairInSteps(patterns.slice(model, anchor.model), model, read.slice(document, anchor.document))));
    if (anchor.model < patterns.length) pairs.push({ model: anchor.model, document: [anchor.document] });
    model = anchor.model + 1;
    document = anchor.document + 1;
  }
  return pairs;
}

/** Slots and alterations of one pair, as spans of the document. */
function matchPair(
  pattern: Pattern,
  document: readonly number[],
  read: readonly ReadParagraph[],
): { slots: PlacedSlot[]; alterations: Alteration[] } {
  const first = document[0];
  const last = document.at(-1);
  if (first === undefined || last === undefined) {
    const slots = pattern.slots.map((slot): PlacedSlot => ({ slot, state: "lost", reason: "paragraph-missing" }));
    return { slots, alterations: [] };
  }
  const [only] = pattern.slots;
  if (pattern.isOpen && only) {
    const texts = document.map((at) => read[at]?.text ?? "");
    const span = { first, start: leadingSpace(texts[0]), last, end: texts.at(-1)?.trimEnd().length ?? 0 };
    return {
      slots: [placeSlot(only, texts.join("\n").trim(), { ...span, end: Math.max(span.end, first === last ? span.start : 0) })],
      alterations: [],
    };
  }
  // A broken paragraph holds no slot and was paired because it matches.
  if (document.length > 1) return { slots: [], alterations: [] };
  const text = read[first]?.text ?? "";
  const match = pattern.match(text);
  const spanOf = ({ start, end }: TextSpan) => ({ first, start, last: first, end });
  return {
    slots: pattern.slots.map((slot, at): PlacedSlot => {
      const span = match.slots[at];
      if (!span) return { slot, state: "lost", reason: "surroundings-altered" };
      return placeSlot(slot, text.slice(span.start, span.end), spanOf(span));
    }),
    alterations: match.alterations.map((alteration) => ({
      span: spanOf(alteration),
      found: text.slice(alteration.start, alteration.end),
      expected: alteration.expected,
    })),
  };
}

function placeSlot(
  slot: PlacedSlot["slot"],
  text: string,
  span: { first: number; start: number; last: number; end: number },
): PlacedSlot {
  const state = text === "" ? "empty" : sameText(text, slot.placeholder) ? "blank" : "filled";
  return { slot, state, span, text };
}

function leadingSpace(text = ""): number {
  return text.length - text.trimStart().length;
}
