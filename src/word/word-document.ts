import {
  type AgreementDocument,
  type DocumentComment,
  type DocumentTransaction,
  HostError,
  type Sitting,
} from "../agreement/agreement-document";
import { WEB_LIMIT } from "./answer-size";
import { roundTrip } from "./batch";
import { caretTag } from "./caret-tag";
import { askCommonApi } from "./common-api";
import { CustomXmlMemory } from "./custom-xml-memory";
import { toHostError } from "./host-error";
import { usualTraits } from "./host-traits";
import { holdBack } from "./let-go";
import { loadWhole, loadWork } from "./load-later";
import { shareOptions } from "./match-case";
import type { OfficeWindow } from "./office-window";
import { glance } from "./read-content";
import { Turns } from "./turns";
import { type Limits, type MessageKind, NO_LIMITS, Waiting } from "./waiting";
import { WordTransaction } from "./word-transaction";

/** The document open in Word, as the domain's port. WordApi 1.3 is enough for all of it. */
export class WordDocument implements AgreementDocument {
  readonly #office: OfficeWindow;
  readonly #waiting: Waiting;
  readonly #memory: CustomXmlMemory;
  readonly #traits = usualTraits();
  /** Office refuses more than 50 requests at a time, and edits that cross would not see each other: one at a time. */
  readonly #transactions = new Turns();
  /** The memory has turns of its own, so that a transaction may ask for it. */
  readonly #memoryTurns = new Turns();

  readonly sitting: Sitting;

  /**
   * @param limits how long the host may take to answer; by default as long as it likes.
   * @param today `YYYY-MM-DD`, told each time it is asked for.
   */
  constructor(office: OfficeWindow, limits: Limits = NO_LIMITS, today: () => string | undefined = () => undefined) {
    this.sitting = {
      decided: new Set(),
      takenUp: new Set(),
      get today() {
        return today();
      },
    };
    this.#office = office;
    this.#waiting = new Waiting(limits);
    this.#memory = new CustomXmlMemory(office, this.#waiting);
  }

  /** `Office.Document.mode`. */
  get isReadOnly(): boolean {
    const { context, DocumentMode } = this.#office.Office;
    return context.document.mode === DocumentMode.ReadOnly;
  }

  transact<Result>(operation: (transaction: DocumentTransaction) => Promise<Result>): Promise<Result> {
    return this.#run((context) => operation(new WordTransaction(context, this.#traits)));
  }

  glance(): Promise<string> {
    return this.#run(glance);
  }

  caretTag(): Promise<string | undefined> {
    return this.#run(caretTag);
  }

  async readMargins(): ReturnType<AgreementDocument["readMargins"]> {
    const { readMargins } = await loadWhole();
    return this.#run((context) => readMargins(context, this.#traits));
  }

  async watch(onMove: () => void): Promise<() => void> {
    const { EventType, context } = this.#office.Office;
    const { document } = context;
    await askCommonApi(this.#office, this.#waiting, "document.addHandlerAsync", (done) =>
      document.addHandlerAsync(EventType.DocumentSelectionChanged, onMove, done),
    );
    return () => document.removeHandlerAsync(EventType.DocumentSelectionChanged, { handler: onMove });
  }

  insertFile(base64: string): Promise<void> {
    return this.#run(async (context) => {
      context.document.body.insertFileFromBase64(base64, "Replace");
      await roundTrip(context);
    }, "file");
  }

  openFile(base64: string): Promise<void> {
    return this.#run(async (context) => {
      context.application.createDocument(base64).open();
      await roundTrip(context);
    }, "file");
  }

  loadMemory(): Promise<unknown> {
    return this.#memoryTurns.add(() => this.#memory.load());
  }

  updateMemory(change: (value: unknown) => unknown, { isFresh = false } = {}): Promise<void> {
    return this.#memoryTurns.add(() => this.#memory.update(change, isFresh));
  }

  clearMemory(): Promise<void> {
    return this.#memoryTurns.add(() => this.#memory.clear());
  }

  async readProperties(): ReturnType<AgreementDocument["readProperties"]> {
    const { readProperties } = await loadWork();
    return this.#run(readProperties);
  }

  async clearProperties(): Promise<void> {
    const { clearProperties } = await loadWork();
    return this.#run(clearProperties);
  }

  async readComments(): ReturnType<AgreementDocument["readComments"]> {
    if (!this.#office.Office.context.requirements.isSetSupported("WordApi", "1.4")) return undefined;
    const { readComments } = await loadWork();
    return this.#run(readComments).catch((error: unknown) => {
      // What a host says it knows and what it knows are two things.
      if (error instanceof HostError && error.code === "unsupported") return undefined;
      throw error;
    });
  }

  async deleteComments(comments: readonly DocumentComment[]): Promise<number> {
    const { deleteComments } = await loadWork();
    return this.#run((context) => deleteComments(context, comments));
  }

  stopWaiting(): void {
    this.#waiting.stop();
  }

  #run<Result>(operation: (context: Word.RequestContext) => Promise<Result>, kind: MessageKind = "body"): Promise<Result> {
    return this.#transactions.add(async () => {
      let letGo = (): Promise<void> => Promise.resolve();
      try {
        return await this.#office.Word.run(async (context) => {
          const held = holdBack(context);
          letGo = held.letGo;
          this.#waiting.limit(context, kind);
          const { Office, Word } = this.#office;
          if (Office.context.platform === Office.PlatformType.OfficeOnline) this.#traits.answers.limit = WEB_LIMIT;
          shareOptions(context, () => Word.SearchOptions.newObject(context));
          try {
            return await operation(context);
          } finally {
            held.end();
          }
        });
      } catch (error) {
        throw toHostError(error);
      } finally {
        // Nobody waits for it; what Word still keeps, if it fails, goes with the document.
        void letGo().catch(() => undefined);
      }
    });
  }
}
