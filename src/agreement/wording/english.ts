import type { HostErrorCode, MarkKind, WrapRefusal } from "../agreement-document";
import type { SlotObstacle } from "../alignment/alignment";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationDetails } from "../reading/finding";
import { exampleOfClauses, isUnreadPart, prefixed, sayProblem, sayRemark, type Wording } from "./wording";

const remarks = ({ words }: AgreementModel): Wording["remarks"] => ({
  "line-breaks-became-spaces": () => "line breaks and tabs were replaced by spaces",
  "invisible-characters-removed": () => "invisible characters (direction marks, zero-width spaces) were removed",
  "final-stop-removed": () => `the final full stop was removed: the ${words.agreement.en.noun}'s sentence has its own`,
  "made-to-fit": ({ text }) => `Trame writes “${text}”: the sentence has the rest already`,
  "unusual-signs": ({ signs }) => `unusual signs were kept as they are (${signs}): check them`,
});

export const hostErrors: Readonly<Record<HostErrorCode, string>> = {
  "not-editable": "Word refused the change: the document may be read-only or protected. Enable editing, then try again.",
  busy: "Word did not answer in time. Nothing is lost: wait a moment, then try again.",
  "too-large": "The request is too large for Word. Save the document, then try again in Word on a computer.",
  unsupported: "This version of Word cannot do this. Update Word, or use Word on the web.",
  gone: "This passage is no longer in the document. Read the document again, then try again.",
  failed: "Word could not do this. Nothing is lost: try again; if it happens again, close the document and reopen it.",
};

const wrapRefusals: Readonly<Record<WrapRefusal, string>> = {
  "not-found": "Word could not point at it (a field, a revision or hidden text stands there).",
  "inside-another-control": "it is inside another slot; remove that control, then try again.",
  locked: "it is inside a locked control, which Word lets nobody change; unlock that control, then try again.",
  "not-wrappable":
    "Word refuses to put a control there (another control begins or ends inside); remove that control, then try again.",
};

const problems = ({ words }: AgreementModel): Wording["problems"] => ({
  "answer-not-text": () => "the answer must be text.",
  "answer-is-a-hole": () => "this is text to be replaced, not an answer.",
  "answer-blank": () => "the answer is empty or only spaces: write it, or remove it to leave the slot to be completed.",
  "answer-control-characters": () => "the answer holds control characters, which a Word document cannot hold: type it again.",
  "answer-too-long": ({ length, limit }) => `the answer has ${length} characters, ${limit} at most: shorten it.`,
  "person-not-two-names": () => "a first name (“firstName”) and a family name (“familyName”) are needed, both as text.",
  "person-half-named": () => "both the first name and the family name are needed.",
  "siret-not-14-digits": () => "a SIRET number has 14 digits: check it.",
  "siret-only-zeros": () => "fourteen zeros are no SIRET number: leave the field unanswered if you do not have it.",
  "rna-not-w-and-9": () =>
    "an RNA number is the letter W and 9 digits (overseas and in Corsica, one of them a letter): check it.",
  "siret-wrong-key": () => "this SIRET number is impossible (its check digit is wrong): a digit is probably mistaken.",
  "ape-not-4-digits-and-letter": () => "an APE code has four digits and a letter, like 8790B: check it.",
  "date-not-a-day": () => "this is not a day of the calendar written YYYY-MM-DD, like 2026-12-01.",
  "choice-not-offered": ({ options }) => `this is none of the choices: ${options.map((one) => `“${one}”`).join(", ")}.`,
  "number-not-whole": () => "a whole number is needed, in digits.",
  "number-too-small": ({ min }) => `${min} at least is needed.`,
  "number-too-large": ({ max }) => `${max} at most is allowed.`,
  "list-not-texts": () => `a list of texts is needed, one for each ${words.item.en.noun}.`,
});

