import type { AgreementModel } from "../agreement/model/agreement-model";
import type { OperationFinding } from "../agreement/reading/finding";
import { sayFinding } from "../agreement/wording/wording";
import { type Language, wordingOf } from "./unusable-input";

/** Findings as JSON, each with its sentence; one that two steps found is told once. */
export function printFindings(findings: readonly OperationFinding[], model: AgreementModel, language: Language): object[] {
  const wording = wordingOf(language, model);
  const printed = findings.map((one) => ({
    code: one.code,
    level: one.level,
    place: one.place,
    message: sayFinding(one, wording),
  }));
  const seen = new Set<string>();
  return printed.filter((one) => seen.size < seen.add(JSON.stringify(one)).size);
}
