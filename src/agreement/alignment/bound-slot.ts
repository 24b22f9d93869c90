/**
 * Where a slot ends, when all that is known is the text between two words of the model: where its placeholder or its answer ends,
 * never where the next known word begins. What stands beside is a person's.
 *
 *     représentée par [ Mme xxx (NOM et Prénom) ], en qualité      the gap
 *                           ^^^^^^^^^^^^^^^^^^^                    the slot
 */

import { crossesIn, isApart, isHole, otherHolesIn, type Stretch, withoutAsides } from "../fields/holes";
import { isAgreeing } from "../fields/printed-form";
import { isSpace, withoutEnds } from "../french/ends";
import { findEachFolded, fold, sameText } from "../french/fold";
import { keepByText } from "../french/keep-by-text";
import type { Slot } from "../model/agreement-model";
import type { SlotObstacle } from "./alignment";

export interface BoundSlot extends Stretch {
  readonly obstacle: SlotObstacle | undefined;
}

/** Marks that Word shows as a character of their own: a note, a comment (#2258), a break of page or column. */
const MARKS = /[\u0002\u0005\f\u000e]/u;
const isEdge = (sign: string): boolean => isSpace(sign) || MARKS.test(sign);

export function boundSlot(slot: Slot, gap: string): BoundSlot {
  return placeholderIn(slot, gap) ?? answerIn(slot, gap);
}

/** A slot's own words without the crosses, brackets and preposition round them: "fonction", "prénom nom". */
const ownWords = keepByText((text) =>
  fold(text)
    .toLowerCase()
    .replace(/(?<!\p{L})x(?:[ .]?x)+(?!\p{L})/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** Whether a text is the placeholder of a slot, or another hole. */
export function isPlaceholder({ placeholder, lead, sign, form }: Slot, text: string): boolean {
  const isSign = (one: string): boolean => isHole(one) || (sign !== undefined && sameText(one, sign));
  // What agrees with an answer reads well as the model has it.
  if (isAgreeing(form)) return isSign(text);
  if (sameText(text, placeholder) || isSign(text)) return true;
  const bare = lead !== "" && fold(text).trimStart().startsWith(fold(lead)) ? text.trimStart().slice(lead.length) : text;
  const words = ownWords(placeholder.slice(lead.length));
  return isSign(bare) || (words !== "" && ownWords(bare) === words);
}

function placeholderIn(slot: Slot, gap: string): BoundSlot | undefined {
  const whole = wholeIn(slot, gap);
  if (whole) return within(gap, whole);
  const crosses = crossesIn(gap, slot.sign);
  // A bracket after crosses that the model does not explain is a remark on them.
  const isRemarked = crosses.length > 0 && gap.includes("(") && !slot.placeholder.includes("(");
  if (!isRemarked && isPlaceholder(slot, gap)) return within(gap, { start: 0, end: gap.length });
  const found = crosses.length > 0 ? crosses : otherHolesIn(gap).filter(({ start, end }) => start > 0 || end < gap.length);
  const [first] = found;
  const glued = first ? null : /x{3,}/u.exec(gap);
  if (glued) return { start: glued.index, end: glued.index + glued[0].length, obstacle: "glued" };
  const [bracketed] = /^\(.*\)$/u.test(slot.placeholder) ? findEachFolded(gap, slot.placeholder) : [];
  if (!first && bracketed) return { ...bracketed, obstacle: "glued" };
  if (!first) return undefined;
  // A bracket beside words is a remark on them; anything else that is left to fill stands in the slot.
  if (crosses.length === 0 && found.every(({ start }) => gap[start] === "[")) return undefined;
  if (found.length > 1) return { ...within(gap, { start: 0, end: gap.length }), obstacle: "several-holes" };
  const hint = /^[\s\u00a0]*\([^()]*\)/u.exec(gap.slice(first.end));
  const end = hint && slot.placeholder.includes("(") ? first.end + hint[0].length : first.end;
  const before = gap.slice(0, first.start);
  const lead = slot.lead === "" ? undefined : fold(slot.lead);
  if (lead === undefined) return within(gap, { start: first.start, end });
  // The form of this slot brings its own preposition: one that does not stand right before it would be there twice.
  const at = before.length - slot.lead.length;
  const isLed = at >= 0 && fold(before.slice(at)) === lead && !/\p{L}$/u.test(before.slice(0, at));
  return isLed ? within(gap, { start: at, end }) : { ...within(gap, { start: first.start, end }), obstacle: "preposition" };
}

/** The placeholder to the letter. One of a single word is one only at the beginning, or after a label ("Fonction : Fonction"). */
function wholeIn({ placeholder }: Slot, gap: string): Stretch | undefined {
  const found = findEachFolded(gap, placeholder);
  // One that says what it is for ("xxx (adresse)") is one, whatever was typed against it.
  if (placeholder.includes("(") && placeholder.includes("x")) return found[0];
  const before = ({ start }: Stretch): string => gap.slice(0, start);
  const apart = found.filter((one) => isApart(gap, one));
  if (!/^\p{L}+$/u.test(placeholder.trim())) return apart[0];
  return apart.find((one) => endsLabel(before(one))) ?? apart.find((one) => before(one).trim() === "");
}

/** Whether what stands before it is a label, or another line. */
function endsLabel(text: string): boolean {
  const shown = text.trimEnd();
  return shown.endsWith(":") || text.slice(shown.length).includes("\n");
}

/** What a person wrote there, without what is no part of a text; on one line. */
function answerIn(slot: Slot, gap: string): BoundSlot {
  const { start, end } = withoutAsides(gap);
  const bound = within(gap, { start, end });
  return slot.lines === "one" && gap.slice(bound.start, bound.end).includes("\n") ? { ...bound, obstacle: "line-break" } : bound;
}

function within(gap: string, stretch: Stretch): BoundSlot {
  const { start, end } = trimStretch(gap, stretch);
  const text = gap.slice(start, end);
  return { start, end, obstacle: MARKS.test(text) ? markIn(text) : undefined };
}

/** A stretch of a text without the spaces and marks at its ends; one that is nothing else is empty, where it began. */
export function trimStretch(whole: string, { start, end }: Stretch): Stretch {
  const text = whole.slice(start, end);
  const trimmed = withoutEnds(text, isEdge);
  const from = start + (trimmed === "" ? 0 : text.indexOf(trimmed));
  return { start: from, end: from + trimmed.length };
}

function markIn(text: string): SlotObstacle {
  return /[\f\u000e]/u.test(text) ? "break" : text.includes("\u0002") ? "note" : "comment";
}
