/** What a text may be, by its kind: the checks of the form, and of the page that a partner fills. */

import { uncapitalised } from "../french/letter-case";
import { cleanRole } from "../french/role";
import type { CheckedAnswer } from "./answer-problem";
import { cleanTyped, type TextRules } from "./clean-text";

export const NAME: TextRules = { limit: 200, lines: "one" };
export const LINE: TextRules = { limit: 300, lines: "one", finalStop: "removed" };
export const PHRASE: TextRules = { limit: 1000, lines: "one", finalStop: "removed" };
export const TEXT: TextRules = { limit: 20_000, lines: "several" };
export const ROLE: TextRules = { limit: 200, lines: "one", finalStop: "removed" };

export function checkRole(raw: unknown, rules: TextRules): CheckedAnswer<string> {
  return madeToFit(cleanTyped(raw, rules), cleanRole);
}

/** What was typed as its sentence goes on with it: where more than a first capital changed, that is said. */
export function madeToFit(cleaned: CheckedAnswer<string>, fit: (typed: string) => string): CheckedAnswer<string> {
  if (!cleaned.ok) return cleaned;
  const value = fit(cleaned.value);
  const isSaid = value !== cleaned.value && value !== uncapitalised(cleaned.value);
  return { ...cleaned, value, remarks: isSaid ? [...cleaned.remarks, { code: "made-to-fit", text: value }] : cleaned.remarks };
}
