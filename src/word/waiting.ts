import { HostError } from "../agreement/agreement-document";

/** Kinds of message that is waited for: about the text, about what the document remembers, a whole file. */
export type MessageKind = "body" | "memory" | "file";

/** How long each may go unanswered, in milliseconds. */
export type Limits = Readonly<Record<MessageKind, number>>;

/** For a host in this very process: it answers, or throws. */
export const NO_LIMITS: Limits = {
  body: Number.POSITIVE_INFINITY,
  memory: Number.POSITIVE_INFINITY,
  file: Number.POSITIVE_INFINITY,
};

/**
 * Waiting for the answers of a host that may not give one: an answer may be lost (office-js #702), the first message never be
 * answered (#1824, #886). Whether what was asked is done is not known then, until the document is read again.
 */
export class Waiting {
  readonly #giveUps = new Set<() => void>();

  constructor(private readonly limits: Limits) {}

  /** @throws HostError "no-answer" when there is no answer within the limit of its kind, or when it is given up on. */
  for<Answer>(kind: MessageKind, location: string, answer: PromiseLike<Answer>, longest = Infinity): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const limit = Math.min(this.limits[kind], longest);
      const giveUp = (): void => {
        settle();
        reject(new HostError("no-answer", "no-answer", location));
      };
      const timer = Number.isFinite(limit) ? setTimeout(giveUp, limit) : undefined;
      const settle = (): void => {
        clearTimeout(timer);
        this.#giveUps.delete(giveUp);
      };
      this.#giveUps.add(giveUp);
      answer.then(
        (value) => {
          settle();
          resolve(value);
        },
        (error: unknown) => {
          settle();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the host's own, whatever it is
          reject(error);
        },
      );
    });
  }

  /** Gives up on every answer that is waited for. */
  stop(): void {
    for (const giveUp of [...this.#giveUps]) giveUp();
  }

  /** From now on each sync of a context has the limit; once one had no answer, the others wait for a moment only. */
  limit(context: Word.RequestContext, kind: MessageKind): void {
    const sync = context.sync.bind(context);
    let longest = Infinity;
    const limited = async (value?: unknown): Promise<unknown> => {
      try {
        return await this.for(kind, "sync", sync(value), longest);
      } catch (error) {
        if (error instanceof HostError && error.code === "no-answer") longest = AFTER_SILENCE;
        throw error;
      }
    };
    context.sync = limited as typeof context.sync;
  }
}

/** How long a host that did not answer is waited for again, in what was asked of it: its answer may have been lost, and no other. */
const AFTER_SILENCE = 5_000;
