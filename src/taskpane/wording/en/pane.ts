import { capitalised } from "../../../agreement/french/letter-case";
import type { AgreementModel, FieldDefinition } from "../../../agreement/model/agreement-model";
import { englishAnswers as domainOf } from "../../../agreement/wording/english-answers";
import { sayProblem } from "../../../agreement/wording/wording";
import type { ClauseAct } from "../../session/pane-state";
import type { PaneWording } from "../pane-wording";
import { quoted } from "./quoted";

function labels(fields: readonly FieldDefinition[]): string {
  return quoted(fields.map(({ label }) => label.en));
}

/** A sentence, when there is something to say. */
function sayWritten(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Written in the document: ${labels(fields)}.`] : [];
}

function sayFollowed(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Changed in the document, taken up here: ${labels(fields)}.`] : [];
}

function sayDiffering(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Not the same answer everywhere in the document: ${labels(fields)}.`] : [];
}

const ACTS: Readonly<Record<Exclude<ClauseAct, "waiting-removed" | "renewed">, string>> = {
  ticked: "added",
  unticked: "removed",
  "moved-up": "moved up",
  "moved-down": "moved down",
  written: "added",
  rewritten: "rewritten",
  restored: "put back as the template has it",
};

export const words = (
  model: AgreementModel,
  domain = domainOf(model),
  { agreement: { en: agreement }, item: { en: item } } = model.words,
): PaneWording => ({
  ...domain,
  locale: "en",
  of: ({ en }) => en,
  activities: {
    reading: "Reading the document…",
    arranging: `Updating the ${item.plural}…`,
    preparing: "Preparing the slots…",
    writing: "Writing in the document…",
    keeping: "Keeping what was typed…",
    undoing: "Undoing…",
    showing: "Looking for the slot…",
    opening: "Opening the document…",
    verifying: "Checking…",
    diagnosing: "Diagnosing this Word…",
  },
  notices: {
    prepared: ({ slots }) => `${slots} slots prepared: you can fill them.`,
    written: ({ fields, followed, differing }) =>
      [...sayWritten(fields), ...sayFollowed(followed), ...sayDiffering(differing)].join(" "),
    "written-in-part": ({ fields }) =>
      `Written, but not in all its slots: ${labels(fields)}. The others were deleted from the document: click “Find the slots again”, or complete them in Word.`,
    "left-unwritten": ({ fields, written }) =>
      [...sayWritten(written), `Not written, to be corrected or chosen in the form: ${labels(fields)}.`].join(" "),
    "answer-refused": ({ field, problem }) => `“${field.label.en}” is not written: ${sayProblem(problem, domain)}`,
    arranged: ({ act, title }) =>
      act === "waiting-removed"
        ? `Bullets without a text removed (${title.en}).`
        : act === "renewed"
          ? `${capitalised(item.plural)} taken up (${title.en}).`
          : `${capitalised(item.noun)} “${title.en}” ${ACTS[act]}.`,
    "nothing-to-write": () => "Everything is already written in the document.",
    undone: ({ slots }) => (slots === 1 ? "1 passage put back as it was." : `${slots} passages put back as they were.`),
    followed: ({ followed, differing }) => [...sayFollowed(followed), ...sayDiffering(differing)].join(" "),
    "drafts-kept": () => "What you typed is kept in the document, even if you close the pane.",
    "drafts-taken-up": ({ fields }) => `Found again as you typed it, not yet written in the document: ${labels(fields)}.`,
    "read-only": () => "This document is read-only: Trame can read and check it, not write in it.",
    "slot-not-shown": () => "This slot is no longer in the document.",
    "no-blank-slot": ({ isBegun }) =>
      isBegun ? "No empty field: every slot of the document is filled." : "Click “Begin” first.",
    inserted: () => "The template is open in this window. Save it under a new name.",
    "opened-elsewhere": () => "The document is open in another window: open Trame there to fill it.",
    "own-model": ({ name }) => `This document has its own model, “${name.en}”: its text is compared to no other.`,
    "own-model-unreadable": () => "The model that this document keeps is damaged: load its file, or analyse the document.",
    "not-loaded": () => "A part of Trame could not be loaded. Nothing is lost: check the connection, then try again.",
    "unexpected-error": ({ detail }) =>
      `Something unexpected went wrong (${detail}). The document is not lost: refresh, then try again.`,
  },
  partFailed: "This part of the pane could not be shown",
  partFailedExplained: "It may not have been loaded: check the connection, then try again. What you typed is kept.",
  tryAgain: "Try again",
  stalled: "Word is slow to answer.",
  stopWaiting: "Stop waiting",
  firstName: "First name",
  familyName: "Family name",
  kind: "Kind",
  item: (number) => `${capitalised(item.noun)} ${number}`,
  goTo: "Go to",
  begin: "Begin",
  beginFromAnother: `Begin from another ${agreement.noun}`,
  beginExplained: (slots) =>
    `This document is the ${agreement.inFull}. Trame found ${slots} slots to fill and will frame them, without changing the text.`,
  next: {
    answer: "Next empty field",
    settle: (label) => `To settle: ${label}`,
    write: "Write everything in the document",
    choose: `Choose the ${item.plural}`,
    verify: `Check the ${agreement.noun}`,
  },
  steps: {
    done: "done",
    slots: (filled, slots) => `${filled} of ${slots}`,
    points: (points) => (points === 1 ? "1 point to settle" : `${points} points to settle`),
  },
  undo: "Undo the last write",
  refresh: "Refresh from the document",
  prepareAgain: "Find the slots again",
  saveReminder: "Remember to save the document.",
  close: "Close the message",
  about: "About Trame",
  panelNames: "Parts of the pane",
  wordTooOld: "This version of Word is too old for Trame: it needs Word 2021, Microsoft 365 or Word on the web.",
  outsideWord: `Trame opens in Word: install it as an add-in, then open ${agreement.article} ${agreement.noun}.`,
});
