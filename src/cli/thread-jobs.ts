/** What a thread is asked and answers: plain values, which go from one to the other as copies. */

import type { CheckedFile } from "./fill-document";
import type { ReviewOptions } from "./review-command";
import type { Language } from "./unusable-input";

export interface ThreadOptions {
  /** Where the models are; the product's own without it. */
  readonly models: string | undefined;
  readonly profile: string;
  readonly language: Language;
}

export interface FillJob extends CheckedFile {
  readonly kind: "fill";
  /** Id of the model. */
  readonly model: string;
  /** What is filled; the blank document of the model without it. */
  readonly document: string | undefined;
  readonly output: string;
}

export interface ReviewJob {
  readonly kind: "review";
  readonly options: ReviewOptions;
}

export type Job = FillJob | ReviewJob;

export interface FilledOutcome {
  readonly kind: "filled";
  readonly filled: number;
  /** Ids of the slots that show no answer. */
  readonly missing: readonly string[];
  readonly unwritten: number;
  /** What was found, each in a sentence, the gravest first. */
  readonly said: readonly string[];
}

interface ReviewedOutcome {
  readonly kind: "reviewed";
  readonly exitCode: 0 | 1 | 2;
  readonly output: unknown;
}

export type JobOutcome =
  | FilledOutcome
  | ReviewedOutcome
  /** Its input cannot be used: the sentence. */
  | { readonly kind: "unusable"; readonly sentence: string }
  /** A fault of this program, or of the machine. */
  | { readonly kind: "crashed"; readonly reason: string };
