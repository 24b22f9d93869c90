/** What a change of its text does to the controls round it, as Word does it at once; that it does so for an add-in is assumed. */

import type { Paragraph } from "./paragraph";
import { controlsRound } from "./edit-guard";
import { isOn } from "./on-off";
import { updateStore } from "./update-store";
import type { XmlElement } from "./xml";

/** @param inside where the text changed: what stands round it now. */
export function settleControls(inside: XmlElement, { story }: Paragraph): void {
  for (const element of controlsRound(inside)) {
    const control = story.controlOf(element);
    control.leavePrompt();
    updateStore(control);
    // It is there until its content is first changed (17.5.2.43).
    if (isOn(element.child("w:sdtPr")?.child("w:temporary"))) control.dissolve();
  }
}
