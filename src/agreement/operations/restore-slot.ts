import type { DocumentContent, DocumentTransaction } from "../agreement-document";
import { matchControls } from "../alignment/match-controls";
import { alignAgreement } from "../clauses/align-agreement";
import type { AgreementModel } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import type { FoundSlot } from "../review/reviewed-agreement";
import { type Change, type ChangeStep, NO_CHANGE, positionsOf } from "./change";
import type { Memory } from "./memory";
import { REFUSED, type RepairOutcome, replaceText } from "./repair-text";

/** What is left to do is to prepare the document again; `change` is what was done before. */
export interface Rewrap {
  readonly kind: "rewrap";
  readonly change: Change;
}

/**
 * An empty slot takes its placeholder back, one that went with its paragraph a paragraph after the one it followed; one without
 * a control is wrapped again.
 */
export async function restoreSlot(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  id: string,
  { looks, facts }: Memory,
): Promise<RepairOutcome | Rewrap> {
  const { slots, paragraphs } = alignAgreement(withFacts(model, facts), content).alignment;
  const index = slots.findIndex((one) => one.slot.id === id);
  const placed = slots[index];
  if (!placed) return REFUSED;
  const { slot } = placed;
  const control = matchControls(slots, content.controls)[index];
  if (control === undefined) {
    if (placed.state === "lost") {
      const before = paragraphs[slot.paragraph - 1]?.document.at(-1);
      return before === undefined ? REFUSED : insertPlaceholder(transaction, content, before, slot.placeholder);
    }
    return placed.state === "empty" ? writePlaceholder(transaction, content, placed) : { kind: "rewrap", change: NO_CHANGE };
  }
  // Its answer may have gone to another paragraph with it: nothing is written over it.
  if (content.controls[control]?.text.trim() !== "") return REFUSED;
  const look = looks.get(id) ?? { highlight: null, color: "#000000" };
  const text = slot.placeholder;
  const written = { kind: "placeholder", lead: slot.lead.length, look } as const;
  const after = await transaction.edit([{ kind: "write", control, text, look: written }]);
  const position = positionsOf(after.controls)[control];
  if (after.controls[control]?.text !== text || !position) return REFUSED;
  const step: ChangeStep = { kind: "written", ...position, before: "", look: { kind: "answer" }, after: text };
  return { state: "repaired", change: { steps: [step] } };
}

async function insertPlaceholder(
  transaction: DocumentTransaction,
  content: DocumentContent,
  before: number,
  text: string,
): Promise<RepairOutcome | Rewrap> {
  const { paragraphs } = await transaction.edit([{ kind: "insert-paragraph", after: before, text }]);
  const index = before + 1;
  if (paragraphs.length !== content.paragraphs.length + 1 || paragraphs[index]?.text !== text) return REFUSED;
  return { kind: "rewrap", change: { steps: [{ kind: "inserted", index, text }] } };
}

/** The placeholder of a slot that went with its control, put beside the word before it, or after; to be wrapped then. */
async function writePlaceholder(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { slot, span: { first, start } }: FoundSlot,
): Promise<RepairOutcome | Rewrap> {
  const text = content.paragraphs[first]?.text ?? "";
  const left = text.slice(0, start).trimEnd();
  const right = text.slice(start).trimStart();
  const [before] = /\S+$/u.exec(left) ?? [];
  const [after = ""] = /^\S+/u.exec(right) ?? [];
  const glue = right === "" || /^[.,;)]/u.test(right) ? "" : " ";
  const whole = text.length - right.length;
  const replacement =
    before === undefined
      ? { from: whole, to: whole + after.length, text: slot.placeholder + glue + after }
      : {
          from: left.length - before.length,
          to: right === "" ? left.length : whole,
          text: `${before} ${slot.placeholder}${glue}`,
        };
  const span = { first, start: replacement.from, last: first, end: replacement.to };
  const outcome = await replaceText(transaction, content, { kind: "replace-text", span, text: replacement.text });
  return outcome.state === "repaired" ? { kind: "rewrap", change: outcome.change } : outcome;
}
