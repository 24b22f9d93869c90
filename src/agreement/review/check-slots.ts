/** Slots unfilled, emptied, lost, without their control, or duplicated by a copy. */

import type { DocumentControl } from "../agreement-document";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import { parseTag, printTag } from "../model/tag";
import { finding } from "./finding";
import type { Observation } from "./review-finding";
import {
  aboutField,
  type FoundSlot,
  placeBefore,
  placeOf,
  type ReviewedAgreement,
  textOf,
  wholeParagraph,
} from "./reviewed-agreement";

export function checkSlots(seen: ReviewedAgreement): Observation[] {
  const isPrepared = seen.content.controls.some(({ tag }) => parseTag(tag));
  const placed = seen.alignment.slots.flatMap((slot, index): Observation[] =>
    slot.state === "lost"
      ? lostSlot(seen, slot.slot.id, slot.reason, seen.controls[index])
      : foundSlot(seen, slot, seen.content.controls[seen.controls[index] ?? -1], isPrepared),
  );
  return [...placed, ...copiedSlots(seen)];
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
    const fix = isItem ? ({ kind: "remove-paragraph", paragraph: span.first } as const) : undefined;
    return [
      { ...where, finding: finding("slot-unfilled", { ...about, placeholder: slot.placeholder }, placeOf(seen, span)), fix },
    ];
  }
  if (state === "empty") {
    const emptied = isItem
      ? ({ kind: "remove-paragraph", paragraph: span.first } as const)
      : ({ kind: "restore-slot", slot: slot.id } as const);
    // What its control shows stands elsewhere: it is not to be written over.
    const fix = control && control.text.trim() !== "" ? undefined : emptied;
    return [{ ...where, finding: finding("slot-empty", about, placeOf(seen, span)), fix }];
  }
  // Who adds an engagement types a bullet: it is one of their own.
  if (!isPrepared || control || isItem) return [];
  return [
    {
      ...where,
      finding: finding("slot-without-control", about, placeOf(seen, span)),
      fix: { kind: "restore-slot", slot: slot.id },
    },
  ];
}

/** Where the paragraph is missing that is said once, of the paragraph; where its control still stands, of the words round it. */
function lostSlot(
  seen: ReviewedAgreement,
  id: string,
  reason: "paragraph-missing" | "surroundings-altered",
  control: number | undefined,
): Observation[] {
  const slot = seen.model.slots.find((one) => one.id === id);
  if (!slot) return [];
  const isGone = reason === "paragraph-missing";
  if (isGone && (!slot.wholeParagraph || itemIndex(slot.form) !== undefined)) return [];
  if (!isGone && control !== undefined) return [];
  const at = seen.alignment.paragraphs[slot.paragraph]?.document[0];
  const span = at === undefined ? placeBefore(seen.alignment, slot.paragraph, seen) : wholeParagraph(seen, at);
  const place = span && placeOf(seen, span);
  return [
    {
      finding: finding("slot-lost", { ...aboutField(seen.model, slot.field), reason }, place),
      about: id,
      text: at === undefined ? "" : textOf(seen, at),
      span,
      // It is a paragraph of its own, after one that is there.
      fix:
        isGone && seen.alignment.paragraphs[slot.paragraph - 1]?.document.length ? { kind: "restore-slot", slot: id } : undefined,
    },
  ];
}

/** Controls of ours that are no slot of the model: a passage was copied with them. */
function copiedSlots({ model, content, controls, alignment, ...seen }: ReviewedAgreement): Observation[] {
  const matched = new Set(controls);
  const spare = new Map<string, number[]>();
  content.controls.forEach(({ tag, text }, index) => {
    const field = parseTag(tag)?.field;
    // Where nothing is shown nothing was copied: what stood there was emptied.
    if (field === undefined || text === "" || matched.has(index) || !model.fieldsById.has(field)) return;
    spare.set(tag, [...(spare.get(tag) ?? []), index]);
  });
  return [...spare].flatMap(([tag, indices]): Observation[] => {
    const field = parseTag(tag)?.field ?? "";
    // Items of a list change numbers when one of them goes.
    const isItem = itemIndex(parseTag(tag)?.form ?? "plain") !== undefined;
    const isAlike = (other: string): boolean => (isItem ? parseTag(other)?.field === field : other === tag);
    const inModel = alignment.slots.filter(({ slot }) => isAlike(printTag(slot))).length;
    const copies = content.controls.filter((control) => isAlike(control.tag)).length - inModel;
    if (copies <= 0) return [];
    const text = content.controls[indices.at(-1) ?? -1]?.text ?? "";
    const at = alignment.added.find((index) => (content.paragraphs[index]?.text ?? "").includes(text) && !sameText(text, ""));
    const span = at === undefined ? null : wholeParagraph({ content, ...seen }, at);
    const place = span && placeOf({ content, ...seen }, span);
    return [
      { finding: finding("slot-copied", { ...aboutField(model, field), copies }, place), about: tag, text: String(copies), span },
    ];
  });
}
