import { capitalised } from "../french/letter-case";
import type { AgreementModel } from "../model/agreement-model";
import type { Place, PlaceInList } from "../reading/finding";
import type { ReportWording } from "./review-wording";

const parts: Readonly<Record<Exclude<Place["part"], "body">, string>> = {
  header: "Header",
  footer: "Footer",
  "text-box": "Text box",
  note: "Note",
  comment: "Comment",
};

const ENDS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
  other: "th",
  zero: "th",
  many: "th",
};
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });

/** "1st", "12th". */
function ordinal(nth: number): string {
  return `${nth}${ENDS[ordinals.select(nth)]}`;
}

/** Titles in capitals are told in small letters: "Article 3". */
function title(text: string): string {
  return text === text.toUpperCase() ? capitalised(text.toLowerCase()) : text;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}

export const englishReport = ({ words }: AgreementModel): ReportWording => {
  const { noun } = words.agreement.en;
  const inList = ({ nth, point, whose }: PlaceInList): string => {
    const line = `${ordinal(nth)} ${words.item.en.noun} ${whose.en}`;
    return point === undefined ? line : `${ordinal(point)} point, ${line}`;
  };
  return {
    title: ({ en }) => `Review before signature: ${en}`,
    party: `${capitalised(words.party.en.noun)}:`,
    reviewedOn: "Reviewed on:",
    model: "Template:",
    modelNamed: ({ id, name, version }) => `${name.en} (${id}${version === undefined ? "" : `, version ${version}`})`,
    blank: "to be completed",
    of: ({ en }) => en,
    day: (day) => day,
    verdict: {
      blocked: (count) => `Blocked: ${count === 1 ? "one point blocks" : `${count} points block`} the signature.`,
      "to-decide": (count) => `To decide: ${count === 1 ? "one point is" : `${count} points are`} left to correct or to decide.`,
      ready: () => "Ready: no point is left to decide.",
    },
    parts: { agreement: `This ${noun}`, model: "The template's text" },
    levels: { blocking: "Blocks the signature", warning: "To correct or to decide", note: "To tidy" },
    decidedNow: "Set aside in this review, and why",
    decidedBefore: "Set aside before this review, and why",
    waiver: (sentence, reason, date) => `${sentence} Set aside on ${date}: “${reason}”.`,
    inBrief: `The ${noun} in short`,
    checked: "What was checked",
    checks: {
      slots: "The slots to fill:",
      fields: "Repeated answers, identities, dates:",
      "fixed-text": `The ${noun}'s text, word by word:`,
      notes: "What the template draws attention to:",
      facts: "The facts printed in the template:",
      clauses: `The ${words.item.en.plural} chosen, and those changed by hand:`,
      lists: `The lists of ${words.item.en.plural} and their bullets:`,
      placeholders: `Forgotten “${words.placeholder}” and hints:`,
      beside: "Texts in text boxes and notes:",
      revisions: "Tracked changes, comments, hidden text:",
      looks: "What formatting changes for a reader:",
      margins: "Headers and footers:",
      unseen: "What Trame could not read:",
    },
    found: (count) => (count === 0 ? "nothing to say." : count === 1 ? "one finding." : `${count} findings.`),
    // Of the body no number: nobody sees the blank paragraphs that it would count.
    place: ({ part, paragraph, section, line }) =>
      [
        section && title(section.en),
        line && inList(line),
        part === "body" ? undefined : part === "header" || part === "footer" ? parts[part] : `${parts[part]}\u00a0${paragraph}`,
      ]
        .filter(Boolean)
        .join(", "),
    copy: {
      same: `This text is the sheet's: the ${noun} has not changed.`,
      differs: (count) => `This text is not the sheet's: ${counted(count, "one difference", "differences")}.`,
      unsure: "All that could be read is as on the sheet, but not everything could be read: compare by eye too.",
      mayChange: "A field of this document may change by itself later.",
      of: ({ party, date }) => `Sheet of ${date}${party && `, ${party}`}.`,
      changed: "Sentence changed",
      missing: "Sentence removed",
      added: "Sentence added",
      moved: "Sentence moved",
      signs: "Invisible signs added",
      "pending-revision": "Tracked change, neither accepted nor rejected",
      "hidden-text": "Hidden text",
      distorted: "Text that its look hides or changes",
      was: "On the sheet:",
      is: "Here:",
      nothingProven:
        "Without the sheet kept when it was sent, nothing proves that this text is the one that was finalised: what a file says of itself proves nothing.",
      problems: {
        "not-a-sheet": "This file is not one of Trame's sheets: choose the one kept when finalising.",
        "too-large": "This file is too large to be one of Trame's sheets: choose the one kept when finalising.",
        "another-version": "This sheet comes from another version of Trame, which this one cannot read.",
        altered: "This sheet was changed since it was kept: it proves nothing.",
        "another-model": `This sheet is of another template than the ${noun} open here.`,
      },
    },
  };
};
