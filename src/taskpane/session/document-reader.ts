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
import type { Store } from "./store";
import { noticeOfReading } from "./what-to-say";

interface Recognised {
  readonly model: AgreementModel;
  readonly reading: ReadReport;
  readonly news?: Notice;
}

/** Reads the document: which kind of agreement it is, how far, what it says; the form follows. */
export class DocumentReader {
  /** The document when last read, to know when it changed. */
  #seen: string | undefined;
  /** The memory of a document that follows no model, when last looked at. */
  #memory: unknown;

  /** @param models the kinds of agreement there are; those that are made or loaded are added to them. */
  constructor(
    private readonly document: AgreementDocument,
    private readonly models: AgreementModel[],
    private readonly store: Store<PaneState>,
    private readonly history: ChangeHistory,
    private readonly drafts: DraftKeeper,
  ) {}

  /** @returns what there is to say of what was changed in Word. */
  async read(): Promise<Notice | undefined> {
    const { model, reading, news } = await this.#recognise(this.store.get().model);
    return this.#take(model, reading) ?? news;
  }

  /**
   * Reads the document as one more kind of agreement, which comes in the place of the one with its id.
   *
   * @returns whether it is recognised as that, and is that from then on.
   */
  async readAs(model: AgreementModel): Promise<boolean> {
    const { readAgreement, breathing } = await loadReading();
    const reading = await readAgreement(this.document, model, breathing());
    this.#add(model);
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

  #add(model: AgreementModel): void {
    const at = this.models.findIndex(({ id }) => id === model.id);
    this.models.splice(at < 0 ? this.models.length : at, 1, model);
  }

  /** Reads the document as what it was, else as each kind of agreement in turn, else as what it keeps itself. */
  async #recognise(known: AgreementModel): Promise<Recognised> {
    const { readAgreement, loadOwnModel, breathing } = await loadReading();
    const asKnown = { model: known, reading: await readAgreement(this.document, known, breathing()) };
    if (asKnown.reading.recognised || asKnown.reading.isTwice) return asKnown;
    for (const model of this.models) {
      if (model === known) continue;
      const reading = await readAgreement(this.document, model, breathing());
      if (reading.recognised || reading.isTwice) return { model, reading };
    }
    const { value, own } = await loadOwnModel(this.document);
    if (value === this.#memory) return asKnown;
    this.#memory = value;
    if (own.state === "unreadable") return { ...asKnown, news: { code: "own-model-unreadable", place: own.place } };
    if (own.state === "none" || this.models.some(({ id }) => id === own.model.id)) return asKnown;
    const reading = await readAgreement(this.document, own.model, breathing());
    if (!reading.recognised && !reading.isTwice) return asKnown;
    this.#add(own.model);
    return { model: own.model, reading, news: { code: "own-model", name: own.model.name } };
  }
}

/** The form takes in what the document shows. */
export function followReadings(store: Store<PaneState>, readings: readonly FieldReading[]): News {
  const { model, fields: known } = store.get();
  const { fields, ...news } = followedFields(model, known, readings);
  store.set((state) => ({ ...state, fields }));
  return news;
}
