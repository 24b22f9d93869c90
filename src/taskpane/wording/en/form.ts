import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { english as domainOf } from "../../../agreement/wording/english";
import type { FormWording } from "../form-wording";
import { quoted } from "./quoted";

export const words = (model: AgreementModel): FormWording => ({
  findings: domainOf(model).findings,
  renew: `Take up another ${model.words.agreement.en.noun}…`,
  findPartner: `Look up the ${model.words.party.en.noun}…`,
  keepPartner: `Keep the ${model.words.party.en.noun}…`,
  allSlots: (count) => `All ${count} slots`,
  goToSlot: (label, number, count) =>
    count === 1 ? `Go to “${label}” in the document` : `Go to “${label}”, slot ${number} of ${count}`,
  progress: (filled, slots, left) => `${filled} of ${slots} slots filled${left > 0 ? ` · ${left} to correct` : ""}`,
  groupCount: (answered, fields) => `${answered} of ${fields}`,
  standings: {
    absent: "",
    empty: "to fill in",
    optional: "optional",
    waiting: "waiting",
    refused: "to correct",
    conflict: "to choose",
    differs: "to settle",
    incomplete: "incomplete",
    answered: "written",
  },
  toReread: "to reread",
  queued: "Waiting to be written",
  shownIn: (filled, slots) => (slots === 1 ? "Written in the document." : `Written in ${filled} of ${slots} slots.`),
  agreed: "The text agrees with it.",
  suggested: (option) => `Choose “${option}”, going by what is typed`,
  differs: (agreeing, answer, texts) =>
    `${agreeing} ${agreeing === 1 ? "place says" : "places say"} “${answer}”; elsewhere: ${quoted(texts)}.`,
  differsEvenly: (texts) => `This field is not the same everywhere in the document: ${quoted(texts)}.`,
  writeEverywhere: (answer) => `Write “${answer}” everywhere`,
  notEmptied: (texts) => `Not emptied yet in the document, which says: ${quoted(texts)}.`,
  emptyEverywhere: "Empty everywhere",
  unreadable: (text) => `The document says ${quoted([text])}, which Trame cannot read. What you write here will replace it.`,
  conflict: (found) => `The document now says ${quoted([found])}.`,
  changeForm: { field: "Change the form everywhere", slot: "Change the form here" },
  formDropped: "The form chosen for the former name is not kept.",
  activities: (count) => (count === 0 ? "No activity has these words." : "Choose the activity (in French):"),
  conflictBlank: "This field was emptied in the document.",
  keepMine: "Write mine",
  keepDocument: "Keep the document's text",
});
