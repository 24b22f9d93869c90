/** What the panel Vérifier shows, and what it says came of an action. */

import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import type { FactReading } from "../../agreement/operations/write-fact";
import type { Review } from "../../agreement/review/review-agreement";
import type { HouseTrouble, KnownHouse } from "./known-house";

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

export const UNVERIFIED: VerifyState = {
  review: undefined,
  facts: [],
  house: undefined,
  houseTroubles: [],
  isModelUnfolded: false,
};

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
