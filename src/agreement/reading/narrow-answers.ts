import type { DocumentControl } from "../agreement-document";
import type { Alignment, Alteration, FoundSlot, PlacedSlot } from "../alignment/alignment";
import { fieldKind } from "../fields/field-kinds";
import { findFolded } from "../french/fold";
import { type AgreementModel, fieldOf } from "../model/agreement-model";
import { partOfSlot } from "./part-of-slot";
import type { FieldReading } from "./read-fields";

/**
 * Answers written by hand, with no control to say where they end: of a slot that says what most of its field say, and other words
 * beside, the answer is the part that the others say ("Emmaüs Solidarité (siège)"). Where that part was taken for the next slot's,
 * as other words before it ended like it ("Raison sociale : Emmaüs Solidarité : Jean PETIT"), both stand further on. The very
 * same object where there is none.
 */
export function narrowAnswers(
  model: AgreementModel,
  alignment: Alignment,
  controls: readonly (DocumentControl | undefined)[],
  fields: ReadonlyMap<string, FieldReading>,
): Alignment {
  const beside = new Map<number, readonly Alteration[]>();
  const slots = [...alignment.slots];
  slots.forEach((placed, index) => {
    const reading = fields.get(placed.slot.field);
    if (placed.state !== "filled" || controls[index] || reading?.state !== "differs" || reading.isTied) return;
    const { kind } = fieldOf(model, placed.slot.field);
    const expected = fieldKind(kind).print(reading.answer, placed.slot);
    const next = controls[index + 1] ? undefined : slots[index + 1];
    const narrowed = narrow(placed, expected) ?? shift(model, placed, next, expected);
    if (!narrowed) return;
    const at = placed.slot.paragraph;
    beside.set(at, [...(beside.get(at) ?? []), ...narrowed.beside]);
    slots.splice(index, narrowed.placed.length, ...narrowed.placed);
  });
  if (beside.size === 0) return alignment;
  const paragraphs = alignment.paragraphs.map((one, at) => ({
    ...one,
    alterations: [...one.alterations, ...(beside.get(at) ?? [])],
  }));
  return { ...alignment, slots, paragraphs };
}

/** Slots that stand elsewhere than was read, from the first of them; and the words that are then beside. */
interface Narrowed {
  readonly placed: readonly FoundSlot[];
  readonly beside: readonly Alteration[];
}

function narrow(placed: FoundSlot, expected: string | undefined): Narrowed | undefined {
  const { span, text } = placed;
  const found = expected && span.first === span.last ? findFolded(text, expected) : undefined;
  if (!found) return undefined;
  // A part of a word is not what the others say.
  if (/[\p{L}\p{N}]$/u.test(text.slice(0, found.start)) || /^[\p{L}\p{N}]/u.test(text.slice(found.end))) return undefined;
  const { own, sides } = partOfSlot(placed, found);
  return {
    placed: [{ ...placed, ...own, obstacle: undefined }],
    beside: sides.flatMap(({ span: side, text: words }): Alteration[] => {
      const trimmed = words.trim();
      const start = side.start + words.length - words.trimStart().length;
      return trimmed === "" ? [] : [{ span: { ...side, start, end: start + trimmed.length }, found: trimmed, expected: "" }];
    }),
  };
}

/** A slot and the next of its paragraph, where the next begins with what the first says elsewhere and the words between them. */
function shift(
  model: AgreementModel,
  placed: FoundSlot,
  next: PlacedSlot | undefined,
  expected: string | undefined,
): Narrowed | undefined {
  if (!expected || next?.state !== "filled" || next.slot.paragraph !== placed.slot.paragraph) return undefined;
  const [{ span }, { first }] = [next, placed.span];
  const pieces = model.paragraphs[placed.slot.paragraph]?.pieces ?? [];
  const pieceOf = (slot: FoundSlot["slot"]): number => pieces.findIndex((piece) => piece.kind === "slot" && piece.slot === slot);
  const between = pieces
    .slice(pieceOf(placed.slot) + 1, pieceOf(next.slot))
    .map(({ text }) => text)
    .join("");
  const found = findFolded(next.text, expected + between);
  if (found?.start !== 0 || first !== span.first || first !== span.last || between === "") return undefined;
  const end = findFolded(next.text, expected)?.end ?? 0;
  const shown = { ...span, end: span.start + end };
  const other = { ...span, start: span.start + found.end };
  return {
    placed: [
      { ...placed, span: shown, text: next.text.slice(0, end), obstacle: undefined },
      { ...next, span: other, text: next.text.slice(found.end), obstacle: undefined },
    ],
    beside: [{ span: placed.span, found: placed.text, expected: "" }],
  };
}
