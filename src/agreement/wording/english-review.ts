import type { Distortion, TrackedChange } from "../agreement-document";
import { capitalised } from "../french/letter-case";
import type { AgreementModel } from "../model/agreement-model";
import type { DoubtfulLook, ReviewDetails } from "../reading/finding";
import { english } from "./english";
import { englishReport } from "./english-report";
import type { ReviewWording } from "./review-wording";
import { countDecisions, joined } from "./count-decisions";
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

function sayAltered(found: string, expected: string): string {
  if (found === "") return `“${expected}”, which the template has, is missing here.`;
  return expected === ""
    ? `“${found}” is not in the template.`
    : `“${found}” stands in place of “${expected}”, the template's text.`;
}

function asked(note: string | undefined): string {
  return note === undefined ? "" : " The template asked for this to be looked at.";
}

/** Of one text, of several paragraphs. */
const distortions: Readonly<Record<Distortion, readonly [string, string]>> = {
  struck: ["is struck through", "are struck through"],
  hidden: ["is hidden", "are hidden"],
  faint: ["has the colour of what is behind it", "have the colour of what is behind them"],
  tiny: ["is too small to be read", "are too small to be read"],
  squeezed: ["is too narrow to be read", "are too narrow to be read"],
  clipped: ["is cut by the height of its line", "are cut by the height of their lines"],
  "off-page": ["runs off the page", "run off the page"],
  symbols: ["is written in symbols", "are written in symbols"],
  reversed: ["reads from right to left", "read from right to left"],
};

function sayLook({ doubt, text, detail }: DoubtfulLook): string {
  const shown = text === "" ? "" : ` “${text}”`;
  switch (doubt) {
    case "field":
      return `the field${shown} (${detail}), which Word works out again`;
    case "link":
      return `the link${shown}, which leads to “${detail}”`;
    case "symbol":
      return "a symbol, which Trame does not read";
    case "covered":
      return "a picture or a shape in front of the text";
    case "direction":
      return `a passage marked as right to left${shown}`;
    case "sign":
      return `an invisible character in${shown}`;
    case "look-alike":
      return `letters of two alphabets in${shown}`;
    case "number":
      return `an automatic number before${shown}`;
    case "distorted":
      return `an added passage, hard to read:${shown}`;
  }
}

