/**
 * The work of the panel Vérifier, without a screen: reviews, repairs, what is set aside, finalising. Each action takes its
 * turn among those of the form, and ends with one review: what is shown is what the document says then, and the form follows
 * the reading it is of. What was found stays as long as the pane is open, whatever panel is shown.
 */

import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import { finaliseAgreement, removeWorkingData, reopenAgreement } from "../../agreement/operations/finalise-agreement";
import { readReport } from "../../agreement/operations/read-agreement";
import { repairFinding } from "../../agreement/operations/repairs/repair-finding";
import { readAndReview, type ReviewedDocument, type ReviewRequest } from "../../agreement/operations/review-document";
import { showFinding } from "../../agreement/operations/show-finding";
import { waiveFinding, withdrawWaiver } from "../../agreement/operations/waive-finding";
import { type FactReading, readFacts, writeFact } from "../../agreement/operations/write-fact";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { Review } from "../../agreement/review/review-agreement";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import type { Activity, Notice } from "./pane-state";
import { createStore } from "./store";
import type { Turn } from "./turn";

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
  /** The last review, and what it is of. */
  #seen: ReviewedDocument | undefined;
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
    const review = async (turn: Turn): Promise<void> => {
      if (this.#edition === this.session.store.get().edition) return;
      const news = await this.#review(turn);
      if (news) this.session.announce(news);
    };
    return this.session.perform("verifying", review, "follow");
  }

  verify(): Promise<void> {
    return this.#act("verify", "verifying", async ({ document, model }) => ({
      outcome: { code: "verified" },
      reviewed: await readAndReview(document, model, this.#request),
    }));
  }

  /** Shows where a finding is. */
  show(key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showFinding(document, model, key, this.#afterwards))) this.#tell({ code: "not-shown" });
    });
  }

  /** @param which of its two repairs. */
  repair(key: string, which: "repair" | "alternative" = "repair"): Promise<void> {
    const repair = async (turn: Turn): Promise<void> => {
      const request = { ...this.#afterwards, onChange: turn.record };
      const repaired = await repairFinding(turn.document, turn.model, key, request, which);
      const news = await this.#show(turn, repaired);
      this.#tell({ code: repaired.state }, [], news);
    };
    return this.session.perform("writing", repair, `repair ${key}`);
  }

  /** @returns whether it is set aside: not when the reason is none, or when Word failed. */
  async waive(key: string, reason: string): Promise<boolean> {
    let isWaived = false;
    await this.#act(`waive ${key}`, "writing", async ({ document, model }) => {
      const report = await waiveFinding(document, model, { key, reason, date: this.date });
      if (report.problem) return { outcome: { code: "bad-reason", problem: report.problem } };
      isWaived = report.findings.length === 0;
      return { outcome: { code: "waived" }, findings: report.findings };
    });
    return isWaived;
  }

  withdraw(key: string): Promise<void> {
    return this.#act(`withdraw ${key}`, "writing", async ({ document, model }) => ({
      outcome: { code: "withdrawn" },
      findings: await withdrawWaiver(document, model, key),
    }));
  }

  /** Changes a fact in all its places. @returns whether it was: not when the value cannot be one, or could be written nowhere. */
  async changeFact(id: string, raw: unknown): Promise<boolean> {
    let isChanged = false;
    const change = async (turn: Turn): Promise<void> => {
      const report = await writeFact(turn.document, turn.model, id, raw);
      if (report.state === "refused") {
        this.#tell({ code: "bad-fact", problem: report.problem });
        return;
      }
      if (report.state === "not-everywhere" && report.change.steps.length === 0) {
        this.#tell({ code: "fact-not-written" }, report.findings);
        return;
      }
      isChanged = true;
      turn.record(report.change);
      const news = await this.#review(turn, this.#afterwards);
      this.#tell({ code: report.state === "written" ? "fact-written" : "fact-not-everywhere" }, report.findings, news);
    };
    await this.session.perform("writing", change, `fact ${id}`);
    return isChanged;
  }

  /** Takes back the last change of the pane, whoever made it. */
  async undo(): Promise<void> {
    await this.session.undo();
    await this.follow();
  }

  finalise(): Promise<void> {
    return this.#act("finalise", "writing", async ({ document, model }) => {
      const report = await finaliseAgreement(document, model, { ...this.#request, date: this.date });
      if (report.state === "blocked") return { outcome: { code: report.state }, reviewed: report };
      this.#seen = report;
      return { outcome: { code: report.state }, findings: report.findings };
    });
  }

  reopen(): Promise<void> {
    return this.#act("reopen", "writing", async ({ document, model }) => ({
      outcome: { code: "reopened" },
      findings: await reopenAgreement(document, model),
    }));
  }

  removeWorkingData(): Promise<void> {
    return this.#act("remove", "writing", async ({ document }) => {
      await removeWorkingData(document);
      return { outcome: { code: "working-data-removed" } };
    });
  }

  /**
   * Does something once, however often it is asked for meanwhile, reviews unless that was a review itself, and says what came of
   * it.
   */
  #act(
    what: string,
    activity: Activity,
    act: (turn: Turn) => Promise<{
      readonly outcome: Outcome;
      readonly findings?: readonly OperationFinding[];
      readonly reviewed?: ReviewedDocument;
    }>,
  ): Promise<void> {
    const acted = async (turn: Turn): Promise<void> => {
      const { outcome, findings, reviewed } = await act(turn);
      const news = await (reviewed ? this.#show(turn, reviewed) : this.#review(turn, this.#afterwards));
      this.#tell(outcome, findings, news);
    };
    return this.session.perform(activity, acted, what);
  }

  async #review(turn: Turn, request = this.#request): Promise<Notice | undefined> {
    return this.#show(turn, await readAndReview(turn.document, turn.model, request));
  }

  /** Shows a review; the form follows the reading it is of. @returns what that changed in the form, to be said. */
  async #show({ model, take }: Turn, seen: ReviewedDocument): Promise<Notice | undefined> {
    this.#seen = seen;
    this.store.set(() => ({ review: seen.review, facts: readFacts(model, seen.read.memory) }));
    const news = await take(readReport(seen.read));
    this.#edition = this.session.store.get().edition;
    return news;
  }

  /**
   * What went wrong beside it, such as a memory that the host does not keep, or a conflict that shows now, is said in its
   * place.
   */
  #tell(outcome: Outcome, findings: readonly OperationFinding[] = [], news?: Notice): void {
    this.say(outcome);
    if (findings.length > 0) this.session.announce({ code: "findings", findings });
    if (news?.code === "findings") this.session.announce(news);
  }

  get #request(): ReviewRequest {
    return { today: this.today(), margins: true, pause: breathing() };
  }

  /** After an act of our own: what it cannot have changed is as the last review saw it. */
  get #afterwards(): ReviewRequest {
    return { ...this.#request, seen: this.#seen };
  }

  /** Today, `YYYY-MM-DD`. */
  get date(): string {
    return isoDay(this.today());
  }
}