const clauseProblems = (model: AgreementModel, { noun, plural } = model.words.item.en): Wording["clauseProblems"] => ({
  "not-clauses": () => `lists of ${plural} are needed, as in ${exampleOfClauses(model)}; “trame clauses” prints the catalogue.`,
  "unknown-list": ({ list }) => `there is no list “${list}”; “trame clauses” prints the catalogue.`,
  "unknown-clause": ({ clause, list }) =>
    `there is no ${noun} “${clause}” in the list “${list}”; “trame clauses” prints the catalogue.`,
  "clause-twice": ({ clause }) => `“${clause}” is there twice: keep it once.`,
  "too-many-clauses": ({ given, limit }) => `${given} ${plural} are too many: ${limit} at most.`,
  "own-clause-blank": () => `this ${noun} says nothing: write it, or remove it.`,
  "own-clause-with-slot": ({ slot }) => `“${slot}” is no known slot: write the text itself.`,
  "own-clause-text": ({ problem }) => sayProblem(problem, { problems: problems(model) }),
  "library-not-json": ({ detail }) => `this file is not valid JSON (${detail}): export it again.`,
  "library-not-clauses": () => `this is no library of ${plural} exported by Trame (an id, a title, a list and a text for each).`,
  "library-version": ({ version }) => `this library is of another version (${version}): update Trame, or export it again.`,
});

const parts: Readonly<Record<OperationDetails["part-not-seen"]["part"], string>> = {
  header: "the header",
  footer: "the footer",
  "text-box": "text boxes",
  note: "footnotes and endnotes",
  comment: "comments",
  revision: "tracked changes and hidden text",
  embedded: "another file, inserted in this one",
  diagram: "a chart or SmartArt",
  equation: "an equation",
  alternate: "a passage that Word does not show everywhere in the same way",
  "changing-field": "a field whose result Word makes anew by itself (today's date, mail merge, reference…)",
};

/** What a stretch holds beside its text. */
const marks: Readonly<Record<MarkKind, string>> = {
  note: "a note reference",
  comment: "a comment",
  picture: "a picture",
  field: "a Word field",
  link: "a link",
  control: "another content control",
  revision: "a pending revision",
  hidden: "hidden text",
  break: "a page, column or section break",
  bookmark: "a bookmark",
  format: "formatting",
};

const obstacles: Readonly<Record<SlotObstacle, string>> = {
  ...prefixed(marks, "also holds "),
  "line-break": "spreads over several lines, and nothing tells which is the answer",
  "several-holes": "holds several texts to be replaced",
  glued: "is stuck to other letters",
  preposition: "is parted from its preposition by other words",
  nested: "holds another slot",
  locked: "is inside a locked control, or holds one",
};

export const english = (model: AgreementModel): Wording => ({
  remarks: remarks(model),
  hostErrors,
  clauseProblems: clauseProblems(model),
  proposal: "proposal, to be validated",
  problems: problems(model),
  findings: findings(model),
});

