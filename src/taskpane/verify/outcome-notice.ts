import type { Notice } from "../session/pane-state";
import type { Outcome } from "../session/verify-state";
import { sayTrouble } from "./say-trouble";
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
  "house-refused",
]);

/** What is announced once something was done in the panel; its heading says what is left. */
export function outcomeNotice(outcome: Outcome, words: VerifyWording): Notice {
  const isAlert = ALERTS.has(outcome.code) || (outcome.code === "settled" && outcome.left > 0);
  return { code: "said", sentence: sentenceOf(outcome, words), isAlert };
}

function sentenceOf(outcome: Outcome, words: VerifyWording): string {
  switch (outcome.code) {
    case "bad-reason":
      return words.badReason(outcome.problem);
    case "bad-fact":
      return words.badFact(outcome.problem);
    case "settled":
      return words.house.settled(outcome);
    case "house-imported":
      return words.house.imported;
    case "house-forgotten":
      return words.house.forgotten;
    case "house-refused":
      return sayTrouble(outcome.trouble, words);
    default:
      return words.outcomes[outcome.code];
  }
}
