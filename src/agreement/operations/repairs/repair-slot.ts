import type { DocumentTransaction, Edit } from "../../agreement-document";
import type { FoundSlot } from "../../alignment/alignment";
import { wordsAfter, wordsBefore } from "../../french/ends";
import { sameText } from "../../french/fold";
import { printTag } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { placeholderLook } from "../../reading/slot-look";
import { type Change, NO_CHANGE } from "../changes/change";
import { doneAsRead } from "../changes/done-as-read";
import { insertParagraph } from "../changes/inserted-paragraph";
import { replaceText } from "../changes/replaced-text";
import { outcomeOf, REFUSED, type RepairOutcome } from "./repair-outcome";

/** What is left to do is to prepare the document again; `change` is what was done before. */
export interface Rewrap {
  readonly kind: "rewrap";
  readonly change: Change;
}

/**
 * An empty slot takes its placeholder back, one that went with its paragraph a paragraph after the one it followed; one without
 * a control is wrapped again.
 */
export async function repairSlot(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  id: string,
): Promise<RepairOutcome | Rewrap> {
  const { slots, paragraphs } = read.alignment;
  const index = slots.findIndex((one) => one.slot.id === id);
  const placed = slots[index];
  if (!placed) return REFUSED;
  const { slot } = placed;
  const control = read.controls[index];
  if (!control) {
    if (placed.state === "lost") {
      const before = paragraphs[slot.paragraph - 1]?.document.at(-1);
      const above = before === undefined ? undefined : read.content.paragraphs[before];
      return rewrapAfter(above && (await insertParagraph(transaction, above, slot)));
    }
    return placed.state === "empty" ? writePlaceholder(transaction, read, placed) : { kind: "rewrap", change: NO_CHANGE };
  }
  // Its answer may have gone to another paragraph with it, or wait to be struck out: nothing is written over it.
  if (control.text.trim() !== "" || control.locked || read.struck.has(control)) return REFUSED;
  const text = slot.placeholder;
  const edit: Edit = { kind: "write", control, text, look: placeholderLook(slot, read.memory.looks.get(id)) };
  const write = () => transaction.edit([edit]);
  const change = await doneAsRead(transaction, write, (now): Change | undefined => {
    const isOvertaken = "overtaken" in now && now.overtaken.has(edit);
    if (isOvertaken || !sameText(transaction.now(control)?.text ?? "", text)) return undefined;
    const step = { kind: "written", tag: printTag(slot), slot: id, before: "", look: { kind: "answer" }, after: text } as const;
    return { steps: [step] };
  });
  return outcomeOf(change);
}

/** The placeholder of a slot that went with its control, put beside the word before it, or after; to be wrapped then. */
async function writePlaceholder(
  transaction: DocumentTransaction,
  { content }: AgreementAsRead,
  { slot, span: { first, start } }: FoundSlot,
): Promise<RepairOutcome | Rewrap> {
  const text = content.paragraphs[first]?.text ?? "";
  const left = text.slice(0, start).trimEnd();
  const right = text.slice(start).trimStart();
  const [before, after] = [wordsBefore(left, left.length, 1), wordsAfter(right, 0, 1)];
  const glue = right === "" || /^[.,;)]/u.test(right) ? "" : " ";
  const whole = text.length - right.length;
  const replacement =
    before === ""
      ? { from: whole, to: whole + after.length, text: slot.placeholder + glue + after }
      : {
          from: left.length - before.length,
          to: right === "" ? left.length : whole,
          text: `${before} ${slot.placeholder}${glue}`,
        };
  const span = { first, start: replacement.from, end: replacement.to };
  return rewrapAfter(await replaceText(transaction, content, span, replacement.text));
}

/** @param change what was done; undefined when it was not. */
function rewrapAfter(change: Change | undefined): Rewrap | RepairOutcome {
  return change ? { kind: "rewrap", change } : REFUSED;
}
