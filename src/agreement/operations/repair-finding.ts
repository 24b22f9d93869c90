import type { AgreementDocument, DocumentTransaction } from "../agreement-document";
import { addOwnClause, tickClause } from "../clauses/choose";
import { selectionOf } from "../clauses/place-clauses";
import type { AgreementModel } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { loadMemory } from "../reading/memory";
import type { FieldReading } from "../reading/read-fields";
import type { Fix } from "../review/review-finding";
import { applyClauses, type ChooseClauses } from "./apply-clauses";
import { type Change, NO_CHANGE } from "./change";
import { fillAgreement } from "./fill-agreement";
import { prepareAgreement } from "./prepare-agreement";
import { endParagraph, REFUSED, type RepairOutcome, replaceText } from "./repair-text";
import { restoreSlot, type Rewrap } from "./restore-slot";
import {
  isSameDocument,
  readAndReview,
  readForReview,
  type ReviewedDocument,
  reviewRead,
  type ReviewRequest,
} from "./review-document";
import { writeFact } from "./write-fact";

/** What became of it, and the document as it is now. */
export interface RepairReport extends RepairOutcome, ReviewedDocument {}

export interface RepairRequest extends ReviewRequest {
  /** The review that told the finding: it is reviewed anew only if the document is another by now. */
  readonly seen?: ReviewedDocument | undefined;
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
  which: "fix" | "alternative" = "fix",
): Promise<RepairReport> {
  const memory = await loadMemory(document, model);
  const fix = await document.transact(async (transaction) => {
    const read = await readForReview(transaction, model, memory, request.pause);
    const found = await fixIn(read, key, which, request);
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
  return { state, change: whole, ...(await readAndReview(document, model, request)) };
}

/** The repair of a finding, as this reading has it. */
async function fixIn(
  read: AgreementAsRead,
  key: string,
  which: "fix" | "alternative",
  request: RepairRequest,
): Promise<Fix | null | undefined> {
  const seen = request.seen && isSameDocument(request.seen.read, read) ? request.seen : undefined;
  const { findings } = seen?.review ?? (await reviewRead(read, null, request));
  const fix = findings.find((one) => one.key === key)?.[which];
  if (!seen || !fix || !("control" in fix)) return fix;
  // An edit names the objects of the last reading: the same control is where it was among them.
  const control = fix.control && read.content.controls[seen.read.content.controls.indexOf(fix.control)];
  return fix.kind === "detach" ? control && { ...fix, control } : { ...fix, control };
}

type WriteField = Extract<Fix, { kind: "write-field" }> & { readonly expected: FieldReading | undefined };

/** A repair that is an operation of its own. */
type Delegated = WriteField | Extract<Fix, { kind: "write-fact" | "choose-clause" }> | Rewrap;

/** A repair of the transaction's own, or the operation that does it. */
async function repairInPlace(
  transaction: DocumentTransaction,
  read: AgreementAsRead,
  fix: Exclude<Fix, { kind: "write-field" }>,
): Promise<RepairOutcome | Delegated> {
  switch (fix.kind) {
    case "write-fact":
    case "choose-clause":
      return fix;
    case "replace-text":
      return replaceText(transaction, read.content, fix);
    case "end-paragraph":
      return endParagraph(transaction, read.content, fix);
    case "remove-paragraph":
      return removeParagraph(transaction, read, fix.paragraph);
    case "restore-slot":
      return restoreSlot(transaction, read, fix.slot);
    case "detach": {
      const { after } = await transaction.edit([{ kind: "unwrap", control: fix.control }]);
      return after.controls.length < read.content.controls.length ? { state: "repaired", change: NO_CHANGE } : REFUSED;
    }
  }
}

/** A bullet that is the item of a list is taken back with its control; an empty one is worth no step back. */
async function removeParagraph(transaction: DocumentTransaction, read: AgreementAsRead, index: number): Promise<RepairOutcome> {
  const { slots } = read.alignment;
  const nth = slots.findIndex((placed) => placed.state !== "lost" && placed.span.first === index);
  const [placed, control] = [slots[nth], read.controls[nth]];
  const paragraph = read.content.paragraphs[index];
  if (!paragraph || (read.extras?.marks[index]?.marks.length ?? 0) > 0) return REFUSED;
  const { after, overtaken } = await transaction.edit([{ kind: "delete-paragraph", paragraph }]);
  if (overtaken.size > 0 || after.paragraphs.length >= read.content.paragraphs.length) return REFUSED;
  if (!placed || !control || control.text === "") return { state: "repaired", change: NO_CHANGE };
  const look = { kind: "placeholder", lead: 0, look: control.look } as const;
  return { state: "repaired", change: { steps: [{ kind: "removed", slot: placed.slot.id, before: control.text, look }] } };
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
  { list: id, line }: Extract<Fix, { kind: "choose-clause" }>,
): Promise<RepairOutcome> {
  const choose: ChooseClauses = (lists) => {
    const placed = lists.find(({ list }) => list.id === id);
    if (!placed) return new Map();
    const chosen = selectionOf([placed]).get(id) ?? [];
    return new Map([[id, line.kind === "clause" ? tickClause(placed.list, chosen, line.id) : addOwnClause(chosen, line.text)]]);
  };
  const { change, unapplied, clauses } = await applyClauses(document, model, choose);
  const isThere = clauses.some(({ list }) => list.id === id) && unapplied.length === 0;
  return { state: isThere ? "repaired" : "refused", change };
}
