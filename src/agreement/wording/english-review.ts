import type { TrackedChange } from "../agreement-document";
import { capitalised } from "../french/letter-case";
import type { AgreementModel } from "../model/agreement-model";
import type { ReviewDetails } from "../reading/finding";
import { english } from "./english";
import { englishReport } from "./english-report";
import type { ReviewWording } from "./review-wording";
import { sayProblem } from "./wording";

const trackedChanges: Readonly<Record<TrackedChange["change"], string>> = {
  insertion: "An insertion",
  deletion: "A deletion",
  move: "A move",
  format: "A change of format",
};

const doubts = ({ words: { party } }: AgreementModel): Readonly<Record<ReviewDetails["identity-doubtful"]["doubt"], string>> => ({
  "association-number": `this is an RNA number; make sure that the ${party.en.noun} has no SIRET.`,
  "unknown-activity": "this APE code is not in the nomenclature in force until 31 December 2026 (NAF rév. 2); check it.",
});

export const englishReview = (model: AgreementModel, { noun, plural } = model.words.item.en): ReviewWording => ({
  report: englishReport(model),
  findings: {
    "slot-unfilled": ({ label, placeholder }) => `“${label.en}” is not filled: “${placeholder}” still has to be completed.`,
    "slot-without-control": ({ label }) => `“${label.en}” no longer follows the form: click “Restore the slot”.`,
    // In the document a date is written in full, whatever the form asks for.
    "answer-invalid": ({ label, text, problem }) =>
      `“${label.en}” (“${text}”): ${
        problem.code === "date-not-a-day"
          ? "this is not a day of the calendar, written like “le 1er décembre 2026”."
          : sayProblem(problem, english(model))
      }`,
    "identity-doubtful": ({ label, text, doubt }) => `“${label.en}” (“${text}”): ${doubts(model)[doubt]}`,
    "word-disagrees": ({ label, text, expected }) =>
      `“${text}” does not agree with “${label.en}”, which calls for “${expected}”.`,
    "parts-missing": ({ label, parts }) =>
      `“${label.en}”: ${parts.map(({ en }) => `“${en}”`).join(", ")} missing. Complete the answer in the form.`,
    "identity-ours": ({ label, text }) =>
      `“${label.en}” (“${text}”) is ${model.words.organisation.en}, not the ${model.words.party.en.noun}.`,
    "answer-reads-badly": ({ label, text, better }) => `“${label.en}” reads badly (“${text}”); “${better}” is better.`,
    "date-past": ({ label, text }) => `“${label.en}”: “${text}” is in the past.`,
    "date-far": ({ label, text }) => `“${label.en}” (“${text}”): this is more than a year ahead, check the year.`,
    "text-altered": ({ found, expected }) => {
      if (found === "") return `“${expected}”, which the template has, is missing here.`;
      return expected === ""
        ? `“${found}” is not in the template.`
        : `“${found}” stands in place of “${expected}”, the template's text.`;
    },
    "paragraph-missing": ({ text, count }) =>
      count === 1
        ? `This paragraph of the template is missing here: “${text}”`
        : `These ${count} paragraphs of the template are missing here, from: “${text}”`,
    "paragraph-added": ({ text, count }) =>
      count === 1
        ? `This paragraph is not in the template: “${text}”`
        : `These ${count} paragraphs are not in the template, from: “${text}”`,
    "paragraph-moved": ({ text }) => `This paragraph of the template was moved: “${text}”`,
    "paragraph-cut": ({ text }) => `A paragraph of the template is cut in two: “${text}” should not start a new line.`,
    "paragraphs-joined": ({ text }) => `Two paragraphs of the template are one here: “${text}” should start a new line.`,
    "text-beside": ({ part, text }) =>
      `${part === "note" ? "A note" : "A text box"} holds “${text}”, which the template does not have: make sure it is meant to bind the parties.`,
    "fixed-text-note": ({ reason, correction }) =>
      correction === "" ? reason.en : `${reason.en} Proposed correction: “${correction}”.`,
    "fact-changed": ({ label, text, expected }) => `${label.en}: “${text}” here, “${expected}” in the template.`,
    "fact-outdated": ({ label, text, day, bound }) =>
      bound === "until"
        ? `${label.en}: “${text}” was known to be true until ${day} only; check it.`
        : `${label.en}: “${text}” is true from ${day} on only.`,
    "clause-absent": ({ title }) =>
      `The ${noun} “${title.en}” is missing here and was not unticked: it may have been deleted in Word.`,
    "clause-edited": ({ title, text }) =>
      `The ${noun} “${title.en}” was changed by hand: “${text}”. The catalogue says otherwise; check it.`,
    "clause-ending": ({ found, expected }) =>
      found === "" ? `This bullet should end with “${expected}”.` : `This bullet ends with “${found}” instead of “${expected}”.`,
    "clause-repeated": ({ text }) => `This ${noun} already is in the list: “${text}”.`,
    "clause-misplaced": ({ title }) =>
      `“${title.en}” no longer is under the ${noun} it is a point of: put it back in its place (${capitalised(plural)}, or in Word).`,
    "bullet-missing": ({ title }) => `The ${noun} “${title.en}” lost its bullet: give it one again in Word.`,
    "bullet-empty": () => "This bullet is empty: remove it.",
    "tracked-change-pending": ({ change, text }) =>
      `${trackedChanges[change]} is pending (tracked changes)${text && `: “${text}”`}. Accept or reject it in Word (Review tab).`,
    "comment-pending": ({ text }) => `A comment is left in the document: “${text}”. Delete it before sending.`,
    "margins-not-read": () => "Headers and footers were not read this time.",
    "hidden-text": ({ text }) => `The document holds hidden text: “${text}”.`,
  },
});
