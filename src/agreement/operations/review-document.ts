import type { AgreementDocument, AllContent, DocumentTransaction, Sitting, WholeContent } from "../agreement-document";
import { type Pause, withPauses } from "../alignment/steps";
import type { CalendarDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { loadMemory, type Memory, printMemory, reloadMemory } from "../reading/memory";
import { type Review, reviewInSteps } from "../review/review-agreement";
import type { SeenMargins } from "../review/reviewed-agreement";

export interface ReviewRequest {
  readonly today: CalendarDay;
  /** Headers and footers too: 1 round trip more. */
  readonly margins?: boolean;
  /**
   * A review that was made, and followed by an act of one's own at most. What is looked for is looked for in it, and reviewed anew
   * only if the document is another by now; headers, footers and what other panes keep, which no act changes, are those it saw.
   */
  readonly seen?: ReviewedDocument | undefined;
  /** Called between two steps of the work. */
  readonly pause?: Pause;
}

/** A review, and the reading it is of. */
export interface ReviewedDocument {
  readonly review: Review;
  readonly read: AgreementAsRead;
  readonly margins: SeenMargins;
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
  const { pause, seen } = request;
  // What another pane keeps is told too.
  const memory = await (seen ? loadMemory : reloadMemory)(document, model);
  const isMarginAsked = request.margins && !seen?.margins;
  const whole = await document.transact<WholeContent & Partial<AllContent>>((transaction) =>
    isMarginAsked ? transaction.readAll(pause) : transaction.readWhole(pause),
  );
  return reviewWhole(
    model,
    memory,
    { margins: request.margins ? (seen?.margins ?? null) : null, ...whole },
    request,
    document.sitting,
  );
}

/** The same, of a document that was read already. */
export async function reviewWhole(
  model: AgreementModel,
  memory: Memory,
  { margins, ...whole }: WholeContent & { readonly margins: SeenMargins },
  request: ReviewRequest,
  sitting: Sitting,
): Promise<ReviewedDocument> {
  const read = await withPauses(readInSteps(model, memory, whole), request.pause);
  return { review: await reviewRead(read, margins, request, sitting), read, margins };
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

async function reviewRead(
  read: AgreementAsRead,
  margins: SeenMargins,
  { today, pause }: ReviewRequest,
  sitting: Sitting,
): Promise<Review> {
  return withPauses(reviewInSteps(read, { today, margins, sitting }), pause);
}

/** A review once more, of the same reading: other decisions count by now. */
export async function reviewAgain(
  { read, margins }: ReviewedDocument,
  request: ReviewRequest,
  sitting: Sitting,
): Promise<ReviewedDocument> {
  return { review: await reviewRead(read, margins, request, sitting), read, margins };
}

/** The review of a reading, headers and footers apart: the one that was made of this very document, if there is one. */
export async function reviewOf(
  read: AgreementAsRead,
  request: ReviewRequest,
  sitting: Sitting,
): Promise<{ readonly review: Review; readonly seen: ReviewedDocument | undefined }> {
  const seen = request.seen && isSameDocument(request.seen.read, read) ? request.seen : undefined;
  return { review: seen?.review ?? (await reviewRead(read, null, request, sitting)), seen };
}

/** Whether two readings are of one document: what one of them led to is what the other would. */
function isSameDocument(one: AgreementAsRead, other: AgreementAsRead): boolean {
  const print = ({ content, extras, memory, source }: AgreementAsRead): string =>
    JSON.stringify([content, extras, printMemory(memory, source)]);
  return print(one) === print(other);
}
