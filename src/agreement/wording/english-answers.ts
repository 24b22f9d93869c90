import type { HostErrorCode } from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { type AnswerWording, exampleOfClauses, sayProblem, type Wording } from "./wording";

export const remarks: Wording["remarks"] = {
  "line-breaks-became-spaces": () => "line breaks and tabs were replaced by spaces",
  "invisible-characters-removed": () => "invisible characters (direction marks, zero-width spaces) were removed",
  "final-stop-removed": () => "the final full stop was removed, its place wants none",
  "made-to-fit": ({ text }) => `Trame writes “${text}”, the sentence has the rest already`,
  "preposition-not-repeated": ({ text }) =>
    `French says the preposition again before the second complement, for example “${text}”`,
  "unknown-activity": () => "this APE code is not in the nomenclature in force until 31 December 2026 (NAF rév. 2); check it",
  "unusual-signs": ({ signs }) => `unusual signs were kept as they are (${signs}); check them`,
};

export const hostErrors: Readonly<Record<HostErrorCode, string>> = {
  "not-editable": "Word refused the change: the document may be read-only or protected. Enable editing, then try again.",
  locked: "Word refused the change: this passage is in a locked or protected area. Unlock it, then try again.",
  caret:
    "The caret stands in this passage, and Word lets nothing be written there: click elsewhere in the document, then try again; if it happens again, the document may be read-only.",
  busy: "Word did not answer in time. Nothing is lost: wait a moment, then try again.",
  "no-answer":
    "Word did not answer: what it was asked may be done. Trame reads the document again once Word answers; look at what it shows before you try again.",
  "too-large": "The request is too large for Word. Save the document, then try again in Word on a computer.",
  unsupported: "This version of Word cannot do this. Update Word, or use Word on the web.",
  gone: "This passage is no longer in the document. Refresh from the document, then try again.",
  failed: "Word could not do this. Nothing is lost: try again; if it happens again, close the document and reopen it.",
};

const problems = ({ words }: AgreementModel): Wording["problems"] => ({
  "answer-not-text": () => "the answer must be text.",
  "answer-is-a-hole": () => "this is text to be replaced, not an answer.",
  "answer-blank": () => "the answer is empty or only spaces; write it, or remove it to leave the slot to be completed.",
  "answer-control-characters": () => "the answer holds control characters, which a Word document cannot hold; type it again.",
  "answer-too-long": ({ length, limit }) => `the answer has ${length} characters; shorten it to ${limit} at most.`,
  "person-not-two-names": () => "both the first name and the family name are needed, each as text.",
  "person-half-named": () => "both the first name and the family name are needed.",
  "siret-not-14-digits": () => "a SIRET number has 14 digits; check it.",
  "siret-only-zeros": () => "fourteen zeros are not a SIRET number; leave the field unanswered if you do not have it.",
  "rna-not-w-and-9": () =>
    "an RNA number is the letter W and 9 digits (overseas and in Corsica, one of them a letter); check it.",
  "siret-wrong-key": () => "this SIRET number is impossible (its check digit is wrong); a digit is probably mistaken.",
  "ape-not-4-digits-and-letter": () => "an APE code has four digits and a letter, like 8790B; check it.",
  "date-not-a-day": () => "this is not a day of the calendar written YYYY-MM-DD, like 2026-12-01.",
  "choice-not-offered": ({ options }) => `this is none of the choices (${options.map((one) => `“${one}”`).join(", ")}).`,
  "number-not-whole": () => "a whole number is needed, in digits.",
  "count-not-a-number": () => "a whole number is needed, in digits or in French words (4, quatre).",
  "count-too-small": ({ min }) => `${min} at least is needed.`,
  "duration-not-said": () => "a duration is needed, like “12 mois” or “un an”.",
  "year-not-four-digits": () => "a year of four digits is needed, like 2026.",
  "number-too-small": ({ min }) => `${min} at least is needed.`,
  "number-too-large": ({ max }) => `${max} at most is allowed.`,
  "list-not-texts": () => `a list of texts is needed, one for each ${words.item.en.noun}.`,
});

const NOT_A_LIBRARY = "this file is not a library exported by Trame.";

const clauseProblems = (model: AgreementModel, { noun, plural } = model.words.item.en): Wording["clauseProblems"] => ({
  "not-clauses": () => `lists of ${plural} are needed, as in ${exampleOfClauses(model)}.`,
  "unknown-list": ({ list }) => `there is no list “${list}”.`,
  "unknown-clause": ({ clause, list }) => `there is no ${noun} “${clause}” in the list “${list}”.`,
  "clause-twice": ({ clause }) => `“${clause}” is there twice; keep it once.`,
  "too-many-clauses": ({ given, limit }) => `${given} ${plural} are too many: ${limit} at most.`,
  "own-clause-blank": () => `this ${noun} says nothing; write it, or remove it.`,
  "own-clause-with-slot": ({ slot }) => `“${slot}” is not a known slot; write the text itself.`,
  "own-clause-text": ({ problem }) => sayProblem(problem, { problems: problems(model) }),
  "library-not-clauses": () => NOT_A_LIBRARY,
  "library-version": ({ version }) => `this library is of another version (${version}); update Trame, or export it again.`,
});

export const englishAnswers = (model: AgreementModel): AnswerWording => ({
  remarks,
  hostErrors,
  clauseProblems: clauseProblems(model),
  proposal: "proposal, to be validated",
  problems: problems(model),
});
