import { HostError } from "../../agreement/agreement-document";
import type { Activity, Notice, PaneState } from "./pane-state";
import type { Store } from "./store";

/** An activity shorter than this is not shown. Milliseconds. */
const LONG = 500;

/**
 * What the pane does in Word: one action at a time, in order. One that fails is announced and does not stop the next:
 * with `word/host-error.ts`, the one place where errors are caught.
 */
export class ActionQueue {
  #last: Promise<void> = Promise.resolve();
  #begun = 0;
  /** Waiting or under way, of those that are not done twice. */
  readonly #asked = new Map<string, Promise<void>>();

  constructor(private readonly store: Store<PaneState>) {}

  /** How many actions were begun, the one under way included. */
  get begun(): number {
    return this.#begun;
  }

  add(activity: Activity, action: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(() => this.#perform(activity, action));
    return this.#last;
  }

  /**
   * The same; but while it waits or is under way, asking for it again asks for nothing (a double click).
   *
   * @param what what is asked for: by default, such an activity.
   */
  addOnce(activity: Activity, action: () => Promise<void>, what: string = activity): Promise<void> {
    const asked =
      this.#asked.get(what) ??
      this.add(activity, async () => {
        try {
          await action();
        } finally {
          this.#asked.delete(what);
        }
      });
    this.#asked.set(what, asked);
    return asked;
  }

  async #perform(activity: Activity, action: () => Promise<void>): Promise<void> {
    this.#begun += 1;
    this.store.set((state) => ({ ...state, activity, isLong: false }));
    const long = setTimeout(() => this.store.set((state) => ({ ...state, isLong: true })), LONG);
    try {
      await action();
    } catch (error) {
      this.store.set((state) => ({ ...state, notice: noticeOf(error) }));
    } finally {
      clearTimeout(long);
      this.store.set((state) => ({ ...state, activity: undefined, isLong: false }));
    }
  }
}

function noticeOf(error: unknown): Notice {
  if (error instanceof HostError)
    return { code: "host-error", reason: error.code, detail: `${error.hostCode} ${error.location}`.trim() };
  return { code: "unexpected-error", detail: error instanceof Error ? error.name : "?" };
}
