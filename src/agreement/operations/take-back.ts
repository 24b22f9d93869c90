import type { AgreementDocument, DocumentContent, DocumentControl, DocumentTransaction, Edit } from "../agreement-document";
import type { DocumentParagraph } from "../alignment/alignment";
import { alignDocument } from "../alignment/align-document";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import { type AgreementModel, fieldOf, type Slot } from "../model/agreement-model";
import { parseClauseTag, parseTag, printTag } from "../model/tag";
import { type Finding, finding, placeIn } from "../review/finding";
import type { ArrangedList, Change, ChangeStep, ControlPosition } from "./change";
import { aboutField } from "./describe-slot";
import { loadMemory, type Memory } from "./memory";
import { rechoose, saveMemory } from "./save-memory";
import { planTakingBack } from "./restore-clauses";
import { restoreTexts } from "./restore-texts";

export interface TakeBackReport {
  /** How many steps were undone. */
  readonly undone: number;
  readonly findings: readonly Finding[];
}

/**
 * Undoes a change, slot by slot: texts go back to what they were, bullets come back, controls go. Where the text is no
 * longer what was written, nothing is touched and a finding says so. Begun again after the host failed, it does the rest.
 */
export async function takeBack(document: AgreementDocument, model: AgreementModel, change: Change): Promise<TakeBackReport> {
  const facts = change.steps.filter((step) => step.kind === "fact");
  const { report, lists } = await takeBackText(document, model, change);
  if (facts.length === 0 && lists.length === 0) return report;
  const memory = await loadMemory(document, model);
  const restored = rechoose(model, restoreFacts(memory, facts), new Map(lists.map(({ list, chosen }) => [list, chosen])));
  return { ...report, findings: [...report.findings, ...(await saveMemory(document, model, restored))] };
}

function takeBackText(
  document: AgreementDocument,
  model: AgreementModel,
  change: Change,
): Promise<{ readonly report: TakeBackReport; readonly lists: readonly ArrangedList[] }> {
  return document.transact(async (transaction) => {
    const content = await transaction.read();
    const findings: Finding[] = [];
    const edits: Edit[] = [];
    const lists: Edit[] = [];
    const restoredLists: ArrangedList[] = [];
    for (const step of change.steps) {
      if (step.kind === "removed" || step.kind === "replaced" || step.kind === "inserted" || step.kind === "fact") continue;
      if (step.kind === "arranged") {
        const restoring = planTakingBack(model, content, step.lists);
        findings.push(...restoring.findings);
        lists.push(...restoring.edits);
        restoredLists.push(...restoring.restored);
        continue;
      }
      const controls = controlsOf(step, content, change);
      if (controls.length === 0 && !isUndone(step, content)) findings.push(...refusal(model, step, content));
      edits.push(...controls.map((control): Edit => editOf(step, control)));
    }
    // Last first, so that a control that goes leaves the places of those before it alone.
    const ordered = [...lists, ...edits.sort((one, other) => placeOf(other) - placeOf(one))];
    const edited = ordered.length > 0 ? await transaction.edit(ordered) : content;
    const texts = await restoreTexts(
      transaction,
      edited,
      change.steps.filter((step) => step.kind === "replaced"),
    );
    findings.push(...texts.findings);
    const inserted = change.steps.filter((step) => step.kind === "inserted");
    const gone = inserted.filter(({ index, text }) => texts.after.paragraphs[index]?.text === text);
    const deletions = gone.map(({ index }): Edit => ({ kind: "delete-paragraph", paragraph: index }));
    const after = deletions.length > 0 ? await transaction.edit(deletions) : texts.after;
    const removed = change.steps.filter((step) => step.kind === "removed");
    const restored = await restoreBullets(transaction, model, after, removed, findings);
    return { report: { undone: ordered.length + texts.restored + deletions.length + restored, findings }, lists: restoredLists };
  });
}

type ControlStep = Exclude<ChangeStep, { kind: "removed" | "arranged" | "replaced" | "inserted" | "fact" }>;

/** What is expected of each fact is what was expected before. */
function restoreFacts(memory: Memory, steps: readonly Extract<ChangeStep, { kind: "fact" }>[]): Memory {
  const facts = new Map(memory.facts);
  for (const { fact, before } of steps) {
    if (before === undefined) facts.delete(fact);
    else facts.set(fact, before);
  }
  return { ...memory, facts };
}

function editOf(step: ControlStep, control: number): Edit {
  return step.kind === "written" ? { kind: "write", control, text: step.before, look: step.look } : { kind: "unwrap", control };
}

function placeOf(edit: Edit): number {
  return edit.kind === "write" || edit.kind === "unwrap" ? edit.control : -1;
}

