import type { AgreementDocument, DocumentContent, SpanToWrap, TextLook } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { alignDocument } from "../alignment/align-document";
import { matchControls } from "../alignment/match-controls";
import { sameText } from "../french/fold";
import { type AgreementModel, fieldOf } from "../model/agreement-model";
import { parseTag, printTag } from "../model/tag";
import { type Finding, finding, placeIn } from "../review/finding";
import { type Change, NO_CHANGE, positionsOf } from "./change";
import { aboutField, type FoundSlot, placeOfSlot } from "./describe-slot";
import { loadMemory, saveMemory } from "./memory";

/** Word keeps 64 characters of a control's title. */
const TITLE_LIMIT = 64;

export interface PrepareReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  readonly wrapped: number;
  readonly findings: readonly Finding[];
  readonly change: Change;
}

/**
 * Wraps every slot of the model, with its hint and its preposition, into a tagged and titled content control.
 * Preparing twice is preparing once. Changes no text. At most 3 round trips, and those of the memory.
 */
export async function prepareAgreement(document: AgreementDocument, model: AgreementModel): Promise<PrepareReport> {
  const memory = await loadMemory(document, model);
  const looks = new Map<string, TextLook>();
  const report = await document.transact(async (transaction): Promise<PrepareReport> => {
    const before = await transaction.read();
    const alignment = alignDocument(model, before.paragraphs);
    if (!alignment.recognised) return { recognised: false, wrapped: 0, findings: [], change: NO_CHANGE };

    const findings = alignment.slots.flatMap((placed) => unfitFinding(model, placed, before));
    const toWrap = slotsToWrap(alignment, before);
    if (toWrap.length === 0) return { recognised: true, wrapped: 0, findings, change: NO_CHANGE };

    const { outcomes, after } = await transaction.wrap(toWrap.map((placed) => spanToWrap(model, placed)));
    const wrapped = new Set(toWrap.filter((_, index) => outcomes[index]?.state === "wrapped").map(({ slot }) => slot.id));
    toWrap.forEach((placed, index) => {
      const outcome = outcomes[index];
      const about = aboutField(model, placed.slot.field);
      if (outcome?.state === "wrapped") looks.set(placed.slot.id, outcome.look);
      if (outcome?.state === "refused") {
        findings.push(finding("slot-not-wrapped", { ...about, reason: outcome.reason }, placeOfSlot(placed, before)));
      }
    });
    findings.push(...changedParagraphs(before, after));
    const positions = positionsOf(after.controls);
    const controls = matchControls(alignDocument(model, after.paragraphs).slots, after.controls);
    const steps = controls.flatMap((control, index) => {
      const position = control === undefined ? undefined : positions[control];
      return position && wrapped.has(model.slots[index]?.id ?? "") ? [{ kind: "wrapped" as const, ...position }] : [];
    });
    return { recognised: true, wrapped: wrapped.size, findings, change: { steps } };
  });
  const kept = new Map([...memory.looks, ...looks]);
  const unkept = looks.size === 0 ? [] : await saveMemory(document, model, { ...memory, looks: kept });
  return { ...report, findings: [...report.findings, ...unkept] };
}

/**
 * Slots that hold some text; none when each is in a control of ours that shows the same, and there is no other. Tags alone
 * do not tell (a control may have been copied elsewhere): when in doubt Word is asked, and says which are wrapped already.
 */
function slotsToWrap(alignment: Alignment, content: DocumentContent): FoundSlot[] {
  const placed = alignment.slots.filter((one): one is FoundSlot => one.state !== "lost" && one.state !== "empty");
  const ours = content.controls.filter(({ tag }) => parseTag(tag));
  const controls = matchControls(placed, ours);
  const isInControl = (one: FoundSlot, index: number): boolean => {
    const control = ours[controls[index] ?? -1];
    return control !== undefined && sameText(control.text, one.text);
  };
  return ours.length === placed.length && placed.every(isInControl) ? [] : placed;
}

function spanToWrap(model: AgreementModel, { slot, span, text, state }: FoundSlot): SpanToWrap {
  return {
    span,
    text,
    lead: state === "blank" ? slot.lead.length : 0,
    paragraphs: slot.lines === "several",
    tag: printTag(slot),
    title: fieldOf(model, slot.field).label.fr.slice(0, TITLE_LIMIT),
  };
}

function unfitFinding(model: AgreementModel, placed: PlacedSlot, content: DocumentContent): Finding[] {
  const about = aboutField(model, placed.slot.field);
  if (placed.state === "lost") return [finding("slot-lost", { ...about, reason: placed.reason })];
  return placed.state === "empty" ? [finding("slot-empty", about, placeOfSlot(placed, content))] : [];
}

/** Wrapping must change no text and no bullet: says where it did. */
function changedParagraphs(before: DocumentContent, after: DocumentContent): Finding[] {
  return before.paragraphs.flatMap((paragraph, index) => {
    const now = after.paragraphs[index];
    if (now && sameText(now.text, paragraph.text) && now.listLevel === paragraph.listLevel) return [];
    return [finding("fixed-text-changed", { expected: paragraph.text }, placeIn("body", index, now?.text ?? ""))];
  });
}
