/**
 * The work of the panel Vérifier, without a screen: reviews, repairs, what is set aside, finalising. Each action takes its
 * turn among those of the form, and ends with one review: what is shown is what the document says then, and the form follows
 * the reading it is of. What was found stays as long as the pane is open, whatever panel is shown.
 */

import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import { finaliseAgreement, removeWorkingData, reopenAgreement } from "../../agreement/operations/finalise-agreement";
import { readReport } from "../../agreement/operations/read-agreement";
import { repairFinding, type WhichRepair } from "../../agreement/operations/repairs/repair-finding";
import { settleFindings } from "../../agreement/operations/repairs/settle-findings";
import {
  readAndReview,
  reviewAgain,
  type ReviewedDocument,
  type ReviewRequest,
} from "../../agreement/operations/review-document";
import { showFinding } from "../../agreement/operations/show-finding";
import { dropDecisions, takeUpDecisions, takeUpOfHouse } from "../../agreement/operations/take-up-decisions";
import { waiveFinding, withdrawWaiver } from "../../agreement/operations/waive-finding";
import { type FactReading, readFacts, writeFact } from "../../agreement/operations/write-fact";
import type { OperationFinding } from "../../agreement/reading/finding";
import { type HouseDecisions, printHouse, readHouse } from "../../agreement/reading/house-decisions";
import { updateMemory } from "../../agreement/reading/keep-memory";
import { draftHouse } from "../../agreement/review/draft-house";
import type { Review } from "../../agreement/review/review-agreement";
import { setAsideByHouse, type Settlement } from "../../agreement/review/settlements";
import type { ServedHouse } from "../../served/load-house";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { HouseSources, type HouseTrouble, type KnownHouse } from "./known-house";
import type { Activity, Notice } from "./pane-state";
import { createStore } from "./store";
import type { Turn } from "./turn";
import { unwrittenFields } from "./unwritten-fields";

export interface VerifyState {
  /** The last review; undefined before the first. */
  readonly review: Review | undefined;
  readonly facts: readonly FactReading[];
  /** What was decided once for all agreements; undefined where nobody gave any decisions. */
  readonly house: KnownHouse | undefined;
  readonly houseTroubles: readonly HouseTrouble[];
  /** Whether what is said of the model's own text is unfolded. */
  readonly isModelUnfolded: boolean;
}

/** What came of an action, to be said. */
export type Outcome =
  | {
      readonly code: "verified" | "repaired" | "gone" | "refused" | "not-shown" | "waived" | "withdrawn" | "taken-up" | "dropped";
    }
  | { readonly code: "settled"; readonly corrected: number; readonly setAside: number; readonly left: number }
  | { readonly code: "house-imported" | "house-forgotten" }
  | { readonly code: "house-refused"; readonly trouble: HouseTrouble }
  | { readonly code: "bad-reason" | "bad-fact"; readonly problem: AnswerProblem }
  | { readonly code: "fact-written" | "fact-not-everywhere" | "fact-not-written" }
  | { readonly code: "blocked" | "finalised" | "reopened" | "working-data-removed" };

export class VerifySession {
  readonly store = createStore<VerifyState>({
    review: undefined,
    facts: [],
    house: undefined,
    houseTroubles: [],
    isModelUnfolded: false,
  });
  readonly #house: HouseSources;
  /** What the server has is asked for once. */
  #isServed = false;
  /** The last review, and what it is of. */
  #seen: ReviewedDocument | undefined;
  /** What was reviewed last. */
  #edition: number | undefined;

  /**
   * @param say announces what came of an action.
   * @param loadHouse fetches what the house decided.
   */
  constructor(
    private readonly session: AgreementSession,
    private readonly today: () => CalendarDay,
    private readonly say: (outcome: Outcome) => void,
    private readonly loadHouse: () => Promise<ServedHouse>,
  ) {
    this.#house = new HouseSources(session.store.get().model, session.models);
  }

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

  unfoldModel(isModelUnfolded: boolean): void {
    this.store.set((state) => ({ ...state, isModelUnfolded }));
  }

