import type { Notice } from "../session/pane-state";
import type { Outcome } from "../session/verify-session";
import type { VerifyWording } from "../wording/verify-wording";

const ALERTS: ReadonlySet<Outcome["code"]> = new Set<Outcome["code"]>([
  "gone",
  "refused",
  "not-shown",
  "bad-reason",
  "bad-fact",
  "fact-not-everywhere",
  "fact-not-written",
  "blocked",
]);

/** What is announced once something was done in the panel; its heading says what is left. */
export function outcomeNotice(outcome: Outcome, words: VerifyWording): Notice {
  return { code: "said", sentence: sentenceOf(outcome, words), isAlert: ALERTS.has(outcome.code) };
}

function sentenceOf(outcome: Outcome, words: VerifyWording): string {
  if (outcome.code === "bad-reason") return words.badReason(outcome.problem);
  return outcome.code === "bad-fact" ? words.badFact(outcome.problem) : words.outcomes[outcome.code];
}
