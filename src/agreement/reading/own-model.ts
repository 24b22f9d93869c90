/** A model that a document keeps in its own memory: it was made of that document, and there may be no file of it. */

import * as z from "zod/mini";
import type { AgreementModel } from "../model/agreement-model";
import { ModelError } from "../model/model-error";
import { parseModel } from "../model/parse-model";

const kept = z.object({ model: z.string(), ownModel: z.record(z.string(), z.unknown()) });
const keptAtAll = z.object({ ownModel: z.unknown() });

export type OwnModelReading =
  | { readonly state: "none" }
  | { readonly state: "read"; readonly model: AgreementModel }
  /** `place` names a file of the model and a position in it, as in `fields.json[3].kind`; "ownModel" where it is no model at all. */
  | { readonly state: "unreadable"; readonly place: string };

/** @param value a memory as a document keeps it, whoever wrote it. */
export function readOwnModel(value: unknown): OwnModelReading {
  if (keptAtAll.safeParse(value).data?.ownModel === undefined) return { state: "none" };
  const { data } = kept.safeParse(value);
  if (!data) return { state: "unreadable", place: "ownModel" };
  try {
    const model = parseModel(data.ownModel);
    return model.id === data.model ? { state: "read", model } : { state: "unreadable", place: "model.json.id" };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { state: "unreadable", place: error.place };
  }
}
