/** Where the slots of a pair stand, and what is altered in it, as spans of the document. */

import { sameText } from "../french/fold";
import type { Slot } from "../model/agreement-model";
import type { Alteration, DocumentSpan, PlacedSlot } from "./alignment";
import { JoinedText } from "./joined-text";
import type { ReadParagraph } from "./pair-paragraphs";
import { Pattern } from "./pattern";
import { joinParagraphs } from "./rejoin-paragraphs";

/** Slots and alterations of one pair, as spans of the document. */
export function matchPair(
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
  return matchAcross(pattern, document, read);
}

/** One of two paragraphs of the model that stand in one of the document: its share of the slots. */
export function matchJoined(
  pattern: Pattern,
  other: Pattern,
  isFirst: boolean,
  document: readonly number[],
  read: readonly ReadParagraph[],
): ReturnType<typeof matchPair> {
  const [one, next] = isFirst ? [pattern, other] : [other, pattern];
  const match = matchAcross(new Pattern(joinParagraphs(one.paragraph, next.paragraph)), document, read);
  return { ...match, slots: match.slots.filter(({ slot }) => pattern.slots.includes(slot)) };
}

/** Words and slots in one paragraph of the document, or in the two it was cut in. */
function matchAcross(
  pattern: Pattern,
  document: readonly number[],
  read: readonly ReadParagraph[],
): ReturnType<typeof matchPair> {
  const joined = new JoinedText(document, read);
  const match = pattern.match(joined.text);
  return {
    slots: pattern.slots.map((slot, at): PlacedSlot => {
      const span = match.slots[at];
      if (!span) return { slot, state: "lost", reason: "surroundings-altered" };
      return placeSlot(slot, joined.textOf(span), joined.spanOf(span));
    }),
    alterations: joined.alterationsOf(match.alterations),
  };
}

/** A slot and what stands there: its placeholder, something else, nothing. */
export function placeSlot(slot: Slot, text: string, span: DocumentSpan): PlacedSlot {
  const state = text === "" ? "empty" : sameText(text, slot.placeholder) ? "blank" : "filled";
  return { slot, state, span, text };
}

function leadingSpace(text = ""): number {
  return text.length - text.trimStart().length;
}
