import type { AnswerProblem } from "../fields/answer-problem";

/** Why a choice of clauses, or a file of them, cannot be used. */
export type ClauseProblem =
  | { readonly code: "not-clauses" | "library-not-clauses" | "own-clause-blank" }
  | { readonly code: "unknown-list"; readonly list: string }
  | { readonly code: "unknown-clause"; readonly clause: string; readonly list: string }
  | { readonly code: "clause-twice"; readonly clause: string }
  | { readonly code: "too-many-clauses"; readonly given: number; readonly limit: number }
  | { readonly code: "own-clause-with-slot"; readonly slot: string }
  | { readonly code: "own-clause-text"; readonly problem: AnswerProblem }
  | { readonly code: "library-version"; readonly version: string };

/** Clauses that cannot be used. `place` is the entry concerned, as in `clauses.partner[2]`. */
export class ClausesError extends Error {
  readonly code = "unusable-clauses";

  constructor(
    readonly place: string,
    readonly problem: ClauseProblem,
  ) {
    super(`${place}: ${problem.code}`);
    this.name = "ClausesError";
  }
}
