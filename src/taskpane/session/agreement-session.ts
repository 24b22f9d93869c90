/**
 * The pane's work, without a screen: what the user does, one action at a time, in order, and what comes of it.
 *
 * The document is the truth: fields the user has not touched follow it; where both changed, the user is asked. Nothing is
 * written without the user: a click prepares, leaving a field or Enter writes it.
 */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { FillReport } from "../../agreement/operations/fill-agreement";
import type { Change } from "../../agreement/operations/change";
import { type ReadReport, type FieldReading, readAgreement } from "../../agreement/operations/read-agreement";
import { ActionQueue } from "./action-queue";
import type { Draft } from "./drafts";
import {
  answerIn,
  changedField,
  followedFields,
  isPending,
  leftField,
  type News,
  newFields,
  resolvedField,
  writtenField,
} from "./field-state";
import { type Activity, type FieldState, type Notice, type PaneState, type Panel, progressOf } from "./pane-state";
import type { SessionParts } from "./session-parts";
import { createStore, type Store } from "./store";
import { fieldsWrittenBy } from "./undoing";
import { noticeOfReading, noticeOfWriting, noticeOfWritingAll } from "./what-to-say";

/** The selection moves with each key: the document is read once it rests. Milliseconds. */
const REST = 800;

export class AgreementSession {
  readonly store: Store<PaneState>;
  readonly #actions: ActionQueue;
  readonly #changes: Change[] = [];
  /** A reading that waits for its turn: what it will find needs no other. */
  #nextReading: Promise<void> | undefined;
  /** Ids of the fields that are being written. */
  #beingWritten: readonly string[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #isClosed = false;

  /** @param models the kinds of agreement there are: the document is the first that it is recognised as. */
  constructor(
    private readonly document: AgreementDocument,
    readonly models: readonly [AgreementModel, ...AgreementModel[]],
  ) {
    this.store = createStore<PaneState>({
      phase: "opening",
      isEmptyDocument: false,
      finalised: undefined,
      model: models[0],
      fields: newFields(models[0]),
      activity: undefined,
      isLong: false,
      notice: undefined,
      undoable: 0,
      hasWritten: false,
      panel: "fill",
      clauses: [],
      wanted: new Map(),
      library: [],
    });
    this.#actions = new ActionQueue(this.store);
  }

