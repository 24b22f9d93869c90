/**
 * Answers of several paragraphs as their controls show them. To the alignment every paragraph up to the next of the model is part
 * of the answer; its control, when it is still there, says which are, and where the last one ends.
 */

import type { DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { findFolded, fold, sameText } from "../french/fold";
import type { FoundSlot, ShownAlteration } from "./reviewed-agreement";

/** The alignment with each of these as long as its control, and what stands beside it where the model has nothing. */
export function narrowSlots(
  alignment: Alignment,
  controls: readonly (number | undefined)[],
  content: DocumentContent,
): { readonly alignment: Alignment; readonly beside: readonly ShownAlteration[] } {
  const added = [...alignment.added];
  const beside: ShownAlteration[] = [];
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (text === "" || placed.state !== "filled" || placed.span.first === placed.span.last || sameText(placed.text, text)) {
      return placed;
    }
    const narrowed = narrowLines(placed, text, content);
    added.push(...(narrowed?.added ?? []));
    beside.push(...(narrowed?.beside ?? []));
    return narrowed?.placed ?? placed;
  });
  return { alignment: { ...alignment, slots, added: added.sort((one, other) => one - other) }, beside };
}

/** An answer of several paragraphs, those its control holds; the others were added, and so was what follows it in its last. */
function narrowLines(
  { slot, span }: FoundSlot,
  text: string,
  content: DocumentContent,
): { readonly placed: PlacedSlot; readonly added: readonly number[]; readonly beside: readonly ShownAlteration[] } | undefined {
  const shown = content.paragraphs.slice(span.first, span.last + 1).map((one) => one.text);
  const lines = text.trim().split(/[\n\r]/u);
  const from = shown.findIndex((_, at) =>
    lines.every((line, index) => begins(shown[at + index], line, index < lines.length - 1)),
  );
  if (from < 0) return undefined;
  const [first, last] = [span.first + from, span.first + from + lines.length - 1];
  const ending = shown[last - span.first] ?? "";
  const end = findFolded(ending, lines.at(-1) ?? "")?.end ?? ending.length;
  const rest = ending.slice(end).trim();
  const at = rest === "" ? end : ending.indexOf(rest, end);
  const outside = shown.flatMap((one, nth) => {
    const index = span.first + nth;
    return (index < first || index > last) && one.trim() !== "" ? [index] : [];
  });
  return {
    placed: {
      slot,
      state: "filled",
      span: { first, start: span.first === first ? span.start : 0, last, end },
      text: [...shown.slice(from, last - span.first), ending.slice(0, end)].join("\n").trim(),
    },
    added: outside,
    beside:
      rest === ""
        ? []
        : [
            {
              paragraph: slot.paragraph,
              span: { first: last, start: at, last, end: at + rest.length },
              found: rest,
              expected: "",
            },
          ],
  };
}

/** Whether a paragraph begins with a line, or is all of it. */
function begins(shown: string | undefined, line: string, isWhole: boolean): boolean {
  if (shown === undefined) return false;
  return isWhole ? sameText(shown, line) : fold(shown).trim().startsWith(fold(line).trim());
}
