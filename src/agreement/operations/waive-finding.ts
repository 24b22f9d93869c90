import type { AgreementDocument } from "../agreement-document";
import type { AnswerProblem } from "../fields/answer-problem";
import { cleanText } from "../fields/clean-text";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import type { Change, SetAside } from "./changes/change";
import { isSameWaiver, waiverOf, withWaivers } from "./changes/set-aside";
import { WAIVER_REASON } from "../reading/waiver-reason";

export interface WaiveReport {
  /** What there is to say when the host does not keep it. */
  readonly findings: readonly OperationFinding[];
  readonly change: Change;
}

/**
 * Sets a finding aside, with the reason why; both stay in the document's memory. Void when the text it is about changes.
 *
 * @param key of the finding, or of several that have one reason.
 * @param date `YYYY-MM-DD`.
 * @returns what is wrong with the reason, if anything is.
 */
export async function waiveFinding(
  document: AgreementDocument,
  model: AgreementModel,
  { key, reason, date }: { readonly key: string | readonly string[]; readonly reason: string; readonly date: string },
): Promise<{ readonly problem: AnswerProblem } | (WaiveReport & { readonly problem?: undefined })> {
  const cleaned = cleanText(reason, WAIVER_REASON);
  if (!cleaned.ok) return { problem: cleaned.problem };
  // Those of other findings stay, whoever set them aside.
  const given = [key].flat().map((one) => ({ key: one, after: { key: one, reason: cleaned.value, date } }));
  return giveWaivers(document, model, given);
}

/** Takes a finding up again. */
export function withdrawWaiver(document: AgreementDocument, model: AgreementModel, key: string): Promise<WaiveReport> {
  return giveWaivers(document, model, [{ key, after: undefined }]);
}

/** Has the memory keep these waivers, each in the place of the one of its finding: all in one go. */
export async function giveWaivers(
  document: AgreementDocument,
  model: AgreementModel,
  given: readonly Pick<SetAside, "key" | "after">[],
): Promise<WaiveReport> {
  let steps: Change["steps"] = [];
  const findings = await updateMemory(document, model, (memory) => {
    steps = given.flatMap(({ key, after }) => {
      const before = waiverOf(memory, key);
      return isSameWaiver(before, after) ? [] : [{ kind: "set-aside" as const, key, before, after }];
    });
    return steps.length === 0 ? memory : withWaivers(memory, given);
  });
  return { findings, change: { steps: findings.length === 0 ? steps : [] } };
}
