import type { FormWording } from "../form-wording";
import { quoted } from "./quoted";

const said: FormWording = {
  allSlots: (count) => `All ${count} slots`,
  goToSlot: (label, number, count) =>
    count === 1 ? `Go to “${label}” in the document` : `Go to “${label}”, slot ${number} of ${count}`,
  progress: (filled, slots) => `${filled} of ${slots} slots filled`,
  writeAll: "Write everything in the document",
  nextEmpty: "Next empty field",
  queued: "Waiting to be written",
  shownIn: (filled, slots) => (slots === 1 ? "Written in the document." : `Written in ${filled} of ${slots} slots.`),
  agreed: "The text agrees with it.",
  suggested: (option) => `Choose “${option}”, going by what is typed`,
  differs: (texts) =>
    `This field is not the same everywhere in the document: ${quoted(texts)}. What you write here will be written everywhere.`,
  unreadable: (text) => `The document says ${quoted([text])}, which Trame cannot read. What you write here will replace it.`,
  conflict: (found) => `The document now says ${quoted([found])}.`,
  changeForm: { field: "Change the form everywhere", slot: "Change the form here" },
  formDropped: "The form chosen for the former name is not kept.",
  activities: (count) => (count === 0 ? "No activity has these words." : "Choose the activity (in French):"),
  conflictBlank: "This field was emptied in the document.",
  keepMine: "Write mine",
  keepDocument: "Keep the document's text",
};

/** The same for every model. */
export const words = (): FormWording => said;
