import type { AgreementDocument, DocumentTransaction } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { askCommonApi } from "./common-api";
import { CustomXmlMemory } from "./custom-xml-memory";
import type { HostTraits } from "./font-look";
import { toHostError } from "./host-error";
import { holdBack } from "./let-go";
import { loadWhole } from "./load-later";
import type { OfficeWindow } from "./office-window";
import { glance } from "./read-content";
import { Turns } from "./turns";
import { WordTransaction } from "./word-transaction";

/** The document open in Word, as the domain's port. WordApi 1.3 is enough for all of it. */
export class WordDocument implements AgreementDocument {
  readonly #office: OfficeWindow;
  readonly #memory: CustomXmlMemory;
  readonly #traits: HostTraits = { takesNoHighlight: true };
  /** Office refuses more than 50 requests at a time, and edits that cross would not see each other: one at a time. */
  readonly #transactions = new Turns();
  /** The memory has turns of its own, so that a transaction may ask for it. */
  readonly #memoryTurns = new Turns();

  constructor(office: OfficeWindow) {
    this.#office = office;
    this.#memory = new CustomXmlMemory(office);
  }

  transact<Result>(operation: (transaction: DocumentTransaction) => Promise<Result>): Promise<Result> {
    return this.#run((context) => operation(new WordTransaction(context, this.#traits)));
  }

  glance(): Promise<string> {
    return this.#run(glance);
  }

  async readMargins(): ReturnType<AgreementDocument["readMargins"]> {
    const { readMargins } = await loadWhole();
    return this.#run(readMargins);
  }

  async watch(onMove: () => void): Promise<() => void> {
    const { EventType, context } = this.#office.Office;
    const { document } = context;
    await askCommonApi(this.#office, "document.addHandlerAsync", (done) =>
      document.addHandlerAsync(EventType.DocumentSelectionChanged, onMove, done),
    );
    return () => document.removeHandlerAsync(EventType.DocumentSelectionChanged, { handler: onMove });
  }

  insertFile(base64: string): Promise<void> {
    return this.#run(async (context) => {
      context.document.body.insertFileFromBase64(base64, "Replace");
      await roundTrip(context);
    });
  }

  openFile(base64: string): Promise<void> {
    return this.#run(async (context) => {
      context.application.createDocument(base64).open();
      await roundTrip(context);
    });
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

  #run<Result>(operation: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
    return this.#transactions.add(async () => {
      let letGo = (): Promise<void> => Promise.resolve();
      try {
        return await this.#office.Word.run((context) => {
          letGo = holdBack(context);
          return operation(context);
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
