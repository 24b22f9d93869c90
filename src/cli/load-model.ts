import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { ModelError } from "../agreement/model/model-error";
import { parseModel } from "../agreement/model/parse-model";
import { AnswersError } from "../agreement/operations/answers";
import { UnusableInput } from "./unusable-input";

const MODELS = fileURLToPath(new URL("../agreement/models/", import.meta.url));

/** Ids of the models there are: one folder each. */
export function modelIds(): string[] {
  return readdirSync(MODELS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * The model in a folder of `src/agreement/models`.
 *
 * @throws ModelError naming the file, the place in it and the reason.
 */
export function loadModel(id: string, folder = join(MODELS, id)): AgreementModel {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const model = parseModel(Object.fromEntries(files.map((name) => [name, readJson(join(folder, name), name)])));
  if (model.id !== id) throw new ModelError("model.json.id", `"${model.id}" is in the folder "${id}"`);
  return model;
}

/**
 * The model a file of answers is for.
 *
 * @throws UnusableInput when the file names none, or one that does not exist.
 */
export function modelOfAnswers(raw: unknown, file: string): AgreementModel {
  const id: unknown = typeof raw === "object" && raw !== null && "model" in raw ? raw.model : undefined;
  if (typeof id !== "string")
    throw new UnusableInput({ code: "bad-answers", file, error: new AnswersError("", { code: "not-answers" }) });
  if (!modelIds().includes(id)) throw new UnusableInput({ code: "unknown-model", model: id });
  return loadModel(id);
}

function readJson(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new ModelError(name, error instanceof Error ? error.message : String(error));
  }
}
