import type { AgreementDocument, DocumentContent, DocumentTransaction, Sitting } from "../../agreement-document";
import { addOwnClause, tickClause } from "../../clauses/edit-selection";
import { selectionOf } from "../../clauses/placed-list";
import type { AgreementModel } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { loadMemory } from "../../reading/memory";
import type { FieldReading } from "../../reading/read-fields";
import type { Repair } from "../../review/review-finding";
import { type Change, type ChangeStep, NO_CHANGE } from "../changes/change";
import { doneAsRead } from "../changes/done-as-read";
import { giveBullet } from "../changes/given-bullet";
import { removeParagraph } from "../changes/removed-bullet";
import { endParagraph, replaceText } from "../changes/replaced-text";
import { applyClauses, type SelectClauses } from "../engagements/apply-clauses";
import { fillAgreement } from "../filling/fill-agreement";
import { prepareAgreement } from "../prepare-agreement";
import { readAndReview, readForReview, type ReviewedDocument, reviewOf, type ReviewRequest } from "../review-document";
import { writeFact } from "../write-fact";
import { outcomeOf, type RepairOutcome } from "./repair-outcome";
import { repairSlot, type Rewrap } from "./repair-slot";

/** What became of it, and the document as it is now. */
export interface RepairReport extends RepairOutcome, ReviewedDocument {}

export interface RepairRequest extends ReviewRequest {
  /** Told of the change from the moment it is done, whatever fails after it. */
  readonly onChange?: (change: Change) => void;
}

/** One of its two repairs, or one of its choices, by its label. */
export type WhichRepair = "repair" | "alternative" | { readonly choice: string };

/**
 * Does a repair of one finding, in the document as it is at that moment, and reviews it again. The change can be taken back. A
 * batch that changes fixed text changes the differing words only.
 *
 * @param key of the finding: see `review-finding.ts`.
 * @param which of its repairs.
 */
export async function repairFinding(
  document: AgreementDocument,
  model: AgreementModel,
  key: string,
  request: RepairRequest,
  which: WhichRepair = "repair",
): Promise<RepairReport> {
  const memory = await loadMemory(document, model);
  const repair = await document.transact(async (transaction) => {
    const read = await readForReview(transaction, model, memory, request.pause);
    const found = await repairIn(read, key, which, request, document.sitting);
    if (!found) return { state: "gone", change: NO_CHANGE } as const;
    // What the field shows is what the finding was about: something else by then is not written over.
    if (found.kind === "write-field") return { ...found, expected: read.fields.get(found.field) };
    return repairInPlace(transaction, read, found);
  });
  if ("kind" in repair && repair.kind === "rewrap") request.onChange?.(repair.change);
  const { state, change } = await repairElsewhere(document, model, repair, request);
  request.onChange?.(change);
  const before = "kind" in repair && repair.kind === "rewrap" ? repair.change.steps : [];
  const whole = { steps: [...before, ...change.steps] };
  return { state, change: whole, ...(await readAndReview(document, model, request)) };
}

/** The repair of a finding, as this reading has it. */
async function repairIn(
  read: AgreementAsRead,
  key: string,
  which: WhichRepair,
  request: RepairRequest,
  sitting: Sitting,
): Promise<Repair | null | undefined> {
  const { review, seen } = await reviewOf(read, request, sitting);
  const found = review.findings.find((one) => one.key === key);
  const repair = typeof which === "string" ? found?.[which] : found?.choices.find(({ label }) => label === which.choice)?.repair;
  if (!seen || !repair || !("control" in repair)) return repair;
  // An edit names the objects of the last reading: the same control is where it was among them.
  const control = repair.control && read.content.controls[seen.read.content.controls.indexOf(repair.control)];
  return repair.kind === "detach" ? control && { ...repair, control } : { ...repair, control };
}

type WriteField = Extract<Repair, { kind: "write-field" }> & { readonly expected: FieldReading | undefined };

