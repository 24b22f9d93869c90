import type { AgreementDocument } from "../agreement-document";
import type { AnswerProblem } from "../fields/answer-problem";
import { cleanText } from "../fields/clean-text";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { WAIVER_REASON } from "../reading/memory-entries";

/**
 * Sets a finding aside, with the reason why; both stay in the document's memory. Void when the text it is about changes.
 *
 * @param date `YYYY-MM-DD`.
 * @returns what is wrong with the reason; or what there is to say when the host does not keep it.
 */
export async function waiveFinding(
  document: AgreementDocument,
  model: AgreementModel,
  { key, reason, date }: { readonly key: string; readonly reason: string; readonly date: string },
): Promise<
  { readonly problem: AnswerProblem } | { readonly problem?: undefined; readonly findings: readonly OperationFinding[] }
> {
  const cleaned = cleanText(reason, WAIVER_REASON);
  if (!cleaned.ok) return { problem: cleaned.problem };
  const waiver = { key, reason: cleaned.value, date };
  // Those of other findings stay, whoever set them aside.
  const findings = await updateMemory(document, model, (memory) => ({
    ...memory,
    waivers: [...memory.waivers.filter((one) => one.key !== key), waiver],
  }));
  return { findings };
}

/** Takes a finding up again. @returns what there is to say when the host does not keep it. */
export function withdrawWaiver(
  document: AgreementDocument,
  model: AgreementModel,
  key: string,
): Promise<readonly OperationFinding[]> {
  return updateMemory(document, model, (memory) => {
    const waivers = memory.waivers.filter((waiver) => waiver.key !== key);
    return waivers.length === memory.waivers.length ? memory : { ...memory, waivers };
  });
}
