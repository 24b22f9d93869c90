/** Content controls of somebody else, and ours where they do not belong. */

import type { Slot } from "../../../src/agreement/model/agreement-model";
import type { XmlElement } from "../../../src/docx/xml";
import { controlOf, cutSlot, edgesOf, putAfter, putBefore } from "./around";
import { middleOf } from "./dress-with-objects";
import { besideTruth, canBeTold, insideTruth, MAY_BE_REFUSED, pick, type SlotDressing, onSlot } from "./dressing";
import type { Draft } from "./draft";
import { checkbox, control, foreignControl, plainText, run } from "./nodes";

/** Puts siblings of one parent, from the first to the last, into a control. */
function wrap(first: XmlElement, last: XmlElement, make: (content: XmlElement[]) => XmlElement): boolean {
  const { parent } = first;
  if (!parent || last.parent !== parent) return false;
  const wrapped = parent.elements.slice(parent.elements.indexOf(first), parent.elements.indexOf(last) + 1);
  const next = parent.children[parent.indexOf(last) + 1];
  for (const one of wrapped) one.remove();
  parent.insertBefore(next, make(wrapped));
  return true;
}

function round(kind: string, more: () => XmlElement[]): SlotDressing {
  return {
    kind,
    dress: (draft, slot) => {
      const edges = edgesOf(draft, slot.id);
      if (!edges || draft.hasControls) return undefined;
      const isDone = wrap(edges.first, edges.last, (content) => foreignControl(draft.next(), content, ...more()));
      return isDone ? insideTruth(draft, slot) : undefined;
    },
  };
}

/** A foreign control round a part of the slot's text. */
function roundPart(draft: Draft, slot: string, from: XmlElement | undefined): boolean {
  const last = draft.runsOf(slot).at(-1);
  return from !== undefined && last !== undefined && wrap(from, last, (content) => foreignControl(draft.next(), content));
}

function beside(kind: string, side: typeof putAfter, make: (draft: Draft, choice: number) => XmlElement): SlotDressing {
  return {
    kind,
    dress: (draft, slot, choice) => (side(draft, slot.id, make(draft, choice)) ? besideTruth(draft, slot) : undefined),
  };
}

const reference = (choice: number): XmlElement[] => [run(pick([" réf. 2026-12", " dossier Alpha", " (siège)"], choice))];

export const CONTROLS: readonly SlotDressing[] = [
  round("a foreign control round", () => []),
  round("a plain text control round", () => [plainText()]),
  beside("a foreign control after", putAfter, (draft, choice) => foreignControl(draft.next(), reference(choice))),
  beside("a foreign control before", putBefore, (draft) => foreignControl(draft.next(), [run("Dossier 12 : ")])),
  beside("a plain text control after", putAfter, (draft, choice) => foreignControl(draft.next(), reference(choice), plainText())),
  beside("a checkbox before", putBefore, (draft) => foreignControl(draft.next(), [run("☐ ")], checkbox())),
  onSlot("a foreign control inside", (draft, slot) =>
    roundPart(draft, slot.id, middleOf(draft, slot)) ? insideTruth(draft, slot) : undefined,
  ),
  onSlot("a foreign control after its preposition", (draft, slot) => {
    if (slot.lead === "" || draft.base !== "blank") return undefined;
    return roundPart(draft, slot.id, cutSlot(draft, slot.id, slot.lead.length)) ? insideTruth(draft, slot) : undefined;
  }),
  // Wider than the slot: nothing of it goes when the slot is written.
  onSlot("a foreign control round slot and words", (draft, slot) => {
    const words = run(" (siège)");
    if (draft.hasControls || !putAfter(draft, slot.id, words)) return undefined;
    // Where nobody can tell them from it, the answer is what the control shows.
    if (!canBeTold(draft, slot)) draft.slotOf.set(words, slot.id);
    const edges = edgesOf(draft, slot.id);
    const isDone = edges && wrap(edges.first, words, (content) => foreignControl(draft.next(), content));
    return isDone ? besideTruth(draft, slot) : undefined;
  }),
];

/** What our controls come to when they are copied and pasted. */
export function pastedControls(others: (field: string) => readonly Slot[]): readonly SlotDressing[] {
  return [
    onSlot("our control pasted in another", (draft, slot) => {
      const target = controlOf(draft, slot.id);
      const content = target?.child("w:sdtContent");
      const guest = others(slot.field).find(({ id }) => controlOf(draft, id)?.parent && edgesOf(draft, id));
      const copied = guest && controlOf(draft, guest.id);
      if (!content || !guest || !copied || !edgesOf(draft, slot.id)) return undefined;
      const copy = copied.clone();
      copy.child("w:sdtPr")?.child("w:id")?.setAttribute("w:val", String(draft.next()));
      content.append(copy);
      draft.truths.set(guest.id, MAY_BE_REFUSED);
      return MAY_BE_REFUSED;
    }),
    onSlot("the same tag in itself", (draft, slot) => {
      const target = controlOf(draft, slot.id);
      const tag = target?.child("w:sdtPr")?.child("w:tag")?.attribute("w:val");
      if (!target || tag === undefined || !edgesOf(draft, slot.id)) return undefined;
      return wrap(target, target, (content) => control(tag, draft.next(), content)) ? MAY_BE_REFUSED : undefined;
    }),
  ];
}
