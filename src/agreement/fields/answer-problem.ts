/** What can be wrong with an answer (it is then not written), or worth a word though it is written. */
export type AnswerProblem =
  | { readonly code: "answer-not-text" }
  | { readonly code: "answer-blank" }
  /** Text that is still to be replaced: "xxx", "[à compléter]", "……". */
  | { readonly code: "answer-is-a-hole" }
  | { readonly code: "answer-control-characters" }
  | { readonly code: "answer-too-long"; readonly length: number; readonly limit: number }
  | { readonly code: "person-not-two-names" }
  | { readonly code: "person-half-named" }
  | { readonly code: "siret-not-14-digits" }
  | { readonly code: "siret-only-zeros" }
  | { readonly code: "siret-wrong-key" }
  | { readonly code: "rna-not-w-and-9" }
  | { readonly code: "ape-not-4-digits-and-letter" }
  | { readonly code: "date-not-a-day" }
  | { readonly code: "list-not-texts" }
  | { readonly code: "choice-not-offered"; readonly options: readonly string[] }
  | { readonly code: "number-not-whole" }
  | { readonly code: "count-not-a-number" }
  | { readonly code: "count-too-small"; readonly min: number }
  | { readonly code: "duration-not-said" }
  | { readonly code: "year-not-four-digits" }
  | { readonly code: "number-too-small"; readonly min: number }
  | { readonly code: "number-too-large"; readonly max: number };

export type AnswerRemark =
  | { readonly code: "line-breaks-became-spaces" }
  | { readonly code: "invisible-characters-removed" }
  | { readonly code: "final-stop-removed" }
  /** What was typed is made what the sentence goes on with: without what it has already. */
  | { readonly code: "made-to-fit"; readonly text: string }
  /** A second complement without the preposition of the first; the phrase as it would be with it. */
  | { readonly code: "preposition-not-repeated"; readonly text: string }
  /** An APE code that is in no line of the nomenclature. */
  | { readonly code: "unknown-activity" }
  | { readonly code: "unusual-signs"; readonly signs: string };

/** Outcome of checking a raw answer. */
export type CheckedAnswer<Value> =
  | { readonly ok: true; readonly value: Value; readonly remarks: readonly AnswerRemark[] }
  | { readonly ok: false; readonly problem: AnswerProblem };

export function refused(problem: AnswerProblem): { ok: false; problem: AnswerProblem } {
  return { ok: false, problem };
}