  /** Shows where a finding is. */
  show(key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showFinding(document, model, key, this.#afterwards))) this.#tell({ code: "not-shown" });
    });
  }

  /** @param which of its repairs. */
  repair(key: string, which: WhichRepair = "repair"): Promise<void> {
    const repair = async (turn: Turn): Promise<void> => {
      const request = { ...this.#afterwards, onChange: turn.record };
      const repaired = await repairFinding(turn.document, turn.model, key, request, which);
      const news = await this.#show(turn, repaired);
      this.#tell({ code: repaired.state }, [], news);
    };
    return this.session.perform("writing", repair, `repair ${key}`);
  }

  /** Settles many points of the model's text at once: what is certain of them, or what the house decided. */
  settle(settlements: readonly Settlement[]): Promise<void> {
    const settle = async (turn: Turn): Promise<void> => {
      const request = { ...this.#afterwards, onChange: turn.record };
      const settled = await settleFindings(turn.document, turn.model, settlements, request);
      const { corrected, setAside, left, findings } = settled;
      const news = await this.#show(turn, settled);
      this.#tell({ code: "settled", corrected, setAside, left }, findings, news);
    };
    return this.session.perform("writing", settle, "settle");
  }

  /** Leaves points as they are, for a reason that was proposed. */
  leave(keys: readonly string[], reason: string): Promise<void> {
    return this.settle(keys.map((key) => ({ key, kind: "meant", because: { reason, date: this.date } })));
  }

  /** What this document keeps of a file of decisions; nothing of one that cannot be read. */
  async importHouse(json: string): Promise<void> {
    const raw = parsedJson(json);
    const { house, problems } = readHouse(raw, this.session.store.get().model);
    const [problem] = problems;
    if (!house) {
      this.say({ code: "house-refused", trouble: raw === undefined || !problem ? { code: "not-json" } : problem });
      return;
    }
    await this.#act("import house", "writing", async ({ document, model }) => {
      const findings = await updateMemory(document, model, (memory) => ({ ...memory, house }));
      this.#house.import(problems);
      return { outcome: { code: "house-imported" }, findings };
    });
  }

  forgetHouse(): Promise<void> {
    return this.#act("forget house", "writing", async ({ document, model }) => {
      const findings = await updateMemory(document, model, (memory) => ({ ...memory, house: undefined }));
      this.#house.import(undefined);
      return { outcome: { code: "house-forgotten" }, findings };
    });
  }

  /** The file to hand on: what the house decided, and what was decided in this document. */
  exportHouse(): string {
    const { model } = this.session.store.get();
    const { review, house } = this.store.get();
    const draft = draftHouse(model, review?.findings ?? [], house?.decisions, this.date);
    return `${JSON.stringify(printHouse(draft, model), undefined, 2)}\n`;
  }

  /** @returns whether it is set aside: not when the reason is none, or when Word failed. @param key of a finding, or of several. */
  async waive(key: string | readonly string[], reason: string): Promise<boolean> {
    let isWaived = false;
    await this.#act(`waive ${[key].flat().join()}`, "writing", async ({ document, model, record }) => {
      const report = await waiveFinding(document, model, { key, reason, date: this.date });
      if (report.problem) return { outcome: { code: "bad-reason", problem: report.problem } };
      isWaived = report.findings.length === 0;
      record(report.change);
      return { outcome: { code: "waived" }, findings: report.findings };
    });
    return isWaived;
  }

  withdraw(key: string): Promise<void> {
    return this.#act(`withdraw ${key}`, "writing", async ({ document, model, record }) => {
      const { findings, change } = await withdrawWaiver(document, model, key);
      record(change);
      return { outcome: { code: "withdrawn" }, findings };
    });
  }

  /** Takes up what was decided before this pane was opened: these very decisions, as long as it is open. */
  takeUp(ids: readonly string[]): Promise<void> {
    return this.#act("take up", "verifying", ({ document }) => {
      takeUpDecisions(document, ids);
      return Promise.resolve({ outcome: { code: "taken-up" } });
    });
  }

  /** Drops one of them. */
  drop(id: string): Promise<void> {
    return this.#act(`drop ${id}`, "writing", async ({ document, model }) => ({
      outcome: { code: "dropped" },
      findings: await dropDecisions(document, model, [id]),
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
      // What the form holds is not what would be signed.
      if (unwrittenFields(this.session.store.get().fields).length > 0) return { outcome: { code: "blocked" } };
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
  async #show({ document, model, take }: Turn, reviewed: ReviewedDocument): Promise<Notice | undefined> {
    const { memory } = reviewed.read;
    const house = this.#house.trusted(memory.house);
    const isOther = house && takeUpOfHouse(document, reviewed, house);
    const seen = isOther ? await reviewAgain(reviewed, this.#request, document.sitting) : reviewed;
    this.#seen = seen;
    this.store.set((state) => ({ ...state, review: seen.review, facts: readFacts(model, memory) }));
    this.#showHouse(memory.house);
    if (!this.#isServed) {
      this.#isServed = true;
      void this.loadHouse().then((served) => {
        this.#house.serve(served);
        this.#showHouse(this.#seen?.read.memory.house);
        return this.#countHouse();
      });
    }
    const news = await take(readReport(seen.read));
    const { edition } = this.session.store.get();
    this.#edition = edition;
    this.session.store.set((state) => ({ ...state, reviewed: { edition, verdict: seen.review.verdict } }));
    return news;
  }

  /** What was set aside as the house decided it, and came with the file, counts once the house says the same. */
  #countHouse(): Promise<void> {
    return this.session.perform("verifying", async (turn) => {
      const seen = this.#seen;
      const house = this.#house.trusted(seen?.read.memory.house);
      if (!seen || !house || setAsideByHouse(seen.read, seen.review.findings, house).length === 0) return;
      const news = await this.#show(turn, seen);
      if (news) this.session.announce(news);
    });
  }

  #showHouse(kept: HouseDecisions | undefined): void {
    this.store.set((state) => ({ ...state, house: this.#house.known(kept), houseTroubles: this.#house.troubles }));
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

/** Undefined where the text is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
