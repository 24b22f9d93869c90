/**
 * The pane's work, without a screen: what the user does, one action at a time, in order, and what comes of it.
 *
 * The document is the truth: fields the user has not touched follow it; where both changed, the user is asked. Nothing is
 * written without the user: a click prepares, leaving a field or Enter writes it.
 */

import { type AgreementDocument, HostError } from "../../agreement/agreement-document";
import type { Answer } from "../../agreement/fields/field-kinds";
import { type AgreementModel, slotsOf } from "../../agreement/model/agreement-model";
import type { AnswersToWrite } from "../../agreement/operations/answers";
import type { Change } from "../../agreement/operations/change";
import { fillAgreement, type FillReport } from "../../agreement/operations/fill-agreement";
import { prepareAgreement } from "../../agreement/operations/prepare-agreement";
import { type ReadReport, type FieldReading, readAgreement } from "../../agreement/operations/read-agreement";
import { showSlot } from "../../agreement/operations/show-slot";
import type { Draft } from "./drafts";
import { answerIn, changedField, followedFields, isPending, newField, resolvedField, writtenField } from "./field-state";
import type { Activity, FieldState, Notice, PaneState } from "./pane-state";
import { createStore, type Store } from "./store";

/** An activity shorter than this is not shown. Milliseconds. */
const LONG = 500;
/** The selection moves with each key: the document is read once it rests. Milliseconds. */
const REST = 800;

export class AgreementSession {
  readonly store: Store<PaneState>;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #changes: Change[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stopWatching:
    | (() => void)
    | undefined; /** @param models the kinds of agreement there are: the document is the first that it is recognised as. */
  constructor(
    private readonly document: AgreementDocument,
    readonly models: readonly [AgreementModel, ...AgreementModel[]],
  ) {
    this.store = createStore<PaneState>({
      phase: "opening",
      isEmptyDocument: false,
      model: models[0],
      fields: newFields(models[0]),
      activity: undefined,
      isLong: false,
      notice: undefined,
      undoable: 0,
      hasWritten: false,
    });
  }

