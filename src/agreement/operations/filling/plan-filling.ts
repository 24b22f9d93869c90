import type { DocumentControl, DocumentParagraph, HeldStretch, MarkKind, WrittenLook } from "../../agreement-document";
import type { FoundSlot, SlotObstacle } from "../../alignment/alignment";
import { isPlaceholder } from "../../alignment/bound-slot";
import { slotControlRound } from "../../alignment/match-controls";
import { typedWithin } from "../../alignment/typed-bullet";
import { type Answer, fieldKind, type KindSpec, type Occurrence, occurrenceIn, shows } from "../../fields/field-kinds";
import { sameText } from "../../french/fold";
import { fieldOf, isToFill, type Slot, slotsOf } from "../../model/agreement-model";
import { parseTag, printTag } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { aboutField, placeOfSlot } from "../../reading/describe-slot";
import { type OperationFinding, finding } from "../../reading/finding";
import { answerLook, lookOf, placeholderLook } from "../../reading/slot-look";
import type { AnswersToWrite } from "../answers";
import { commentsWrittenOver } from "./comments-written-over";
import { followersOf } from "./follow-answers";

/** A control of a field, and the slot it is; for a copy, one that it is a copy of. */
interface FieldPlace {
  readonly control: DocumentControl;
  readonly slot: Slot;
  readonly isCopy: boolean;
  /** The bullet that a person typed in it, which stays; "" for none. */
  readonly typed: string;
  /** Where the reading has it; undefined for a copy, and for one whose surroundings are not the model's. */
  readonly placed: FoundSlot | undefined;
}

export interface ControlWrite extends Pick<FieldPlace, "control" | "slot" | "isCopy"> {
  readonly text: string;
  readonly look: WrittenLook;
  readonly inside: HeldStretch | undefined;
  /** What stands there now, to put it back. */
  readonly before: { readonly text: string; readonly look: WrittenLook };
}

/** A bullet that goes, as the answer has nothing for it. */
interface Removal extends Pick<FieldPlace, "control" | "slot"> {
  readonly paragraph: DocumentParagraph;
}

export interface FieldWrite {
  readonly field: string;
  /** Fields that follow it: their places are among its own, so that neither is written without the other. */
  readonly along: readonly string[];
  readonly writes: readonly ControlWrite[];
  readonly removals: readonly Removal[];
}

/**
 * What to write for these answers, and what is to be said of them before anything is written.
 *
 * @param asked all that was answered, where it is more than these.
 */
export function planFilling(
  read: AgreementAsRead,
  answers: AnswersToWrite,
  asked: AnswersToWrite = answers,
): { readonly writes: readonly FieldWrite[]; readonly findings: readonly OperationFinding[] } {
  const placesOf = placesByField(read);
  const placedIn = new Map(read.controls.map((control, index) => [control, read.alignment.slots[index]]));
  const writes: FieldWrite[] = [];
  const findings: OperationFinding[] = [];
  for (const [field, answer] of answers) {
    const places = placesOf.get(field) ?? [];
    const problems = problemsOf(read, field, answer, places);
    findings.push(...problems);
    if (problems.some(({ level }) => level === "blocking")) continue;
    const freeOf = (some: readonly FieldPlace[]): FieldPlace[] =>
      some.filter((place) => obstacleOf(read, place, answer) === undefined);
    findings.push(...places.flatMap((place) => heldFinding(read, place, answer)));
    const planned = planField(read, field, answer, freeOf(places));
    const along = [...followersOf(read, field, asked)].flatMap(([follower, suggested]) => {
      const own = placesOf.get(follower) ?? [];
      const isRefused = problemsOf(read, follower, suggested, own).some(({ level }) => level === "blocking");
      return isRefused ? [] : [planField(read, follower, suggested, freeOf(own))];
    });
    const whole: FieldWrite = {
      ...planned,
      along: along.map((one) => one.field),
      writes: [...planned.writes, ...along.flatMap((one) => one.writes)],
    };
    findings.push(...commentsWrittenOver(read, whole, placedIn));
    writes.push(whole);
  }
  return { writes, findings };
}

function placesByField({ model, alignment, controls, copies, content }: AgreementAsRead): Map<string, FieldPlace[]> {
  const places = new Map<string, FieldPlace[]>(model.fields.map(({ id }) => [id, []]));
  alignment.slots.forEach((placed, index) => {
    const [control, slot] = [controls[index], placed.slot];
    if (!control) return;
    const typed = placed.state === "lost" ? "" : typedWithin(alignment, content.paragraphs, placed.span.first, control.text);
    const isShown = placed.state !== "lost" && sameText(placed.text, control.text.slice(typed.length));
    const found = placed.state === "lost" || !(isShown || placed.obstacle) ? undefined : placed;
    places.get(slot.field)?.push({ control, slot, isCopy: false, typed, placed: found });
  });
  for (const control of copies) {
    const slots = slotsOf(model, parseTag(control.tag)?.field ?? "").filter((slot) => printTag(slot) === control.tag);
    // Of several with its tag, the one that says least: a hint is of its own place.
    const [plainest] = [...slots].sort((one, other) => one.placeholder.length - other.placeholder.length);
    const slot = slots.find(({ placeholder }) => sameText(placeholder, control.text)) ?? plainest;
    if (slot) places.get(slot.field)?.push({ control, slot, isCopy: true, typed: "", placed: undefined });
  }
  return places;
}

