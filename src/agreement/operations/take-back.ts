import type { AgreementDocument, DocumentContent, DocumentControl, DocumentTransaction, Edit } from "../agreement-document";
import { sameText } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import { parseClauseTag, parseTag } from "../model/tag";
import { type AgreementAsRead, readIn } from "../reading/agreement-as-read";
import { aboutField } from "../reading/describe-slot";
import { type Finding, finding } from "../reading/finding";
import { rechoose, updateMemory } from "../reading/keep-memory";
import { loadMemory, type Memory } from "../reading/memory";
import type { ArrangedList, Change, ChangeStep } from "./change";
import { type ChangedControl, type ControlStep, findChanged } from "./find-changed";
import { restoreBullets } from "./restore-bullets";
import { planTakingBack } from "./restore-clauses";
import { restoreTexts } from "./restore-texts";

export interface TakeBackReport {
  /** How many steps were undone. */
  readonly undone: number;
  readonly findings: readonly Finding[];
}

/**
 * Undoes a change, step by step: texts go back to what they were, bullets come back, controls go. Where the text is no
 * longer what was written, nothing is touched and a finding says so. Begun again after the host failed, it does the rest.
 */
export async function takeBack(document: AgreementDocument, model: AgreementModel, change: Change): Promise<TakeBackReport> {
  const facts = change.steps.filter((step) => step.kind === "fact");
  const memory = await loadMemory(document, model);
  const { report, lists } = await document.transact((transaction) => takeBackText(transaction, model, memory, change));
  if (facts.length === 0 && lists.length === 0) return report;
  const unkept = await updateMemory(document, model, (kept) =>
    rechoose(model, restoreFacts(kept, facts), new Map(lists.map(({ list, chosen }) => [list, chosen]))),
  );
  return { ...report, findings: [...report.findings, ...unkept] };
}

async function takeBackText(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  { steps }: Change,
): Promise<{ readonly report: TakeBackReport; readonly lists: readonly ArrangedList[] }> {
  const read = readIn(source, memory, await transaction.readWhole());
  const arranged = steps.flatMap((step) => (step.kind === "arranged" ? step.lists : []));
  const restoring = planTakingBack(read, arranged);
  const changed = findChanged(
    steps.filter((step): step is ControlStep => step.kind === "written" || step.kind === "wrapped"),
    read,
  );
  const findings = [...restoring.findings, ...Array.from(changed).flatMap(([step, found]) => refusal(read, step, found))];
  const edits = [...restoring.edits, ...Array.from(changed).flatMap(([step, found]) => editOf(step, found))];
  const edited = edits.length > 0 ? await transaction.edit(edits) : { after: read.content, overtaken: new Set<Edit>() };
  // What somebody typed there meanwhile is theirs.
  findings.push(
    ...edits.flatMap((edit) => (edited.overtaken.has(edit) && edit.kind === "write" ? overtaken(read, edit.control) : [])),
  );
  const reread = (content: DocumentContent, last: AgreementAsRead): AgreementAsRead =>
    content === last.content ? last : readIn(source, memory, { content, extras: null });
  const now = reread(edited.after, read);
  findings.push(...copiesLeft(now, changed));
  const texts = await restoreTexts(
    transaction,
    edited.after,
    steps.filter((step) => step.kind === "replaced"),
  );
  const inserted = await removeInserted(
    transaction,
    reread(texts.after, now),
    steps.filter((step) => step.kind === "inserted"),
  );
  const removed = steps.filter((step) => step.kind === "removed");
  const restored = await restoreBullets(transaction, source, memory, inserted.after, removed);
  const undone = edits.length - edited.overtaken.size + texts.restored + inserted.removed + restored.restored;
  return {
    report: { undone, findings: [...findings, ...texts.findings, ...restored.findings] },
    lists: restoring.restored,
  };
}

/** What is expected of each fact is what was expected before. */
function restoreFacts(memory: Memory, steps: readonly Extract<ChangeStep, { kind: "fact" }>[]): Memory {
  const facts = new Map(memory.facts);
  for (const { fact, before } of steps) {
    if (before === undefined) facts.delete(fact);
    else facts.set(fact, before);
  }
  return { ...memory, facts };
}

function editOf(step: ControlStep, found: ChangedControl): Edit[] {
  if (found.state !== "as-left") return [];
  const { control } = found;
  return [step.kind === "wrapped" ? { kind: "unwrap", control } : { kind: "write", control, text: step.before, look: step.look }];
}

function refusal({ model }: AgreementAsRead, { tag }: ControlStep, found: ChangedControl): Finding[] {
  if (found.state !== "changed") return [];
  const field = parseTag(tag)?.field;
  // The control of a clause that is gone is gone: its text was never changed.
  if (parseClauseTag(tag)) return [];
  if (field === undefined || !model.fieldsById.has(field)) return [finding("fixed-text-changed", { expected: found.text })];
  return [finding("not-ours-any-more", { ...aboutField(model, field), text: found.text })];
}

/** A passage that was copied meanwhile still shows what was taken back. */
function copiesLeft({ model, copies }: AgreementAsRead, changed: ReadonlyMap<ControlStep, ChangedControl>): Finding[] {
  const written = Array.from(changed).flatMap(([step, { state }]) =>
    step.kind === "written" && state === "as-left" ? [step] : [],
  );
  const left = copies.filter(({ tag, text }) => written.some((step) => step.tag === tag && sameText(step.after, text)));
  const fields = new Set(left.map(({ tag }) => parseTag(tag)?.field ?? ""));
  return Array.from(fields)
    .filter((field) => model.fieldsById.has(field))
    .map((field) => finding("slot-copied", { ...aboutField(model, field), copies: left.length }));
}

function overtaken(read: AgreementAsRead, { tag, text }: DocumentControl): Finding[] {
  return refusal(read, { kind: "wrapped", tag, slot: undefined }, { state: "changed", text });
}

/** Paragraphs that were added for a slot, where they still hold its placeholder and nothing else. */
async function removeInserted(
  transaction: DocumentTransaction,
  { alignment, content }: AgreementAsRead,
  steps: readonly Extract<ChangeStep, { kind: "inserted" }>[],
): Promise<{ readonly removed: number; readonly after: DocumentContent }> {
  const edits = steps.flatMap((step): Edit[] => {
    const placed = alignment.slots.find(({ slot }) => slot.id === step.slot);
    const paragraph = placed && placed.state !== "lost" ? content.paragraphs[placed.span.first] : undefined;
    return paragraph && sameText(paragraph.text, step.text) ? [{ kind: "delete-paragraph", paragraph }] : [];
  });
  if (edits.length === 0) return { removed: 0, after: content };
  const { after, overtaken: kept } = await transaction.edit(edits);
  return { removed: edits.length - kept.size, after };
}
