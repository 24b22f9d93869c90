import * as z from "zod/mini";
import type { AgreementModel } from "../agreement/model/agreement-model";
import type { ModelFiles } from "../agreement/model/model-schema";
import { parseModel } from "../agreement/model/parse-model";

// zod would write code for what it checks: the page's Content Security Policy forbids it.
z.config({ jitless: true });

/** The models there are: one for each folder of `src/agreement/models`, bundled beside the page as data. */
export async function loadModels(): Promise<readonly [AgreementModel, ...AgreementModel[]]> {
  const response = await fetch("models.json");
  if (!response.ok) throw new Error(`models.json: ${response.status}`);
  const folders = (await response.json()) as Readonly<Record<string, ModelFiles>>;
  const [first, ...others] = Object.values(folders).map(parseModel);
  if (!first) throw new Error("models.json: no model");
  return [first, ...others];
}
