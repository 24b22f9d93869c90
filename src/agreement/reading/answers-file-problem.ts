import type { ClauseProblem } from "../clauses/clauses-error";
import type { AnswerProblem } from "../fields/answer-problem";

/** What of a file of answers cannot be used, and where. */
export type AnswersFileProblem =
  /** `line` and `column` from 1; undefined where the file ends too soon. */
  | { readonly code: "file-not-json"; readonly at: { readonly line: number; readonly column: number } | undefined }
  | { readonly code: "file-too-long"; readonly limit: number }
  /** `place`: what is missing, of another shape or nobody's, as in `answers`; "" for the file itself. */
  | { readonly code: "file-not-answers"; readonly place: string }
  | { readonly code: "file-version"; readonly version: string }
  | { readonly code: "file-of-model"; readonly model: string }
  /** What the other party is not asked for, in a file that it filled. */
  | { readonly code: "file-not-asked"; readonly place: string }
  | { readonly code: "file-field"; readonly field: string }
  | { readonly code: "file-answer"; readonly field: string; readonly problem: AnswerProblem }
  /** `place`: as in `clauses.partner[2]`. */
  | { readonly code: "file-clauses"; readonly place: string; readonly problem: ClauseProblem };
