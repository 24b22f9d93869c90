import type { DocumentContent, DocumentControl, TextLook, WrittenLook } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { matchControls } from "../alignment/match-controls";
import { type Answer, fieldKind } from "../fields/field-kinds";
import { sameText } from "../french/fold";
import { type AgreementModel, fieldOf, type Slot, slotsOf } from "../model/agreement-model";
import { parseTag, printTag } from "../model/tag";
import { type Finding, finding } from "../review/finding";
import type { AnswersToWrite } from "./answers";
import { aboutField } from "./describe-slot";
import type { Memory } from "./memory";
import type { ControlWrite, FieldWrite } from "./write-fields";

/** What to write for these answers, and what is to be said of them before anything is written. */
export function planFilling(
  model: AgreementModel,
  content: DocumentContent,
  alignment: Alignment,
  answers: AnswersToWrite,
  memory: Memory,
): { readonly writes: readonly FieldWrite[]; readonly findings: readonly Finding[] } {
  const planning = { model, content, slotOf: slotsOfControls(model, alignment, content), memory };
  const controlsOf = controlsByField(content);
  const writes: FieldWrite[] = [];
  const findings: Finding[] = [];
  for (const [field, answer] of answers) {
    const controls = controlsOf.get(field) ?? [];
    const problems = problemsOf(model, field, answer, controls.length);
    findings.push(...problems);
    if (problems.some(({ level }) => level === "blocking")) continue;
    writes.push(planField(planning, field, answer, controls));
  }
  return { writes, findings };
}

/** Indices of our controls, by the field they show. */
function controlsByField(content: DocumentContent): Map<string, number[]> {
  const controls = new Map<string, number[]>();
  content.controls.forEach(({ tag }, index) => {
    const field = parseTag(tag)?.field;
    if (field === undefined) return;
    const known = controls.get(field);
    if (known) known.push(index);
    else controls.set(field, [index]);
  });
  return controls;
}

function problemsOf(model: AgreementModel, field: string, answer: Answer | null, controls: number): Finding[] {
  const about = aboutField(model, field);
  const slots = slotsOf(model, field).length;
  const given = Array.isArray(answer) ? answer.length : undefined;
  // A list has one control an item: what was given beyond would be lost.
  if (given !== undefined && given > Math.min(slots, controls)) {
    return [finding("too-many-engagements", { ...about, given, room: Math.min(slots, controls) })];
  }
  // Every clause it stands in was taken away: it will be there if one comes back.
  if (slots + controls === 0 && given === undefined) return answer === null ? [] : [finding("answer-kept-aside", about)];
  if (controls === 0) return given === 0 || answer === null ? [] : [finding("field-without-slot", about)];
  return controls > slots ? [finding("slot-copied", { ...about, copies: controls - slots })] : [];
}

/** What is read before a field is planned. */
interface Planning {
  readonly model: AgreementModel;
  readonly content: DocumentContent;
  readonly slotOf: ReadonlyMap<number, Slot>;
  readonly memory: Memory;
}

function planField(planning: Planning, field: string, answer: Answer | null, controls: readonly number[]): FieldWrite {
  const writes: ControlWrite[] = [];
  const removals: number[] = [];
  for (const control of controls) {
    const current = planning.content.controls[control];
    const slot = planning.slotOf.get(control) ?? twinOf(planning.model, current?.tag ?? "");
    if (!current || !slot) continue;
    const text = answer === null ? slot.placeholder : fieldKind(fieldOf(planning.model, field).kind).print(answer, slot.form);
    if (text === undefined) removals.push(control);
    else if (text !== current.text) {
      const look = answer === null ? placeholderLook(slot, planning.memory.looks.get(slot.id)) : ANSWER;
      writes.push({ control, text, look, before: { text: current.text, look: lookOf(slot, current, planning.memory) } });
    }
  }
  return { field, writes, removals };
}

const ANSWER: WrittenLook = { kind: "answer" };

/** How to put back what a control shows now. */
export function lookOf(slot: Slot, current: DocumentControl, memory: Memory): WrittenLook {
  if (!sameText(current.text, slot.placeholder)) return ANSWER;
  // A mixed look is the placeholder's after its lead: preparing kept it.
  const isMixed = current.look.highlight === "mixed" || current.look.color === "mixed";
  return placeholderLook(slot, isMixed ? memory.looks.get(slot.id) : current.look);
}

export function placeholderLook({ lead }: Slot, look: TextLook = { highlight: null, color: "#000000" }): WrittenLook {
  return { kind: "placeholder", lead: lead.length, look };
}

/** A slot of the model with this tag: what a copy of its control is a copy of. */
function twinOf(model: AgreementModel, tag: string, text?: string): Slot | undefined {
  return slotsOf(model, parseTag(tag)?.field ?? "").find(
    (slot) => printTag(slot) === tag && (text === undefined || sameText(slot.placeholder, text)),
  );
}

/** The slot of each control; for a copy, a slot of the same tag that shows the same. */
export function slotsOfControls(model: AgreementModel, alignment: Alignment, content: DocumentContent): Map<number, Slot> {
  const slots = new Map<number, Slot>();
  matchControls(alignment.slots, content.controls).forEach((control, index) => {
    const slot = model.slots[index];
    if (control !== undefined && slot) slots.set(control, slot);
  });
  content.controls.forEach(({ tag, text }, index) => {
    const twin = slots.has(index) ? undefined : twinOf(model, tag, text);
    if (twin) slots.set(index, twin);
  });
  return slots;
}
