import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { ReadReport } from "../../agreement/operations/read-agreement";
import type { FieldReading } from "../../agreement/reading/read-fields";
import type { ChangeHistory } from "./change-history";
import type { DraftKeeper } from "./draft-keeper";
import { newFields } from "./field-state";
import { followedFields, type News } from "./field-steps";
import { loadReading } from "./load-later";
import type { Notice, PaneState } from "./pane-state";
import type { Known } from "./recognise";
import type { Store } from "./store";
import { noticeOfReading } from "./what-to-say";

/** Reads the document: which kind of agreement it is, how far, what it says; the form follows. */
export class DocumentReader {
  /** The document when last read, to know when it changed. */
  #seen: string | undefined;

  constructor(
    private readonly document: AgreementDocument,
    private readonly known: Known,
    private readonly store: Store<PaneState>,
    private readonly history: ChangeHistory,
    private readonly drafts: DraftKeeper,
  ) {}

  /** @returns what there is to say of what was changed in Word. */
  async read(): Promise<Notice | undefined> {
    const { recognise } = await loadReading();
    const { model, reading, news } = await recognise(this.document, this.store.get().model, this.known);
    return this.#take(model, reading) ?? news;
  }

  /**
   * Reads the document as one more kind of agreement, which comes in the place of the one with its id.
   *
   * @returns whether it is recognised as that, and is that from then on.
   */
  async readAs(model: AgreementModel): Promise<boolean> {
    const { recogniseAs } = await loadReading();
    const reading = await recogniseAs(this.document, model, this.known);
    if (reading.recognised || reading.isTwice) this.#take(model, reading);
    return reading.recognised;
  }

  /** The same, of a reading that something else needed. */
  async take(reading: ReadReport): Promise<Notice | undefined> {
    // Another kind of agreement, perhaps.
    return reading.recognised ? this.#take(this.store.get().model, reading) : this.read();
  }

  #take(model: AgreementModel, reading: ReadReport): Notice | undefined {
    const before = this.store.get();
    const { recognised, isEmpty, isTwice, content, isPrepared, finalised, fields, clauses } = reading;
    const seen = JSON.stringify(content);
    const isChanged = seen !== this.#seen;
    this.#seen = seen;
    const isSameModel = model === before.model;
    this.store.set((state) => ({
      ...state,
      clauses,
      phase: !recognised ? "foreign" : isPrepared ? "ready" : "unprepared",
      isEmptyDocument: isEmpty,
      isTwice,
      edition: state.edition + Number(isChanged),
      finalised,
      ...(isSameModel ? {} : { model, fields: newFields(model), visited: new Set(), openField: undefined, reviewed: undefined }),
    }));
    if (!isSameModel) this.history.forget();
    const news = followReadings(this.store, fields);
    if (recognised && (!isSameModel || before.phase === "opening")) this.drafts.takeUp(reading);
    // The first time, the form shows the document: nothing was changed.
    return before.phase === "ready" && isSameModel ? noticeOfReading(news) : undefined;
  }
}

/** The form takes in what the document shows. */
export function followReadings(store: Store<PaneState>, readings: readonly FieldReading[]): News {
  const { model, fields: known } = store.get();
  const { fields, ...news } = followedFields(model, known, readings);
  store.set((state) => ({ ...state, fields }));
  return news;
}
