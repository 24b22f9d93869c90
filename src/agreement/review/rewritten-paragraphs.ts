/** Paragraphs missing and as many others in their very place are those paragraphs, rewritten. */

import { isToFill, type Slot } from "../model/agreement-model";
import { readRewritten, type ShownAlteration } from "../reading/expected-text";
import { UNPLACED } from "../reading/place-in-notes";
import { placeBefore, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function rewrittenIn(
  seen: ReviewedAgreement,
  lost: readonly number[],
  strays: readonly number[],
): { readonly rewritten: ShownAlteration[]; readonly missing: number[]; readonly added: number[] } {
  const rewritten: ShownAlteration[] = [];
  const missing: number[] = [];
  const added = new Set(strays);
  for (const { paragraphs, before, after } of byPlace(seen, lost)) {
    const between = [...added].filter((index) => before < index && index < after);
    const isPaired = between.length === 1 || between.length === paragraphs.length;
    paragraphs.forEach((paragraph, nth) => {
      const index = isPaired ? between[nth] : undefined;
      if (index === undefined) missing.push(paragraph);
      else {
        added.delete(index);
        rewritten.push(...rewrite(seen, paragraph, index));
      }
    });
  }
  return { rewritten, missing, added: [...added] };
}

interface LostTogether {
  readonly paragraphs: number[];
  /** Paragraphs of the document that they would stand between. */
  readonly before: number;
  readonly after: number;
}

function byPlace(seen: ReviewedAgreement, lost: readonly number[]): readonly LostTogether[] {
  const places: LostTogether[] = [];
  for (const paragraph of lost) {
    const before = placeBefore(seen.alignment, paragraph, seen)?.first ?? -1;
    let next = paragraph + 1;
    while (seen.alignment.paragraphs[next]?.document.length === 0) next += 1;
    const after = seen.alignment.paragraphs[next]?.document[0] ?? Number.POSITIVE_INFINITY;
    const known = places.at(-1);
    if (known?.before === before && known.after === after) known.paragraphs.push(paragraph);
    else places.push({ paragraphs: [paragraph], before, after });
  }
  return places;
}

/** Word by word where most words are kept, or all that is gone is of a note's text; else the one for the other. */
function rewrite(seen: ReviewedAgreement, paragraph: number, index: number): readonly ShownAlteration[] {
  const source = seen.model.paragraphs[paragraph];
  const answerOf = ({ id }: Slot): string | undefined =>
    seen.controls[seen.alignment.slots.findIndex(({ slot }) => slot.id === id)]?.text;
  const words = readRewritten(seen.model, paragraph, index, seen.content, answerOf);
  const changed = words.reduce((sum, { model }) => sum + (model ? model.to - model.from : 0), 0);
  const isKept = 2 * changed <= (words[0]?.model?.of.words.length ?? 0);
  if (words.length > 0 && (isKept || words.every(({ notes }) => notes.length > 0))) return words;
  const found = textOf(seen, index);
  const expected = (source?.pieces ?? [])
    .map((piece) => (piece.kind === "slot" && isToFill(piece.slot) ? (answerOf(piece.slot) ?? piece.text) : piece.text))
    .join("");
  return [{ paragraph, span: wholeParagraph(seen, index), found: found.trim(), expected: expected.trim(), ...UNPLACED }];
}
