import type { DocumentControl } from "../agreement-document";
import type { Alignment, Alteration, FoundSlot, PlacedSlot } from "../alignment/alignment";
import { fieldKind } from "../fields/field-kinds";
import { findFolded } from "../french/fold";
import { type AgreementModel, fieldOf } from "../model/agreement-model";
import type { FieldReading } from "./read-fields";

/**
 * Answers written by hand, with no control to say where they end: of a slot that says what most of its field say, and other words
 * beside, the answer is the part that the others say ("Emmaüs Solidarité (siège)"). The very same object where there is none.
 */
export function narrowAnswers(
  model: AgreementModel,
  alignment: Alignment,
  controls: readonly (DocumentControl | undefined)[],
  fields: ReadonlyMap<string, FieldReading>,
): Alignment {
  const beside = new Map<number, readonly Alteration[]>();
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const reading = fields.get(placed.slot.field);
    if (placed.state !== "filled" || controls[index] || reading?.state !== "differs" || reading.isTied) return placed;
    const { kind } = fieldOf(model, placed.slot.field);
    const narrowed = narrow(placed, fieldKind(kind).print(reading.answer, placed.slot.form));
    if (!narrowed) return placed;
    const at = placed.slot.paragraph;
    beside.set(at, [...(beside.get(at) ?? []), ...narrowed.beside]);
    return narrowed.placed;
  });
  if (beside.size === 0) return alignment;
  const paragraphs = alignment.paragraphs.map((one, at) => ({
    ...one,
    alterations: [...one.alterations, ...(beside.get(at) ?? [])],
  }));
  return { ...alignment, slots, paragraphs };
}

function narrow(
  placed: FoundSlot,
  expected: string | undefined,
): { readonly placed: FoundSlot; readonly beside: readonly Alteration[] } | undefined {
  const { span, text } = placed;
  const found = expected && span.first === span.last ? findFolded(text, expected) : undefined;
  if (!found) return undefined;
  const sides = [
    { start: 0, end: found.start },
    { start: found.end, end: text.length },
  ];
  // A part of a word is not what the others say.
  if (/[\p{L}\p{N}]$/u.test(text.slice(0, found.start)) || /^[\p{L}\p{N}]/u.test(text.slice(found.end))) return undefined;
  const within = (start: number, end: number): FoundSlot["span"] => ({
    ...span,
    start: span.start + start,
    end: span.start + end,
  });
  return {
    placed: { ...placed, span: within(found.start, found.end), text: text.slice(found.start, found.end), obstacle: undefined },
    beside: sides.flatMap(({ start, end }): Alteration[] => {
      const side = text.slice(start, end);
      const from = start + side.length - side.trimStart().length;
      return side.trim() === "" ? [] : [{ span: within(from, from + side.trim().length), found: side.trim(), expected: "" }];
    }),
  };
}
