import { type CheckedAnswer, refused } from "./answer-problem";
import type { Answer } from "./field-kind";
import { isHole } from "./holes";

/** Refuses an answer with a text in it which is still to be replaced. */
export function refuseHoles<Value extends Answer>(checked: CheckedAnswer<Value>): CheckedAnswer<Value> {
  return checked.ok && textsIn(checked.value).some(isHole) ? refused({ code: "answer-is-a-hole" }) : checked;
}

function textsIn(answer: Answer): readonly string[] {
  if (typeof answer === "string") return [answer];
  if ("name" in answer) return [answer.name];
  if ("kind" in answer) return Object.values(answer.parts ?? {});
  return "firstName" in answer ? [answer.firstName, answer.familyName] : answer;
}
