import type { MarkKind, WrapRefusal } from "../agreement-document";
import type { SlotObstacle } from "../alignment/alignment";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationDetails } from "../reading/finding";
import { englishAnswers, hostErrors, remarks } from "./english-answers";
import { isUnreadPart, prefixed, sayRemark, type Wording } from "./wording";

const wrapRefusals: Readonly<Record<WrapRefusal, string>> = {
  "not-found": "Word could not point at it (a field, a revision or hidden text stands there).",
  "inside-another-control": "it is inside another slot; detach it under “Check”, then try again.",
  locked: "it is in a locked area, which Word lets nobody change; unlock it, then try again.",
  "not-wrappable": "another input area of Word begins or ends there; remove it, then try again.",
};

const parts: Readonly<Record<OperationDetails["part-not-seen"]["part"], string>> = {
  header: "the header",
  footer: "the footer",
  "text-box": "text boxes",
  note: "footnotes and endnotes",
  comment: "comments",
  revision: "tracked changes and hidden text",
  look: "how the text looks (colours, sizes, text struck through)",
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
  control: "an input area of Word",
  "date-control": "a date control",
  "list-control": "a drop-down list",
  checkbox: "a check box",
  "locked-control": "a locked input area",
  "bound-control": "an input area bound to other data of the file",
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
  locked: "is in a locked area, or holds one",
};

/** All of them. */
export const english = (model: AgreementModel): Wording => ({ ...englishAnswers(model), findings: findings(model) });

function findings(model: AgreementModel): Wording["findings"] {
  const { agreement, item } = model.words;
  const { noun, plural } = item.en;
  const said = { remarks };
  return {
    "placeholder-left": ({ placeholder }) => `“${placeholder}” still has to be completed or removed.`,
    "part-not-seen": ({ part }) =>
      isUnreadPart(part)
        ? `The document holds ${parts[part]}, which Trame does not read; check it yourself.`
        : `Trame could not read all of ${parts[part]}; check it yourself.`,
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
      `“${label.en}” has ${copies === 1 ? "one slot" : `${copies} slots`} more than the template (a copied passage?): filled too, check it.`,
    "field-without-slot": ({ label }) => `“${label.en}” has no slot in this document: the answer was not written.`,
    "field-not-written": ({ label, reason }) =>
      `“${label.en}” was not written; nothing of this field has changed. ${hostErrors[reason]}`,
    "field-half-written": ({ label }) =>
      `“${label.en}” could neither be written everywhere nor put back: undo in Word (Ctrl+Z or ⌘Z), then try again.`,
    "field-tracked": ({ label }) =>
      `“${label.en}” was not written: changes are being tracked. Undo in Word (Ctrl+Z or ⌘Z) the revisions left behind, switch tracking off (Review tab), then try again.`,
    "changed-in-document": ({ label }) =>
      `“${label.en}” was changed in the document in the meantime: it was not written. Choose which value to keep.`,
    "bound-control-written": ({ label }) =>
      `“${label.en}” is in a bound area of the document: Word writes it wherever that area is repeated too (header, cover page). Check there.`,
    "too-many-engagements": ({ given, room }) => `${given} ${plural} for ${room} slots: none was written. Keep ${room} at most.`,
    "list-left-open": () => "This list now ends with a semicolon: put a full stop.",
    "text-disturbed": ({ expected }) => `This text is not what it was before (“${expected}”): undo in Word (Ctrl+Z or ⌘Z).`,
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
        : `“${label.en}” was not found: nothing was undone there.`,
    "controls-left": ({ titles }) =>
      `Word left ${titles.length === 1 ? "an input area" : "input areas"} in the document (${titles.slice(0, 3).join(", ")}${titles.length > 3 ? "…" : ""}): no word is lost. To take them off: right-click in the passage, “Remove Content Control”.`,
    "locks-not-taken": ({ count, wanted }) =>
      wanted === "locked"
        ? `Word did not lock ${count === 1 ? "one slot, which can still be changed" : `${count} slots, which can still be changed`}.`
        : `Word did not unlock ${count === 1 ? "one slot" : `${count} slots`}: try again, or unlock ${count === 1 ? "it" : "them"} yourself (Developer tab, Properties).`,
    "memory-not-kept": ({ reason }) =>
      `Word did not keep what Trame remembers beside the text (reasons, choices, the look of slots); the text itself is up to date. ${hostErrors[reason]}`,
    "memory-unreadable": ({ entries }) =>
      `Trame could not read ${entries.length === 1 ? "one entry" : `${entries.length} entries`} of what it keeps beside the text (${entries.slice(0, 3).join(", ")}${entries.length > 3 ? "…" : ""}): it leaves them out.`,
    "clause-held": ({ title, by }) =>
      `“${title.en}” holds ${marks[by]}: it stayed where it is. Remove or move it yourself in Word.`,
    "clause-not-wrapped": ({ title, reason }) => `The ${noun} “${title.en}” was not prepared: ${wrapRefusals[reason]}`,
    "list-not-applied": ({ list }) =>
      `Not all the ${plural} “${list.en}” could be put in place (order, bullet or punctuation): undo, then try again.`,
    "list-tracked": ({ list }) =>
      `The ${plural} “${list.en}” were not changed: changes are being tracked. Switch tracking off (Review tab), then try again.`,
    "clause-kept": ({ title, was }) =>
      was === "edited"
        ? `“${title.en}” was changed in the document: it was kept as it is.`
        : `“${title.en}” was written in the document: it was kept.`,
    "clause-to-validate": ({ title }) => `“${title.en}” is a proposal: have it validated before signing.`,
    "clauses-changed-since": ({ list }) => `The ${plural} “${list.en}” were changed since: nothing was undone in this list.`,
    "list-not-found": ({ list }) =>
      `The list “${list.en}” was not found in the document (was its heading changed?): nothing was done there.`,
    "list-empty": ({ list }) => `The list “${list.en}” holds no ${noun} any more: add one, or remove its heading.`,
    "answer-kept-aside": ({ label }) =>
      `“${label.en}” is in none of the chosen ${plural}: the answer is kept in case one of them comes back.`,
    "comment-written-over": ({ label }) =>
      `A comment stands on “${label.en}”: some Word takes it away with the text that is replaced. Check that it is still there.`,
    "engagements-superseded": ({ label }) => `“${label.en}” was not written: the ${plural} of this list were chosen one by one.`,
    "answer-remark": ({ label, remark }) => `“${label.en}”: ${sayRemark(remark, said)}.`,
  };
}
