import type { AgreementDocument, DocumentTransaction, Edit } from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { readIn } from "../reading/agreement-as-read";
import type { OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { loadMemory, type Memory } from "../reading/memory";
import type { Change, ChangeStep } from "./changes/change";
import { changedControls } from "./changes/changed-controls";
import { changedFact } from "./changes/changed-fact";
import { insertedParagraph } from "./changes/inserted-paragraph";
import { removedBullet } from "./changes/removed-bullet";
import { replacedText } from "./changes/replaced-text";
import { type PlannedKind, type RequestingKind, rereadIn } from "./changes/step-kind";
import { arrangedLists } from "./engagements/arranged-lists";

export interface TakeBackReport {
  /** How many edits of the document undid something. */
  readonly undone: number;
  readonly findings: readonly OperationFinding[];
}

/** In the order they are taken back. */
const KINDS: Readonly<Record<ChangeStep["kind"], PlannedKind | RequestingKind>> = {
  arranged: arrangedLists,
  wrapped: changedControls,
  written: changedControls,
  inserted: insertedParagraph,
  fact: changedFact,
  replaced: replacedText,
  removed: removedBullet,
};

/**
 * Undoes a change, step by step: texts go back to what they were, bullets come back, controls go. Where the text is no
 * longer what was written, nothing is touched and a finding says so. Begun again after the host failed, it does the rest.
 */
export async function takeBack(document: AgreementDocument, model: AgreementModel, change: Change): Promise<TakeBackReport> {
  const memory = await loadMemory(document, model);
  const { report, remember } = await document.transact((transaction) => undo(transaction, model, memory, change));
  if (remember.length === 0) return report;
  const unkept = await updateMemory(document, model, (kept) => remember.reduce((before, restore) => restore(before), kept));
  return { ...report, findings: [...report.findings, ...unkept] };
}

async function undo(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  { steps }: Change,
): Promise<{ readonly report: TakeBackReport; readonly remember: readonly ((memory: Memory) => Memory)[] }> {
  const before = readIn(source, memory, await transaction.readWhole());
  const kinds = [...new Set(Object.values(KINDS))];
  const plans = kinds.flatMap((kind) => ("plan" in kind ? [kind.plan(before, steps)] : []));
  const edits = plans.flatMap((plan) => plan.edits);
  const { after, overtaken } = edits.length > 0 ? await transaction.edit(edits) : { after: before.content, overtaken: none };
  let now = rereadIn(before, after);
  let undone = edits.length - overtaken.size;
  const findings = plans.flatMap((plan) => [...plan.findings, ...(plan.afterwards?.(now, overtaken) ?? [])]);
  for (const kind of kinds) {
    if (!("undo" in kind)) continue;
    const own = await kind.undo(transaction, now, steps);
    now = rereadIn(now, own.after);
    undone += own.undone;
    findings.push(...own.findings);
  }
  return { report: { undone, findings }, remember: plans.flatMap((plan) => plan.memory ?? []) };
}

const none: ReadonlySet<Edit> = new Set();
