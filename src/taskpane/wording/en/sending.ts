import type { PropertyName } from "../../../agreement/agreement-document";
import type { SendingWording } from "../sending-wording";

const names: Readonly<Record<PropertyName, string>> = {
  author: "author",
  manager: "manager",
  company: "company",
  subject: "subject",
  category: "category",
  keywords: "keywords",
  comments: "comments of the file",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Where to click in Word. */
const byHand = "in Word, Home > Text Highlight Color > No Color.";

export const sending: SendingWording = {
  title: "Ready to send?",
  nothing: "Nothing but the text will go with this file, as far as Trame can see.",
  left: "These would go with this file too:",
  points: {
    properties: ({ texts }) => `Properties: ${texts.map(({ name, text }) => `${names[name]} “${text}”`).join(", ")}.`,
    "last-author": ({ text }) => `Last saved by “${text}”: in Word, File > Info > Inspect Document.`,
    "custom-properties": ({ count }) => `${counted(count, "custom property", "custom properties")}.`,
    comments: ({ count, removable }) =>
      removable.length > 0
        ? `${counted(count, "comment", "comments")}:`
        : `${counted(count, "comment", "comments")}: in Word, Review > Delete > Delete All Comments.`,
    revisions: ({ count }) => `${counted(count, "tracked change", "tracked changes")}: in Word, Review > Accept or Reject.`,
    highlights: ({ count, removable }) =>
      removable.length > 0
        ? `${counted(count, "highlighted passage", "highlighted passages")}:`
        : `${counted(count, "highlighted passage", "highlighted passages")}: ${byHand}`,
    tracking: () => "Changes are being tracked: in Word, Review > Track Changes.",
    "working-data": () => "Your decisions and their reasons, which Trame keeps in the file: “Remove working data”, below.",
    "not-seen": () => "Word did not let comments and tracked changes be seen: look in Review.",
  },
  comment: (author, text) => `${author || "Without a name"}: “${text}”`,
  deleteComments: (count) => (count === 1 ? "Delete this comment" : `Delete these ${count} comments`),
  deleteExplained: "Their replies go too. Trame cannot give them back: right afterwards, Ctrl+Z or ⌘Z in Word can.",
  commentsDeleted: (count) =>
    count === 0
      ? "No comment was deleted: they changed meanwhile."
      : `${counted(count, "comment deleted", "comments deleted")}. To go back, Ctrl+Z or ⌘Z in Word.`,
  highlight: (place, text) => `${place}: “${text}”`,
  removeHighlights: (count) => (count === 1 ? "Remove this highlight" : `Remove these ${count} highlights`),
  putBackHighlights: "Put the highlights back",
  highlightsRemoved: ({ removed, whitened, left }) =>
    [
      removed > 0 ? `${counted(removed, "highlight", "highlights")} removed.` : "",
      whitened > 0
        ? `${counted(whitened, "highlight", "highlights")} made white, which does not show: this Word cannot remove them.`
        : "",
      left > 0 ? `${counted(left, "highlight is", "highlights are")} left: ${byHand}` : "",
    ]
      .filter(Boolean)
      .join(" "),
  clearProperties: "Remove these properties",
  fileName: "Proposed file name:",
  copyName: "Copy the name",
  nameCopied: "Name copied.",
  copyNameByHand: "Word did not let it be copied: select the name and copy it (Ctrl+C or ⌘C).",
  dates: { title: "End, renewal, notice", keepCalendar: "Keep these dates (.ics)" },
};
