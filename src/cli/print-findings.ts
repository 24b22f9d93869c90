import type { AgreementModel } from "../agreement/model/agreement-model";
import type { Level, OperationFinding, Place } from "../agreement/reading/finding";
import { sayFinding } from "../agreement/wording/wording";
import { wordingOf } from "./in-language";
import type { Language } from "./unusable-input";

export interface PrintedFinding {
  readonly code: string;
  readonly level: Level;
  readonly place: Place | null;
  readonly message: string;
}

/** Findings as JSON, each with its sentence; one that two steps found is told once. */
export function printFindings(
  findings: readonly OperationFinding[],
  model: AgreementModel,
  language: Language,
): PrintedFinding[] {
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
