/**
 * Answers typed by hand that are all their paragraphs hold, where a person's line stands beside them: any of them may be the answer.
 *
 *     Claire Durand                the name, as the agreement has it elsewhere
 *     Code APE : néant             a person's line
 *     Présidente                   the function, as the agreement has it elsewhere
 *
 * The line that shows what the other places of its field do is the answer. Where none does, the slot is held: it is named, and not
 * written, as the line that would go may be a person's.
 */

import type { DocumentContent, DocumentControl } from "../agreement-document";
import type { Alignment, FoundSlot, PlacedParagraph, PlacedSlot } from "../alignment/alignment";
import { placeWhole } from "../alignment/match-pair";
import { isBlankText } from "../alignment/next-filled";
import { fieldKind, occurrenceIn, shows } from "../fields/field-kinds";
import { isApart } from "../fields/holes";
import { itemIndex } from "../fields/printed-form";
import { findFolded, fold } from "../french/fold";
import { type AgreementModel, fieldOf, isToFill, type Slot } from "../model/agreement-model";
import { occurrenceOf } from "./read-fields";

/** The very same object where no line is in doubt. */
export function settleLines(
  model: AgreementModel,
  alignment: Alignment,
  controls: readonly (DocumentControl | undefined)[],
  content: DocumentContent,
): Alignment {
  if (alignment.added.length === 0) return alignment;
  const guessed = alignment.slots.flatMap((placed, index) => (isGuessed(alignment, placed, controls[index]) ? [placed] : []));
  const settled = stretchesOf(guessed, alignment, content).flatMap((stretch) => settle(model, alignment, content, stretch));
  if (settled.length === 0) return alignment;
  const placedOf = new Map(settled.map((one) => [one.placed.slot.id, one]));
  const paragraphs = alignment.paragraphs.map(
    (one, at) => settled.find(({ placed }) => placed.slot.paragraph === at)?.paragraph ?? one,
  );
  const taken = new Set(paragraphs.flatMap(({ document }) => document));
  const freed = alignment.paragraphs.flatMap(({ document }) => document);
  const added = [...new Set([...alignment.added, ...freed])].filter((at) => !taken.has(at));
  return {
    ...alignment,
    slots: alignment.slots.map((one) => placedOf.get(one.slot.id)?.placed ?? one),
    paragraphs,
    added: added.filter((at) => !isBlankText(content.paragraphs[at] ?? { text: "" })).sort((one, other) => one - other),
  };
}

/** Whether only where it stands makes a line the answer. An item is whatever stands in its list. */
function isGuessed({ paragraphs }: Alignment, placed: PlacedSlot, control: DocumentControl | undefined): placed is FoundSlot {
  const { slot, state } = placed;
  const { document = [], joinedWith, isInCells } = paragraphs[slot.paragraph] ?? {};
  const isLine = slot.wholeParagraph && slot.lines === "one" && itemIndex(slot.form) === undefined;
  return (
    isLine && isToFill(slot) && state === "filled" && !control && document.length === 1 && joinedWith === undefined && !isInCells
  );
}

/** Lines of the document that follow one another, blank ones left out: guessed, or nobody's. */
interface Stretch {
  readonly guessed: readonly FoundSlot[];
  /** More than there are slots. */
  readonly lines: readonly number[];
}

function stretchesOf(guessed: readonly FoundSlot[], { added }: Alignment, { paragraphs }: DocumentContent): Stretch[] {
  const slotAt = new Map(guessed.map((placed) => [placed.span.first, placed]));
  const open = [...new Set([...slotAt.keys(), ...added])].sort((one, other) => one - other);
  const stretches: number[][] = [];
  for (const at of open) {
    const last = stretches.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      paragraphs[last]?.inTable === paragraphs[at]?.inTable &&
      paragraphs.slice(last + 1, at).every((one) => isBlankText(one));
    if (isNext) stretches.at(-1)?.push(at);
    else stretches.push([at]);
  }
  return stretches.flatMap((lines) => {
    const own = lines.flatMap((at) => slotAt.get(at) ?? []);
    return own.length > 0 && own.length < lines.length ? [{ guessed: own, lines }] : [];
  });
}

interface Settled {
  readonly placed: FoundSlot;
  readonly paragraph: PlacedParagraph;
}

function settle(model: AgreementModel, alignment: Alignment, content: DocumentContent, { guessed, lines }: Stretch): Settled[] {
  const free = new Set(lines);
  const known = new Map<FoundSlot, number>();
  for (const placed of guessed) {
    const at = lineShowing(model, alignment, content, placed, [...free], guessed);
    if (at === undefined) continue;
    known.set(placed, at);
    free.delete(at);
  }
  return guessed.map((placed) => {
    const at = known.get(placed);
    if (at !== undefined) return place(alignment, content, placed.slot, at);
    const own = free.has(placed.span.first) ? placed.span.first : ([...free][0] ?? placed.span.first);
    free.delete(own);
    const { placed: found, paragraph } = place(alignment, content, placed.slot, own);
    return { placed: { ...found, obstacle: "line-break" }, paragraph };
  });
}

function place({ typedBullets }: Alignment, { paragraphs }: DocumentContent, slot: Slot, at: number): Settled {
  const { slot: placed, beside } = placeWhole(slot, at, paragraphs, typedBullets);
  return { placed, paragraph: { document: [at], alterations: beside } };
}

/** The line that shows what other places of the field do; else that holds it, or has its words in another order. Of several, its own. */
function lineShowing(
  model: AgreementModel,
  { slots }: Alignment,
  { paragraphs }: DocumentContent,
  { slot, span }: FoundSlot,
  lines: readonly number[],
  guessed: readonly PlacedSlot[],
): number | undefined {
  const { kind } = fieldOf(model, slot.field);
  const others = slots
    .filter((one): one is FoundSlot => one.slot.field === slot.field && one.state === "filled")
    .filter((one) => isToFill(one.slot) && !guessed.includes(one));
  const answers = others.flatMap((one) => fieldKind(kind).candidates([occurrenceOf(one)]));
  const choose = (isIt: (text: string) => boolean): number | undefined => {
    const found = lines.filter((at) => isIt(paragraphs[at]?.text.trim() ?? ""));
    return found.find((at) => at === span.first) ?? found[0];
  };
  return (
    choose((text) => answers.some((answer) => shows(kind, answer, occurrenceIn(slot, text)))) ??
    choose((text) => answers.some((answer) => holds(text, fieldKind(kind).print(answer, slot)))) ??
    choose((text) => others.some((other) => wordsOf(other.text) === wordsOf(text)))
  );
}

/** Whether a text has another in it, as whole words. */
function holds(text: string, words: string | undefined): boolean {
  const found = words ? findFolded(text, words) : undefined;
  return found !== undefined && isApart(text, found);
}

/** The words of a text, whatever their order and their capitals: "DURAND Claire". */
function wordsOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(" ")
    .trim();
}
