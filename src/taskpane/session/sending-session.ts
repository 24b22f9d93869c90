/**
 * What a sender does with a finalised agreement, without a screen: keeps a sheet of it, looks at what would go with it, and compares
 * a copy that came back with that sheet. The sheet is nowhere but with the sender; what a file remembers of itself plays no part.
 */

import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import { readAndReview, readForReview, type ReviewedDocument } from "../../agreement/operations/review-document";
import type { Change } from "../../agreement/operations/changes/change";
import { type HighlightsRemoved, removeHighlights } from "../../agreement/operations/remove-highlights";
import { makeSheet, parseSheet, printSheet } from "../../agreement/operations/sheet-file";
import { finalisedDate, loadMemory } from "../../agreement/reading/memory";
import { compareCopy, type CopyDifference, type CopyReport } from "../../agreement/review/compare-copy";
import { type SendingPoint, sendingPoints } from "../../agreement/review/ready-to-send";
import { refuseOtherModel, type SenderSheet, SheetError, type SheetProblem } from "../../agreement/review/sender-sheet";
import { sheetFindings } from "../../agreement/wording/copy-report";
import { agreementFileName } from "../../agreement/wording/file-name";
import type { ReviewSayings } from "../../agreement/wording/review-wording";
import { partyOf } from "../../agreement/wording/review-report";
import { fingerprint } from "../fingerprint";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { loadDates } from "./load-later";
import { createStore } from "./store";
import type { Turn } from "./turn";

export interface SendingState {
  /** What the document is beside the sheet that was opened; undefined without one. */
  readonly copy: { readonly sheet: SenderSheet; readonly report: CopyReport } | undefined;
  /** Why the file that was opened last is no sheet. */
  readonly problem: SheetProblem | undefined;
  /** What would go with the document, and a name for its file; undefined before anybody looked. */
  readonly ready: { readonly points: readonly SendingPoint[]; readonly fileName: string } | undefined;
  /** Highlights that were taken away last, to be put back while nothing else was changed since. */
  readonly removed: Change | undefined;
  /** Undefined before anybody looked. */
  readonly dates: ShownDates | undefined;
}

/** The days it lives by. */
interface ShownDates {
  readonly said: readonly string[];
  /** Undefined where the document does not tell them. */
  readonly calendar: KeptFile | undefined;
}

/** A file to keep. */
export interface KeptFile {
  readonly name: string;
  readonly text: string;
}

export class SendingSession {
  readonly store = createStore<SendingState>({
    copy: undefined,
    problem: undefined,
    ready: undefined,
    removed: undefined,
    dates: undefined,
  });
  /** What was compared last. */
  #edition: number | undefined;

  constructor(
    private readonly session: AgreementSession,
    private readonly today: () => CalendarDay,
  ) {}

  /** The sheet of the document as it is now; undefined when Word failed. */
  async makeSheet(say: ReviewSayings): Promise<KeptFile | undefined> {
    let kept: KeptFile | undefined;
    await this.session.perform("verifying", async (turn) => {
      const reviewed = await this.#read(turn);
      const { review, read } = reviewed;
      const party = partyOf(turn.model, review);
      const date = finalisedDate(read.memory) ?? isoDay(this.today());
      const findings = sheetFindings(review, say);
      const sheet = await makeSheet({ model: turn.model, reviewed, party, date, findings }, fingerprint);
      kept = { name: `${agreementFileName(turn.model, read, party, date)} - fiche.json`, text: printSheet(sheet) };
    });
    return kept;
  }

  /** Compares the document with the sheet of a file. */
  openSheet(json: string): Promise<void> {
    return this.session.perform("verifying", async (turn) => {
      try {
        const sheet = await parseSheet(json, fingerprint);
        refuseOtherModel(sheet, turn.model);
        await this.#compare(turn, sheet);
      } catch (error) {
        if (!(error instanceof SheetError)) throw error;
        this.store.set((state) => ({ ...state, copy: undefined, problem: error.code }));
      }
    });
  }

