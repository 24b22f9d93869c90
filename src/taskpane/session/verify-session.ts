/**
 * The work of the panel Vérifier, without a screen: reviews, repairs, what is set aside, finalising. Each action takes its
 * turn among those of the form, and ends with a review: what is shown is what the document says then.
 */

import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { type Change, NO_CHANGE } from "../../agreement/operations/change";
import { finaliseAgreement, removeWorkingData, reopenAgreement } from "../../agreement/operations/finalise-agreement";
import { repairFinding } from "../../agreement/operations/repair-finding";
import { reviewDocument, type ReviewRequest } from "../../agreement/operations/review-document";
import { showFinding } from "../../agreement/operations/show-finding";
import { waiveFinding, withdrawWaiver } from "../../agreement/operations/waive-finding";
import { type FactReading, readFacts, writeFact } from "../../agreement/operations/write-fact";
import type { Review } from "../../agreement/review/review-agreement";
import type { AgreementSession } from "./agreement-session";
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
  | { readonly code: "fact-written" | "fact-not-everywhere" }
  | { readonly code: "blocked" | "finalised" | "reopened" | "working-data-removed" };

export class VerifySession {
  readonly store = createStore<VerifyState>({ review: undefined, facts: [] });

  /** @param say announces what came of an action, and of the review after it. */
  constructor(
    private readonly session: AgreementSession,
    private readonly today: () => CalendarDay,
    private readonly say: (outcome: Outcome, review: Review | undefined) => void,
  ) {}

  verify(): Promise<void> {
    return this.#act("verifying", () => Promise.resolve({ code: "verified" }));
  }

  /** Shows where a finding is. */
  show(key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showFinding(document, model, key, this.#request))) this.#tell({ code: "not-shown" });
    });
  }

  repair(key: string): Promise<void> {
    return this.#change("writing", async (document, model) => {
      const { state, change, review } = await repairFinding(document, model, key, this.#request);
      this.store.set((known) => ({ ...known, review }));
      this.#tell({ code: state });
      return change;
    });
  }

  /** @returns whether the reason was one. */
  async waive(key: string, reason: string): Promise<boolean> {
    let problem: AnswerProblem | undefined;
    await this.#act("writing", async (document, model) => {
      problem = await waiveFinding(document, model, { key, reason, date: this.date });
      return problem ? { code: "bad-reason", problem } : { code: "waived" };
    });
    return problem === undefined;
  }

  withdraw(key: string): Promise<void> {
    return this.#act("writing", async (document, model) => {
      await withdrawWaiver(document, model, key);
      return { code: "withdrawn" };
    });
  }

  /** Changes a fact in all its places. @returns whether the value could be one. */
  async changeFact(id: string, raw: unknown): Promise<boolean> {
    let isRefused = false;
    await this.#change("writing", async (document, model) => {
      const report = await writeFact(document, model, id, raw);
      if (report.state === "refused") {
        isRefused = true;
        this.#tell({ code: "bad-fact", problem: report.problem });
        return undefined;
      }
      await this.#review(document, model);
      this.#tell({ code: report.state === "written" ? "fact-written" : "fact-not-everywhere" });
      return report.change;
    });
    return !isRefused;
  }

  /** Takes back the last change of the pane, whoever made it. */
  async undo(): Promise<void> {
    await this.session.undo();
    await this.session.perform("verifying", ({ document, model }) => this.#review(document, model));
  }

  finalise(): Promise<void> {
    return this.#act("writing", async (document, model) => {
      const { state } = await finaliseAgreement(document, model, { ...this.#request, date: this.date });
      return { code: state };
    });
  }

  reopen(): Promise<void> {
    return this.#act("writing", async (document, model) => {
      await reopenAgreement(document, model);
      return { code: "reopened" };
    });
  }

  removeWorkingData(): Promise<void> {
    return this.#act("writing", async (document) => {
      await removeWorkingData(document);
      return { code: "working-data-removed" };
    });
  }

  /** Does something that no text of the document shows, reviews, and says what came of it; the form is read again. */
  #act(activity: Activity, act: (document: AgreementDocument, model: AgreementModel) => Promise<Outcome>): Promise<void> {
    return this.#change(activity, async (document, model) => {
      const outcome = await act(document, model);
      await this.#review(document, model);
      this.#tell(outcome);
      return NO_CHANGE;
    });
  }

  /** Changes the document: the form follows, and a conflict that shows then is said. */
  #change(
    activity: Activity,
    act: (document: AgreementDocument, model: AgreementModel) => Promise<Change | undefined>,
  ): Promise<void> {
    return this.session.perform(activity, async ({ document, model, keep }) => {
      const change = await act(document, model);
      const news = change && (await keep(change));
      if (news?.code === "findings") this.session.announce(news);
    });
  }

  async #review(document: AgreementDocument, model: AgreementModel): Promise<void> {
    const review = await reviewDocument(document, model, this.#request);
    const facts = await readFacts(document, model);
    this.store.set(() => ({ review, facts }));
  }

  #tell(outcome: Outcome): void {
    this.say(outcome, this.store.get().review);
  }

  get #request(): ReviewRequest {
    return { today: this.today(), margins: true, pause: breathing() };
  }

  /** Today, `YYYY-MM-DD`. */
  get date(): string {
    return isoDay(this.today());
  }
}
