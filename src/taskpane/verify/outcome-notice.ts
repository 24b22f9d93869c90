import type { Notice } from "../session/pane-state";
import type { Outcome } from "../session/verify-session";
import type { VerifyWording } from "./wording/verify-wording";

const ALERTS: ReadonlySet<Outcome["code"]> = new Set<Outcome["code"]>([
  "gone",
  "refused",
  "not-shown",
  "bad-reason",
  "bad-fact",
  "fact-not-everywhere",
  "blocked",
]);

/** What is announced once something was done in the panel; its heading says what is left. */
export function outcomeNotice(outcome: Outcome, words: VerifyWording): Notice {
  const isProblem = outcome.code === "bad-reason" || outcome.code === "bad-fact";
  const sentence = isProblem ? words.badReason(outcome.problem) : words.outcomes[outcome.code];
  return { code: "said", sentence, isAlert: ALERTS.has(outcome.code) };
}