  /** Shows where a difference is, as long as the document has it. */
  show({ kind, was, is }: CopyDifference): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      const { copy } = this.store.get();
      if (!copy) return;
      const memory = await loadMemory(document, model);
      await document.transact(async (transaction) => {
        const read = await readForReview(transaction, model, memory, breathing());
        const found = compareCopy(copy.sheet, read, null).differences.find(
          (one) => one.kind === kind && one.was === was && one.is === is,
        );
        if (found?.span) await transaction.selectSpan(found.span);
      });
    });
  }

  /** Compares again if the document changed since. */
  async follow(): Promise<void> {
    // Each change of the document would wait its turn for nothing.
    if (!this.store.get().copy) return;
    const compare = async (turn: Turn): Promise<void> => {
      const { copy } = this.store.get();
      if (copy && this.#edition !== this.session.store.get().edition) await this.#compare(turn, copy.sheet);
    };
    await this.session.perform("verifying", compare, "compare");
  }

  /** Looks for what would go with the document to whoever it is sent to. */
  look(): Promise<void> {
    return this.session.perform("verifying", (turn) => this.#look(turn), "look");
  }

  /** Empties the properties of the file, whatever they are. */
  clearProperties(): Promise<void> {
    return this.session.perform("writing", async (turn) => {
      await turn.document.clearProperties();
      await this.#look(turn);
    });
  }

  /** Deletes the comments that were listed. @returns how many went; undefined when Word failed. */
  async deleteComments(): Promise<number | undefined> {
    let deleted: number | undefined;
    await this.session.perform("writing", async (turn) => {
      const listed = this.store.get().ready?.points.flatMap((one) => (one.code === "comments" ? one.removable : [])) ?? [];
      deleted = await turn.document.deleteComments(listed);
      await this.#look(turn);
    });
    return deleted;
  }

  /** Takes away the highlights that were listed. @returns what became of them; undefined when Word failed. */
  async removeHighlights(): Promise<HighlightsRemoved | undefined> {
    let removed: HighlightsRemoved | undefined;
    await this.session.perform("writing", async (turn) => {
      const listed = this.store.get().ready?.points.flatMap((one) => (one.code === "highlights" ? one.removable : [])) ?? [];
      const onChange = (change: Change): void => {
        turn.record(change);
        if (change.steps.length > 0) this.store.set((state) => ({ ...state, removed: change }));
      };
      removed = await removeHighlights(turn.document, listed, { onChange, pause: breathing() });
      await this.#look(turn);
    });
    return removed;
  }

  /** Puts back those that were taken away last; not where something else was changed since. */
  async putBackHighlights(): Promise<void> {
    const { removed } = this.store.get();
    if (!removed || this.session.lastChange !== removed) return;
    await this.session.undo();
    await this.look();
  }

  /** Counts the days the agreement lives by, as it is now. */
  lookAtDates(language: "fr" | "en"): Promise<void> {
    return this.session.perform("verifying", async (turn) => {
      const { read, review } = await this.#read(turn);
      const { termDatesOf, sayTerm, termCalendar } = await loadDates();
      const { model } = turn;
      const [today, party] = [this.today(), partyOf(model, review)];
      const term = termDatesOf(model, read, review.summary, today);
      const make = async (): Promise<KeptFile | undefined> => {
        if ("code" in term) return undefined;
        // The day is enough: of two files of a day the later is as good.
        const stamp = `${isoDay(today).replaceAll("-", "")}T000000Z`;
        const text = await termCalendar(term, { model, party, language, stamp }, fingerprint);
        return { name: `${agreementFileName(model, read, party, isoDay(today))}.ics`, text };
      };
      const dates: ShownDates = { said: sayTerm(term, model, language), calendar: await make() };
      this.store.set((state) => ({ ...state, dates }));
    });
  }

  async #look(turn: Turn): Promise<void> {
    const { read, review } = await this.#read(turn);
    const properties = await turn.document.readProperties();
    const comments = await turn.document.readComments();
    const points = sendingPoints(read, properties, (await turn.document.loadMemory()) !== undefined, comments);
    const day = finalisedDate(read.memory) ?? isoDay(this.today());
    const fileName = `${agreementFileName(turn.model, read, partyOf(turn.model, review), day)}.docx`;
    this.store.set((state) => ({ ...state, ready: { points, fileName } }));
  }

  async #compare(turn: Turn, sheet: SenderSheet): Promise<void> {
    const edition = this.session.store.get().edition;
    const { read, margins } = await this.#read(turn);
    this.#edition = edition;
    const report = compareCopy(sheet, read, margins);
    this.store.set((state) => ({ ...state, copy: { sheet, report }, problem: undefined }));
  }

  #read({ document, model }: Turn): Promise<ReviewedDocument> {
    return readAndReview(document, model, { today: this.today(), margins: true, pause: breathing() });
  }
}
