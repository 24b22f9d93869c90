import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { ModelError } from "../agreement/model/model-error";
import { readModelFile } from "../agreement/model/model-file";
import { parseJson } from "../agreement/model/parse-json";
import { parseModel } from "../agreement/model/parse-model";
import { readText } from "./files";
import { UnusableInput } from "./unusable-input";

/** From the root, two folders up: so it is in the sources as in what is compiled of them. */
const MODELS = fileURLToPath(new URL("../../src/agreement/models/", import.meta.url));

/**
 * The models of a folder, one folder each, in the order of their ids; the product's own unless another is said. Or the one that a file
 * holds.
 *
 * @throws UnusableInput when there is no such folder, or no model in it.
 */
export function loadModels(folder = MODELS): [AgreementModel, ...AgreementModel[]] {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile()) return [modelIn(folder)];
  const ids = foldersIn(folder).sort();
  const [first, ...others] = ids.map((id) => loadModel(id, join(folder, id)));
  if (!first) throw new UnusableInput({ code: "no-model", folder });
  return [first, ...others];
}

function modelIn(file: string): AgreementModel {
  const reading = readModelFile(readText(file));
  if (reading.ok) return reading.model;
  throw new UnusableInput({ code: "bad-model", file, problem: reading.problem });
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}

/**
 * The model in a folder.
 *
 * @throws ModelError naming the file, the place in it and the reason.
 */
export function loadModel(id: string, folder = join(MODELS, id)): AgreementModel {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const model = parseModel(Object.fromEntries(files.map((name) => [name, readJson(join(folder, name), name)])));
  if (model.id !== id) throw new ModelError("model.json.id", `"${model.id}" is in the folder "${id}"`);
  return model;
}

function readJson(path: string, name: string): unknown {
  return parseJson(readText(path), (reason) => {
    throw new ModelError(name, reason);
  });
}
