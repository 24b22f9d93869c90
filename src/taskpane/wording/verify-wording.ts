import type { KeepFileWording } from "./keep-file-wording";
import type { Wording } from "../../agreement/wording/wording";
import type { Level } from "../../agreement/reading/finding";
import type { Repair } from "../../agreement/review/review-finding";
import type { ReviewWording } from "../../agreement/wording/review-wording";
import type { Part, Verdict } from "../../agreement/review/verdict";
import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import type { UnwrittenField } from "../session/unwritten-fields";
import type { Outcome } from "../session/verify-state";
import type { HouseWording } from "./house-wording";
import type { SendingWording } from "./sending-wording";

/** The words of the panel Vérifier, loaded with it. */
export interface VerifyWording extends Pick<Wording, "findings">, KeepFileWording {
  readonly review: ReviewWording;
  readonly outcomes: Readonly<
    Record<
      Exclude<Outcome["code"], "bad-reason" | "bad-fact" | "settled" | "house-refused" | "house-imported" | "house-forgotten">,
      string
    >
  >;
  readonly badReason: (problem: AnswerProblem) => string;
  readonly badFact: (problem: AnswerProblem) => string;
  readonly title: string;
  readonly house: HouseWording;
  /** @param points what blocks, or is to be decided. */
  readonly verdict: Readonly<Record<Verdict["state"], (points: number) => string>>;
  readonly verifyAgain: string;
  readonly verifying: string;
  readonly counts: (open: Readonly<Record<Part, number>>, waived: number) => string;
  readonly part: (part: Part, points: number) => string;
  /** Of a part without a point. */
  readonly nothing: string;
  /** Beside the point itself. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What stands, and what would stand there. */
  readonly becomes: (text: string, correction: string) => string;
  /** @param points what is certain. @param left what is of form alone and is left as it is in the same click. */
  readonly correctAll: (points: number, left: number) => string;
  readonly correctAllExplained: (left: number) => string;
  /** Of a kind of fault that stands in several places. */
  readonly correctEach: (places: number) => string;
  readonly setEachAside: (places: number) => string;
  /** What a repair does, on its button. */
  readonly repairs: Readonly<Record<Repair["kind"], string>>;
  /** The same of words of the model that were changed. */
  readonly restoreText: string;
  /** Of occurrences that differ: this one is right, and is to be written in all its places. */
  readonly writeThisOne: (text: string) => string;
  /** Fields of the form that hold what the document does not. */
  readonly unwritten: (count: number) => string;
  readonly unwrittenBecause: Readonly<Record<UnwrittenField["reason"], (label: string) => string>>;
  readonly goToField: string;
  /** Of what was decided before this pane was opened. */
  readonly elsewhere: string;
  readonly takeUp: string;
  readonly drop: string;
  readonly setAside: string;
  /** In one click, for the reason that is proposed above it; of one place, of several. */
  readonly setAsideSo: (places: number) => string;
  /** Unfolds what else there is to know of a point. */
  readonly more: string;
  readonly otherReason: string;
  /** A reason, before it is anybody's. */
  readonly proposed: (reason: string) => string;
  /** What a button does, for who hears it apart from what it stands in. */
  readonly about: (action: string, sentence: string) => string;
  readonly changeFact: string;
  /** What sets aside an edit of what a note is about; its reason too. */
  readonly reread: string;
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
  /** What becomes of what was decided, and why. */
  readonly decisionsStay: string;
  readonly confirmFinalise: string;
  readonly undecided: (points: number) => string;
  readonly finaliseUndecided: (points: number) => string;
  readonly finalisedOn: (date: string | undefined) => string;
  readonly lockLimits: string;
  readonly reopen: string;
  readonly removeWorkingData: string;
  readonly removeExplained: string;
  readonly confirmRemove: string;
  readonly report: string;
  readonly print: string;
  readonly closeReport: string;
  readonly saveReport: string;
  readonly keepSheet: string;
  readonly sheetExplained: string;
  readonly checkCopy: string;
  readonly sending: SendingWording;
  readonly chooseSheet: string;
}
