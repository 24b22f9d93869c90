/** What a review comes to, and which of its findings are of this agreement, which of the model's own text. */

import type { Finding, FindingCode, Level } from "../reading/finding";

/** Blocked until what blocks is put right or decided; then until every point to decide is; ready stands above no list of those. */
export interface Verdict {
  readonly state: "blocked" | "to-decide" | "ready";
  readonly blocking: number;
  readonly toDecide: number;
}

interface Judged {
  readonly level: Level;
  /** Why it was set aside, if it was. */
  readonly waiver: unknown;
}

export function verdictOf(findings: readonly Judged[]): Verdict {
  const ofLevel = (level: Level): number => findings.filter((one) => one.level === level && !one.waiver).length;
  const [blocking, toDecide] = [ofLevel("blocking"), ofLevel("warning")];
  return { state: blocking > 0 ? "blocked" : toDecide > 0 ? "to-decide" : "ready", blocking, toDecide };
}

/** How many points a verdict is on account of. */
export function pointsOf({ state, blocking, toDecide }: Verdict): number {
  return { blocked: blocking, "to-decide": toDecide, ready: 0 }[state];
}

/** Not the agreement at all: there is nothing to count. */
export const UNRECOGNISED: Verdict = { state: "blocked", blocking: 0, toDecide: 0 };

/** What the model itself says, in every agreement made from it. */
const OF_THE_MODEL: ReadonlySet<FindingCode> = new Set<FindingCode>(["fixed-text-note", "fact-outdated"]);

export type Part = "agreement" | "model";

/** Whether a finding is about what people or Word did in this agreement, or about the text of its model. */
export function partOf({ code }: Pick<Finding, "code">): Part {
  return OF_THE_MODEL.has(code) ? "model" : "agreement";
}
