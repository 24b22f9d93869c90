/**
 * The last review of the document, and the actions that end with one: each takes its turn among those of the form, what is shown is
 * what the document says then, and the form follows the reading it is of.
 */

import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import { readReport } from "../../agreement/operations/read-agreement";
import {
  readAndReview,
  reviewAgain,
  type ReviewedDocument,
  type ReviewRequest,
} from "../../agreement/operations/review-document";
import { takeUpOfHouse } from "../../agreement/operations/take-up-decisions";
import { readFacts } from "../../agreement/operations/write-fact";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import type { HouseSources } from "./known-house";
import type { Activity, Notice } from "./pane-state";
import { createStore } from "./store";
import type { Turn } from "./turn";
import { type Outcome, UNVERIFIED } from "./verify-state";

/** What an action did, to be told once it was reviewed; unless `reviewed` is a review of it already. */
interface Acted {
  readonly outcome: Outcome;
  readonly findings?: readonly OperationFinding[];
  readonly reviewed?: ReviewedDocument;
}

export class LastReview {
  readonly store = createStore(UNVERIFIED);
  #isFirst = true;
  #edition: number | undefined;

  /** The last review, and what it is of. */
  seen: ReviewedDocument | undefined;

  /**
   * @param house whose decisions count.
   * @param say announces what came of an action.
   * @param onFirst called once there is a review.
   */
  constructor(
    private readonly session: AgreementSession,
    private readonly house: HouseSources,
    private readonly today: () => CalendarDay,
    private readonly say: (outcome: Outcome) => void,
    private readonly onFirst: () => void,
  ) {}

  /** Reviews again if the document changed since, whoever changed it; without a word: what it says is there to be read. */
  follow(): Promise<void> {
    const review = async (turn: Turn): Promise<void> => {
      if (this.#edition === this.session.store.get().edition) return;
      const news = await this.review(turn);
      if (news) this.session.announce(news);
    };
    return this.session.perform("verifying", review, "follow");
  }

  /**
   * Does something once, however often it is asked for meanwhile, reviews unless that was a review itself, and says what came of
   * it.
   */
  act(what: string, activity: Activity, act: (turn: Turn) => Promise<Acted>): Promise<void> {
    const acted = async (turn: Turn): Promise<void> => {
      const { outcome, findings, reviewed } = await act(turn);
      const news = await (reviewed ? this.show(turn, reviewed) : this.review(turn, this.afterwards));
      this.tell(outcome, findings, news);
    };
    return this.session.perform(activity, acted, what);
  }

  /** @returns what that changed in the form, to be said. */
  async review(turn: Turn, request = this.request): Promise<Notice | undefined> {
    return this.show(turn, await readAndReview(turn.document, turn.model, request));
  }

  /** Shows a review; the form follows the reading it is of. @returns what that changed in the form, to be said. */
  async show({ document, model, take }: Turn, reviewed: ReviewedDocument): Promise<Notice | undefined> {
    const { memory } = reviewed.read;
    const house = this.house.trusted(memory.house);
    const isOther = house && takeUpOfHouse(document, reviewed, house);
    const seen = isOther ? await reviewAgain(reviewed, this.request, document.sitting) : reviewed;
    this.seen = seen;
    this.store.set((state) => ({ ...state, review: seen.review, facts: readFacts(model, memory) }));
    this.showHouse();
    if (this.#isFirst) {
      this.#isFirst = false;
      this.onFirst();
    }
    const news = await take(readReport(seen.read));
    const { edition } = this.session.store.get();
    this.#edition = edition;
    this.session.store.set((state) => ({ ...state, reviewed: { edition, verdict: seen.review.verdict } }));
    return news;
  }

  /** Shows whose decisions count, beside those that the document keeps. */
  showHouse(): void {
    const house = this.house.known(this.seen?.read.memory.house);
    this.store.set((state) => ({ ...state, house, houseTroubles: this.house.troubles }));
  }

  /**
   * What went wrong beside it, such as a memory that the host does not keep, or a conflict that shows now, is said in its
   * place.
   */
  tell(outcome: Outcome, findings: readonly OperationFinding[] = [], news?: Notice): void {
    this.say(outcome);
    if (findings.length > 0) this.session.announce({ code: "findings", findings });
    if (news?.code === "findings") this.session.announce(news);
  }

  get request(): ReviewRequest {
    return { today: this.today(), margins: true, pause: breathing() };
  }

  /** After an act of our own: what it cannot have changed is as the last review saw it. */
  get afterwards(): ReviewRequest {
    return { ...this.request, seen: this.seen };
  }

  /** Today, `YYYY-MM-DD`. */
  get date(): string {
    return isoDay(this.today());
  }
}