/** A repair that is an operation of its own. */
type Delegated = WriteField | Extract<Repair, { kind: "write-fact" | "write-facts" | "choose-clause" }> | Rewrap;

/** A repair of the transaction's own, or the operation that does it. */
async function repairInPlace(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  repair: Exclude<Repair, { kind: "write-field" }>,
): Promise<RepairOutcome | Delegated> {
  switch (repair.kind) {
    case "write-fact":
    case "write-facts":
    case "choose-clause":
      return repair;
    case "replace-text":
      return outcomeOf(await replaceText(transaction, read.content, repair.span, repair.text));
    case "end-paragraph":
      return outcomeOf(await endParagraph(transaction, read.content, repair, repair.text));
    case "remove-paragraph":
      return outcomeOf(await removeParagraph(transaction, read, repair.paragraph));
    case "give-bullet":
      return outcomeOf(await giveBullet(transaction, read, repair));
    case "restore-slot":
      return repairSlot(transaction, read, repair.slot);
    case "detach": {
      const unwrap = () => transaction.edit([{ kind: "unwrap", control: repair.control }]);
      const isLess = ({ after }: { readonly after: DocumentContent }): boolean =>
        after.controls.length < read.content.controls.length;
      return outcomeOf(await doneAsRead(transaction, unwrap, (now) => (isLess(now) ? NO_CHANGE : undefined)));
    }
  }
}

async function repairElsewhere(
  document: AgreementDocument,
  model: AgreementModel,
  repair: RepairOutcome | Delegated,
  request: RepairRequest,
): Promise<RepairOutcome> {
  if (!("kind" in repair)) return repair;
  switch (repair.kind) {
    case "write-field": {
      const expected = repair.expected ? [repair.expected] : [];
      const { change, unwritten } = await fillAgreement(
        document,
        model,
        new Map([[repair.field, repair.answer]]),
        expected,
        request.pause,
      );
      return { state: unwritten.includes(repair.field) ? "refused" : "repaired", change };
    }
    case "write-fact":
      return writeFacts(document, model, [repair], request);
    case "write-facts":
      return writeFacts(document, model, repair.facts, request);
    case "choose-clause":
      return chooseClause(document, model, repair, request);
    case "rewrap": {
      const { change, wrapped } = await prepareAgreement(document, model, undefined, request.pause);
      return { state: wrapped > 0 ? "repaired" : "refused", change };
    }
  }
}

/** One change, however many facts. */
async function writeFacts(
  document: AgreementDocument,
  model: AgreementModel,
  facts: Extract<Repair, { kind: "write-facts" }>["facts"],
  { onChange, pause }: RepairRequest,
): Promise<RepairOutcome> {
  const steps: ChangeStep[] = [];
  let isWritten = true;
  try {
    for (const { fact, answer } of facts) {
      const report = await writeFact(document, model, fact, answer, pause);
      if (report.state !== "refused") steps.push(...report.change.steps);
      isWritten &&= report.state === "written";
    }
  } catch (error) {
    onChange?.({ steps });
    throw error;
  }
  return { state: isWritten ? "repaired" : "refused", change: { steps } };
}

async function chooseClause(
  document: AgreementDocument,
  model: AgreementModel,
  { list: id, line }: Extract<Repair, { kind: "choose-clause" }>,
  { pause }: RepairRequest,
): Promise<RepairOutcome> {
  const choose: SelectClauses = (lists) => {
    const placed = lists.find(({ list }) => list.id === id);
    if (!placed) return new Map();
    const chosen = selectionOf([placed]).get(id) ?? [];
    return new Map([[id, line.kind === "clause" ? tickClause(placed.list, chosen, line.id) : addOwnClause(chosen, line.text)]]);
  };
  const { change, unapplied, clauses } = await applyClauses(document, model, choose, undefined, pause);
  const isThere = clauses.some(({ list }) => list.id === id) && unapplied.length === 0;
  return { state: isThere ? "repaired" : "refused", change };
}
