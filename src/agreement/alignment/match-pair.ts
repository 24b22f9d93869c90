/** Where the slots of a pair stand, and what is altered in it, as spans of the document. */

import type { DocumentParagraph, DocumentSpan } from "../agreement-document";
import { crossesIn } from "../fields/holes";
import { findFolded, sameText } from "../french/fold";
import type { Slot } from "../model/agreement-model";
import type { Alteration, FoundSlot, PlacedParagraph, PlacedSlot, SlotObstacle } from "./alignment";
import { boundSlot, isPlaceholder, trimStretch } from "./bound-slot";
import { JoinedText } from "./joined-text";
import type { AlteredWords, TextSpan } from "./match-words";
import { numberedByWord, type ReadParagraph } from "./pair-paragraphs";
import { Pattern } from "./pattern";
import { joinParagraphs } from "./rejoin-paragraphs";
import type { Cell } from "./set-in-cells";

/** Slots and alterations of one pair, as spans of the document, and the paragraphs of it that are the model's. */
export interface MatchedPair extends PlacedParagraph {
  readonly slots: readonly PlacedSlot[];
}

export function matchPair(
  pattern: Pattern,
  document: readonly number[],
  read: readonly ReadParagraph[],
  line?: TextSpan,
): MatchedPair {
  if (document.length === 0) {
    const slots = pattern.slots.map((slot): PlacedSlot => ({ slot, state: "lost", reason: "paragraph-missing" }));
    return { document, slots, alterations: [] };
  }
  const [only] = pattern.slots;
  if (pattern.isOpen && only) return matchOpen(only, document, read, line);
  const first = document.length === 1 ? read[document[0] ?? -1] : undefined;
  return matchAcross((first && numberedByWord(pattern, first)) ?? pattern, document, read, line);
}

/** A paragraph set in cells: each shows its own of it. */
export function matchCells(cells: readonly Cell[], read: readonly ReadParagraph[]): MatchedPair {
  const matches = cells.map(({ pattern, document, line, label }) => {
    const match = matchPair(pattern, [document], read, line);
    const joined = new JoinedText([document], read, line);
    const whole = { start: 0, end: joined.text.length };
    const isSaid = label === undefined || sameText(label.toLowerCase(), joined.text.toLowerCase());
    return isSaid ? match : { ...match, alterations: joined.alterationsOf([{ ...whole, expected: label }]) };
  });
  return {
    document: cells.map(({ document }) => document),
    isInCells: true,
    slots: matches.flatMap(({ slots }) => slots),
    alterations: matches.flatMap(({ alterations }) => alterations),
  };
}

/** One of two paragraphs of the model that stand in one of the document: its share of the slots. */
export function matchJoined(
  pattern: Pattern,
  other: Pattern,
  isFirst: boolean,
  document: readonly number[],
  read: readonly ReadParagraph[],
): MatchedPair {
  const [one, next] = isFirst ? [pattern, other] : [other, pattern];
  const match = matchAcross(new Pattern(joinParagraphs(one.paragraph, next.paragraph)), document, read);
  return { ...match, slots: match.slots.filter(({ slot }) => pattern.slots.includes(slot)) };
}

/** A slot that is all its paragraph holds. Of several paragraphs, one that still shows a placeholder is the slot, alone. */
function matchOpen(
  slot: Slot,
  document: readonly number[],
  read: readonly ReadParagraph[],
  line: TextSpan | undefined,
): MatchedPair {
  const texts = document.map((at) => read[at]?.text ?? "");
  const blank = texts.findIndex((text) => text.trim() !== "" && isPlaceholder(slot, text));
  const held = document.length > 1 && blank >= 0 ? document.slice(blank, blank + 1) : document;
  const joined = new JoinedText(held, read, line);
  const placed = placeInGap(slot, joined, { start: 0, end: joined.text.length });
  return { document: held, slots: [placed.slot], alterations: joined.alterationsOf(placed.beside) };
}

/** Words and slots in one paragraph of the document, or in the two it was cut in. */
function matchAcross(
  pattern: Pattern,
  document: readonly number[],
  read: readonly ReadParagraph[],
  line?: TextSpan,
): MatchedPair {
  const joined = new JoinedText(document, read, line);
  const match = pattern.match(joined.text);
  const placed = pattern.slots.map((slot, at) => {
    const span = match.slots[at];
    return span ? placeInGap(slot, joined, span) : undefined;
  });
  const found = placed.flatMap((one) => one ?? []);
  const { slots, alterations } = placeByPlaceholder(
    pattern.slots.filter((_, at) => !placed[at]),
    joined,
    match.alterations,
  );
  return {
    document,
    slots: pattern.slots.map((slot, at): PlacedSlot => placed[at]?.slot ?? slots.get(slot) ?? lost(slot)),
    alterations: joined.alterationsOf([...alterations, ...found.flatMap(({ beside }) => beside)]),
  };
}