/** The first of several is named, the others are counted. */
function firstOf([first = "", ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first}, and ${others.length === 1 ? "one more point" : `${others.length} more points`}`;
}

export const englishReview = (model: AgreementModel, { noun, plural } = model.words.item.en): ReviewWording => ({
  report: englishReport(model),
  decision: (one, sentence) => {
    const on = one.date === undefined ? "" : ` on ${one.date}`;
    if (one.kind === "waiver") return `${sentence} Set aside${on}: “${one.reason}”.`;
    if (one.kind === "fact") return `${one.label.en}: “${one.text}”, changed${on}.`;
    return `“${one.title.en}”: ${one.isChosen ? "added" : "removed"}${on} (${one.list.en}).`;
  },
  houseProblems: {
    "not-decisions": () => "The file of decisions is none that Trame can read (version 1): it does not count.",
    "other-model": ({ model: id }) => `These decisions are another template's (“${id}”): they do not count here.`,
    "decision-not-understood": ({ note }) => `The decision “${note}” is not understood: this point is still to be decided.`,
    "note-unknown": ({ note }) => `The decision “${note}” answers no point of the template: it does not count.`,
    "note-not-correctable": ({ note }) =>
      `The decision “${note}” cannot be a correction: it is about an answer or a fact. This point is still to be decided.`,
  },
  more: {
    "fixed-text-note": ({ detail }) => detail?.en ?? "",
    "looks-to-check": ({ looks }) => (looks.length < 2 ? "" : `${capitalised(looks.map(sayLook).join("; "))}.`),
  },
  findings: {
    "decided-elsewhere": ({ decisions }) => {
      const { counted, latest } = countDecisions(decisions, {
        waiver: ["point set aside", "points set aside"],
        fact: ["fact changed", "facts changed"],
        clause: [`${noun} chosen or removed`, `${plural} chosen or removed`],
      });
      const isOne = decisions.length === 1;
      const when = latest === undefined ? "" : ` (${isOne ? "" : "the latest "}on ${latest})`;
      return `${joined(counted, "and")} ${isOne ? "was" : "were"} decided before this pane was opened, or in another${when}: take up or drop.`;
    },
    "slot-unfilled": ({ label, placeholder }) => `“${label.en}” is not filled: “${placeholder}” still has to be completed.`,
    "slot-look-left": ({ label }) =>
      `“${label.en}” keeps the style or the shading of the placeholder: select the answer in Word, then clear its formatting (“Clear All Formatting”, Home tab).`,
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
    "text-altered": ({ found, expected, removes, note }) => {
      const lost =
        removes === undefined
          ? ""
          : ` Putting the template's text back would remove ${found === removes ? "this clause" : `“${removes}”`}.`;
      return `${sayAltered(found, expected)}${lost}${asked(note)}`;
    },
    "paragraph-missing": ({ text, count, note }) =>
      (count === 1
        ? `This paragraph of the template is missing here: “${text}”`
        : `These ${count} paragraphs of the template are missing here, from: “${text}”`) + asked(note),
    "paragraph-added": ({ text, count, note }) =>
      (count === 1
        ? `This paragraph is not in the template: “${text}”`
        : `These ${count} paragraphs are not in the template, from: “${text}”`) + asked(note),
    "paragraph-moved": ({ text }) => `This paragraph of the template was moved: “${text}”`,
    "paragraph-cut": ({ text }) => `A paragraph of the template is cut in two: “${text}” should not start a new line.`,
    "paragraphs-joined": ({ text }) => `Two paragraphs of the template are one here: “${text}” should start a new line.`,
    "text-beside": ({ part, text }) =>
      `${part === "note" ? "A note" : "A text box"} holds “${text}”, which the template does not have: make sure it is meant to bind the parties.`,
    "fixed-text-note": ({ reason, correction }) =>
      correction === "" ? reason.en : `${reason.en} Proposed correction: “${correction}”.`,
    "fact-changed": ({ label, text, expected, note }) =>
      `${label.en}: “${text}” here, “${expected}” in the template.${asked(note)}`,
    "fact-outdated": ({ label, text, day, bound }) =>
      bound === "until"
        ? `${label.en}: “${text}” was known to be true until ${day} only; check it.`
        : `${label.en}: “${text}” is true from ${day} on only.`,
    "clause-absent": ({ title }) =>
      `The ${noun} “${title.en}” is missing here and was not unticked: it may have been deleted in Word.`,
    "clause-edited": ({ title, text, altered }) =>
      `The ${noun} “${title.en}” was changed by hand. ${
        altered ? sayAltered(altered.found, altered.expected) : `“${text}”: the catalogue says otherwise; check it.`
      }`,
    "clause-ending": ({ found, expected }) =>
      found === "" ? `This bullet should end with “${expected}”.` : `This bullet ends with “${found}” instead of “${expected}”.`,
    "clause-repeated": ({ text }) => `This ${noun} already is in the list: “${text}”.`,
    "clause-misplaced": ({ title }) =>
      `“${title.en}” no longer is under the ${noun} it is a point of: put it back in its place (${capitalised(plural)}, or in Word).`,
    "bullet-missing": ({ title }) => `The ${noun} “${title.en}” lost its bullet.`,
    "bullet-empty": () => "This bullet is empty: remove it.",
    "tracked-change-pending": ({ change, text }) =>
      `${trackedChanges[change]} is pending (tracked changes)${text && `: “${text}”`}. Accept or reject it in Word (Review tab).`,
    "comment-pending": ({ text }) => `A comment is left in the document: “${text}”. Delete it before sending.`,
    "margins-not-read": () => "Headers and footers were not read this time.",
    "hidden-text": ({ text }) => `The document holds hidden text: “${text}”.`,
    "text-distorted": ({ how, text, count }) =>
      count === 1
        ? `“${text}” ${how.map((one) => distortions[one][0]).join(" and ")}: take that formatting off, or that text out.`
        : `${count} paragraphs ${how.map((one) => distortions[one][1]).join(" and ")}, from “${text}” on: take that formatting off, or that text out.`,
    "list-words": ({ words, text, count }) =>
      count === 1
        ? `The bullet or number adds “${words}” before “${text}”.`
        : `The bullet or number adds “${words}” before ${count} paragraphs, from “${text}” on.`,
    "margin-text": ({ part, text }) => `The ${part} says “${text}”, which the template does not have.`,
    "looks-to-check": ({ looks }) => `To be checked, as it may be read otherwise: ${firstOf(looks.map(sayLook))}.`,
  },
});
