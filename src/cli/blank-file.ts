import { fileURLToPath } from "node:url";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { readBytes } from "./files";

/** Where the blank Word file of a model is. */
export function blankFile(id: string): URL {
  return new URL(`../../assets/models/${id}.docx`, import.meta.url);
}

/** The blank document of one of our models is a file; that of a model of another folder is made from it. */
export async function blankBytes(model: AgreementModel, folder: string | undefined): Promise<Uint8Array> {
  if (folder === undefined) return readBytes(fileURLToPath(blankFile(model.id)));
  const { blankDocument } = await import("./blank-document");
  return blankDocument(model);
}
