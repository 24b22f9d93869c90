/** A document and what its paragraphs do not show, asked for in one request: both are of the same moment. */

import { type DocumentContent, HostError, type WholeContent } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { readExtras } from "./read-extras";

export { readMargins } from "./read-margins";

/**
 * One round trip; two where the host does not give the body's Office Open XML (office-js #998, #5394): a request ends at the
 * action that fails, so the content is asked for again. A host that is busy would be no less so the second time.
 *
 * @param queueRead queues the reading of the content; what it returns gives it once it has arrived.
 * @param pause called between two steps of the work.
 */
export async function readWhole(
  context: Word.RequestContext,
  queueRead: () => () => DocumentContent,
  pause?: () => Promise<void>,
): Promise<WholeContent> {
  const receive = queueRead();
  const ooxml = context.document.body.getOoxml();
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "busy") throw error;
    const receiveAgain = queueRead();
    await roundTrip(context);
    return { content: receiveAgain(), extras: null };
  }
  const content = receive();
  return { content, extras: await readExtras(ooxml.value, content.paragraphs, pause) };
}
