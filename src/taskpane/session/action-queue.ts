import { HostError } from "../../agreement/agreement-document";
import type { Activity, Notice, PaneState } from "./pane-state";
import type { Store } from "./store";

/** What the user asked for is shown at once; a reading that is shorter than this is not: the pane reads by itself. Milliseconds. */
const AT_ONCE = 80;
const LONG = 500;
/** From then on the user may no longer wait. */
const STALLED = 10_000;

/**
 * What the pane does in Word: one action at a time, in order. One that fails is announced and does not stop the next:
 * with `word/host-error.ts`, the one place where errors are caught.
 */
export class ActionQueue {
  #last: Promise<void> = Promise.resolve();
  #begun = 0;
  /** Waiting or under way, of those that are not done twice. */
  readonly #asked = new Map<string, Promise<void>>();

  /** @param onNoAnswer called when nobody knows what became of an action. */
  constructor(
    private readonly store: Store<PaneState>,
    private readonly onNoAnswer: () => void,
  ) {}

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
    this.store.set((state) => ({ ...state, activity, isLong: false, isStalled: false }));
    const show = (shown: Partial<PaneState>): void => this.store.set((state) => ({ ...state, ...shown }));
    const timers = [
      setTimeout(() => show({ isLong: true }), activity === "reading" ? LONG : AT_ONCE),
      setTimeout(() => show({ isStalled: true }), STALLED),
    ];
    try {
      await action();
    } catch (error) {
      this.store.set((state) => ({ ...state, notice: noticeOf(error) }));
      if (error instanceof HostError && error.code === "no-answer") this.onNoAnswer();
    } finally {
      timers.forEach(clearTimeout);
      this.store.set((state) => ({ ...state, activity: undefined, isLong: false, isStalled: false }));
    }
  }
}

function noticeOf(error: unknown): Notice {
  if (error instanceof HostError)
    return { code: "host-error", reason: error.code, detail: `${error.hostCode} ${error.location}`.trim() };
  // webpack's own, for a file that does not come.
  if (error instanceof Error && error.name === "ChunkLoadError") return { code: "not-loaded" };
  return { code: "unexpected-error", detail: error instanceof Error ? error.name : "?" };
}
