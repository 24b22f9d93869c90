import { sameText } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import { withFixedWords } from "../model/with-agreeing";
import type { DocumentParagraph } from "../agreement-document";
import type { Alignment, PlacedSlot } from "./alignment";
import { JoinedText } from "./joined-text";
import { matchControls, type TaggedText } from "./match-controls";
import { placeInGap, placeSlot } from "./match-pair";
import { matchShown } from "./match-shown";
import type { AlteredWords } from "./match-words";
import { typedWithin } from "./typed-bullet";

/**
 * The alignment, certain where it could only guess: an answer is what its control shows, even when it holds the very words
 * that follow it, or other words were typed right beside it. Where a paragraph does not show what its controls do, the
 * alignment stays as it is.
 */
export function placeByControls(
  model: AgreementModel,
  alignment: Alignment,
  document: readonly DocumentParagraph[],
  controls: readonly TaggedText[],
): Alignment {
  const matched = matchControls(alignment.slots, controls);
  const shownIn = new Map<string, string>();
  const doubtful = new Set<number>();
  alignment.slots.forEach((placed, index) => {
    const held = matched[index]?.text ?? "";
    const [at] = alignment.paragraphs[placed.slot.paragraph]?.document ?? [];
    const text = held.slice(typedWithin(alignment, document, at, held).length);
    if (text.trim() === "") return;
    shownIn.set(placed.slot.id, text);
    if (placed.state === "lost" || !sameText(placed.text, text)) doubtful.add(placed.slot.paragraph);
  });
  const placed = new Map<string, PlacedSlot>();
  const paragraphs = alignment.paragraphs.map((one, index) => {
    const paragraph = model.paragraphs[index];
    const [first, ...others] = one.document;
    const isSure = !doubtful.has(index) && one.alterations.length === 0;
    if (!paragraph || isSure || first === undefined || others.length > 0 || one.joinedWith !== undefined) return one;
    const shown = new JoinedText([first], document, undefined, alignment.typedBullets);
    const { pieces, alterations } = matchShown(withFixedWords(paragraph), ({ id }) => shownIn.get(id), shown.text);
    const slots = pieces.flatMap(({ piece, span }) => (piece.kind === "slot" ? [{ slot: piece.slot, span }] : []));
    const known = slots.filter(({ slot }) => shownIn.has(slot.id));
    if (known.length === 0 || known.some(({ span }) => !span)) return one;
    const beside: AlteredWords[] = [];
    for (const { slot, span } of slots) {
      if (!span) continue;
      const inGap = shownIn.has(slot.id) ? undefined : placeInGap(slot, shown, span);
      placed.set(slot.id, inGap?.slot ?? placeSlot(slot, shown.textOf(span), shown.spanOf(span), undefined));
      beside.push(...(inGap?.beside ?? []));
    }
    return { ...one, alterations: shown.alterationsOf([...alterations, ...beside]) };
  });
  return { ...alignment, paragraphs, slots: alignment.slots.map((slot) => placed.get(slot.slot.id) ?? slot) };
}
