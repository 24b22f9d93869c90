/** Slots unfilled, emptied, lost, without their control, or duplicated by a copy. */

import type { DocumentControl } from "../agreement-document";
import type { FoundSlot } from "../alignment/alignment";
import { slotControlRound } from "../alignment/match-controls";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import { isToFill } from "../model/agreement-model";
import { parseTag, printTag } from "../model/tag";
import { finding } from "../reading/finding";
import type { Observation } from "./review-finding";
import { aboutField } from "../reading/describe-slot";
import { placeBefore, placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkSlots(seen: ReviewedAgreement): Observation[] {
  const isPrepared = seen.content.controls.some(({ tag }) => parseTag(tag));
  const placed = seen.alignment.slots.flatMap((slot, index): Observation[] =>
    !isToFill(slot.slot)
      ? []
      : slot.state === "lost"
        ? lostSlot(seen, slot.slot.id, slot.reason, seen.controls[index])
        : [...foundSlot(seen, slot, seen.controls[index], isPrepared), ...heldSlot(seen, slot)],
  );
  return [...placed, ...copiedSlots(seen), ...nestedSlots(seen)];
}

function foundSlot(
  seen: ReviewedAgreement,
  placed: FoundSlot,
  control: DocumentControl | undefined,
  isPrepared: boolean,
): Observation[] {
  const { slot, span, text, state } = placed;
  const about = aboutField(seen.model, slot.field);
  const where = { about: slot.id, text, span };
  const isItem = itemIndex(slot.form) !== undefined;
  if (state === "blank") {
    const repair = isItem ? ({ kind: "remove-paragraph", paragraph: span.first } as const) : undefined;
    return [
      { ...where, finding: finding("slot-unfilled", { ...about, placeholder: slot.placeholder }, placeOf(seen, span)), repair },
    ];
  }
  if (state === "empty") {
    const emptied = isItem
      ? ({ kind: "remove-paragraph", paragraph: span.first } as const)
      : ({ kind: "restore-slot", slot: slot.id } as const);
    // What its control shows stands elsewhere, what it holds waits to be struck out: it is not to be written over.
    const isHeld = control && (control.text.trim() !== "" || seen.struck.has(control));
    const repair = isHeld ? undefined : emptied;
    return [{ ...where, finding: finding("slot-empty", about, placeOf(seen, span)), repair }];
  }
  if (control && seen.setApart.has(control))
    return [{ ...where, finding: finding("slot-look-left", about, placeOf(seen, span)) }];
  // Who adds an engagement types a bullet: it is one of their own.
  if (!isPrepared || control || isItem) return [];
  return [
    {
      ...where,
      finding: finding("slot-without-control", about, placeOf(seen, span)),
      repair: { kind: "restore-slot", slot: slot.id },
    },
  ];
}

/** What stands in a slot and is no answer is told, where nobody else tells it: it stays when the answer changes. */
function heldSlot(seen: ReviewedAgreement, { slot, span, text, obstacle }: FoundSlot): Observation[] {
  if (obstacle !== "line-break" && obstacle !== "several-holes") return [];
  const one = finding("slot-held", { ...aboutField(seen.model, slot.field), by: obstacle }, placeOf(seen, span));
  return [{ finding: one, about: slot.id, text, span }];
}

/** Controls that stand in another slot's: writing either would take the other along. */
function nestedSlots({ model, nested }: ReviewedAgreement): Observation[] {
  return nested.flatMap((control): Observation[] => {
    const [field, outer] = [parseTag(control.tag)?.field ?? "", parseTag(slotControlRound(control)?.tag ?? "")?.field ?? ""];
    if (!model.fieldsById.has(field) || !model.fieldsById.has(outer)) return [];
    const one = finding("slot-nested", { ...aboutField(model, field), inside: aboutField(model, outer).label });
    return [{ finding: one, about: control.tag, text: control.text, span: null, repair: { kind: "detach", control } }];
  });
}

/** Where the paragraph is missing that is said once, of the paragraph; where its control still stands, of the words round it. */
function lostSlot(
  seen: ReviewedAgreement,
  id: string,
  reason: "paragraph-missing" | "surroundings-altered",
  control: DocumentControl | undefined,
): Observation[] {
  const slot = seen.model.slots.find((one) => one.id === id);
  if (!slot) return [];
  const isGone = reason === "paragraph-missing";
  if (isGone && (!slot.wholeParagraph || itemIndex(slot.form) !== undefined)) return [];
  if (!isGone && control !== undefined) return [];
  const at = seen.alignment.paragraphs[slot.paragraph]?.document[0];
  const span = at === undefined ? placeBefore(seen.alignment, slot.paragraph, seen) : wholeParagraph(seen, at);
  const place = span && placeOf(seen, span);
  const isStruck = control !== undefined && seen.struck.has(control);
  const hasNeighbour = seen.alignment.paragraphs[slot.paragraph - 1]?.document.length;
  return [
    {
      finding: finding("slot-lost", { ...aboutField(seen.model, slot.field), reason }, place),
      about: id,
      text: at === undefined ? "" : textOf(seen, at),
      span,
      // It is a paragraph of its own, after one that is there.
      repair: isGone && hasNeighbour && !isStruck ? { kind: "restore-slot", slot: id } : undefined,
    },
  ];
}

/** Controls of ours that are no slot of the model: a passage was copied with them. */
function copiedSlots(seen: ReviewedAgreement): Observation[] {
  const { model, content, alignment } = seen;
  const spare = new Map<string, DocumentControl[]>();
  for (const control of seen.copies) {
    const field = parseTag(control.tag)?.field ?? "";
    // Where nothing is shown nothing was copied: what stood there was emptied.
    if (control.text === "" || !model.fieldsById.has(field)) continue;
    spare.set(control.tag, [...(spare.get(control.tag) ?? []), control]);
  }
  return [...spare].flatMap(([tag, controls]): Observation[] => {
    const field = parseTag(tag)?.field ?? "";
    // Items of a list change numbers when one of them goes.
    const isItem = itemIndex(parseTag(tag)?.form ?? "plain") !== undefined;
    const isAlike = (other: string): boolean => (isItem ? parseTag(other)?.field === field : other === tag);
    const inModel = alignment.slots.filter(({ slot }) => isAlike(printTag(slot))).length;
    const copies = content.controls.filter((one) => isAlike(one.tag) && !seen.nested.includes(one)).length - inModel;
    if (copies <= 0) return [];
    const text = controls.at(-1)?.text ?? "";
    const at = alignment.added.find((index) => (content.paragraphs[index]?.text ?? "").includes(text) && !sameText(text, ""));
    const span = at === undefined ? null : wholeParagraph(seen, at);
    const one = finding("slot-copied", { ...aboutField(model, field), copies }, span && placeOf(seen, span));
    return [{ finding: one, about: tag, text: String(copies), span }];
  });
}
