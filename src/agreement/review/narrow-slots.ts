/**
 * Slots as their controls show them. To the alignment a word that touches a slot is part of the answer, or loses the slot;
 * the slot's control, when it is still there, says where the answer ends and where the fixed text begins again.
 */

import type { DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { findFolded, fold, sameText } from "../french/fold";
import type { FoundSlot, ShownAlteration } from "./reviewed-agreement";

type LostSlot = Extract<PlacedSlot, { state: "lost" }>;

/** Which control is which slot's, by index. */
export type ControlsOfSlots = readonly (number | undefined)[];

/** The alignment with each slot as long as its control, and the words that stand beside it where the model has none. */
export function narrowSlots(
  alignment: Alignment,
  controls: ControlsOfSlots,
  content: DocumentContent,
): { readonly alignment: Alignment; readonly beside: readonly ShownAlteration[] } {
  const beside: ShownAlteration[] = [];
  const slots = alignment.slots.map((placed, index): PlacedSlot => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (text === "") return placed;
    if (placed.state === "lost") return foundByControl(placed, text, alignment, content) ?? placed;
    if (placed.state !== "filled" || sameText(placed.text, text)) return placed;
    const { span, slot } = placed;
    if (span.first !== span.last) {
      const several = narrowLines(placed, text, content);
      beside.push(...(several?.beside ?? []));
      return several?.placed ?? placed;
    }
    const within = findFolded(placed.text, text);
    if (!within) return placed;
    beside.push(...outside({ paragraph: slot.paragraph, span, found: placed.text, expected: "" }, text, content));
    const [start, end] = [span.start + within.start, span.start + within.end];
    return {
      slot,
      state: sameText(text, slot.placeholder) ? "blank" : "filled",
      span: { ...span, start, end },
      text: placed.text.slice(within.start, within.end),
    };
  });
  return { alignment: { ...alignment, slots }, beside };
}

/** A slot whose surroundings were rewritten, where its paragraph shows what its control does, and once only. */
function foundByControl(
  { slot, reason }: LostSlot,
  text: string,
  { paragraphs }: Alignment,
  content: DocumentContent,
): PlacedSlot | undefined {
  const first = reason === "surroundings-altered" ? paragraphs[slot.paragraph]?.document[0] : undefined;
  const shown = content.paragraphs[first ?? -1]?.text ?? "";
  const at = findFolded(shown, text);
  if (first === undefined || !at || findFolded(shown.slice(at.end), text)) return undefined;
  const state = sameText(text, slot.placeholder) ? "blank" : "filled";
  return { slot, state, span: { first, start: at.start, last: first, end: at.end }, text: shown.slice(at.start, at.end) };
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

/** Alterations without the answers of slots that were lost in them. */
export function withoutAnswers(
  alterations: readonly ShownAlteration[],
  { slots }: Alignment,
  controls: ControlsOfSlots,
  content: DocumentContent,
): ShownAlteration[] {
  const lostIn = new Map<number, string[]>();
  slots.forEach(({ slot, state }, index) => {
    const text = content.controls[controls[index] ?? -1]?.text ?? "";
    if (state === "lost" && text !== "") lostIn.set(slot.paragraph, [...(lostIn.get(slot.paragraph) ?? []), text]);
  });
  return alterations.flatMap((alteration) => {
    const inside = lostIn.get(alteration.paragraph)?.find((text) => findFolded(alteration.found, text));
    if (inside === undefined) return [alteration];
    const parts = outside(alteration, inside, content);
    return parts.length > 0 ? parts : [{ ...alteration, span: { ...alteration.span, end: alteration.span.start }, found: "" }];
  });
}

/** What of an alteration stands before and after the text of a control. */
function outside(alteration: ShownAlteration, control: string, content: DocumentContent): ShownAlteration[] {
  const { span, expected } = alteration;
  const text = content.paragraphs[span.first]?.text ?? "";
  const within = findFolded(text.slice(span.start, span.end), control);
  if (span.first !== span.last || !within) return [];
  return [
    { ...alteration, span: { ...span, end: span.start + within.start } },
    { ...alteration, span: { ...span, start: span.start + within.end } },
  ]
    .map((part) => trimmed(part, text))
    .filter(({ found }) => found !== "")
    .map((part, index) => ({ ...part, expected: index === 0 ? expected : "" }));
}

function trimmed(part: ShownAlteration, text: string): ShownAlteration {
  const shown = text.slice(part.span.start, part.span.end);
  const found = shown.trim();
  const start = part.span.start + (found === "" ? 0 : shown.indexOf(found));
  return { ...part, found, span: { ...part.span, start, end: start + found.length } };
}