/**
 * The control of a step: by its position while there are as many of its tag as there were. Otherwise any that still shows
 * what was written, provided that they all go back to the same text.
 */
function controlsOf(step: ControlStep, content: DocumentContent, change: Change): number[] {
  const sameTag = content.controls.flatMap(({ tag }, index) => (tag === step.tag ? [index] : []));
  const isOurs = (control: number | undefined): control is number =>
    control !== undefined && (step.kind === "wrapped" || content.controls[control]?.text === step.after);
  if (sameTag.length === step.count) return [sameTag[step.nth]].filter(isOurs);
  const twins = change.steps.filter((other): other is ControlStep => other.kind === step.kind && other.tag === step.tag);
  const alike = step.kind === "wrapped" || twins.every((twin) => twin.kind === "written" && twin.before === step.before);
  if (!alike) return [];
  const candidates = sameTag.filter(isOurs);
  const rank = twins.indexOf(step);
  return candidates[rank] === undefined ? [] : [candidates[rank]];
}

/** Whether there is nothing left to undo. */
function isUndone(step: ControlStep, { controls }: DocumentContent): boolean {
  const sameTag = controls.filter(({ tag }) => tag === step.tag);
  if (step.kind === "wrapped") return sameTag.length < step.count;
  return sameTag.length === step.count && sameTag[step.nth]?.text === step.before;
}

function refusal(model: AgreementModel, step: ControlPosition, content: DocumentContent): Finding[] {
  const field = parseTag(step.tag)?.field;
  // The control of a clause that is gone is gone: its text was never changed.
  if (parseClauseTag(step.tag)) return [];
  const control = content.controls.filter(({ tag }) => tag === step.tag)[step.nth];
  if (field === undefined) return [finding("fixed-text-changed", { expected: control?.text ?? "" })];
  return [finding("not-ours-any-more", { ...aboutField(model, field), text: control?.text ?? "" })];
}

/** Bullets come back after the paragraph they followed, in their control again. The number that did. */
async function restoreBullets(
  transaction: DocumentTransaction,
  model: AgreementModel,
  start: DocumentContent,
  removed: readonly Extract<ChangeStep, { kind: "removed" }>[],
  findings: Finding[],
): Promise<number> {
  let content = start;
  let restored = 0;
  for (const step of removed) {
    const slot = model.slots.find(({ id }) => id === step.slot);
    const isBullet = ({ tag, text }: DocumentControl): boolean =>
      slot !== undefined && tag === printTag(slot) && sameText(text, step.before);
    if (content.controls.some(isBullet)) continue;
    const after = slot && predecessor(model, slot, content);
    if (!slot || after === undefined) {
      findings.push(
        finding("not-ours-any-more", { ...aboutField(model, slot?.field ?? model.fields[0]?.id ?? ""), text: step.before }),
      );
      continue;
    }
    const bulletLevel = content.paragraphs[after]?.listLevel;
    const isBack = (paragraph: DocumentParagraph | undefined): boolean =>
      paragraph?.text === step.before && paragraph.listLevel === bulletLevel;
    // As another bullet may read the same, one is back when more of them stand there than controls show.
    const framed = content.controls.filter(({ tag, text }) => isItemFrom(slot, tag) && sameText(text, step.before)).length;
    let standing = 0;
    while (isBack(content.paragraphs[after + 1 + standing])) standing += 1;
    if (standing <= framed) {
      content = await transaction.edit([{ kind: "insert-paragraph", after, text: step.before }]);
    }
    const inserted = content.paragraphs[after + 1];
    if (!isBack(inserted)) {
      findings.push(finding("fixed-text-changed", { expected: step.before }, placeIn("body", after + 1, inserted?.text ?? "")));
      continue;
    }
    const span = { first: after + 1, start: 0, last: after + 1, end: step.before.length };
    const wrapped = await transaction.wrap([
      { span, text: step.before, lead: 0, extent: "text", tag: printTag(slot), title: fieldOf(model, slot.field).label.fr },
    ]);
    content = wrapped.after;
    const control = content.controls.findIndex(isBullet);
    if (control >= 0) content = await transaction.edit([{ kind: "write", control, text: step.before, look: step.look }]);
    restored += 1;
  }
  return restored;
}

/** Whether a control is of the same item of a list, or of one after it. */
function isItemFrom({ field, form }: Slot, tag: string): boolean {
  const parsed = parseTag(tag);
  return parsed?.field === field && (itemIndex(parsed.form) ?? -1) >= (itemIndex(form) ?? 0);
}

/** The paragraph of the document a slot's paragraph follows in the model. */
function predecessor(model: AgreementModel, slot: Slot, content: DocumentContent): number | undefined {
  return alignDocument(model, content.paragraphs).paragraphs[slot.paragraph - 1]?.document.at(-1);
}
