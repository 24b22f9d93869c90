import { type AgreementDocument, HostError } from "../../agreement/agreement-document";
import type { ActionQueue } from "./action-queue";
import type { DocumentReader } from "./document-reader";
import type { Notice, PaneState } from "./pane-state";
import type { Store } from "./store";

/** The selection moves with each key: where it came to is looked at once it rests, and the document a while after. Milliseconds. */
const CARET_REST = 200;
const REST = 800;

/** Has the pane follow what is changed in Word, and where the caret stands there. */
export class DocumentFollower {
  /** A reading that waits for its turn: what it will find needs no other. */
  #nextReading: Promise<void> | undefined;
  /** The same of one that may be a glance. */
  #nextGlance: Promise<void> | undefined;
  /** What the last glance told, and which action it was. */
  #glanced: { readonly glance: string; readonly action: number } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #isClosed = false;

  /** @param say announces what was found changed. */
  constructor(
    private readonly document: AgreementDocument,
    private readonly store: Store<PaneState>,
    private readonly actions: ActionQueue,
    private readonly reader: DocumentReader,
    private readonly say: (news: Notice) => void,
  ) {}

  /** From now on, what moves in Word is followed. */
  begin(): Promise<void> {
    return this.actions.add("reading", async () => {
      const stop = await this.document.watch(() => this.#followWhenAtRest());
      if (this.#isClosed) stop();
      else this.#stopWatching = stop;
    });
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWatching?.();
    clearTimeout(this.#rest);
  }

  /** Reads the document again, whatever a glance would tell. */
  read(): Promise<void> {
    this.#nextReading ??= this.actions.add("reading", async () => {
      this.#nextReading = undefined;
      const news = await this.reader.read();
      if (news) this.say(news);
    });
    return this.#nextReading;
  }

  /** The same, where a glance does not tell that it is what it was when the last action, a glance too, left it. */
  #follow(): Promise<void> {
    if (this.#nextReading) return this.#nextReading;
    this.#nextGlance ??= this.actions.add("reading", async () => {
      this.#nextGlance = undefined;
      const action = this.actions.begun;
      const glance = await this.document.glance();
      const isKnown = this.#glanced?.glance === glance && this.#glanced.action === action - 1;
      const news = isKnown ? undefined : await this.reader.read();
      this.#glanced = { glance, action };
      if (news) this.say(news);
    });
    return this.#nextGlance;
  }

  /** Reads the document once the selection rests, after what is under way: it may have been read before the change. */
  #followWhenAtRest(): void {
    clearTimeout(this.#rest);
    if (this.#isClosed) return;
    this.#rest = setTimeout(() => {
      this.#rest = setTimeout(() => void this.#follow(), REST - CARET_REST);
      void this.#lookAtCaret();
    }, CARET_REST);
  }

  /** A hint that nobody asked for: nothing waits for it, and while Word is at work it is not asked. */
  async #lookAtCaret(): Promise<void> {
    const { activity, phase } = this.store.get();
    if (activity !== undefined || phase !== "ready") return;
    const tag = await this.document.caretTag().catch(untold);
    if (!this.#isClosed) this.store.set((state) => ({ ...state, caret: { tag } }));
  }
}

/** Where the host does not tell it, the caret is nowhere. */
function untold(error: unknown): undefined {
  if (!(error instanceof HostError)) throw error;
}
