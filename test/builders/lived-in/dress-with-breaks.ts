/** Lines and paragraphs typed beside a slot: an answer never crosses a break. */

import type { Slot } from "../../../src/agreement/model/agreement-model";
import { XmlElement } from "../../../src/docx/xml";
import { controlOf, edgesOf, paragraphOf, putAfter, putBefore } from "./around";
import { besideTruth, isBoundless, MAY_BE_REFUSED, pick, type SlotDressing, onSlot } from "./dressing";
import type { Draft } from "./draft";
import { pageBreak, run } from "./nodes";

const LINES = ["Antenne de Lyon", "Code APE du siège : néant", "Agréée par la préfecture"] as const;

/** A paragraph like another one, under it; outside the control that holds that one. */
export function putUnder(paragraph: XmlElement, text: string): void {
  const properties = paragraph.child("w:pPr")?.clone();
  const made = XmlElement.make("w:p", {}, [...(properties ? [properties] : []), run(text)]);
  let last = paragraph;
  while (last.parent?.name === "w:sdtContent" && last.parent.parent) last = last.parent.parent;
  last.parent?.insertAfter(last, made);
}

/** Enter, then words, in our control round all that a paragraph holds: Word makes it a control of two paragraphs. */
function typeUnderInside(draft: Draft, slot: Slot, text: string): boolean {
  const control = controlOf(draft, slot.id);
  const edges = edgesOf(draft, slot.id);
  const paragraph = control && paragraphOf(control);
  if (!control || !slot.wholeParagraph || (edges && paragraph?.text !== control.child("w:sdtContent")?.text)) return false;
  if (edges && paragraph?.parent) {
    if (control.parent !== paragraph) return false;
    const content = control.child("w:sdtContent");
    for (const node of content ? [...content.elements] : []) {
      node.remove();
      paragraph.insertBefore(control, node);
    }
    control.remove();
    paragraph.parent.insertAfter(paragraph, control);
    paragraph.remove();
    content?.append(paragraph);
  }
  const last = control.child("w:sdtContent")?.childrenNamed("w:p").at(-1);
  const properties = last?.child("w:pPr")?.clone();
  control.child("w:sdtContent")?.append(XmlElement.make("w:p", {}, [...(properties ? [properties] : []), run(text)]));
  return true;
}

export const BREAKS: readonly SlotDressing[] = [
  onSlot("soft break and a line after", (draft, slot, choice) =>
    putAfter(draft, slot.id, run(`\v${pick(LINES, choice)}`)) ? besideTruth(draft, slot) : undefined,
  ),
  onSlot("a line and a soft break before", (draft, slot, choice) =>
    putBefore(draft, slot.id, run(`${pick(["À l’attention de :", "Raison sociale :", "Titre :"], choice)}\v`))
      ? besideTruth(draft, slot)
      : undefined,
  ),
  onSlot("a paragraph under", (draft, slot, choice) => {
    const [first] = draft.runsOf(slot.id);
    // By hand, what is under a presentation is the presentation.
    if (!first || !slot.wholeParagraph || (isBoundless(draft) && slot.lines === "several")) return undefined;
    const paragraph = paragraphOf(draft.runsOf(slot.id).at(-1) ?? first);
    putUnder(paragraph, pick([`${pick(LINES, choice)}.`, "Voir aussi le rapport d’activité."], choice));
    return draft.truths.get(slot.id);
  }),
  onSlot("a page break after", (draft, slot, choice) =>
    putAfter(draft, slot.id, pageBreak(pick(["", " suite"], choice))) ? besideTruth(draft, slot) : undefined,
  ),
  onSlot("Enter in our control", (draft, slot, choice) =>
    // Under a presentation, in its control, it is the presentation.
    slot.lines === "one" && typeUnderInside(draft, slot, pick(LINES, choice)) ? MAY_BE_REFUSED : undefined,
  ),
];
