/** Word may refuse to write into the control the caret stands in, and says GeneralException (#2815): what a read-only document gives too. */

import { type Edit, HostError } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import type { ReadObjects } from "./read-content";

/**
 * The failure of edits, by its name where it is the caret's. A round trip, for a text that was refused without a reason.
 */
export async function causeOf(
  context: Word.RequestContext,
  failure: HostError,
  edits: readonly Edit[],
  objects: ReadObjects,
): Promise<HostError> {
  const { hostCode, location } = failure;
  const written = edits.flatMap((edit) => (edit.kind === "write" ? [objects.control(edit.control).id] : []));
  if (hostCode !== "GeneralException" || !location.endsWith("insertText") || written.length === 0) return failure;
  const round = context.document.getSelection().parentContentControlOrNullObject.load("id");
  try {
    await roundTrip(context);
  } catch (error) {
    if (error instanceof HostError) return failure;
    throw error;
  }
  const isThere = !round.isNullObject && written.includes(round.id);
  return isThere ? new HostError("caret", hostCode, location, { cause: failure }) : failure;
}
