import type { DocumentSpan } from "../agreement-document";
import type { FoundSlot } from "../alignment/alignment";
import type { Stretch } from "../fields/holes";

/** A stretch of the text of a slot, and where it stands. */
interface SlotPart {
  readonly span: DocumentSpan;
  readonly text: string;
}

/** A part of what was taken for a slot that stands in one paragraph; and what stands on either side of it. */
export function partOfSlot(
  { span, text }: FoundSlot,
  { start, end }: Stretch,
): { readonly own: SlotPart; readonly sides: readonly SlotPart[] } {
  const part = (from: number, to: number): SlotPart => ({
    span: { ...span, start: span.start + from, end: span.start + to },
    text: text.slice(from, to),
  });
  return { own: part(start, end), sides: [part(0, start), part(end, text.length)] };
}
