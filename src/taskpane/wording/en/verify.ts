import { capitalised } from "../../../agreement/french/letter-case";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { english as domainOf } from "../../../agreement/wording/english";
import { englishReview } from "../../../agreement/wording/english-review";
import { sayProblem } from "../../../agreement/wording/wording";
import { onOneLine } from "../on-one-line";
import type { VerifyWording } from "../verify-wording";

export const words = (
  model: AgreementModel,
  english = domainOf(model),
  { agreement: { en: agreement }, item: { en: item } } = model.words,
): VerifyWording => ({
  review: englishReview(model),
  outcomes: {
    verified: "Checked.",
    repaired: "Corrected in the document.",
    gone: "This is no longer in the document: nothing was changed.",
    refused: "Word did not allow this repair: make it in the document.",
    "not-shown": "This is not in the body of the text, or no longer.",
    waived: "Set aside; the reason is kept in the document.",
    withdrawn: "This is to be dealt with again.",
    "fact-written": "Changed everywhere in the document.",
    "fact-not-everywhere": "Changed, but not everywhere: the text around was altered. See what is reported.",
    "fact-not-written":
      "Nothing was changed: the document may be read-only, or the text around was altered. Change it in the document.",
    blocked: "Nothing was finalised: something still blocks the signature.",
    finalised: `The ${agreement.noun} is finalised. Remember to save the document.`,
    reopened: `The ${agreement.noun} is open again: its slots can be changed.`,
    "working-data-removed": "Working data removed; the slots stay marked in the file. Save the document.",
  },
  badReason: (problem) =>
    problem.code === "answer-blank"
      ? "Write a reason: it will say why this was not corrected."
      : `Reason not kept: ${sayProblem(problem, english)}`,
  badFact: (problem) => `Nothing was changed: ${sayProblem(problem, english)}`,
  title: "Check before signing",
  ready: (left) => (left === 0 ? "Ready to sign" : "Nothing blocks the signature"),
  notReady: "Do not sign yet",
  verifyAgain: "Check all again",
  verifying: "Checking…",
  counts: ({ blocking, warning, note }, waived) =>
    [`${blocking} blocking`, `${warning} to decide`, `${note} to tidy`, ...(waived > 0 ? [`${waived} set aside`] : [])]
      .map(onOneLine)
      .join(" · "),
  repairs: {
    "replace-text": "Correct",
    "end-paragraph": "Correct",
    "write-field": "Correct",
    "write-fact": `Keep for this ${agreement.noun}`,
    "remove-paragraph": "Remove the bullet",
    "choose-clause": `Put the ${item.noun} back`,
    "restore-slot": "Restore the slot",
    detach: "Detach",
  },
  restoreText: "Put the template's text back",
  writeThisOne: (text) => `Write “${text}” everywhere`,
  setAside: "Set aside…",
  about: (action, sentence) => `${action}: ${sentence}`,
  undo: "Undo",
  changeFact: "Choose…",
  why: "Why set this aside?",
  whyHelp: "The reason stays in the document and in the report.",
  confirmSetAside: "Set aside",
  cancel: "Cancel",
  unfilled: (count) => `${count} slots are not filled: answer under “Fill in”.`,
  waived: (count) => `Set aside (${count})`,
  waivedBecause: (reason, date) => `“${reason}” (${date})`,
  withdraw: "Take up again",
  summary: `The ${agreement.noun} in brief`,
  blank: "to be completed",
  absent: (titles) => `${capitalised(item.plural)} of the template that are not there: ${titles.join("; ")}.`,
  facts: "What the template states",
  otherFacts: "Other facts",
  change: "Change",
  write: "Write everywhere",
  changedHere: `changed for this ${agreement.noun}`,
  finalise: "Finalise…",
  finaliseExplained: `Read this summary again. Finalising locks slots and ${item.plural}, hides their frames and takes Trame's highlights away. You can reopen it.`,
  confirmFinalise: `Finalise the ${agreement.noun}`,
  finalisedOn: (date) => `${capitalised(agreement.noun)} finalised${date === undefined ? "" : ` on ${date}`}`,
  lockLimits: `Slots and ${item.plural} are locked. An add-in cannot lock the rest of the text: in Word, Review > Restrict Editing protects it.`,
  reopen: "Reopen",
  removeWorkingData: "Remove working data before sending",
  removeExplained:
    "Removes what Trame keeps in the file: what was set aside (it will be told again) and why, changed facts, the day it was finalised. Print the report first if it is to be kept. This cannot be undone.",
  confirmRemove: "Remove for good",
  report: "Report",
  print: "Print",
  copy: "Copy the text",
  copied: "Report copied.",
  copyByHand: "The text of the report is selected: copy it (Ctrl+C or ⌘C).",
  closeReport: "Close the report",
  printDate: (date) => date,
});
