/**
 * The pane's work, without a screen: what the user does, one action at a time, in order, and what comes of it.
 *
 * The document is the truth: fields the user has not touched follow it; where both changed, the user is asked. Nothing is
 * written without the user: a click prepares, leaving a field or Enter writes it.
 */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { Answer } from "../../agreement/fields/field-kinds";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { Change } from "../../agreement/operations/changes/change";
import { ActionQueue } from "./action-queue";
import { ChangeHistory } from "./change-history";
import { isAmongClauses } from "./clause-choice";
import { DraftKeeper } from "./draft-keeper";
import { DocumentFollower } from "./document-follower";
import { DocumentReader } from "./document-reader";
import type { Draft } from "./drafts";
import { FieldWriter } from "./field-writer";
import { fetchWork, loadWork } from "./load-later";
import { type Activity, type FieldCall, type Notice, openingState, type PaneState, progressOf } from "./pane-state";
import type { Known } from "./recognise";
import { createStore, type Store } from "./store";
import type { Turn } from "./turn";
import { noticeOfWritingAll } from "./what-to-say";

export class AgreementSession {
  readonly store: Store<PaneState>;
  readonly #actions: ActionQueue;
  readonly #history: ChangeHistory;
  readonly #drafts: DraftKeeper;
  readonly #reader: DocumentReader;
  readonly #follower: DocumentFollower;
  readonly #fields: FieldWriter;
  /** Of the panels of their own, each with the kind of agreement it is about. */
  readonly #works: { readonly model: AgreementModel | null; readonly work: object }[] = [];
  readonly #known: Known;
  /** How far down each part of the pane was looked at, in pixels: nothing is drawn anew by it. */
  readonly places = new Map<string, number>();
  /** Whether the document is being read because Word did not answer. */
  #isSilent = false;

  /** @param models the kinds of agreement there are: the document is the first that it is recognised as. */
  constructor(
    private readonly document: AgreementDocument,
    readonly models: readonly [AgreementModel, ...AgreementModel[]],
  ) {
    this.store = createStore(openingState(models[0]));
    this.#known = { models: [...models], memory: undefined };
    this.#actions = new ActionQueue(this.store, () => this.#readAfterSilence());
    this.#history = new ChangeHistory(document, this.store);
    this.#drafts = new DraftKeeper(document, this.store, this.places, (work) => this.#actions.add("keeping", work));
    this.#reader = new DocumentReader(document, this.#known, this.store, this.#history, this.#drafts);
    this.#follower = new DocumentFollower(document, this.store, this.#actions, this.#reader, (news) => this.announce(news));
    this.#fields = new FieldWriter(document, this.store, this.#history);
  }

  /** Those there are, and after them those that were made or loaded in this sitting, or that the document keeps itself. */
  get knownModels(): readonly AgreementModel[] {
    return this.#known.models;
  }

  /** Reads the document, and from then on follows it. */
  async open(): Promise<void> {
    await this.refresh();
    if (this.document.isReadOnly && this.store.get().phase !== "foreign") this.announce({ code: "read-only" });
    await this.#follower.begin();
  }

  /** From now on, what is typed and not written is kept in the document once it rests. */
  keepDrafts(): void {
    this.#drafts.begin();
  }

  /** The same at once: the pane may be about to be closed. `isLeft`: it is out of sight; where it was is kept too. */
  keepDraftsNow({ isLeft }: { readonly isLeft: boolean }): void {
    this.#drafts.keepNow(isLeft);
  }

  close(): void {
    this.#drafts.close();
    this.#follower.close();
  }

  /** Gives up on the answer that Word owes; the document is then read again. */
  stopWaiting(): void {
    this.document.stopWaiting();
  }

  /** Reads the document again: what was changed in Word shows up in the form. */
  refresh(): Promise<void> {
    return this.#follower.read();
  }

