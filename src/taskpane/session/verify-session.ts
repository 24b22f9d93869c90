/**
 * The work of the panel Vérifier, without a screen: reviews, repairs, what is set aside, finalising. Each action takes its
 * turn among those of the form, and ends with a review: what is shown is what the document says then.
 */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { type Change, NO_CHANGE } from "../../agreement/operations/changes/change";
import { finaliseAgreement, removeWorkingData, reopenAgreement } from "../../agreement/operations/finalise-agreement";
import { repairFinding } from "../../agreement/operations/repairs/repair-finding";
import { reviewDocument, type ReviewRequest } from "../../agreement/operations/review-document";
import { showFinding } from "../../agreement/operations/show-finding";
import { waiveFinding, withdrawWaiver } from "../../agreement/operations/waive-finding";
import { type FactReading, readFacts, writeFact } from "../../agreement/operations/write-fact";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { Review } from "../../agreement/review/review-agreement";
import type { AgreementSession, Turn } from "./agreement-session";
import { breathing } from "./breathing";
import type { Activity } from "./pane-state";
import { createStore } from "./store";

export interface VerifyState {
  /** The last review; undefined before the first. */
  readonly review: Review | undefined;
  readonly facts: readonly FactReading[];
}

/** What came of an action, to be said. */
export type Outcome =
  | { readonly code: "verified" | "repaired" | "gone" | "refused" | "not-shown" | "waived" | "withdrawn" }
  | { readonly code: "bad-reason" | "bad-fact"; readonly problem: AnswerProblem }
  | { readonly code: "fact-written" | "fact-not-everywhere" | "fact-not-written" }
  | { readonly code: "blocked" | "finalised" | "reopened" | "working-data-removed" };

export class VerifySession {
  readonly store = createStore<VerifyState>({ review: undefined, facts: [] });
  /** What was reviewed last. */
  #edition: number | undefined;

  /** @param say announces what came of an action. */
  constructor(
    private readonly session: AgreementSession,
    private readonly today: () => CalendarDay,
    private readonly say: (outcome: Outcome) => void,
  ) {}

  /** Reviews again if the document changed since, whoever changed it; without a word: what it says is there to be read. */
  follow(): Promise<void> {
    const review = async ({ document, model }: Turn): Promise<void> => {
      if (this.#edition === this.session.store.get().edition) return;
      await this.#review(document, model);
      this.#edition = this.session.store.get().edition;
    };
    return this.session.perform("verifying", review, "follow");
  }

  verify(): Promise<void> {
    return this.#act("verify", "verifying", () => Promise.resolve({ outcome: { code: "verified" } }));
  }

  /** Shows where a finding is. */
  show(key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showFinding(document, model, key, this.#request))) this.#tell({ code: "not-shown" });
    });
  }

  /** @param which of its two repairs. */
  repair(key: string, which: "repair" | "alternative" = "repair"): Promise<void> {
    return this.#change(`repair ${key}`, "writing", async (document, model, keep) => {
      const { state, review } = await repairFinding(document, model, key, { ...this.#request, onChange: keep }, which);
      const facts = await readFacts(document, model);
      this.store.set(() => ({ review, facts }));
      this.#tell({ code: state });
      return NO_CHANGE;
    });
  }

  /** @returns whether it is set aside: not when the reason is none, or when Word failed. */
  async waive(key: string, reason: string): Promise<boolean> {
    let isWaived = false;
    await this.#act(`waive ${key}`, "writing", async (document, model) => {
      const report = await waiveFinding(document, model, { key, reason, date: this.date });
      if (report.problem) return { outcome: { code: "bad-reason", problem: report.problem } };
      isWaived = report.findings.length === 0;
      return { outcome: { code: "waived" }, findings: report.findings };
    });
    return isWaived;
  }

  withdraw(key: string): Promise<void> {
    return this.#act(`withdraw ${key}`, "writing", async (document, model) => ({
      outcome: { code: "withdrawn" },
      findings: await withdrawWaiver(document, model, key),
    }));
  }

  /** Changes a fact in all its places. @returns whether it was: not when the value cannot be one, or could be written nowhere. */
  async changeFact(id: string, raw: unknown): Promise<boolean> {
    let isChanged = false;
    await this.#change(`fact ${id}`, "writing", async (document, model, keep) => {
      const report = await writeFact(document, model, id, raw);
      if (report.state === "refused") {
        this.#tell({ code: "bad-fact", problem: report.problem });
        return undefined;
      }
      if (report.state === "not-everywhere" && report.change.steps.length === 0) {
        this.#tell({ code: "fact-not-written" }, report.findings);
        return undefined;
      }
      isChanged = true;
      keep(report.change);
      await this.#review(document, model);
      this.#tell({ code: report.state === "written" ? "fact-written" : "fact-not-everywhere" }, report.findings);
      return NO_CHANGE;
    });
    return isChanged;
  }

  /** Takes back the last change of the pane, whoever made it. */
  async undo(): Promise<void> {
    await this.session.undo();
    await this.follow();
  }

  finalise(): Promise<void> {
    return this.#act("finalise", "writing", async (document, model) => {
      const report = await finaliseAgreement(document, model, { ...this.#request, date: this.date });
      return { outcome: { code: report.state }, findings: report.state === "finalised" ? report.findings : [] };
    });
  }

  reopen(): Promise<void> {
    return this.#act("reopen", "writing", async (document, model) => ({
      outcome: { code: "reopened" },
      findings: await reopenAgreement(document, model),
    }));
  }

  removeWorkingData(): Promise<void> {
    return this.#act("remove", "writing", async (document) => {
      await removeWorkingData(document);
      return { outcome: { code: "working-data-removed" } };
    });
  }

  /** Does something that no text of the document shows, reviews, and says what came of it; the form is read again. */
  #act(
    what: string,
    activity: Activity,
    act: (
      document: AgreementDocument,
      model: AgreementModel,
    ) => Promise<{ readonly outcome: Outcome; readonly findings?: readonly OperationFinding[] }>,
  ): Promise<void> {
    return this.#change(what, activity, async (document, model) => {
      const { outcome, findings } = await act(document, model);
      await this.#review(document, model);
      this.#tell(outcome, findings);
      return NO_CHANGE;
    });
  }

  /**
   * Changes the document, once however often it is asked for meanwhile: the form follows, and a conflict that shows then is said.
   * What `act` keeps can be taken back from that moment on, whatever fails after it.
   */
  #change(
    what: string,
    activity: Activity,
    act: (document: AgreementDocument, model: AgreementModel, keep: (change: Change) => void) => Promise<Change | undefined>,
  ): Promise<void> {
    const change = async ({ document, model, keep, record }: Turn): Promise<void> => {
      const done = await act(document, model, record);
      const news = done && (await keep(done));
      this.#edition = this.session.store.get().edition;
      if (news?.code === "findings") this.session.announce(news);
    };
    return this.session.perform(activity, change, what);
  }

  async #review(document: AgreementDocument, model: AgreementModel): Promise<void> {
    const review = await reviewDocument(document, model, this.#request);
    const facts = await readFacts(document, model);
    this.store.set(() => ({ review, facts }));
  }

  /** What went wrong beside it, such as a memory that the host does not keep, is said in its place. */
  #tell(outcome: Outcome, findings: readonly OperationFinding[] = []): void {
    this.say(outcome);
    if (findings.length > 0) this.session.announce({ code: "findings", findings });
  }

  get #request(): ReviewRequest {
    return { today: this.today(), margins: true, pause: breathing() };
  }

  /** Today, `YYYY-MM-DD`. */
  get date(): string {
    return isoDay(this.today());
  }
}
