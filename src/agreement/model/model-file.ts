/**
 * A model in one file, as it is kept and given on: the files of its folder, by name.
 *
 *     { "trame": "model", "version": 1, "files": { "model.json": { … }, "words.json": { … }, … } }
 */

import * as z from "zod/mini";
import type { AgreementModel } from "./agreement-model";
import { whereJsonBreaks } from "./json-breaks";
import { ModelError } from "./model-error";
import type { ModelFiles } from "./model-schema";
import { parseJson } from "./parse-json";
import { parseModel } from "./parse-model";

const MODEL_FILE = { trame: "model", version: 1 } as const;
/** In UTF-16 units: a document of a thousand pages. */
const LONGEST = 5_000_000;

const envelope = z.strictObject({
  trame: z.literal(MODEL_FILE.trame),
  version: z.number(),
  files: z.custom<ModelFiles>((value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value)),
});

/** What of a model's file cannot be used, and where. */
export type ModelFileProblem =
  /** `line` and `column` from 1; undefined where the file ends too soon. */
  | { readonly code: "model-not-json"; readonly at: { readonly line: number; readonly column: number } | undefined }
  | { readonly code: "model-too-long"; readonly limit: number }
  /** It is no model's file. */
  | { readonly code: "model-not-a-model" }
  | { readonly code: "model-version"; readonly version: number }
  /** `place` names a file of the model and a position in it, as in `fields.json[3].kind`. */
  | { readonly code: "model-wrong"; readonly place: string };

export type ModelFileReading =
  | { readonly ok: true; readonly model: AgreementModel; readonly files: ModelFiles }
  | { readonly ok: false; readonly problem: ModelFileProblem };

/** The text of the file of a model. */
export function printModelFile(files: ModelFiles): string {
  return `${JSON.stringify({ ...MODEL_FILE, files }, null, 2)}\n`;
}

/** @param json a file that anybody may have written. */
export function readModelFile(json: string): ModelFileReading {
  const refused = (problem: ModelFileProblem): ModelFileReading => ({ ok: false, problem });
  if (json.length > LONGEST) return refused({ code: "model-too-long", limit: LONGEST });
  const raw = parseJson(json.replace(/^\ufeff/u, ""), () => undefined);
  if (raw === undefined) return refused({ code: "model-not-json", at: whereJsonBreaks(json) });
  const { data } = envelope.safeParse(raw);
  if (!data) return refused({ code: "model-not-a-model" });
  if (data.version !== MODEL_FILE.version) return refused({ code: "model-version", version: data.version });
  try {
    return { ok: true, model: parseModel(data.files), files: data.files };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return refused({ code: "model-wrong", place: error.place });
  }
}