function lost(slot: Slot): PlacedSlot {
  return { slot, state: "lost", reason: "surroundings-altered" };
}

/** A slot in the text between two words of the model, and what a person wrote beside it there. */
export function placeInGap(
  slot: Slot,
  joined: JoinedText,
  gap: TextSpan,
): { readonly slot: FoundSlot; readonly beside: readonly AlteredWords[] } {
  const text = joined.textOf(gap);
  const bound = boundSlot(slot, text);
  const span = { start: gap.start + bound.start, end: gap.start + bound.end };
  const sides = [
    { start: gap.start, end: span.start },
    { start: span.end, end: gap.end },
  ];
  return {
    slot: placeSlot(slot, joined.textOf(span), joined.spanOf(span), bound.obstacle),
    beside: sides.flatMap((side) => wordsOf(joined, side)),
  };
}

/** A slot that is all a paragraph of a document holds, and what a person wrote beside it there. @param at index of the paragraph. */
export function placeWhole(
  slot: Slot,
  at: number,
  document: readonly DocumentParagraph[],
  typedBullets: ReadonlyMap<number, number>,
): { readonly slot: FoundSlot; readonly beside: readonly Alteration[] } {
  const joined = new JoinedText([at], document, undefined, typedBullets);
  const { slot: placed, beside } = placeInGap(slot, joined, { start: 0, end: joined.text.length });
  return { slot: placed, beside: joined.alterationsOf(beside) };
}

/**
 * Slots whose neighbouring words were altered, where what was altered holds their placeholder to the letter: as many times as
 * there are slots that show it, so that there is nothing to guess.
 */
function placeByPlaceholder(
  missing: readonly Slot[],
  joined: JoinedText,
  altered: readonly AlteredWords[],
): { readonly slots: ReadonlyMap<Slot, PlacedSlot>; readonly alterations: readonly AlteredWords[] } {
  const slots = new Map<Slot, PlacedSlot>();
  let alterations = altered;
  for (const slot of missing) {
    const alike = missing.filter((other) => other.placeholder === slot.placeholder);
    const isCrosses = crossesIn(slot.placeholder).some(({ start, end }) => end - start === slot.placeholder.length);
    if (alike.length > 1 || (/^\p{L}+$/u.test(slot.placeholder) && !isCrosses)) continue;
    const places = alterations.flatMap((alteration) => {
      const text = joined.textOf(alteration);
      const found = isCrosses ? crossesIn(text) : [findFolded(text, slot.placeholder)].flatMap((one) => one ?? []);
      return found.map(({ start, end }) => ({ alteration, start: alteration.start + start, end: alteration.start + end }));
    });
    const [place] = places;
    if (!place || places.length > 1) continue;
    const { alteration, ...span } = place;
    slots.set(slot, placeSlot(slot, joined.textOf(span), joined.spanOf(span), undefined));
    // What the model has there is told once, where more of the words are.
    const sides = [
      ...wordsOf(joined, { start: alteration.start, end: span.start }),
      ...wordsOf(joined, { start: span.end, end: alteration.end }),
    ];
    const longest = sides.reduce((best, side) => Math.max(best, side.end - side.start), 0);
    const told = sides.findIndex((side) => side.end - side.start === longest);
    const split =
      told < 0
        ? [{ start: span.start, end: span.start, expected: alteration.expected }]
        : sides.map((side, at) => ({ ...side, expected: at === told ? alteration.expected : "" }));
    alterations = alterations.flatMap((one) => (one === alteration ? split : [one]));
  }
  return { slots, alterations };
}

/** A stretch as words that the model does not have there, without the spaces and marks at its ends; none where it holds no text. */
function wordsOf({ text }: JoinedText, stretch: TextSpan): AlteredWords[] {
  const words = trimStretch(text, stretch);
  return words.start === words.end ? [] : [{ ...words, expected: "" }];
}

/** A slot and what stands there: its placeholder or another hole, something else, nothing. */
export function placeSlot(slot: Slot, text: string, span: DocumentSpan, obstacle: SlotObstacle | undefined): FoundSlot {
  const state = text === "" ? "empty" : isPlaceholder(slot, text) ? "blank" : "filled";
  return { slot, state, span, text, obstacle };
}