function findings(model: AgreementModel): Wording["findings"] {
  const { agreement, item } = model.words;
  const { noun, plural } = item.en;
  const said = { remarks: remarks(model) };
  return {
    "placeholder-left": ({ placeholder }) => `“${placeholder}” still has to be completed or removed.`,
    "part-not-seen": ({ part }) =>
      isUnreadPart(part)
        ? `The document holds ${parts[part]}, which Trame does not read: check yourself.`
        : `Word did not let ${parts[part]} be read: check yourself.`,
    "slot-lost": ({ label, reason }) =>
      reason === "paragraph-missing"
        ? `The slot “${label.en}” was not found: its paragraph is missing.`
        : `The slot “${label.en}” was not found: the text around it was changed.`,
    "slot-empty": ({ label }) => `The slot “${label.en}” is empty: a text is missing there.`,
    "slot-held": ({ label, by }) => `The slot “${label.en}” ${obstacles[by]}: Trame writes nothing there.`,
    "slot-nested": ({ label, inside }) =>
      `A slot “${label.en}” stands inside a slot “${inside.en}” (a pasted passage?): nothing is written there. Detach it in “Check”, or remove it.`,
    "field-locked": ({ label }) =>
      `“${label.en}” was not written: this ${agreement.en.noun} is finalised. Reopen it in “Check” to change it.`,
    "answer-is-hole": ({ label, text }) => `“${text}” is text to be replaced, not an answer to “${label.en}”.`,
    "slot-not-wrapped": ({ label, reason }) => `The slot “${label.en}” was not prepared: ${wrapRefusals[reason]}`,
    "slot-copied": ({ label, copies }) =>
      `“${label.en}” has ${copies === 1 ? "one slot" : `${copies} slots`} more than the model (a copied passage?): filled too, check it.`,
    "field-without-slot": ({ label }) => `“${label.en}” has no framed slot in this document: the answer was not written.`,
    "field-not-written": ({ label, reason }) =>
      `“${label.en}” was not written; nothing of this field has changed. ${hostErrors[reason]}`,
    "field-half-written": ({ label }) =>
      `“${label.en}” could neither be written everywhere nor put back: undo in Word (Ctrl+Z), then try again.`,
    "field-tracked": ({ label }) =>
      `“${label.en}” was not written: changes are being tracked. Undo in Word (Ctrl+Z) the revisions left behind, switch tracking off (Review tab), then try again.`,
    "changed-in-document": ({ label }) =>
      `“${label.en}” was changed in the document in the meantime: it was not written. Choose which value to keep.`,
    "too-many-engagements": ({ given, room }) => `${given} ${plural} for ${room} slots: none was written. Keep ${room} at most.`,
    "list-left-open": () => "This list now ends with a semicolon: put a full stop.",
    "text-disturbed": ({ expected }) => `This text is not what it was before (“${expected}”): undo in Word (Ctrl+Z).`,
    "text-changed-since": ({ text }) => `A text was changed since (“${text}”): that passage was left as it is.`,
    "occurrence-differs": ({ label, texts, expected }) => {
      const said = texts.map((text) => `“${text}”`).join(", ");
      return expected === undefined
        ? `“${label.en}” is not the same everywhere: ${said}.`
        : `“${label.en}”: ${said} here, where the other slots call for “${expected}”.`;
    },
    "answer-unreadable": ({ label, text }) => `“${text}” does not read as an answer to “${label.en}”.`,
    "not-ours-any-more": ({ label, text }) =>
      text
        ? `“${label.en}” was changed since (“${text}”): it was left alone.`
        : `“${label.en}” was not found: nothing was taken back there.`,
    "memory-not-kept": ({ reason }) =>
      `Word did not keep what Trame remembers beside the text (reasons, choices, the look of slots); the text itself is up to date. ${hostErrors[reason]}`,
    "memory-unreadable": ({ entries }) =>
      `Trame could not read ${entries.length === 1 ? "one entry" : `${entries.length} entries`} of what it keeps beside the text (${entries.slice(0, 3).join(", ")}${entries.length > 3 ? "…" : ""}): it leaves them out.`,
    "clause-held": ({ title, by }) =>
      `“${title.en}” holds ${marks[by]}: it stayed where it is. Remove or move it yourself in Word.`,
    "clause-not-wrapped": ({ title, reason }) => `The ${noun} “${title.en}” was not prepared: ${wrapRefusals[reason]}`,
    "list-not-applied": ({ list }) =>
      `Not all the ${plural} “${list.en}” are as they should be (place, bullet or punctuation): take it back, then try again.`,
    "clause-kept": ({ title, was }) =>
      was === "edited"
        ? `“${title.en}” was changed in the document: it was kept as it is.`
        : `“${title.en}” was written in the document: it was kept.`,
    "clause-to-validate": ({ title }) => `“${title.en}” is a proposal: have it validated before signing.`,
    "clauses-changed-since": ({ list }) => `The ${plural} “${list.en}” were changed since: nothing was taken back in this list.`,
    "list-not-found": ({ list }) =>
      `The list “${list.en}” was not found in the document (was its heading changed?): nothing was done there.`,
    "list-empty": ({ list }) => `The list “${list.en}” holds no ${noun} any more: add one, or remove its heading.`,
    "answer-kept-aside": ({ label }) =>
      `“${label.en}” is in none of the chosen ${plural}: the answer is kept in case one of them comes back.`,
    "engagements-superseded": ({ label }) => `“${label.en}” was not written: the ${plural} of this list were chosen one by one.`,
    "answer-remark": ({ label, remark }) => `“${label.en}”: ${sayRemark(remark, said)}.`,
  };
}
