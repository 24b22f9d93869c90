import type { AgreementDocument, DocumentContent, DocumentTransaction } from "../agreement-document";
import { matchControls } from "../alignment/match-controls";
import type { AgreementModel } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import type { Review } from "../review/review-agreement";
import type { Fix } from "../review/review-finding";
import { alignAgreement } from "../clauses/align-agreement";
import { addOwnClause, tickClause } from "../clauses/choose";
import { selectionOf } from "../clauses/place-clauses";
import { applyClauses } from "./apply-clauses";
import { type ChangeStep, NO_CHANGE } from "./change";
import { fillAgreement } from "./fill-agreement";
import { loadMemory, type Memory } from "./memory";
import { prepareAgreement } from "./prepare-agreement";
import { endParagraph, REFUSED, type RepairOutcome, replaceText } from "./repair-text";
import { restoreSlot, type Rewrap } from "./restore-slot";
import { reviewDocument, type ReviewRequest, reviewSeen, seeDocument } from "./review-document";
import { writeFact } from "./write-fact";

export interface RepairReport extends RepairOutcome {
  /** The document as it is now. */
  readonly review: Review;
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
  request: ReviewRequest,
  which: "fix" | "alternative" = "fix",
): Promise<RepairReport> {
  const memory = await loadMemory(document, model);
  const fix = await document.transact(async (transaction) => {
    const seen = await seeDocument(transaction, request.pause);
    const review = await reviewSeen(model, seen, memory, request);
    const found = review.findings.find((one) => one.key === key)?.[which];
    if (!found) return { state: "gone", change: NO_CHANGE } as const;
    return repairInPlace(transaction, model, seen.content, found, memory);
  });
  const { state, change } = await repairElsewhere(document, model, fix);
  return { state, change, review: await reviewDocument(document, model, request) };
}

/** A repair that is an operation of its own. */
type Delegated = Extract<Fix, { kind: "write-field" | "write-fact" | "choose-clause" }> | Rewrap;

/** A repair of the transaction's own, or the operation that does it. */
async function repairInPlace(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  fix: Fix,
  memory: Memory,
): Promise<RepairOutcome | Delegated> {
  switch (fix.kind) {
    case "write-field":
    case "write-fact":
    case "choose-clause":
      return fix;
    case "replace-text":
      return replaceText(transaction, content, fix);
    case "end-paragraph":
      return endParagraph(transaction, content, fix);
    case "remove-paragraph":
      return removeParagraph(transaction, model, content, fix.paragraph, memory);
    case "restore-slot":
      return restoreSlot(transaction, model, content, fix.slot, memory);
  }
}

/** A bullet that is the item of a list is taken back with its control; an empty one is worth no step back. */
async function removeParagraph(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  paragraph: number,
  memory: Memory,
): Promise<RepairOutcome> {
  const { slots } = alignAgreement(withFacts(model, memory.facts), content).alignment;
  const index = slots.findIndex((placed) => placed.state !== "lost" && placed.span.first === paragraph);
  const control = content.controls[matchControls(slots, content.controls)[index] ?? -1];
  const slot = slots[index]?.slot.id;
  const after = await transaction.edit([{ kind: "delete-paragraph", paragraph }]);
  if (after.paragraphs.length !== content.paragraphs.length - 1) return REFUSED;
  if (slot === undefined || !control || control.text === "") return { state: "repaired", change: NO_CHANGE };
  const step: ChangeStep = {
    kind: "removed",
    slot,
    before: control.text,
    look: { kind: "placeholder", lead: 0, look: control.look },
  };
  return { state: "repaired", change: { steps: [step] } };
}

async function repairElsewhere(
  document: AgreementDocument,
  model: AgreementModel,
  fix: RepairOutcome | Delegated,
): Promise<RepairOutcome> {
  if (!("kind" in fix)) return fix;
  switch (fix.kind) {
    case "write-field": {
      const { change, unwritten } = await fillAgreement(document, model, new Map([[fix.field, fix.answer]]));
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
      return { state: wrapped > 0 ? "repaired" : "refused", change: { steps: [...fix.change.steps, ...change.steps] } };
    }
  }
}

async function chooseClause(
  document: AgreementDocument,
  model: AgreementModel,
  { list: id, line }: Extract<Fix, { kind: "choose-clause" }>,
): Promise<RepairOutcome> {
  const content = await document.transact((transaction) => transaction.read());
  const placed = alignAgreement(model, content).lists.find(({ list }) => list.id === id);
  if (!placed) return REFUSED;
  const chosen = selectionOf([placed]).get(id) ?? [];
  const wanted = line.kind === "clause" ? tickClause(placed.list, chosen, line.id) : addOwnClause(chosen, line.text);
  const { change, unapplied } = await applyClauses(document, model, new Map([[id, wanted]]));
  return { state: unapplied.length > 0 ? "refused" : "repaired", change };
}
