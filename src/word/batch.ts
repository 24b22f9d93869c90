import { toHostError } from "./host-error";
import { endOptions } from "./match-case";

/** Word on the web refuses a request or an answer over 5 MB; a batch stays well under. Bytes. */
const BATCH_BYTES = 4_000_000;

/**
 * What one queued action adds to a request, its text apart, in bytes: measured on the wire with @microsoft/office-js
 * 1.1.110 and rounded up (`test/word/word-document.test.ts` holds them to it). Its answer is smaller.
 */
export const ACTION_BYTES = { search: 1_100, wrap: 900, write: 1_100, move: 900, compare: 800, look: 1_200 } as const;

/** Text travels as JSON within JSON: quotes and line breaks are escaped twice. */
const BYTES_PER_CHARACTER = 4;

/** What is still to be asked for, of each context, once its next request was answered. */
const later = new WeakMap<Word.RequestContext, (() => Promise<void>)[]>();

/** Has something done at the end of the next round trip. */
export function afterAnswer(context: Word.RequestContext, then: () => Promise<void>): void {
  later.set(context, [...(later.get(context) ?? []), then]);
}

/** One round trip, and those it still takes: a sync that says in our words what went wrong. */
export async function roundTrip(context: Word.RequestContext): Promise<void> {
  const then = later.get(context) ?? [];
  later.delete(context);
  endOptions(context);
  try {
    await context.sync();
  } catch (error) {
    throw toHostError(error);
  }
  for (const one of then) await one();
}

/** Queues actions and sends them each time they would grow too large for one request. */
export class Batch {
  #bytes = 0;

  constructor(private readonly context: Word.RequestContext) {}

  /** To be called before the action (or several alike) is queued. */
  async spend(action: keyof typeof ACTION_BYTES, text = "", times = 1): Promise<void> {
    const bytes = (ACTION_BYTES[action] + text.length * BYTES_PER_CHARACTER) * times;
    if (this.#bytes + bytes > BATCH_BYTES) await this.send();
    this.#bytes += bytes;
  }

  async send(): Promise<void> {
    this.#bytes = 0;
    await roundTrip(this.context);
  }
}
