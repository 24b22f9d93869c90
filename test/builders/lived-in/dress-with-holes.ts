/** What stands where an answer should, and is none. */

import { BLANK_MAY_BE_REFUSED, pick, type SlotDressing, onSlot } from "./dressing";
import { controlOf } from "./around";
import { control, foreignControl, run } from "./nodes";
import { XmlElement } from "../../../src/docx/xml";

const HOLES = ["……", "____", "???", "[à compléter]", "«Partenaire»", "…", "<à compléter>", "............"] as const;
const PROMPT = "Cliquez ou appuyez ici pour entrer du texte.";

export const HOLE_DRESSINGS: readonly SlotDressing[] = [
  onSlot("a hole", (draft, slot, choice) => {
    // The preposition stays, as one types over the crosses.
    draft.replaceRuns(slot.id, run(`${slot.lead}${pick(HOLES, choice)}`));
    return { state: "hole" };
  }),
  onSlot("Word's prompt", (draft, slot) => {
    if (draft.hasControls) return undefined;
    const made = run(PROMPT);
    draft.replaceRuns(slot.id, made);
    const holder = made.parent;
    const next = holder?.children[holder.indexOf(made) + 1];
    made.remove();
    holder?.insertBefore(next, foreignControl(draft.next(), [made], XmlElement.make("w:showingPlcHdr")));
    return BLANK_MAY_BE_REFUSED;
  }),
  onSlot("Word's prompt in our control", (draft, slot) => {
    const ours = controlOf(draft, slot.id);
    if (!ours || slot.lines === "several") return undefined;
    draft.replaceRuns(slot.id, run(PROMPT));
    ours.child("w:sdtPr")?.append(XmlElement.make("w:showingPlcHdr"));
    return { state: "hole" };
  }),
  onSlot("our control emptied", (draft, slot) => {
    if (!controlOf(draft, slot.id) || slot.lines === "several") return undefined;
    // An empty run keeps the place; Word LTSC 2021 writes nothing into an empty control.
    draft.replaceRuns(slot.id, run(""));
    return BLANK_MAY_BE_REFUSED;
  }),
  onSlot("a hole in a control without a tag", (draft, slot) => {
    if (draft.hasControls || !slot.wholeParagraph) return undefined;
    const made = run("……");
    draft.replaceRuns(slot.id, made);
    const holder = made.parent;
    const next = holder?.children[holder.indexOf(made) + 1];
    made.remove();
    holder?.insertBefore(next, control(`vie-${draft.next()}`, draft.next(), [made]));
    return BLANK_MAY_BE_REFUSED;
  }),
];