  /** Reads the document, and from then on follows it. */
  async open(): Promise<void> {
    await this.refresh();
    await this.#actions.add("reading", async () => {
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

  /** Reads the document again: what was changed in Word shows up in the form. */
  refresh(): Promise<void> {
    this.#nextReading ??= this.#actions.add("reading", async () => {
      this.#nextReading = undefined;
      const news = await this.#read();
      if (news) this.announce(news);
    });
    return this.#nextReading;
  }

  /** The user's click on Commencer: wraps every slot into its control. */
  begin(): Promise<void> {
    return this.#actions.addOnce("preparing", async () => {
      const { prepareAgreement } = await import(/* webpackChunkName: "work" */ "../../agreement/operations/prepare-agreement");
      const { findings, change } = await prepareAgreement(this.document, this.#model);
      this.#keep(change);
      await this.#read();
      if (findings.length > 0) this.announce({ code: "findings", findings });
      else if (this.store.get().phase === "ready") this.announce({ code: "prepared", slots: progressOf(this.store.get()).slots });
    });
  }

  /** Something was typed in a field: kept, checked, not written. */
  change(id: string, draft: Draft): void {
    this.#updateField(id, (field) => changedField(field, draft));
  }

  /** The user left a field, or pressed Enter in it: writes it, if there is something to write. */
  async leave(id: string): Promise<void> {
    // While it is being written, what it then says may have to be written after that.
    this.#updateField(id, (field) => leftField(field, this.#beingWritten.includes(id)));
    if (this.#queued([id]).length === 0) return;
    await this.#actions.add("writing", async () => {
      const notice = await this.#write([id]);
      if (notice) this.announce(notice);
    });
  }

  /** Writes every field that says something else than the document; says which cannot be. */
  writeAll(): Promise<void> {
    const ids = this.store.get().fields.map(({ definition }) => definition.id);
    for (const id of ids) this.#updateField(id, (field) => leftField(field, this.#beingWritten.includes(id)));
    return this.#actions.add("writing", async () => {
      // Nothing to write, as far as is known: the document is asked before that is said.
      const notice = (await this.#write(ids)) ?? (await this.#read());
      this.announce(noticeOfWritingAll(notice, this.store.get()));
    });
  }

  /** Ends a conflict: with what the user typed, which is then written, or with what the document has. */
  async resolve(id: string, keep: "mine" | "document"): Promise<void> {
    this.#updateField(id, (field) => resolvedField(field, keep));
    if (keep === "mine") await this.leave(id);
  }

  /** Takes back the last change: a write, or the preparation. */
  undo(): Promise<void> {
    return this.#actions.addOnce("undoing", async () => {
      const change = this.#changes.at(-1);
      if (!change) return;
      const { takeBack } = await import(/* webpackChunkName: "work" */ "../../agreement/operations/take-back");
      const { undone, findings } = await takeBack(this.document, this.#model, change);
      const written = fieldsWrittenBy(change, this.#model);
      this.#changes.pop();
      // What is taken back is what the form shows: nothing typed in these fields stands against it.
      this.#set((state) => ({
        ...state,
        undoable: this.#changes.length,
        fields: state.fields.map((field) => (written.has(field.definition.id) ? resolvedField(field, "document") : field)),
      }));
      const news = await this.#read();
      const told = news?.code === "findings" ? [...findings, ...news.findings] : findings;
      this.announce(told.length > 0 ? { code: "findings", findings: told } : { code: "undone", slots: undone });
    });
  }

  /** What panels that are loaded later work with. */
  get parts(): SessionParts {
    return {
      store: this.store,
      actions: this.#actions,
      document: this.document,
      read: () => this.#read(),
      keep: (change) => this.#keep(change),
    };
  }

  /** Shows another part of the pane. */
  openPanel(panel: Panel): void {
    this.#set((state) => ({ ...state, panel, notice: undefined }));
  }

  /** Shows a slot in Word. */
  show(slot: string): Promise<void> {
    return this.#actions.add("showing", async () => {
      const { showSlot } = await import(/* webpackChunkName: "work" */ "../../agreement/operations/show-slot");
      if (!(await showSlot(this.document, this.#model, slot))) this.announce({ code: "slot-not-shown" });
    });
  }

  /** Opens the blank file of a model; `load` fetches it. */
  openModel(id: string, load: (id: string) => Promise<string>): Promise<void> {
    return this.#actions.addOnce("opening", async () => this.#open(await load(id)));
  }

  /** Opens a .docx. */
  openFile(base64: string): Promise<void> {
    return this.#actions.addOnce("opening", () => this.#open(base64));
  }

  /**
   * For a panel of its own: does something in its turn, keeps what it changed, and reads the document again if it changed
   * anything, so that the form follows.
   */
  perform(
    activity: Activity,
    work: (document: AgreementDocument, model: AgreementModel) => Promise<Change | undefined>,
  ): Promise<void> {
    return this.#actions.add(activity, async () => {
      const change = await work(this.document, this.#model);
      if (!change) return;
      this.#keep(change);
      const news = await this.#read();
      if (news?.code === "findings") this.announce(news);
    });
  }

  /** Says something; nothing any more for undefined. */
  announce(notice: Notice | undefined): void {
    this.#set((state) => ({ ...state, notice }));
  }

  /** In this window when its document is empty, else in another one. */
  async #open(base64: string): Promise<void> {
    // Something may have been written in it since it was read.
    await this.#read();
    if (this.store.get().isEmptyDocument) {
      await this.document.insertFile(base64);
      this.#forgetChanges();
      await this.#read();
      this.announce({ code: "inserted" });
    } else {
      await this.document.openFile(base64);
      this.announce({ code: "opened-elsewhere" });
    }
  }

  /** What there is to say of what was changed in Word. */
  async #read(): Promise<Notice | undefined> {
    const before = this.store.get();
    const { model, reading } = await this.#recognise();
    const { recognised, isEmpty, isPrepared, finalised, fields, clauses } = reading;
    this.#set((state) => ({
      ...state,
      clauses,
      phase: !recognised ? "foreign" : isPrepared ? "ready" : "unprepared",
      isEmptyDocument: isEmpty,
      finalised,
      ...(model === state.model ? {} : { model, fields: newFields(model) }),
    }));
    if (model !== before.model) this.#forgetChanges();
    const news = this.#follow(fields);
    // The first time, the form shows the document: nothing was changed.
    return before.phase === "ready" && model === before.model ? noticeOfReading(news) : undefined;
  }

  /** Reads the document as what it was, else as each kind of agreement in turn. */
  async #recognise(): Promise<{ readonly model: AgreementModel; readonly reading: ReadReport }> {
    const known = { model: this.#model, reading: await readAgreement(this.document, this.#model) };
    if (known.reading.recognised) return known;
    for (const model of this.models) {
      if (model === known.model) continue;
      const reading = await readAgreement(this.document, model);
      if (reading.recognised) return { model, reading };
    }
    return known;
  }

  get #model(): AgreementModel {
    return this.store.get().model;
  }

  /** Takes in what the document shows. */
  #follow(readings: readonly FieldReading[]): News {
    const { fields, ...news } = followedFields(this.#model, this.store.get().fields, readings);
    this.#set((state) => ({ ...state, fields }));
    return news;
  }

  /** Fields that wait to be written, of these. */
  #queued(ids: readonly string[]): FieldState[] {
    return this.store.get().fields.filter(({ definition, isQueued }) => isQueued && ids.includes(definition.id));
  }

  /** Writes those of these fields that wait for it; what there is to say, if there was anything to write. */
  async #write(ids: readonly string[]): Promise<Notice | undefined> {
    const fields = this.#queued(ids).filter(isPending);
    for (const id of ids) this.#updateField(id, (field) => ({ ...field, isQueued: false, refusal: undefined }));
    if (fields.length === 0) return undefined;
    const answers = new Map(fields.map((field) => [field.definition.id, answerIn(field)]));
    this.#beingWritten = [...answers.keys()];
    try {
      const expected = fields.map(({ reading }) => reading);
      const { fillAgreement } = await import(/* webpackChunkName: "work" */ "../../agreement/operations/fill-agreement");
      const report = await fillAgreement(this.document, this.#model, answers, expected);
      if (report.recognised) return this.#takeReport(report, fields);
      this.#set((state) => ({ ...state, phase: "foreign" }));
      return undefined;
    } finally {
      this.#beingWritten = [];
    }
  }

  #takeReport(report: FillReport, written: readonly FieldState[]): Notice | undefined {
    this.#keep(report.change);
    const readings = new Map(report.fields.map((reading) => [reading.field, reading]));
    for (const { definition, draft } of written) {
      const refusal = report.findings.find(
        (one) => "field" in one.facts && one.facts.field === definition.id && one.level === "blocking",
      );
      this.#updateField(definition.id, (field) =>
        writtenField(this.#model, field, draft, readings.get(definition.id) ?? field.reading, refusal),
      );
    }
    const news = this.#follow(report.fields);
    return noticeOfWriting(report, written, this.store.get().fields, news);
  }

  /** Reads the document once the selection rests, after what is under way: it may have been read before the change. */
  #followWhenAtRest(): void {
    clearTimeout(this.#rest);
    if (!this.#isClosed) this.#rest = setTimeout(() => void this.refresh(), REST);
  }

  #keep(change: Change): void {
    if (change.steps.length === 0) return;
    this.#changes.push(change);
    this.#set((state) => ({ ...state, undoable: this.#changes.length, hasWritten: true }));
  }

  /** The document is another one: what was done to the one before cannot be taken back. */
  #forgetChanges(): void {
    this.#changes.length = 0;
    this.#set((state) => ({ ...state, undoable: 0 }));
  }

  #updateField(id: string, change: (field: FieldState) => FieldState): void {
    this.#set((state) => ({
      ...state,
      fields: state.fields.map((field) => (field.definition.id === id ? change(field) : field)),
    }));
  }

  #set(change: (state: PaneState) => PaneState): void {
    this.store.set(change);
  }
}
