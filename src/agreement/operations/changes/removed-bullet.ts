/** Items of a list that went with their bullets: they come back where the model has them, in their control again. */

import type { DocumentContent, DocumentControl, DocumentTransaction } from "../../agreement-document";
import { defaultLines, lineKey } from "../../clauses/arrangement";
import { itemIndex } from "../../fields/printed-form";
import { sameText } from "../../french/fold";
import { type AgreementModel, fieldOf, type Slot } from "../../model/agreement-model";
import { parseTag, printTag, titleOf } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { aboutField } from "../../reading/describe-slot";
import { type OperationFinding, finding, placeIn } from "../../reading/finding";
import { type Change, type ChangeStep, NO_CHANGE } from "./change";
import { doneAsRead } from "./done-as-read";
import { type RequestingKind, rereadIn } from "./step-kind";

type RemovedBullet = Extract<ChangeStep, { kind: "removed" }>;

/**
 * Takes a paragraph away; an empty one is worth no step back.
 *
 * @returns undefined where it holds more than its text tells, or is still there.
 */
export async function removeParagraph(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  index: number,
): Promise<Change | undefined> {
  const { slots } = read.alignment;
  const nth = slots.findIndex((placed) => placed.state !== "lost" && placed.span.first === index);
  const [placed, control] = [slots[nth], read.controls[nth]];
  const paragraph = read.content.paragraphs[index];
  if (!paragraph || (read.extras?.marks[index]?.marks.length ?? 0) > 0) return undefined;
  const remove = () => transaction.edit([{ kind: "delete-paragraph", paragraph }]);
  return doneAsRead(transaction, remove, (now): Change | undefined => {
    const isOvertaken = "overtaken" in now && now.overtaken.size > 0;
    if (isOvertaken || now.after.paragraphs.length >= read.content.paragraphs.length) return undefined;
    if (!placed || !control || control.text === "") return NO_CHANGE;
    const look = { kind: "placeholder", lead: 0, look: control.look } as const;
    return { steps: [{ kind: "removed", slot: placed.slot.id, before: control.text, look }] };
  });
}

export const removedBullet: RequestingKind = {
  undo: async (transaction, start, steps) => {
    const { source } = start;
    let read = start;
    let undone = 0;
    const findings: OperationFinding[] = [];
    for (const step of steps.filter((one) => one.kind === "removed")) {
      const slot = source.slots.find(({ id }) => id === step.slot);
      if (!slot || read.content.controls.some((control) => isBullet(slot, step, control))) continue;
      const above = paragraphAbove(read, slot);
      if (above === undefined) {
        findings.push(finding("not-ours-any-more", { ...aboutField(source, slot.field), text: step.before }));
        continue;
      }
      const { content, isBack } = await restoreBullet(transaction, source, read.content, slot, step, above);
      read = rereadIn(read, content);
      undone += Number(isBack);
      if (isBack) continue;
      const place = placeIn("body", above + 1, content.paragraphs[above + 1]?.text ?? "");
      findings.push(finding("text-disturbed", { expected: step.before }, place));
    }
    return { undone, after: read.content, findings };
  },
};

/** Index of the paragraph an item stands under: the line of its list that comes before it in the blank document, or the heading. */
function paragraphAbove({ source, alignment, lists }: AgreementAsRead, slot: Slot): number | undefined {
  const list = source.clauseLists.find(({ first, size }) => first <= slot.paragraph && slot.paragraph < first + size);
  // In a list that nobody chooses from: the paragraph of the model before it.
  if (!list) return alignment.paragraphs[slot.paragraph - 1]?.document.at(-1);
  const placed = lists.find((one) => one.list.id === list.id);
  if (!placed) return undefined;
  const lines = defaultLines(source, list).map(lineKey);
  const before = new Set(lines.slice(0, lines.indexOf(lineKey({ kind: "item", slot: slot.id }))));
  return placed.lines.filter(({ line }) => before.has(lineKey(line))).at(-1)?.paragraph ?? placed.head;
}

async function restoreBullet(
  transaction: DocumentTransaction,
  source: AgreementModel,
  start: DocumentContent,
  slot: Slot,
  step: RemovedBullet,
  above: number,
): Promise<{ readonly content: DocumentContent; readonly isBack: boolean }> {
  let content = start;
  const after = content.paragraphs[above];
  const isBack = (at: number): boolean =>
    content.paragraphs[at]?.text === step.before && content.paragraphs[at].listLevel === after?.listLevel;
  // As another bullet may read the same, one is back when more of them stand there than controls show.
  const framed = content.controls.filter(({ tag, text }) => isItemFrom(slot, tag) && sameText(text, step.before)).length;
  let standing = 0;
  while (isBack(above + 1 + standing)) standing += 1;
  if (standing <= framed && after) {
    ({ after: content } = await transaction.edit([{ kind: "insert-paragraph", after, text: step.before }]));
  }
  if (!isBack(above + 1)) return { content, isBack: false };
  const span = { first: above + 1, start: 0, last: above + 1, end: step.before.length };
  const title = titleOf(fieldOf(source, slot.field).label.fr);
  const wrapped = await transaction.wrap([{ span, text: step.before, lead: 0, extent: "text", tag: printTag(slot), title }]);
  const control = wrapped.after.controls.find((one) => isBullet(slot, step, one));
  if (!control) return { content: wrapped.after, isBack: true };
  const edited = await transaction.edit([{ kind: "write", control, text: step.before, look: step.look }]);
  return { content: edited.after, isBack: true };
}

function isBullet(slot: Slot, step: RemovedBullet, { tag, text }: DocumentControl): boolean {
  return tag === printTag(slot) && sameText(text, step.before);
}

/** Whether a control is of the same item of a list, or of one after it. */
function isItemFrom({ field, form }: Slot, tag: string): boolean {
  const parsed = parseTag(tag);
  return parsed?.field === field && (itemIndex(parsed.form) ?? -1) >= (itemIndex(form) ?? 0);
}
