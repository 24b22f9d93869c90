import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { ModelFiles } from "../../agreement/model/model-schema";
import { updateMemory } from "../../agreement/reading/keep-memory";
import type { Turn } from "./turn";

/** `not-kept`: the document is recognised by it, and could not keep it. */
export type TakenUp = "kept" | "not-kept" | "not-followed";

/** Reads the document by a model that is none of Trame's, and has the document keep it: it is found again there without its file. */
export async function takeUpModel({ document, readAs }: Turn, model: AgreementModel, files: ModelFiles): Promise<TakenUp> {
  if (!(await readAs(model))) return "not-followed";
  const findings = await updateMemory(document, model, (memory) => ({ ...memory, ownModel: files }));
  return findings.length === 0 ? "kept" : "not-kept";
}
