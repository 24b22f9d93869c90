import type { AgreementDocument } from "../agreement-document";
import type { AnswerProblem } from "../fields/answer-problem";
import { cleanText } from "../fields/clean-text";
import type { AgreementModel } from "../model/agreement-model";
import type { Finding } from "../review/finding";
import { loadMemory } from "./memory";
import { saveMemory } from "./save-memory";

/** Longest reason, in characters. */
const REASON_LIMIT = 500;

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
): Promise<{ readonly problem: AnswerProblem } | { readonly problem?: undefined; readonly findings: readonly Finding[] }> {
  const cleaned = cleanText(reason, { limit: REASON_LIMIT, lines: "one" });
  if (!cleaned.ok) return { problem: cleaned.problem };
  const memory = await loadMemory(document, model);
  const others = memory.waivers.filter((waiver) => waiver.key !== key);
  const waiver = { key, reason: cleaned.value, date };
  return { findings: await saveMemory(document, model, { ...memory, waivers: [...others, waiver] }) };
}

/** Takes a finding up again. @returns what there is to say when the host does not keep it. */
export async function withdrawWaiver(
  document: AgreementDocument,
  model: AgreementModel,
  key: string,
): Promise<readonly Finding[]> {
  const memory = await loadMemory(document, model);
  return saveMemory(document, model, { ...memory, waivers: memory.waivers.filter((waiver) => waiver.key !== key) });
}
