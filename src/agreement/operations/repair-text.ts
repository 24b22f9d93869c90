/** Repairs of the words of one paragraph. */

import type { DocumentContent, DocumentTransaction } from "../agreement-document";
import type { Fix } from "../review/review-finding";
import { type Change, type ChangeStep, NO_CHANGE } from "./change";

export interface RepairOutcome {
  /** `gone`: the document no longer shows the finding; `refused`: Word would not be led to the place. */
  readonly state: "repaired" | "gone" | "refused";
  readonly change: Change;
}

export const REFUSED: RepairOutcome = { state: "refused", change: NO_CHANGE };

export async function replaceText(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { span, text }: Extract<Fix, { kind: "replace-text" }>,
): Promise<RepairOutcome> {
  const before = (content.paragraphs[span.first]?.text ?? "").slice(span.start, span.end);
  const { done, after } = await transaction.replace([{ span, text }]);
  const paragraph = after.paragraphs[span.first]?.text ?? "";
  if (!done[0] || paragraph.slice(span.start, span.start + text.length) !== text) return REFUSED;
  const step: ChangeStep = { kind: "replaced", paragraph, index: span.first, start: span.start, before, after: text };
  return { state: "repaired", change: { steps: [step] } };
}

export async function endParagraph(
  transaction: DocumentTransaction,
  content: DocumentContent,
  fix: Extract<Fix, { kind: "end-paragraph" }>,
): Promise<RepairOutcome> {
  const { paragraph: index, from: start, text } = fix;
  const shown = content.paragraphs[index]?.text ?? "";
  const after = await transaction.edit([fix]);
  const paragraph = after.paragraphs[index]?.text ?? "";
  if (paragraph !== shown.slice(0, start) + text) return REFUSED;
  const step: ChangeStep = { kind: "replaced", paragraph, index, start, before: shown.slice(start), after: text };
  return { state: "repaired", change: { steps: [step] } };
}
