/** What may be wrong with a table of answers, and with a row of it. */

import type { ClauseProblem } from "../agreement/clauses/clauses-error";
import type { CellProblem } from "../agreement/operations/answer-columns";
import type { AnswersError } from "../agreement/operations/answers";

/** A column as a spreadsheet shows it: "D", and its heading. */
export interface PlacedColumn {
  readonly letters: string;
  readonly heading: string;
}

/** Of a whole table. */
export type TableProblem =
  | { readonly code: "table-empty" | "heading-quote" | "no-known-column" }
  | { readonly code: "table-too-large"; readonly limit: number }
  | { readonly code: "unknown-column"; readonly letters: string; readonly heading: string }
  | { readonly code: "column-twice"; readonly letters: readonly [string, string]; readonly heading: string };

/** Of a row; `isRefused`: nothing is made of it. */
export type RowProblem = { readonly isRefused: boolean } & (
  | { readonly code: "quote-inside" | "quote-left-open"; readonly lines: readonly [first: number, last: number] }
  | { readonly code: "cell-without-heading"; readonly letters: string }
  | { readonly code: "cells-missing"; readonly cells: number; readonly columns: number }
  | { readonly code: "bad-cell"; readonly column: PlacedColumn | undefined; readonly problem: CellProblem }
  | { readonly code: "bad-answer"; readonly column: PlacedColumn | undefined; readonly problem: AnswersError["problem"] }
  | { readonly code: "bad-clauses"; readonly column: PlacedColumn | undefined; readonly problem: ClauseProblem }
);
