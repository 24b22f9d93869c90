/**
 * Options of searches. Given as a plain object, the client makes of them an object of Word's for each search and sets it in each: a
 * quarter of what looking for a slot sends. One does for all searches of a request; it is of that request only.
 */

type Options = Word.SearchOptions | { readonly matchCase: true };

const PLAIN: Options = { matchCase: true };

const makers = new WeakMap<OfficeExtension.ClientRequestContext, () => Word.SearchOptions>();
const made = new WeakMap<OfficeExtension.ClientRequestContext, Word.SearchOptions>();

/** @param make makes options that say nothing, in this context. */
export function shareOptions(context: Word.RequestContext, make: () => Word.SearchOptions): void {
  makers.set(context, make);
}

/** Capitals and small letters told apart: the options of all searches that are queued in the same request. */
export function matchCase({ context }: OfficeExtension.ClientObject): Options {
  const known = made.get(context);
  if (known) return known;
  const options = makers.get(context)?.();
  if (!options) return PLAIN;
  options.matchCase = true;
  made.set(context, options);
  return options;
}

/** To be called before a request is sent: the next one says its options anew. */
export function endOptions(context: Word.RequestContext): void {
  made.delete(context);
}
