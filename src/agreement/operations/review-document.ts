import { type AgreementDocument, type DocumentExtras, type DocumentTransaction, HostError } from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import type { CalendarDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import { type Review, reviewInSteps } from "../review/review-agreement";
import type { SeenDocument } from "../review/reviewed-agreement";
import { loadMemory, type Memory } from "./memory";

export interface ReviewRequest {
  readonly today: CalendarDay;
  /** Headers and footers too: 3 round trips more. */
  readonly margins?: boolean;
  /** Called between two steps of the work. */
  readonly pause?: Pause;
}

/**
 * What there is to say about the document before it is signed. Changes nothing. 2 round trips, and those of the memory and
 * of the margins.
 */
export async function reviewDocument(
  document: AgreementDocument,
  model: AgreementModel,
  request: ReviewRequest,
): Promise<Review> {
  const memory = await loadMemory(document, model);
  const body = await document.transact((transaction) => seeDocument(transaction, request.pause));
  const margins = request.margins ? await document.readMargins() : null;
  return reviewSeen(model, { ...body, margins }, memory, request);
}

/** The body and what its paragraphs do not show; null for what the host would not give. */
export async function seeDocument(transaction: DocumentTransaction, pause: ReviewRequest["pause"]): Promise<SeenDocument> {
  const content = await transaction.read();
  // Reading is long work of the host's client already.
  await pause?.();
  return { content, extras: await extrasIn(transaction, pause), margins: null };
}

async function extrasIn(transaction: DocumentTransaction, pause: ReviewRequest["pause"]): Promise<DocumentExtras | null> {
  try {
    return await transaction.readExtras(pause);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return null;
  }
}

export async function reviewSeen(
  model: AgreementModel,
  seen: SeenDocument,
  { waivers, answers, facts, chosen }: Memory,
  { today, pause }: ReviewRequest,
): Promise<Review> {
  return withPauses(reviewInSteps(withFacts(model, facts), seen, { today, waivers, remembered: answers, chosen }), pause);
}
