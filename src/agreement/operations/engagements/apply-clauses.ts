import {
  type AgreementDocument,
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  type Edited,
  HostError,
} from "../../agreement-document";
import { type Pause, withPauses } from "../../alignment/steps";
import { type ClauseSelection, defaultSelection } from "../../clauses/arrangement";
import { selectionAfter } from "../../clauses/kept-selection";
import type { PlacedList } from "../../clauses/placed-list";
import type { AgreementModel } from "../../model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../../reading/agreement-as-read";
import { controlsLeft, type OperationFinding, finding } from "../../reading/finding";
import { rechoose, updateMemory } from "../../reading/keep-memory";
import { loadMemory, type Memory } from "../../reading/memory";
import { clauseFindings, heldFindings, holds, textIn } from "./clause-findings";
import { asOfNow } from "./asked-clauses";
import { type Change, NO_CHANGE } from "../changes/change";
import { planSelection, type SelectionPlan } from "./plan-selection";
import { rememberLost } from "./remember-clauses";
import { undoStopped } from "./undo-stopped";

export interface ClausesReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** Ids of the lists that are not as they were asked to be. */
  readonly unapplied: readonly string[];
  /** The engagements the document has now, list by list. */
  readonly clauses: readonly PlacedList[];
  readonly findings: readonly OperationFinding[];
  readonly change: Change;
}

/**
 * Makes the lists of a document hold a selection, with the fewest changes: bullets go, come and move with their controls,
 * punctuation follows, slots of what comes show their answers. Applying twice is applying once. At most 3 round trips, and
 * those of the memory; if the host fails, what was done is undone, and nothing else, and its error is thrown.
 *
 * What a person wrote or changed is kept, whatever is selected, unless `discard` holds its key; what holds more than its text
 * tells is neither moved nor taken away.
 *
 * @param pause called between two steps of each reading.
 */
export async function applyClauses(
  document: AgreementDocument,
  model: AgreementModel,
  selection: ClauseSelection | SelectClauses,
  discard: ReadonlySet<string> = new Set(),
  pause?: Pause,
): Promise<ClausesReport> {
  const memory = await loadMemory(document, model);
  const asked = { selection, discard, memory, pause };
  const { report, remember } = await document.transact((transaction) => apply(transaction, model, asked));
  if (remember(memory) === memory) return report;
  const unkept = await updateMemory(document, model, remember);
  return { ...report, findings: [...report.findings, ...unkept] };
}

/** What lists are to hold, chosen from what they hold at that moment. */
export type SelectClauses = (lists: readonly PlacedList[]) => ClauseSelection;

type Remember = (memory: Memory) => Memory;

interface Asked {
  readonly selection: ClauseSelection | SelectClauses;
  readonly discard: ReadonlySet<string>;
  readonly memory: Memory;
  readonly pause: Pause | undefined;
}

/** How often the lists are planned anew because the document changed meanwhile. */
const ATTEMPTS = 2;

async function apply(
  transaction: DocumentTransaction,
  source: AgreementModel,
  { selection: asked, discard, memory, pause }: Asked,
): Promise<{ readonly report: ClausesReport; readonly remember: Remember }> {
  let first: readonly PlacedList[] | undefined;
  for (let attempt = 1; ;) {
    const before = await withPauses(readInSteps(source, memory, await transaction.readWhole(pause)), pause);
    if (!before.alignment.recognised) {
      const nothing = { recognised: false, unapplied: [], clauses: [], findings: [], change: NO_CHANGE };
      return { report: nothing, remember: (kept) => kept };
    }
    first ??= before.lists;
    const selection = typeof asked === "function" ? asked(before.lists) : asOfNow(asked, first, before.lists);
    const planned = planSelection(source, before, selection, discard);
    // What is tracked stays where it was, struck out, and what takes it back is tracked too.
    if (before.extras?.isTracking && planned.edits.length > 0)
      return { report: trackedReport(before, planned), remember: (kept) => kept };
    try {
      const { after, left } = await edited(transaction, planned.edits, before.content);
      const now = await withPauses(readInSteps(source, memory, { content: after, extras: null }, before), pause);
      const report = reportOf(source, selection, before, now, planned);
      const findings = [...report.findings, ...controlsLeft(left)];
      return { report: { ...report, findings }, remember: rememberIn(source, before, now) };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (!error.isUntouched) await undoStopped(transaction, source, memory, before.content, planned.changing);
      // What was relied on had changed: what is asked is asked again, of the document as it is now; or in another way.
      if (error.isLearnt) continue;
      if (error.code !== "gone" || attempt === ATTEMPTS) throw error;
      attempt += 1;
    }
  }
}

async function edited(
  transaction: DocumentTransaction,
  edits: readonly Edit[],
  content: DocumentContent,
): Promise<Pick<Edited, "after" | "left">> {
  return edits.length > 0 ? transaction.edit(edits) : { after: content, left: [] };
}

/** Nothing was done, as every change would be tracked. */
function trackedReport({ lists }: AgreementAsRead, { changing }: SelectionPlan): ClausesReport {
  const asked = changing.flatMap(({ arranged }) => lists.map(({ list }) => list).filter(({ id }) => id === arranged.list));
  return {
    recognised: true,
    unapplied: asked.map(({ id }) => id),
    clauses: lists,
    findings: asked.map(({ label }) => finding("list-tracked", { list: label })),
    change: NO_CHANGE,
  };
}

function reportOf(
  source: AgreementModel,
  selection: ClauseSelection,
  before: AgreementAsRead,
  now: AgreementAsRead,
  { selected, attempted, changing, held }: SelectionPlan,
): ClausesReport {
  const misplaced = attempted
    .filter(({ arranged, targets }) => !holds(now, arranged.list, targets))
    .map(({ arranged }) => arranged.list);
  const missing = source.clauseLists.filter(({ id }) => selection.has(id) && !selected.has(id));
  // What was meant to be there: what somebody added meanwhile is theirs.
  const lists = changing.map(({ arranged, targets }) => ({
    ...arranged,
    after: targets.map((target) => ({ line: target.line, text: textIn(target) })),
  }));
  return {
    recognised: true,
    unapplied: [...missing.map(({ id }) => id), ...misplaced],
    clauses: now.lists,
    findings: [
      ...missing.map(({ label }) => finding("list-not-found", { list: label })),
      ...held.flatMap(({ placed, lines }) => heldFindings(before, placed, lines)),
      ...now.lists.flatMap((placed) => {
        const isHeld = held.some(({ placed: { list }, lines }) => list.id === placed.list.id && lines.length > 0);
        return clauseFindings(placed, selected.get(placed.list.id), misplaced.includes(placed.list.id) && !isHeld);
      }),
    ],
    change: lists.length > 0 ? { steps: [{ kind: "arranged", lists }] } : NO_CHANGE,
  };
}

/** What there is to keep beside the text: what is chosen now, and the answers that no slot shows any more. */
function rememberIn(source: AgreementModel, before: AgreementAsRead, now: AgreementAsRead): Remember {
  const inModel = defaultSelection(source);
  return (kept) => {
    const chosen = selectionAfter(kept.chosen ?? inModel, before.lists, now.lists);
    return rechoose(source, rememberLost(source, kept, before, now), chosen);
  };
}
