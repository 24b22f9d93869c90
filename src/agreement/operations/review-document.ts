import type { AgreementDocument, DocumentTransaction } from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import type { CalendarDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { type Memory, printMemory, reloadMemory } from "../reading/memory";
import { type Review, reviewInSteps } from "../review/review-agreement";
import type { SeenMargins } from "../review/reviewed-agreement";

export interface ReviewRequest {
  readonly today: CalendarDay;
  /** Headers and footers too: 1 round trip more, and 1 for each kind there is. */
  readonly margins?: boolean;
  /** A review that was made: what is looked for is looked for in it, and reviewed anew only if the document is another by now. */
  readonly seen?: ReviewedDocument | undefined;
  /** Called between two steps of the work. */
  readonly pause?: Pause;
}

/** A review, and the reading it is of. */
export interface ReviewedDocument {
  readonly review: Review;
  readonly read: AgreementAsRead;
}

/**
 * What there is to say about the document before it is signed. Changes nothing. 1 round trip, and those of the memory and of the
 * margins.
 */
export async function reviewDocument(
  document: AgreementDocument,
  model: AgreementModel,
  request: ReviewRequest,
): Promise<Review> {
  return (await readAndReview(document, model, request)).review;
}

/** The same, with the reading it is of. */
export async function readAndReview(
  document: AgreementDocument,
  model: AgreementModel,
  request: ReviewRequest,
): Promise<ReviewedDocument> {
  // What another pane keeps is told too.
  const memory = await reloadMemory(document, model);
  const read = await document.transact((transaction) => readForReview(transaction, model, memory, request.pause));
  const margins = request.margins ? await document.readMargins() : null;
  return { review: await reviewRead(read, margins, request), read };
}

export async function readForReview(
  transaction: DocumentTransaction,
  model: AgreementModel,
  memory: Memory,
  pause: ReviewRequest["pause"],
): Promise<AgreementAsRead> {
  const whole = await transaction.readWhole(pause);
  return withPauses(readInSteps(model, memory, whole), pause);
}

async function reviewRead(read: AgreementAsRead, margins: SeenMargins, { today, pause }: ReviewRequest): Promise<Review> {
  return withPauses(reviewInSteps(read, { today, margins }), pause);
}

/** The review of a reading, headers and footers apart: the one that was made of this very document, if there is one. */
export async function reviewOf(
  read: AgreementAsRead,
  request: ReviewRequest,
): Promise<{ readonly review: Review; readonly seen: ReviewedDocument | undefined }> {
  const seen = request.seen && isSameDocument(request.seen.read, read) ? request.seen : undefined;
  return { review: seen?.review ?? (await reviewRead(read, null, request)), seen };
}

/** Whether two readings are of one document: what one of them led to is what the other would. */
function isSameDocument(one: AgreementAsRead, other: AgreementAsRead): boolean {
  const print = ({ content, extras, memory, source }: AgreementAsRead): string =>
    JSON.stringify([content, extras, printMemory(memory, source)]);
  return print(one) === print(other);
}
