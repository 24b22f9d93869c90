import { cleanText } from "../fields/clean-text";
import { isHole } from "../fields/holes";
import { capitalised } from "../french/letter-case";
import { bareItem } from "../french/list-item";
import { ClausesError } from "./clauses-error";

/** Longest text of a clause, in UTF-16 units. */
const LIMIT = 1000;

/**
 * The text of a clause of the user's own as lists take it: one line, a capital first, neither bullet nor punctuation.
 *
 * @throws ClausesError for a text that no clause can be.
 */
export function checkOwnClause(raw: unknown, place: string): string {
  const cleaned = cleanText(raw, { limit: LIMIT, lines: "one" });
  if (!cleaned.ok) throw new ClausesError(place, { code: "own-clause-text", problem: cleaned.problem });
  // A slot belongs to the model: in a clause of one's own nothing would fill it.
  const slot = /\{\{.*?(?:\}\}|$)|\}\}/su.exec(cleaned.value)?.[0];
  if (slot !== undefined) throw new ClausesError(place, { code: "own-clause-with-slot", slot });
  const text = capitalised(bareItem(cleaned.value));
  if (text === "") throw new ClausesError(place, { code: "own-clause-blank" });
  if (isHole(text)) throw new ClausesError(place, { code: "own-clause-text", problem: { code: "answer-is-a-hole" } });
  return text;
}
