/** Which runs of the agreement are a slot's, before anything is put beside them. */

import type { AgreementModel, Slot } from "../../../src/agreement/model/agreement-model";
import { splitAt } from "../../../src/docx/edit-text";
import { tagOf } from "./around";
import type { Draft } from "./draft";

/** By their place in the text, in the blank agreement. */
export function markPlaceholders(draft: Draft, model: AgreementModel): void {
  const paragraphs = draft.paragraphs();
  model.paragraphs.forEach(({ pieces }, index) => {
    const paragraph = paragraphs[index];
    let start = 0;
    for (const piece of pieces) {
      const end = start + piece.text.length;
      if (piece.kind === "slot" && paragraph) {
        splitAt(paragraph, start);
        splitAt(paragraph, end);
        for (const { run } of paragraph.piecesBetween(start, end)) draft.slotOf.set(run, piece.slot.id);
      }
      start = end;
    }
  });
}

/** By their controls, in an agreement that was prepared: there is one a slot, in the order of the document. */
export function markControls(draft: Draft, slots: readonly Slot[]): void {
  const controls = [...draft.root.descendants("w:sdt")].filter((sdt) => /^trame:(?!clause:)(?!.*\|as-)/.test(tagOf(sdt)));
  if (controls.length !== slots.length) throw new Error(`${controls.length} controls for ${slots.length} slots`);
  controls.forEach((sdt, index) => {
    for (const run of sdt.descendants("w:r")) draft.slotOf.set(run, slots[index]?.id ?? "");
  });
}
