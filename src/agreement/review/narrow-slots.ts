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
  const beside: ShownAlteration[] = [];
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (text === "" || placed.state !== "filled" || placed.span.first === placed.span.last || sameText(placed.text, text)) {
      return placed;
    }
    const narrowed = narrowLines(placed, text, content);
    beside.push(...(narrowed?.beside ?? []));
    return narrowed?.placed ?? placed;
  });
  return { alignment: { ...alignment, slots }, beside };
}

/** An answer of several paragraphs, those its control holds; the others, and what follows it in its last, stand beside it. */
function narrowLines(
  { slot, span }: FoundSlot,
  text: string,
  content: DocumentContent,
): { readonly placed: PlacedSlot; readonly beside: readonly ShownAlteration[] } | undefined {
  const shown = content.paragraphs.slice(span.first, span.last + 1).map((one) => one.text);
  const lines = text.trim().split(/[\n\r]/u);
  const from = shown.findIndex((_, at) =>
    lines.every((line, index) => begins(shown[at + index], line, index < lines.length - 1)),
  );
  if (from < 0) return undefined;
  const [first, last] = [span.first + from, span.first + from + lines.length - 1];
  const ending = shown[last - span.first] ?? "";
  const end = findFolded(ending, lines.at(-1) ?? "")?.end ?? ending.length;
  const rest = shown.map((one, at) => {
    const index = span.first + at;
    const start = index === last ? end : 0;
    return { index, start, found: index < first || index >= last ? one.slice(start).trim() : "" };
  });
  const answer = [...shown.slice(from, last - span.first), ending.slice(0, end)].join("\n");
  return {
    placed: {
      slot,
      state: "filled",
      span: { first, start: span.first === first ? span.start : 0, last, end },
      text: answer.trim(),
    },
    beside: rest
      .filter(({ found }) => found !== "")
      .map(({ index, start, found }) => {
        const at = (content.paragraphs[index]?.text ?? "").indexOf(found, start);
        return {
          paragraph: slot.paragraph,
          span: { first: index, start: at, last: index, end: at + found.length },
          found,
          expected: "",
        };
      }),
  };
}

/** Whether a paragraph begins with a line, or is all of it. */
function begins(shown: string | undefined, line: string, isWhole: boolean): boolean {
  if (shown === undefined) return false;
  return isWhole ? sameText(shown, line) : fold(shown).trim().startsWith(fold(line).trim());
}