  /** Reads the document, and from then on follows it. */
  async open(): Promise<void> {
    await this.#act("reading", () => this.#read());
    await this.#act("reading", async () => {
      this.#stopWatching = await this.document.watch(() => this.#followWhenAtRest());
    });
  }

  close(): void {
    this.#stopWatching?.();
    clearTimeout(this.#rest);
  }

  /** Reads the document again: what was changed in Word shows up in the form. */
  refresh(): Promise<void> {
    return this.#act("reading", () => this.#read());
  }

  /** The user's click on Commencer: wraps every slot into its control. */
  begin(): Promise<void> {
    return this.#act("preparing", async () => {
      const { wrapped, findings, change } = await prepareAgreement(this.document, this.#model);
      this.#keep(change);
      await this.#read();
      this.#announce(findings.length > 0 ? { code: "findings", findings } : { code: "prepared", slots: wrapped });
    });
  }

  /** Something was typed in a field: kept, checked, not written. */
  change(id: string, draft: Draft): void {
    this.#updateField(id, (field) => changedField(field, draft));
  }

  /** The user left a field, or pressed Enter in it: writes it, if there is something to write. */
  leave(id: string): Promise<void> {
    this.#updateField(id, (field) => ({ ...field, wasLeft: true, isQueued: isPending(field) }));
    return this.#fieldOf(id).isQueued ? this.#act("writing", () => this.#write([id])) : Promise.resolve();
  }

  /** Writes every field that says something else than the document. */
  writeAll(): Promise<void> {
    const pending = this.store.get().fields.filter(isPending);
    for (const { definition } of pending)
      this.#updateField(definition.id, (field) => ({ ...field, wasLeft: true, isQueued: true }));
    return this.#act("writing", async () => {
      if (pending.length === 0) this.#announce({ code: "nothing-to-write" });
      else await this.#write(pending.map(({ definition }) => definition.id));
    });
  }

  /** Ends a conflict: with what the user typed, which is then written, or with what the document has. */
  async resolve(id: string, keep: "mine" | "document"): Promise<void> {
    this.#updateField(id, (field) => resolvedField(field, keep));
    if (keep === "mine") await this.#act("writing", () => this.#write([id]));
  }

  /** Takes back the last change: a write, or the preparation. */
  undo(): Promise<void> {
    return this.#act("undoing", async () => {
      const change = this.#changes.pop();
      if (!change) return;
      const { takeBack } = await import("../../agreement/operations/take-back");
      const { undone, findings } = await takeBack(this.document, this.#model, change);
      // What is taken back is what the form shows: nothing typed stands against it.
      this.#set((state) => ({
        ...state,
        undoable: this.#changes.length,
        fields: state.fields.map((field) => resolvedField(field, "document")),
      }));
      await this.#read();
      this.#announce(findings.length > 0 ? { code: "findings", findings } : { code: "undone", slots: undone });
    });
  }

  /** Shows a slot in Word. */
  show(slot: string): Promise<void> {
    return this.#act("showing", async () => {
      if (!(await showSlot(this.document, this.#model, slot))) this.#announce({ code: "slot-not-shown" });
    });
  } /** Opens the blank file of a model; `load` fetches it. */
  openModel(id: string, load: (id: string) => Promise<string>): Promise<void> {
    return this.#act("opening", async () => this.#open(await load(id)));
  }

  /** Opens a .docx. */
  openFile(base64: string): Promise<void> {
    return this.#act("opening", () => this.#open(base64));
  }

  /** In this window when its document is empty, else in another one. */
  async #open(base64: string): Promise<void> {
    if (this.store.get().isEmptyDocument) {
      await this.document.insertFile(base64);
      await this.#read();
      this.#announce({ code: "inserted" });
    } else {
      await this.document.openFile(base64);
      this.#announce({ code: "opened-elsewhere" });
    }
  }

  /** Says something that did not happen in Word. */
  announce(notice: Notice | undefined): void {
    this.#announce(notice);
  }
  async #read(): Promise<void> {
    const { model, reading } = await this.#recognise();
    const { recognised, isEmpty, isPrepared, fields } = reading;
    this.#set((state) => ({
      ...state,
      phase: !recognised ? "foreign" : isPrepared ? "ready" : "unprepared",
      isEmptyDocument: isEmpty,
      ...(model === state.model ? {} : { model, fields: newFields(model) }),
    }));
    this.#follow(fields);
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

  /** Takes in what the document shows; says which fields followed it. */
  #follow(readings: readonly FieldReading[]): void {
    const before = this.store.get();
    const { fields, followed } = followedFields(before.fields, readings);
    this.#set((state) => ({ ...state, fields }));
    if (before.phase === "ready" && followed.length > 0) this.#announce({ code: "followed", fields: followed });
  }

  async #write(ids: readonly string[]): Promise<void> {
    const fields = ids.map((id) => this.#fieldOf(id)).filter(isPending);
    const answers: AnswersToWrite = new Map(fields.map((field) => [field.definition.id, answerIn(field)]));
    const expected = new Map(
      fields.flatMap(({ definition, reading }): [string, Answer | undefined][] => expectation(definition.id, reading)),
    );
    for (const id of ids) this.#updateField(id, (field) => ({ ...field, isQueued: false, refusal: undefined }));
    if (answers.size === 0) return;
    const report = await fillAgreement(this.document, this.#model, answers, expected);
    if (!report.recognised) {
      this.#set((state) => ({ ...state, phase: "foreign" }));
      return;
    }
    this.#keep(report.change);
    this.#takeReport(report, fields);
  }

  #takeReport(report: FillReport, written: readonly FieldState[]): void {
    const readings = new Map(report.fields.map((reading) => [reading.field, reading]));
    for (const { definition, draft } of written) {
      const refusal = report.findings.find(
        (one) => "field" in one.facts && one.facts.field === definition.id && one.level === "blocking",
      );
      this.#updateField(definition.id, (field) =>
        writtenField(field, draft, readings.get(definition.id) ?? field.reading, refusal),
      );
    }
    this.#follow(report.fields);
    const told = report.findings.filter(({ code }) => code !== "placeholder-left" && code !== "changed-in-document");
    const good = written
      .filter(({ definition }) => !report.unwritten.includes(definition.id))
      .map(({ definition }) => definition);
    if (told.length > 0) this.#announce({ code: "findings", findings: told });
    else if (good.length > 0) this.#announce({ code: "written", fields: good });
  }

  #followWhenAtRest(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      // The pane's own work moves the selection too: it has read the document already.
      if (this.store.get().activity === undefined) void this.refresh();
    }, REST);
  }

  #keep(change: Change): void {
    if (change.steps.length === 0) return;
    this.#changes.push(change);
    this.#set((state) => ({ ...state, undoable: this.#changes.length, hasWritten: true }));
  }

  /**
   * One action at a time, in order; an action that fails is announced and does not stop the next. With `word/host-error.ts`,
   * the one place where errors are caught.
   */
  #act(activity: Activity, action: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(async () => {
      this.#set((state) => ({ ...state, activity, isLong: false }));
      const long = setTimeout(() => this.#set((state) => ({ ...state, isLong: true })), LONG);
      try {
        await action();
      } catch (error) {
        this.#announce(noticeOf(error));
      } finally {
        clearTimeout(long);
        this.#set((state) => ({ ...state, activity: undefined, isLong: false }));
      }
    });
    this.#queue = done;
    return done;
  }

  #announce(notice: Notice | undefined): void {
    this.#set((state) => ({ ...state, notice }));
  }

  #fieldOf(id: string): FieldState {
    const field = this.store.get().fields.find(({ definition }) => definition.id === id);
    if (!field) throw new RangeError(`no field ${id}`);
    return field;
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

function newFields(model: AgreementModel): FieldState[] {
  return model.fields.map((definition) => newField(definition, slotsOf(model, definition.id).length));
}

/** What a field must still show to be written over: undefined for a blank one, nothing at all where it cannot be read. */
function expectation(id: string, reading: FieldReading): [string, Answer | undefined][] {
  if (reading.state === "differs" || reading.state === "unreadable") return [];
  return [[id, reading.state === "read" ? reading.answer : undefined]];
}

function noticeOf(error: unknown): Notice {
  if (error instanceof HostError)
    return { code: "host-error", reason: error.code, detail: `${error.hostCode} ${error.location}`.trim() };
  return { code: "unexpected-error", detail: error instanceof Error ? error.name : "?" };
}
