import type { AgreementDocument, DocumentTransaction } from "../../agreement-document";
import { addOwnClause, tickClause } from "../../clauses/edit-selection";
import { selectionOf } from "../../clauses/placed-list";
import type { AgreementModel } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { loadMemory } from "../../reading/memory";
import type { FieldReading } from "../../reading/read-fields";
import type { Review } from "../../review/review-agreement";
import type { Repair } from "../../review/review-finding";
import { applyClauses, type SelectClauses } from "../engagements/apply-clauses";
import { type Change, NO_CHANGE } from "../changes/change";
import { fillAgreement } from "../filling/fill-agreement";
import { prepareAgreement } from "../prepare-agreement";
import { removeParagraph } from "../changes/removed-bullet";
import { endParagraph, replaceText } from "../changes/replaced-text";
import { outcomeOf, REFUSED, type RepairOutcome } from "./repair-outcome";
import { repairSlot, type Rewrap } from "./repair-slot";
import { readForReview, reviewDocument, reviewRead, type ReviewRequest } from "../review-document";
import { writeFact } from "../write-fact";

export interface RepairReport extends RepairOutcome {
  /** The document as it is now. */
  readonly review: Review;
}

export interface RepairRequest extends ReviewRequest {
  /** Told of the change from the moment it is done, whatever fails after it. */
  readonly onChange?: (change: Change) => void;
}

/**
 * Does a repair of one finding, in the document as it is at that moment, and reviews it again. The change can be taken back. A
 * batch that changes fixed text changes the differing words only.
 *
 * @param key of the finding: see `review-finding.ts`.
 * @param which of its two repairs.
 */
export async function repairFinding(
  document: AgreementDocument,
  model: AgreementModel,
  key: string,
  request: RepairRequest,
  which: "repair" | "alternative" = "repair",
): Promise<RepairReport> {
  const memory = await loadMemory(document, model);
  const fix = await document.transact(async (transaction) => {
    const read = await readForReview(transaction, model, memory, request.pause);
    const review = await reviewRead(read, null, request);
    const found = review.findings.find((one) => one.key === key)?.[which];
    if (!found) return { state: "gone", change: NO_CHANGE } as const;
    // What the field shows is what the finding was about: something else by then is not written over.
    if (found.kind === "write-field") return { ...found, expected: read.fields.get(found.field) };
    return repairInPlace(transaction, read, found);
  });
  if ("kind" in fix && fix.kind === "rewrap") request.onChange?.(fix.change);
  const { state, change } = await repairElsewhere(document, model, fix);
  request.onChange?.(change);
  const before = "kind" in fix && fix.kind === "rewrap" ? fix.change.steps : [];
  const whole = { steps: [...before, ...change.steps] };
  return { state, change: whole, review: await reviewDocument(document, model, request) };
}

type WriteField = Extract<Repair, { kind: "write-field" }> & { readonly expected: FieldReading | undefined };

/** A repair that is an operation of its own. */
type Delegated = WriteField | Extract<Repair, { kind: "write-fact" | "choose-clause" }> | Rewrap;

/** A repair of the transaction's own, or the operation that does it. */
async function repairInPlace(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  fix: Exclude<Repair, { kind: "write-field" }>,
): Promise<RepairOutcome | Delegated> {
  switch (fix.kind) {
    case "write-fact":
    case "choose-clause":
      return fix;
    case "replace-text":
      return outcomeOf(await replaceText(transaction, read.content, fix.span, fix.text));
    case "end-paragraph":
      return outcomeOf(await endParagraph(transaction, read.content, fix, fix.text));
    case "remove-paragraph":
      return outcomeOf(await removeParagraph(transaction, read, fix.paragraph));
    case "restore-slot":
      return repairSlot(transaction, read, fix.slot);
    case "detach": {
      const { after } = await transaction.edit([{ kind: "unwrap", control: fix.control }]);
      return after.controls.length < read.content.controls.length ? { state: "repaired", change: NO_CHANGE } : REFUSED;
    }
  }
}

async function repairElsewhere(
  document: AgreementDocument,
  model: AgreementModel,
  fix: RepairOutcome | Delegated,
): Promise<RepairOutcome> {
  if (!("kind" in fix)) return fix;
  switch (fix.kind) {
    case "write-field": {
      const expected = fix.expected ? [fix.expected] : [];
      const { change, unwritten } = await fillAgreement(document, model, new Map([[fix.field, fix.answer]]), expected);
      return { state: unwritten.includes(fix.field) ? "refused" : "repaired", change };
    }
    case "write-fact": {
      const report = await writeFact(document, model, fix.fact, fix.answer);
      if (report.state === "refused") return REFUSED;
      return { state: report.state === "written" ? "repaired" : "refused", change: report.change };
    }
    case "choose-clause":
      return chooseClause(document, model, fix);
    case "rewrap": {
      const { change, wrapped } = await prepareAgreement(document, model);
      return { state: wrapped > 0 ? "repaired" : "refused", change };
    }
  }
}

async function chooseClause(
  document: AgreementDocument,
  model: AgreementModel,
  { list: id, line }: Extract<Repair, { kind: "choose-clause" }>,
): Promise<RepairOutcome> {
  const choose: SelectClauses = (lists) => {
    const placed = lists.find(({ list }) => list.id === id);
    if (!placed) return new Map();
    const chosen = selectionOf([placed]).get(id) ?? [];
    return new Map([[id, line.kind === "clause" ? tickClause(placed.list, chosen, line.id) : addOwnClause(chosen, line.text)]]);
  };
  const { change, unapplied, clauses } = await applyClauses(document, model, choose);
  const isThere = clauses.some(({ list }) => list.id === id) && unapplied.length === 0;
  return { state: isThere ? "repaired" : "refused", change };
}
