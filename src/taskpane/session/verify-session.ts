/**
 * The work of the panel Vérifier, without a screen: reviews, repairs, what is set aside, finalising. What was found stays as long as
 * the pane is open, whatever panel is shown.
 */

import type { CalendarDay } from "../../agreement/french/calendar";
import { finaliseAgreement, removeWorkingData, reopenAgreement } from "../../agreement/operations/finalise-agreement";
import { repairFinding, type WhichRepair } from "../../agreement/operations/repairs/repair-finding";
import { settleFindings } from "../../agreement/operations/repairs/settle-findings";
import { readAndReview } from "../../agreement/operations/review-document";
import { showFinding } from "../../agreement/operations/show-finding";
import { dropDecisions, takeUpDecisions } from "../../agreement/operations/take-up-decisions";
import { waiveFinding, withdrawWaiver } from "../../agreement/operations/waive-finding";
import { writeFact } from "../../agreement/operations/write-fact";
import type { Settlement } from "../../agreement/review/settlements";
import type { ServedHouse } from "../../served/load-house";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { HouseFile } from "./house-file";
import { HouseSources } from "./known-house";
import { LastReview } from "./last-review";
import type { Store } from "./store";
import type { Turn } from "./turn";
import { unwrittenFields } from "./unwritten-fields";
import type { Outcome, VerifyState } from "./verify-state";

export class VerifySession {
  readonly store: Store<VerifyState>;
  readonly house: HouseFile;
  readonly #last: LastReview;

  /**
   * @param say announces what came of an action.
   * @param loadHouse fetches what the house decided.
   */
  constructor(
    private readonly session: AgreementSession,
    today: () => CalendarDay,
    say: (outcome: Outcome) => void,
    loadHouse: () => Promise<ServedHouse>,
  ) {
    const sources = new HouseSources(session.store.get().model, session.models);
    this.#last = new LastReview(session, sources, today, say, () => void this.house.serve());
    this.house = new HouseFile(session, sources, this.#last, loadHouse);
    this.store = this.#last.store;
  }

  /** Reviews again if the document changed since, whoever changed it. */
  follow(): Promise<void> {
    return this.#last.follow();
  }

  verify(): Promise<void> {
    return this.#last.act("verify", "verifying", async ({ document, model }) => ({
      outcome: { code: "verified" },
      reviewed: await readAndReview(document, model, this.#last.request),
    }));
  }

  unfoldModel(isModelUnfolded: boolean): void {
    this.store.set((state) => ({ ...state, isModelUnfolded }));
  }

  /** Shows where a finding is. */
  show(key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showFinding(document, model, key, this.#last.afterwards))) this.#last.tell({ code: "not-shown" });
    });
  }

  /** @param which of its repairs. */
  repair(key: string, which: WhichRepair = "repair"): Promise<void> {
    const repair = async (turn: Turn): Promise<void> => {
      const request = { ...this.#last.afterwards, onChange: turn.record };
      const repaired = await repairFinding(turn.document, turn.model, key, request, which);
      const news = await this.#last.show(turn, repaired);
      this.#last.tell({ code: repaired.state }, [], news);
    };
    return this.session.perform("writing", repair, `repair ${key}`);
  }

  /** Settles many points of the model's text at once: what is certain of them, or what the house decided. */
  settle(settlements: readonly Settlement[]): Promise<void> {
    const settle = async (turn: Turn): Promise<void> => {
      const request = { ...this.#last.afterwards, onChange: turn.record };
      const settled = await settleFindings(turn.document, turn.model, settlements, request);
      const { corrected, setAside, left, findings } = settled;
      const news = await this.#last.show(turn, settled);
      this.#last.tell({ code: "settled", corrected, setAside, left }, findings, news);
    };
    return this.session.perform("writing", settle, "settle");
  }

  /** Leaves points as they are, for a reason that was proposed. */
  leave(keys: readonly string[], reason: string): Promise<void> {
    return this.settle(keys.map((key) => ({ key, kind: "meant", because: { reason, date: this.date } })));
  }

  /** @returns whether it is set aside: not when the reason is none, or when Word failed. @param key of a finding, or of several. */
  async waive(key: string | readonly string[], reason: string): Promise<boolean> {
    let isWaived = false;
    await this.#last.act(`waive ${[key].flat().join()}`, "writing", async ({ document, model, record }) => {
      const report = await waiveFinding(document, model, { key, reason, date: this.date });
      if (report.problem) return { outcome: { code: "bad-reason", problem: report.problem } };
      isWaived = report.findings.length === 0;
      record(report.change);
      return { outcome: { code: "waived" }, findings: report.findings };
    });
    return isWaived;
  }

  withdraw(key: string): Promise<void> {
    return this.#last.act(`withdraw ${key}`, "writing", async ({ document, model, record }) => {
      const { findings, change } = await withdrawWaiver(document, model, key);
      record(change);
      return { outcome: { code: "withdrawn" }, findings };
    });
  }

  /** Takes up what was decided before this pane was opened: these very decisions, as long as it is open. */
  takeUp(ids: readonly string[]): Promise<void> {
    return this.#last.act("take up", "verifying", ({ document }) => {
      takeUpDecisions(document, ids);
      return Promise.resolve({ outcome: { code: "taken-up" } });
    });
  }

  /** Drops one of them. */
  drop(id: string): Promise<void> {
    return this.#last.act(`drop ${id}`, "writing", async ({ document, model }) => ({
      outcome: { code: "dropped" },
      findings: await dropDecisions(document, model, [id]),
    }));
  }

  /** Changes a fact in all its places. @returns whether it was: not when the value cannot be one, or could be written nowhere. */
  async changeFact(id: string, raw: unknown): Promise<boolean> {
    let isChanged = false;
    const change = async (turn: Turn): Promise<void> => {
      const report = await writeFact(turn.document, turn.model, id, raw, breathing());
      if (report.state === "refused") {
        this.#last.tell({ code: "bad-fact", problem: report.problem });
        return;
      }
      if (report.state === "not-everywhere" && report.change.steps.length === 0) {
        this.#last.tell({ code: "fact-not-written" }, report.findings);
        return;
      }
      isChanged = true;
      turn.record(report.change);
      const news = await this.#last.review(turn, this.#last.afterwards);
      this.#last.tell({ code: report.state === "written" ? "fact-written" : "fact-not-everywhere" }, report.findings, news);
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
    return this.#last.act("finalise", "writing", async ({ document, model }) => {
      // What the form holds is not what would be signed.
      if (unwrittenFields(this.session.store.get().fields).length > 0) return { outcome: { code: "blocked" } };
      const report = await finaliseAgreement(document, model, { ...this.#last.request, date: this.date });
      if (report.state === "blocked") return { outcome: { code: report.state }, reviewed: report };
      this.#last.seen = report;
      return { outcome: { code: report.state }, findings: report.findings };
    });
  }

  reopen(): Promise<void> {
    return this.#last.act("reopen", "writing", async ({ document, model }) => ({
      outcome: { code: "reopened" },
      findings: await reopenAgreement(document, model),
    }));
  }

  removeWorkingData(): Promise<void> {
    return this.#last.act("remove", "writing", async ({ document }) => {
      await removeWorkingData(document);
      return { outcome: { code: "working-data-removed" } };
    });
  }

  /** Today, `YYYY-MM-DD`. */
  get date(): string {
    return this.#last.date;
  }
}
