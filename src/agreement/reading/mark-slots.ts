/**
 * What a text does not tell of a slot: that it is Word's own prompt, whatever its language, or that it holds something that would
 * be lost if it were written over (law 1 of the house).
 */

import type { ControlMarks, DocumentContent, DocumentControl, DocumentExtras, MarkKind, TextMark } from "../agreement-document";
import type { FoundSlot, PlacedSlot, SlotObstacle } from "../alignment/alignment";
import { slotControlRound } from "../alignment/match-controls";
import { sameText } from "../french/fold";
import { isOurTag, parseTag } from "../model/tag";
import { controlsThat } from "./control-marks";

/** Texts that Word shows in empty controls of a document, whatever their language: its markup tells, an edit's reading does not. */
export function promptsIn({ paragraphs }: DocumentContent, extras: DocumentExtras | null): string[] {
  return paragraphs.flatMap(({ text }, at) =>
    (extras?.marks[at]?.prompts ?? []).map(({ start, end }) => text.slice(start, end)).filter((prompt) => prompt !== ""),
  );
}

/** Controls that are no rich text ones, by the marks that name them. */
const CONTROLS: ReadonlySet<MarkKind> = new Set<MarkKind>([
  "control",
  "date-control",
  "list-control",
  "checkbox",
  "locked-control",
  "bound-control",
]);

/** What is a person's wherever it stands in a control: whoever types a note after an answer types it into its control. */
const HELD: readonly MarkKind[] = ["note", "picture", "field", "revision", "hidden"];

/**
 * @param prompts texts that were prompts of the document before it was edited: see {@link promptsIn}.
 * @param controlMarks see `control-marks.ts`.
 * @param inside slots whose text somebody else's control holds and that are written in it: see `written-inside.ts`.
 */
export function markSlots(
  slots: readonly PlacedSlot[],
  controls: readonly (DocumentControl | undefined)[],
  content: DocumentContent,
  extras: DocumentExtras | null,
  prompts: ReadonlySet<string>,
  controlMarks: ReadonlyMap<DocumentControl, ControlMarks>,
  inside: ReadonlyMap<string, unknown>,
): PlacedSlot[] {
  const holders = controlsInTheWay(content);
  for (const control of controlsThat(({ isStruck }) => isStruck, controlMarks)) holders.set(control, "revision");
  return slots.map((placed, index) => {
    if (placed.state === "lost") return placed;
    const control = controls[index];
    const isPrompt = placed.state === "filled" && (coversPrompt(placed, extras) || prompts.has(placed.text));
    // What a control shows is a slot, and no guess.
    const isFramed = control !== undefined && sameText(control.text, placed.text);
    const isInside = inside.has(placed.slot.id);
    const holder = control && holders.get(control);
    const obstacle =
      (isFramed ? undefined : placed.obstacle) ??
      (isInside && holder === "control" ? undefined : holder) ??
      brokenLine(placed, control) ??
      markIn(placed, extras, isInside) ??
      heldIn(control && controlMarks.get(control));
    return { ...placed, state: isPrompt ? "blank" : placed.state, obstacle };
  });
}

/** Controls of slots that nothing is written in because of another control: the first of these that is true is said. */
function controlsInTheWay({ controls }: DocumentContent): Map<DocumentControl, SlotObstacle> {
  const found = new Map<DocumentControl, SlotObstacle>();
  const reasons = ["nested", "locked", "control"] as const;
  const note = (control: DocumentControl, reason: (typeof reasons)[number]): void => {
    const known = found.get(control);
    found.set(control, reasons.find((one) => one === known || one === reason) ?? reason);
  };
  for (const control of controls) {
    const round = slotControlRound(control);
    if (round) note(round, parseTag(control.tag) ? "nested" : control.locked ? "locked" : "control");
    if (parseTag(control.tag) && isInForeignLock(control)) note(control, "locked");
  }
  return found;
}

/** Ours are locked when the agreement is finalised, which is said of the field. */
function isInForeignLock({ parent }: DocumentControl): boolean {
  return parent !== undefined && ((parent.locked && !isOurTag(parent.tag)) || isInForeignLock(parent));
}

/** A line that Enter added in the control of an answer of one line: a paragraph that is none of the slot's. */
function brokenLine({ slot, text }: FoundSlot, control: DocumentControl | undefined): SlotObstacle | undefined {
  const isBroken = slot.lines === "one" && control?.text.trim().includes("\n") && !sameText(control.text, text);
  return isBroken ? "line-break" : undefined;
}

function heldIn(marks: ControlMarks | undefined): MarkKind | undefined {
  return HELD.find((kind) => marks?.holds.has(kind));
}

function coversPrompt({ span }: FoundSlot, extras: DocumentExtras | null): boolean {
  const prompts = extras?.marks[span.first]?.prompts ?? [];
  return span.first === span.last && prompts.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** What goes with a placeholder, that is nobody's: its look, a link that Word made of it, its bookmark. */
const PLACEHOLDERS_OWN: ReadonlySet<MarkKind> = new Set<MarkKind>(["link", "bookmark", "format", "comment", "break"]);
/** What stays beside any text that is written. */
const ANSWERS_OWN: ReadonlySet<MarkKind> = new Set<MarkKind>(["comment"]);

function markIn({ state, span }: FoundSlot, extras: DocumentExtras | null, isInside: boolean): MarkKind | undefined {
  const own = state === "blank" ? PLACEHOLDERS_OWN : ANSWERS_OWN;
  for (let at = span.first; at <= span.last; at += 1) {
    const start = at === span.first ? span.start : 0;
    const end = at === span.last ? span.end : Number.POSITIVE_INFINITY;
    const found = extras?.marks[at]?.marks.find(
      (mark) => !own.has(mark.kind) && !(isInside && CONTROLS.has(mark.kind)) && stands(mark, start, end, state),
    );
    if (found) return found.kind;
  }
  return undefined;
}

/** Whether a mark stands in a stretch. A look that is that of all of it is told by its first letter. */
function stands({ kind, start, end }: TextMark, from: number, to: number, state: FoundSlot["state"]): boolean {
  if (start === end) return from < start && start < to;
  if (end <= from || to <= start) return false;
  return kind === "format" ? state === "filled" && (from < start || end < to) : true;
}
