import { HostError } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { HAS_NO_TIME } from "./host-error";
import { type HostTraits, learnSize } from "./host-traits";

/**
 * Asks for something and for the body's Office Open XML, in one round trip; two where the host does not give that (office-js #998,
 * #5394): a request ends at the action that fails, so the rest is asked for again; three where it does not give the levels of
 * bullets with their paragraphs either (#5901). A host that is busy would be no less so the second time. Of a document that is too
 * large for one answer less is asked, from then on or, where that can be told, from the start.
 *
 * @param queue queues what is asked for; what it returns gives it once it has arrived.
 */
export async function askWithMarkup<Value>(
  context: Word.RequestContext,
  traits: HostTraits,
  queue: () => () => Value,
): Promise<{ readonly value: Value; readonly markup: string | undefined }> {
  const withMarkup = traits.givesMarkup && !traits.answers.isRefusedWithMarkup;
  const ask = async (isMarkupAsked: boolean): Promise<{ value: Value; markup: string | undefined }> => {
    const receive = queue();
    const markup = isMarkupAsked ? context.document.body.getOoxml() : undefined;
    await roundTrip(context);
    if (markup) traits.answers.noteMarkup(markup.value);
    return { value: receive(), markup: markup?.value };
  };
  return ask(withMarkup)
    .catch(
      unlessBusy((error) => {
        if (learnSize(traits, error, withMarkup)) return askWithMarkup(context, traits, queue);
        if (!withMarkup) throw error;
        return ask(false);
      }),
    )
    .catch(
      unlessBusy((error) => {
        if (learnSize(traits, error, false)) return askWithMarkup(context, traits, queue);
        if (!traits.loadsLevels) throw error;
        traits.loadsLevels = false;
        // What failed first may have been the levels: the markup is asked for again.
        return ask(withMarkup).catch(unlessBusy(() => ask(false)));
      }),
    );
}

function unlessBusy<Value>(otherwise: (error: HostError) => Promise<Value>): (error: unknown) => Promise<Value> {
  return (error) => {
    if (!(error instanceof HostError) || HAS_NO_TIME.has(error.code)) throw error;
    return otherwise(error);
  };
}
