import { capitalised } from "../../../agreement/french/letter-case";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { english as domainOf } from "../../../agreement/wording/english";
import { englishReview } from "../../../agreement/wording/english-review";
import { sayProblem } from "../../../agreement/wording/wording";
import { words as houseWords } from "./house";
import { keepFile } from "./keep-file";
import { onOneLine } from "../on-one-line";
import type { VerifyWording } from "../verify-wording";
import { sending } from "./sending";

export const words = (
  model: AgreementModel,
  english = domainOf(model),
  { agreement: { en: agreement }, item: { en: item } } = model.words,
): VerifyWording => ({
  findings: english.findings,
  review: englishReview(model),
  outcomes: {
    verified: "Checked.",
    repaired: "Corrected in the document.",
    gone: "This is no longer in the document: nothing was changed.",
    refused: "Word did not allow this repair: make it in the document.",
    "not-shown": "This is not in the body of the text, or no longer.",
    waived: "Set aside; the reason is kept in the document.",
    withdrawn: "This is to be dealt with again.",
    "taken-up": "These decisions are taken up; they count as long as this pane is open.",
    dropped: "This decision is dropped: what it settled is reported again.",
    "fact-written": "Changed everywhere in the document.",
    "fact-not-everywhere": "Changed, but not everywhere: the text around was altered. See what is reported.",
    "fact-not-written":
      "Nothing was changed: the document may be read-only, or the text around was altered. Change it in the document.",
    blocked: "Nothing was finalised: something still blocks the signature.",
    finalised: `The ${agreement.noun} is finalised. Remember to save the document.`,
    reopened: `The ${agreement.noun} is open again: its slots can be changed.`,
    "working-data-removed": "Decisions and reasons removed from the file; slots stay marked in it. Save the document.",
  },
  badReason: (problem) =>
    problem.code === "answer-blank"
      ? "Write a reason: it will say why this was not corrected."
      : `Reason not kept: ${sayProblem(problem, english)}`,
  badFact: (problem) => `Nothing was changed: ${sayProblem(problem, english)}`,
  title: "Check before signing",
  house: houseWords(model),
  verdict: {
    blocked: (points) => `Blocked (${points})`,
    "to-decide": (points) => `To decide (${points})`,
    ready: () => "Ready",
  },
  verifyAgain: "Check all again",
  verifying: "Checking…",
  counts: (open, waived) =>
    [
      `This ${agreement.noun}: ${open.agreement}`,
      `template's text: ${open.model}`,
      ...(waived > 0 ? [`${waived} set aside`] : []),
    ]
      .map(onOneLine)
      .join(" · "),
  part: (part, points) => `${{ agreement: `This ${agreement.noun}`, model: "The template's text" }[part]} (${points})`,
  nothing: "No point: all is as it should be.",
  levels: { blocking: "Blocking", warning: "To decide", note: "To tidy" },
  becomes: (text, correction) => `“${text}” → “${correction}”`,
  correctAll: (points, left) => {
    const leaves = left === 1 ? "set aside 1 point to tidy" : `set aside ${left} points to tidy`;
    if (points === 0) return capitalised(leaves);
    return left === 0 ? `Correct all (${points})` : `Correct all (${points}), ${leaves}`;
  },
  correctAllExplained: (left) =>
    left === 0
      ? "Writes what each card shows after the arrow. One undo takes all of it back."
      : "Writes what follows each arrow; sets aside the other “To tidy” cards, for their reason. One undo takes all of it back.",
  correctEach: (places) => `Correct all ${places}`,
  setEachAside: (places) => `Set all ${places} aside…`,
  repairs: {
    "replace-text": "Correct",
    "end-paragraph": "Correct",
    "write-field": "Correct",
    "write-fact": `Keep for this ${agreement.noun}`,
    "write-facts": "Put the template's text back",
    "remove-paragraph": "Remove the bullet",
    "give-bullet": "Give its bullet back",
    "choose-clause": `Put the ${item.noun} back`,
    "restore-slot": "Restore the slot",
    detach: "Detach",
  },
  restoreText: "Put the template's text back",
  writeThisOne: (text) => `Write “${text}” everywhere`,
  unwritten: (count) => `The form and the document do not say the same (${count})`,
  unwrittenBecause: {
    wrong: (label) => `“${label}”: what is typed is not valid; it is not in the document.`,
    refused: (label) => `“${label}”: what is typed could not be written in the document.`,
    conflict: (label) => `“${label}”: the document says something else; choose what to keep.`,
    draft: (label) => `“${label}”: what is typed is not written in the document yet.`,
  },
  goToField: "Go to the field",
  elsewhere: "Decided before this pane was opened",
  takeUp: "Take up these decisions",
  drop: "Drop",
  setAside: "Set aside…",
  setAsideSo: (places) => (places === 1 ? "Set aside" : `Set all ${places} aside`),
  more: "Details",
  otherReason: "Another reason…",
  proposed: (reason) => `Reason proposed: “${reason}”`,
  about: (action, sentence) => `${action}: ${sentence}`,
  changeFact: "Change…",
  reread: "Read again: it is meant",
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
  finaliseExplained: `Read this summary again. Finalising locks slots and ${item.plural}, without frame or highlight. You can reopen it.`,
  decisionsStay: "Your decisions and their reasons stay in the file, unless you remove them before sending.",
  confirmFinalise: `Finalise the ${agreement.noun}`,
  undecided: (points) => (points === 1 ? "1 point is not decided" : `${points} points are not decided`),
  finaliseUndecided: (points) => (points === 1 ? "Finalise with 1 point undecided" : `Finalise with ${points} points undecided`),
  finalisedOn: (date) => `${capitalised(agreement.noun)} finalised${date === undefined ? "" : ` on ${date}`}`,
  lockLimits: `Slots and ${item.plural} are locked, the rest of the text is not: in Word, Review > Restrict Editing protects it.`,
  reopen: "Reopen",
  removeWorkingData: "Remove working data before sending",
  removeExplained:
    "Removes your decisions, their reasons and the day it was finalised from the file. Keep the report first. This cannot be undone.",
  confirmRemove: "Remove for good",
  report: "Report",
  print: "Print",
  saveReport: "Keep the report",
  keepSheet: "Keep the sheet",
  sheetExplained:
    "The sheet holds the finalised text and your decisions: keep it with you, it will tell whether a copy comes back changed.",
  ...keepFile,
  sending,
  checkCopy: "Check a copy",
  chooseSheet: "Choose the sheet…",
  closeReport: "Close the report",
});
