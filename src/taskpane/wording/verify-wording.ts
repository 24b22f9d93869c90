import type { Level } from "../../agreement/reading/finding";
import type { Repair } from "../../agreement/review/review-finding";
import type { ReviewWording } from "../../agreement/wording/review-wording";
import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import type { Outcome } from "../session/verify-session";

/** The words of the panel Vérifier, loaded with it. */
export interface VerifyWording {
  readonly review: ReviewWording;
  readonly outcomes: Readonly<Record<Exclude<Outcome["code"], "bad-reason" | "bad-fact">, string>>;
  readonly badReason: (problem: AnswerProblem) => string;
  readonly badFact: (problem: AnswerProblem) => string;
  readonly title: string;
  /** @param left how many points are still to be corrected or decided. */
  readonly ready: (left: number) => string;
  readonly notReady: string;
  readonly verifyAgain: string;
  readonly verifying: string;
  readonly counts: (counts: Readonly<Record<Level, number>>, waived: number) => string;
  /** What a repair does, on its button. */
  readonly repairs: Readonly<Record<Repair["kind"], string>>;
  /** The same of words of the model that were changed. */
  readonly restoreText: string;
  /** Of occurrences that differ: this one is right, and is to be written in all its places. */
  readonly writeThisOne: (text: string) => string;
  readonly setAside: string;
  /** What a button does, for who hears it apart from what it stands in. */
  readonly about: (action: string, sentence: string) => string;
  /** Short: what it takes back is in its name. */
  readonly undo: string;
  readonly changeFact: string;
  readonly why: string;
  readonly whyHelp: string;
  readonly confirmSetAside: string;
  readonly cancel: string;
  readonly unfilled: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly waivedBecause: (reason: string, date: string) => string;
  readonly withdraw: string;
  readonly summary: string;
  readonly blank: string;
  readonly absent: (titles: readonly string[]) => string;
  readonly facts: string;
  readonly otherFacts: string;
  readonly change: string;
  readonly write: string;
  readonly changedHere: string;
  readonly finalise: string;
  readonly finaliseExplained: string;
  readonly confirmFinalise: string;
  readonly finalisedOn: (date: string | undefined) => string;
  readonly lockLimits: string;
  readonly reopen: string;
  readonly removeWorkingData: string;
  readonly removeExplained: string;
  readonly confirmRemove: string;
  readonly report: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly closeReport: string;
  /** @param date `YYYY-MM-DD`. */
  readonly printDate: (date: string) => string;
}
