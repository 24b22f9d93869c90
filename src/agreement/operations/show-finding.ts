import type { AgreementDocument } from "../agreement-document";
import type { AgreementModel } from "../model/agreement-model";
import { loadMemory } from "../reading/memory";
import { readForReview, reviewOf, type ReviewRequest } from "./review-document";

/**
 * Shows the user where a finding is, in the document as it is at that moment. At most 3 round trips.
 *
 * @returns false when the document no longer shows it, or when it is nowhere in the body.
 */
export async function showFinding(
  document: AgreementDocument,
  model: AgreementModel,
  key: string,
  request: ReviewRequest,
): Promise<boolean> {
  const memory = await loadMemory(document, model);
  return document.transact(async (transaction) => {
    const { review } = await reviewOf(await readForReview(transaction, model, memory, request.pause), request, document.sitting);
    const span = review.findings.find((one) => one.key === key)?.span;
    if (!span) return false;
    await transaction.selectSpan(span);
    return true;
  });
}
