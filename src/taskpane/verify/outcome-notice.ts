import type { Review } from "../../agreement/review/review-agreement";
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

/** After these, how many points block is worth saying. */
const COUNTED: ReadonlySet<Outcome["code"]> = new Set<Outcome["code"]>([
  "verified",
  "repaired",
  "waived",
  "withdrawn",
  "fact-written",
  "blocked",
]);

/** What is announced once something was done in the panel; `review`: the one after it. */
export function outcomeNotice(outcome: Outcome, review: Review | undefined, words: VerifyWording): Notice {
  const blocking = review?.findings.filter(({ level, waiver }) => level === "blocking" && !waiver).length ?? 0;
  return { code: "said", sentence: sentenceOf(outcome, blocking, words), isAlert: ALERTS.has(outcome.code) };
}

function sentenceOf(outcome: Outcome, blocking: number, words: VerifyWording): string {
  if (outcome.code === "bad-reason" || outcome.code === "bad-fact") return words.badReason(outcome.problem);
  const said = words.outcomes[outcome.code];
  return COUNTED.has(outcome.code) ? `${said} ${words.left(blocking)}` : said;
}
