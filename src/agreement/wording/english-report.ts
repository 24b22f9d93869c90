import type { AgreementModel } from "../model/agreement-model";
import type { Place } from "../reading/finding";
import type { ReportWording } from "./review-wording";

const parts: Readonly<Record<Exclude<Place["part"], "body">, string>> = {
  header: "Header",
  footer: "Footer",
  "text-box": "Text box",
  note: "Note",
  comment: "Comment",
};

export const englishReport = ({ words }: AgreementModel): ReportWording => ({
  title: ({ en }, date) => `Review before signature: ${en} (${date})`,
  ready: (left) =>
    left === 0
      ? "Ready to sign: nothing stands in the way."
      : `Nothing blocks the signature. ${left === 1 ? "One point is" : `${left} points are`} left to correct or to decide.`,
  blocked: (count) => `Do not sign yet: ${count === 1 ? "one point blocks" : `${count} points block`} the signature.`,
  levels: { blocking: "Blocks the signature", warning: "To correct or to decide", note: "To tidy" },
  waived: "Set aside, and why",
  waiver: (sentence, reason, date) => `${sentence} Set aside on ${date}: “${reason}”.`,
  checked: "What was checked",
  checks: {
    slots: "The slots to fill:",
    fields: "Repeated answers, identities, dates:",
    "fixed-text": `The ${words.agreement.en.noun}'s text, word by word:`,
    notes: "What the template draws attention to:",
    facts: "The facts printed in the template:",
    clauses: `The ${words.item.en.plural} chosen, and those changed by hand:`,
    lists: `The lists of ${words.item.en.plural} and their bullets:`,
    placeholders: `Forgotten “${words.placeholder}” and hints:`,
    beside: "Texts in text boxes and notes:",
    revisions: "Tracked changes, comments, hidden text:",
    unseen: "What Word did not let Trame read:",
  },
  found: (count) => (count === 0 ? "nothing to say." : count === 1 ? "one finding." : `${count} findings.`),
  // Of the body the section says enough: nobody sees the blank paragraphs that a number would count.
  place: ({ part, paragraph, section }) =>
    [section?.en, part === "body" ? undefined : `${parts[part]}\u00a0${paragraph}`].filter(Boolean).join(", "),
});
