import {
  type AgreementDocument,
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  HostError,
} from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import type { AgreementModel } from "../model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { controlsLeft, type OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { loadMemory, type Memory } from "../reading/memory";
import type { Change, ChangeStep } from "./changes/change";
import { changedControls } from "./changes/changed-controls";
import { changedFact } from "./changes/changed-fact";
import { givenBullet } from "./changes/given-bullet";
import { insertedParagraph } from "./changes/inserted-paragraph";
import { removedBullet } from "./changes/removed-bullet";
import { removedHighlight } from "./changes/removed-highlight";
import { replacedText } from "./changes/replaced-text";
import { setAside } from "./changes/set-aside";
import { type PlannedKind, type RequestingKind, rereadInSteps } from "./changes/step-kind";
import { arrangedLists } from "./engagements/arranged-lists";
import { isWhole, undoStopped } from "./engagements/undo-stopped";

export interface TakeBackReport {
  /** How many edits of the document undid something, and how many points that were set aside are open again. */
  readonly undone: number;
  readonly findings: readonly OperationFinding[];
}

/** In the order they are taken back. */
const KINDS: Readonly<Record<ChangeStep["kind"], PlannedKind | RequestingKind>> = {
  arranged: arrangedLists,
  wrapped: changedControls,
  written: changedControls,
  inserted: insertedParagraph,
  bulleted: givenBullet,
  fact: changedFact,
  "set-aside": setAside,
  "highlight-removed": removedHighlight,
  replaced: replacedText,
  removed: removedBullet,
};

/**
 * Undoes a change, step by step: texts go back to what they were, bullets come back, controls go. Where the text is no
 * longer what was written, nothing is touched and a finding says so. Where the host fails and did not do it all the same, its error is
 * thrown, the lists of engagements are as they were, and begun again it does the rest.
 *
 * @param pause called between two steps of each reading.
 */
export async function takeBack(
  document: AgreementDocument,
  model: AgreementModel,
  change: Change,
  pause?: Pause,
): Promise<TakeBackReport> {
  const memory = await loadMemory(document, model);
  const { report, remember } = await document.transact((transaction) => undoAsked(transaction, model, memory, change, pause));
  if (remember.length === 0) return report;
  const restored = (kept: Memory): Memory => remember.reduce((before, restore) => restore(before), kept);
  const unkept = await updateMemory(document, model, restored, { restores: true });
  return { ...report, findings: [...report.findings, ...unkept] };
}

interface Undoing {
  readonly report: TakeBackReport;
  readonly remember: readonly ((memory: Memory) => Memory)[];
}

/** Where the host turns out to take something in another way only, it is asked again so, for what is left to do. */
async function undoAsked(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  change: Change,
  pause: Pause | undefined,
): Promise<Undoing> {
  for (;;) {
    try {
      return await undo(transaction, source, memory, change, pause);
    } catch (error) {
      if (!(error instanceof HostError && error.isLearnt)) throw error;
    }
  }
}

async function undo(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  { steps }: Change,
  pause: Pause | undefined,
): Promise<Undoing> {
  const before = await withPauses(readInSteps(source, memory, await transaction.readWhole(pause)), pause);
  const reread = (read: AgreementAsRead, content: DocumentContent): Promise<AgreementAsRead> =>
    withPauses(rereadInSteps(read, content), pause);
  const kinds = [...new Set(Object.values(KINDS))];
  const plans = kinds.flatMap((kind) => ("plan" in kind ? [kind.plan(before, steps)] : []));
  const edits = plans.flatMap((plan) => plan.edits);
  const attempted = plans.flatMap((plan) => plan.attempted ?? []);
  const isListsAlone = attempted.flatMap((list) => list.edits).length === edits.length;
  const edited = async () => (edits.length > 0 ? transaction.edit(edits) : { ...NONE, after: before.content });
  const { after, overtaken, left } = await edited().catch(async (error: unknown) => {
    if (!(error instanceof HostError) || error.isUntouched || attempted.length === 0) throw error;
    const found = await transaction.read();
    const now = await reread(before, found);
    const isDone = attempted.every((list) => isWhole(now, list));
    if (isDone && isListsAlone) return { ...NONE, after: found };
    if (!isDone) await undoStopped(transaction, source, memory, before.content, attempted);
    throw error;
  });
  let now = await reread(before, after);
  const restored = plans.reduce((sum, plan) => sum + (plan.restored ?? 0), 0);
  let undone = edits.length - overtaken.size - left.length + restored;
  const findings = [
    ...plans.flatMap((plan) => [...plan.findings, ...(plan.afterwards?.(now, overtaken) ?? [])]),
    ...controlsLeft(left),
  ];
  for (const kind of kinds) {
    if (!("undo" in kind)) continue;
    const own = await kind.undo(transaction, now, steps);
    now = await reread(now, own.after);
    undone += own.undone;
    findings.push(...own.findings);
  }
  return { report: { undone, findings }, remember: plans.flatMap((plan) => plan.memory ?? []) };
}

const NONE = { overtaken: new Set<Edit>(), left: [] } as const;
