import type { AgreementDocument, DocumentContent, DocumentTransaction } from "../agreement-document";
import { matchControls } from "../alignment/match-controls";
import type { AgreementModel } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import type { Review } from "../review/review-agreement";
import type { Fix } from "../review/review-finding";
import type { FoundSlot } from "../review/reviewed-agreement";
import { alignAgreement } from "../clauses/align-agreement";
import { addOwnClause, tickClause } from "../clauses/choose";
import { selectionOf } from "../clauses/place-clauses";
import { applyClauses } from "./apply-clauses";
import { type Change, type ChangeStep, NO_CHANGE, positionsOf } from "./change";
import { fillAgreement } from "./fill-agreement";
import { loadMemory, type Memory } from "./memory";
import { prepareAgreement } from "./prepare-agreement";
import { reviewDocument, type ReviewRequest, reviewSeen, seeDocument } from "./review-document";
import { writeFact } from "./write-fact";

export interface RepairReport {
  /** `gone`: the document no longer shows the finding; `refused`: Word would not be led to the place. */
  readonly state: "repaired" | "gone" | "refused";
  readonly change: Change;
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

type Outcome = Pick<RepairReport, "state" | "change">;
/** A repair that is an operation of its own. */
type Delegated =
  Extract<Fix, { kind: "write-field" | "write-fact" | "choose-clause" }> | { readonly kind: "rewrap"; readonly change: Change };

const REFUSED: Outcome = { state: "refused", change: NO_CHANGE };

/** A repair of the transaction's own, or the operation that does it. */
async function repairInPlace(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  fix: Fix,
  memory: Memory,
): Promise<Outcome | Delegated> {
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

async function replaceText(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { span, text }: Extract<Fix, { kind: "replace-text" }>,
): Promise<Outcome> {
  const before = (content.paragraphs[span.first]?.text ?? "").slice(span.start, span.end);
  const { done, after } = await transaction.replace([{ span, text }]);
  const paragraph = after.paragraphs[span.first]?.text ?? "";
  if (!done[0] || paragraph.slice(span.start, span.start + text.length) !== text) return REFUSED;
  const step: ChangeStep = { kind: "replaced", paragraph, index: span.first, start: span.start, before, after: text };
  return { state: "repaired", change: { steps: [step] } };
}

async function endParagraph(
  transaction: DocumentTransaction,
  content: DocumentContent,
  fix: Extract<Fix, { kind: "end-paragraph" }>,
): Promise<Outcome> {
  const { paragraph: index, from: start, text } = fix;
  const shown = content.paragraphs[index]?.text ?? "";
  const after = await transaction.edit([fix]);
  const paragraph = after.paragraphs[index]?.text ?? "";
  if (paragraph !== shown.slice(0, start) + text) return REFUSED;
  const step: ChangeStep = { kind: "replaced", paragraph, index, start, before: shown.slice(start), after: text };
  return { state: "repaired", change: { steps: [step] } };
}

/** A bullet that is the item of a list is taken back with its control; an empty one is worth no step back. */
async function removeParagraph(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  paragraph: number,
  memory: Memory,
): Promise<Outcome> {
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

/** An empty slot takes its placeholder back; one without a control is wrapped again. */
async function restoreSlot(
  transaction: DocumentTransaction,
  model: AgreementModel,
  content: DocumentContent,
  id: string,
  { looks, facts }: Memory,
): Promise<Outcome | Delegated> {
  const { model: effective, alignment } = alignAgreement(withFacts(model, facts), content);
  const { slots } = alignment;
  const slot = effective.slots.find((one) => one.id === id);
  const control = matchControls(slots, content.controls)[slots.findIndex((placed) => placed.slot.id === id)];
  if (!slot) return REFUSED;
  if (control === undefined) {
    const placed = slots.find((one) => one.slot.id === id);
    return placed?.state === "empty" ? writePlaceholder(transaction, content, placed) : { kind: "rewrap", change: NO_CHANGE };
  }
  // Its answer may have gone to another paragraph with it: nothing is written over it.
  if (content.controls[control]?.text.trim() !== "") return REFUSED;
  const look = looks.get(id) ?? { highlight: null, color: "#000000" };
  const text = slot.placeholder;
  const written = { kind: "placeholder", lead: slot.lead.length, look } as const;
  const after = await transaction.edit([{ kind: "write", control, text, look: written }]);
  const position = positionsOf(after.controls)[control];
  if (after.controls[control]?.text !== text || !position) return REFUSED;
  const step: ChangeStep = { kind: "written", ...position, before: "", look: { kind: "answer" }, after: text };
  return { state: "repaired", change: { steps: [step] } };
}

/** The placeholder of a slot that went with its control, put beside the word before it, or after; to be wrapped then. */
async function writePlaceholder(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { slot, span: { first, start } }: FoundSlot,
): Promise<Outcome | Delegated> {
  const text = content.paragraphs[first]?.text ?? "";
  const left = text.slice(0, start).trimEnd();
  const right = text.slice(start).trimStart();
  const [before] = /\S+$/u.exec(left) ?? [];
  const [after = ""] = /^\S+/u.exec(right) ?? [];
  const glue = right === "" || /^[.,;)]/u.test(right) ? "" : " ";
  const whole = text.length - right.length;
  const replacement =
    before === undefined
      ? { from: whole, to: whole + after.length, text: slot.placeholder + glue + after }
      : {
          from: left.length - before.length,
          to: right === "" ? left.length : whole,
          text: `${before} ${slot.placeholder}${glue}`,
        };
  const span = { first, start: replacement.from, last: first, end: replacement.to };
  const outcome = await replaceText(transaction, content, { kind: "replace-text", span, text: replacement.text });
  return outcome.state === "repaired" ? { kind: "rewrap", change: outcome.change } : outcome;
}

async function repairElsewhere(document: AgreementDocument, model: AgreementModel, fix: Outcome | Delegated): Promise<Outcome> {
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
): Promise<Outcome> {
  const content = await document.transact((transaction) => transaction.read());
  const placed = alignAgreement(model, content).lists.find(({ list }) => list.id === id);
  if (!placed) return REFUSED;
  const chosen = selectionOf([placed]).get(id) ?? [];
  const wanted = line.kind === "clause" ? tickClause(placed.list, chosen, line.id) : addOwnClause(chosen, line.text);
  const { change, unapplied } = await applyClauses(document, model, new Map([[id, wanted]]));
  return { state: unapplied.length > 0 ? "refused" : "repaired", change };
}
