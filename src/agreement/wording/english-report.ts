import type { AgreementModel } from "../model/agreement-model";
import type { Place } from "../reading/finding";
import type { ReportWording } from "./review-wording";

const parts: Readonly<Record<Place["part"], string>> = {
  body: "§",
  header: "Header",
  footer: "Footer",
  "text-box": "Text box",
  note: "Note",
  comment: "Comment",
};

export const englishReport = ({ words }: AgreementModel): ReportWording => ({
  title: ({ en }, date) => `Review before signature: ${en} (${date})`,
  ready: "Ready to sign: nothing stands in the way.",
  blocked: (count) => `Not to be signed as it is: ${count === 1 ? "one point blocks" : `${count} points block`} the signature.`,
  levels: { blocking: "Blocks the signature", warning: "To correct or to decide", note: "To tidy" },
  waived: "Set aside, and why",
  waiver: (sentence, reason, date) => `${sentence} Set aside on ${date}: “${reason}”.`,
  checked: "What was checked",
  checks: {
    slots: "The slots to fill and their controls:",
    fields: "Repeated answers, identities, dates:",
    "fixed-text": `The ${words.agreement.en.noun}'s text, word by word:`,
    notes: "What the model draws attention to:",
    facts: "The facts printed in the model:",
    clauses: `The ${words.item.en.plural} chosen, and those changed by hand:`,
    lists: `The lists of ${words.item.en.plural} and their bullets:`,
    placeholders: `Forgotten “${words.placeholder}” and hints:`,
    beside: "Texts in text boxes and notes:",
    revisions: "Tracked changes, comments, hidden text:",
    unseen: "What Word did not let be read:",
  },
  found: (count) => (count === 0 ? "nothing to say." : count === 1 ? "one finding." : `${count} findings.`),
  place: ({ part, paragraph, section }) => `${section ? `${section.en}, ` : ""}${parts[part]}\u00a0${paragraph}`,
});
