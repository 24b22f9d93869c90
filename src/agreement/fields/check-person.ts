import { type AnswerProblem, type CheckedAnswer, refused } from "./answer-problem";
import { NAME } from "./check-texts";
import { cleanText } from "./clean-text";
import type { PersonName } from "./person";

export function checkPerson(raw: unknown): CheckedAnswer<PersonName> {
  if (typeof raw === "string" && raw.trim() === "") return refused({ code: "person-half-named" });
  if (typeof raw !== "object" || raw === null) return refused({ code: "person-not-two-names" });
  const { firstName, familyName, ...others } = raw as Record<string, unknown>;
  if (Object.keys(others).length > 0) return refused({ code: "person-not-two-names" });
  const first = cleanText(firstName, NAME);
  const family = cleanText(familyName, NAME);
  if (!first.ok) return refusedName(first.problem);
  if (!family.ok) return refusedName(family.problem);
  return {
    ok: true,
    value: { firstName: first.value, familyName: family.value },
    remarks: [...first.remarks, ...family.remarks],
  };
}

/** What is said of the person whose first or family name has this problem. */
function refusedName(problem: AnswerProblem): { ok: false; problem: AnswerProblem } {
  if (problem.code === "answer-not-text") return refused({ code: "person-not-two-names" });
  return refused(problem.code === "answer-blank" ? { code: "person-half-named" } : problem);
}
