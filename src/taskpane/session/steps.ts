import type { AgreementModel } from "../../agreement/model/agreement-model";

/** The parts of the pane that are steps of the road, as the session opens them. */
const STEPS = ["fill", "clauses", "verify"] as const;
export type Step = (typeof STEPS)[number];

/** Whether an agreement of this kind has such a step. */
export function isStep(panel: string, { clauseLists }: Pick<AgreementModel, "clauseLists">): boolean {
  return panel === "clauses" ? clauseLists.length > 0 : STEPS.some((step) => step === panel);
}
