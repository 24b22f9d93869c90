import { HostError } from "../agreement/agreement-document";
import { roundTrip } from "./batch";

/**
 * Asks for something and for the body's Office Open XML, in one round trip; two where the host does not give that (office-js #998,
 * #5394): a request ends at the action that fails, so the rest is asked for again. A host that is busy would be no less so the
 * second time.
 *
 * @param queue queues what is asked for; what it returns gives it once it has arrived.
 */
export async function askWithMarkup<Value>(
  context: Word.RequestContext,
  queue: () => () => Value,
): Promise<{ readonly value: Value; readonly markup: string | undefined }> {
  const receive = queue();
  const markup = context.document.body.getOoxml();
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "busy") throw error;
    const receiveAgain = queue();
    await roundTrip(context);
    return { value: receiveAgain(), markup: undefined };
  }
  return { value: receive(), markup: markup.value };
}