  /** The user's click on Commencer: wraps every slot into its control. @param panel to be opened then, the form without it. */
  begin(panel = "fill"): Promise<void> {
    return this.#actions.addOnce("preparing", async () => {
      // It is the one that shows as soon as the slots are there, while what marked them is being remembered.
      this.store.set((state) => ({ ...state, panel }));
      const { besideFindings, breathing, prepareAgreement } = await loadWork();
      const keep = (change: Change): Promise<unknown> => this.#keep(change);
      const { findings: said, beside } = await prepareAgreement(this.document, this.#model, keep, breathing());
      const findings = [...said, ...besideFindings(beside)];
      if (findings.length > 0) this.announce({ code: "findings", findings });
      if (this.store.get().phase !== "ready" || panel !== "fill" || findings.length > 0) return;
      this.announce({ code: "prepared", slots: progressOf(this.store.get()).slots });
    });
  }

  /** Something was typed in a field: kept, checked, not written. */
  change(id: string, draft: Draft): void {
    // What writes and keeps it is on its way: it may be left by the press that closes the pane.
    fetchWork();
    this.#fields.change(id, draft);
  }

  /** The user left fields, or pressed Enter in one: writes them in one act, if there is something to write; says why one cannot be. */
  async leave(...ids: string[]): Promise<void> {
    const news = ids.filter((id) => this.#fields.isBeingTyped(id));
    if (this.#fields.leave(ids)) return this.#write(ids);
    const [refusal] = news.flatMap((id) => this.#fields.refusal(id) ?? []);
    if (refusal) this.announce(refusal);
  }

  /** Writes every field that says something else than the document; says which cannot be. */
  writeAll(): Promise<void> {
    const ids = this.store.get().fields.map(({ definition }) => definition.id);
    this.#fields.leave(ids);
    return this.#actions.add("writing", async () => {
      // Nothing to write, as far as is known: the document is asked before that is said.
      const notice = (await this.#fields.write(ids)) ?? (await this.#reader.read());
      this.announce(noticeOfWritingAll(notice, this.store.get()));
    });
  }

  /** Ends a conflict: with what the user typed, which is then written, or with what the document has. */
  async resolve(id: string, keep: "mine" | "document"): Promise<void> {
    this.#fields.resolve(id, keep);
    if (keep === "mine") await this.leave(id);
  }

  /** Writes an answer that some places of the document show in all of its field's. */
  async agree(id: string, answer: Answer): Promise<void> {
    this.#fields.agree(id, answer);
    await this.#write([id]);
  }

  /** The change that {@link undo} would take back. */
  get lastChange(): Change | undefined {
    return this.#history.last;
  }

  /** Gives all the places of a field their placeholders back, though they say different things. */
  async empty(id: string): Promise<void> {
    this.#fields.empty(id);
    await this.#write([id]);
  }

  /** Takes back the last change: a write, or the preparation. */
  undo(): Promise<void> {
    return this.#actions.addOnce("undoing", async () => {
      const report = await this.#history.takeBackLast();
      if (!report) return;
      const news = await this.#reader.read();
      const findings = news?.code === "findings" ? [...report.findings, ...news.findings] : report.findings;
      this.announce(findings.length > 0 ? { code: "findings", findings } : { code: "undone", slots: report.undone });
    });
  }

  /** For a panel of its own: does something in its turn; `once`: what a double click asks for twice. */
  perform(activity: Activity, work: (turn: Turn) => Promise<void>, once?: string): Promise<void> {
    const action = () =>
      work({
        document: this.document,
        model: this.#model,
        keep: (change) => this.#keep(change),
        record: (change) => this.#history.keep(change),
        take: (reading) => this.#reader.take(reading),
        readAs: (model) => this.#reader.readAs(model),
      });
    return once === undefined ? this.#actions.add(activity, action) : this.#actions.addOnce(activity, action, once);
  }

  /**
   * The work of a panel of its own: made when it is first opened, it lasts as long as the session, whatever panel is shown. An
   * agreement of another kind has a work of its own: what was found, and the words it is said in, are not those of the one before.
   *
   * @param model null for a work that is about no kind of agreement.
   */
  workOf<Work extends object>(
    kind: new (...parts: never[]) => Work,
    make: () => Work,
    model: AgreementModel | null = this.#model,
  ): Work {
    for (const known of this.#works) if (known.model === model && known.work instanceof kind) return known.work;
    const work = make();
    this.#works.push({ model, work });
    return work;
  }

  /** Shows another part of the pane. */
  openPanel(panel: string): void {
    this.store.set((state) => ({ ...state, panel, notice: undefined, visited: new Set([...state.visited, panel]) }));
  }

  /** Opens a field, wherever one is, and folds the one that was open: in the form, or among the engagements what is one of them. */
  openField(id: string, call: FieldCall | undefined = "focus"): void {
    if (isAmongClauses(this.store.get().model, id)) this.openPanel("clauses");
    else this.store.set((state) => ({ ...state, panel: "fill", openField: { id, call } }));
  }

  /** Nothing is left to be done with the field that was opened. */
  fieldArrived(): void {
    this.store.set((state) => (state.openField?.call ? { ...state, openField: { ...state.openField, call: undefined } } : state));
  }

  /** Shows a slot in Word. */
  show(slot: string): Promise<void> {
    return this.#actions.add("showing", async () => {
      const { breathing, showSlot } = await loadWork();
      if (!(await showSlot(this.document, this.#model, slot, breathing()))) this.announce({ code: "slot-not-shown" });
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

  /** The ribbon found no field to show that is empty. */
  sayNoBlankSlot(): void {
    const { phase } = this.store.get();
    if (phase === "ready" || phase === "unprepared") this.announce({ code: "no-blank-slot", isBegun: phase === "ready" });
  }

  /** Says something; nothing any more for undefined. */
  announce(notice: Notice | undefined): void {
    this.store.set((state) => ({ ...state, notice }));
  }

  get #model(): AgreementModel {
    return this.store.get().model;
  }

  #write(ids: readonly string[]): Promise<void> {
    return this.#actions.add("writing", async () => {
      const notice = await this.#fields.write(ids);
      if (notice) this.announce(notice);
    });
  }

  #keep(change: Change): Promise<Notice | undefined> {
    this.#history.keep(change);
    return this.#reader.read();
  }

  /** What became of what was asked is in the document; once, as a Word that goes on saying nothing is asked again by the user. */
  #readAfterSilence(): void {
    if (this.#isSilent) return;
    this.#isSilent = true;
    void this.refresh().finally(() => (this.#isSilent = false));
  }

  /** In this window when its document is empty, else in another one. */
  async #open(base64: string): Promise<void> {
    // Something may have been written in it since it was read.
    await this.#reader.read();
    if (this.store.get().isEmptyDocument) {
      await this.document.insertFile(base64);
      this.#history.forget();
      await this.#reader.read();
      this.announce({ code: "inserted" });
    } else {
      await this.document.openFile(base64);
      this.announce({ code: "opened-elsewhere" });
    }
  }
}