function problemsOf(
  read: AgreementAsRead,
  field: string,
  answer: Answer | null,
  places: readonly FieldPlace[],
): OperationFinding[] {
  const { model } = read;
  const about = aboutField(model, field);
  const slots = slotsOf(model, field).length;
  const given = Array.isArray(answer) ? answer.length : undefined;
  const nested = nestedIn(read, field);
  if (nested) return [finding("slot-nested", { ...about, inside: aboutField(model, nested).label })];
  // Somebody finalised the agreement: what it says is not to change under what was decided.
  if (places.some(({ control }) => control.locked)) return [finding("field-locked", about)];
  const hole = places
    .map(({ slot }) => answer && printIn(read, answer, slot))
    .find((text, at) => isHoleIn(places[at]?.slot, text));
  if (typeof hole === "string") return [finding("answer-is-hole", { ...about, text: hole })];
  // Every clause it stands in was taken away: it will be there if one comes back.
  if (slots + places.length === 0 && given === undefined) return answer === null ? [] : [finding("answer-kept-aside", about)];
  if (places.length === 0) return given === 0 || answer === null ? [] : [finding("field-without-slot", about)];
  // A list has one control an item: what was given beyond would be lost.
  if (given !== undefined && given > Math.min(slots, places.length)) {
    return [finding("too-many-engagements", { ...about, given, room: Math.min(slots, places.length) })];
  }
  return places.length > slots ? [finding("slot-copied", { ...about, copies: places.length - slots })] : [];
}

function printIn({ model }: AgreementAsRead, answer: Answer, slot: Slot): string | undefined {
  return fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
}

function isHoleIn(slot: Slot | undefined, text: string | null | undefined): boolean {
  return slot !== undefined && typeof text === "string" && isPlaceholder(slot, text);
}

/** The field whose control one of this field stands in, or holds. */
function nestedIn({ nested, model }: AgreementAsRead, field: string): string | undefined {
  for (const inner of nested) {
    const [one, other] = [parseTag(inner.tag)?.field, parseTag(slotControlRound(inner)?.tag ?? "")?.field];
    const found = one === field ? other : other === field ? one : undefined;
    if (found !== undefined && model.fieldsById.has(found)) return found;
  }
  return undefined;
}

function heldFinding(read: AgreementAsRead, place: FieldPlace, answer: Answer | null): OperationFinding[] {
  const { slot, placed } = place;
  const by = obstacleOf(read, place, answer);
  if (!by) return [];
  return [finding("slot-held", { ...aboutField(read.model, slot.field), by }, placed && placeOfSlot(placed, read.content))];
}

/**
 * A control may hold what is struck out where the text round it does not tell its slot. A bullet that the answer has nothing for goes
 * with all that is in it: not where that is more than its placeholder, a note or the end of a section.
 */
function obstacleOf(
  read: AgreementAsRead,
  { control, slot, placed }: FieldPlace,
  answer: Answer | null,
): SlotObstacle | undefined {
  const own = placed?.obstacle ?? (read.struck.has(control) ? "revision" : undefined) ?? brokenLine(read, control, slot, answer);
  if (own !== undefined || !placed || answer === null) return own;
  const printed = printIn(read, answer, slot);
  // A control that stands in a paragraph takes no other one.
  if (printed !== undefined) return printed.includes("\n") && read.inside.has(slot.id) ? "control" : undefined;
  const { marks = [] } = read.extras?.marks[placed.span.first] ?? {};
  return marks.find(({ kind }) => !GOES_WITH_BULLET.has(kind))?.kind;
}

/** An answer of one line that a person broke in two: a write would take the line break away, and no text puts one back. */
function brokenLine(
  { model }: AgreementAsRead,
  { text }: DocumentControl,
  slot: Slot,
  answer: Answer | null,
): SlotObstacle | undefined {
  if (slot.lines === "several" || !text.trim().includes("\n")) return undefined;
  const isKept = answer !== null && shows(fieldOf(model, slot.field).kind, answer, occurrenceIn(slot, text));
  return isKept ? undefined : "line-break";
}

const GOES_WITH_BULLET: ReadonlySet<MarkKind> = new Set<MarkKind>(["format", "link", "bookmark"]);

function isAsInModel(slot: Slot, shown: string): boolean {
  return isToFill(slot) ? isPlaceholder(slot, shown) : sameText(shown, slot.placeholder);
}

/** The model's own words are nobody's: they become those that say most of the answer, though they are right. */
function isShown(kind: KindSpec, answer: Answer, slot: Slot, occurrence: Occurrence, printed: string): boolean {
  const isOwn = !isToFill(slot) && sameText(occurrence.text, slot.placeholder);
  return isOwn ? sameText(occurrence.text, printed) : shows(kind, answer, occurrence);
}

function planField(read: AgreementAsRead, field: string, answer: Answer | null, places: readonly FieldPlace[]): FieldWrite {
  const { model, content, memory } = read;
  const writes: ControlWrite[] = [];
  const removals: Removal[] = [];
  const { kind } = fieldOf(model, field);
  for (const { control, slot, isCopy, typed, placed } of places) {
    const printed = answer === null ? slot.placeholder : fieldKind(kind).print(answer, slot);
    if (printed === undefined) {
      const paragraph = placed && content.paragraphs[placed.span.first];
      if (paragraph) removals.push({ control, slot, paragraph });
      continue;
    }
    // What shows the answer, however it is spelled, stays as its author wrote it.
    const shown = control.text.slice(typed.length);
    const occurrence = occurrenceIn(slot, shown);
    if (answer === null ? isAsInModel(slot, shown) : isShown(kind, answer, slot, occurrence, printed)) continue;
    const round = read.rounds.get(control);
    const look = answer === null ? placeholderLook(slot, memory.looks.get(slot.id)) : answerLook(slot, control, round);
    const before = { text: control.text, look: lookOf(slot, control, memory, round) };
    const inside = isCopy ? undefined : read.inside.get(slot.id)?.stretch;
    writes.push({ control, slot, isCopy, text: typed + printed, look, inside, before });
  }
  return { field, along: [], writes, removals };
}
