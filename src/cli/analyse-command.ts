import { basename } from "node:path";
import { analyseDocument } from "../agreement/analysis/analyse-document";
import type { DocumentAnalysis } from "../agreement/analysis/document-analysis";
import { modelOfAnalysis } from "../agreement/analysis/model-of-analysis";
import { fieldId } from "../agreement/analysis/name-field";
import { printModelFile } from "../agreement/model/model-file";
import type { CommandResult } from "./fill-command";
import { isSameFile, readBytes, writeWhole } from "./files";
import { askedProfile, openDocument } from "./open-document";
import { asInputProblem, UnusableInput } from "./unusable-input";

export interface AnalyseOptions {
  readonly document: string;
  readonly output: string;
  readonly profile: string;
}

/** `trame analyse`: writes the model of a document that follows none, named like its file; prints what it asks. */
export async function analyseCommand({ document: file, output, profile }: AnalyseOptions): Promise<CommandResult> {
  if (isSameFile(file, output)) throw new UnusableInput({ code: "output-is-input", file: output });
  const { document, close } = await openDocument(readBytes(file), file, askedProfile(profile));
  try {
    const analysis = await document.transact(async (transaction) => analyseDocument(await transaction.readWhole()));
    if (analysis.placeholders.length === 0) throw new UnusableInput({ code: "nothing-to-fill", file });
    const name = basename(file).replace(/\.[a-z]{4}$/iu, "");
    const id = fieldId(name, []);
    writeWhole(output, new TextEncoder().encode(printModelFile(modelOfAnalysis(analysis, { id, name }))));
    return { exitCode: 0, output: { model: id, name, fields: fieldsOf(analysis) } };
  } catch (error) {
    throw asInputProblem(error, file);
  } finally {
    close();
  }
}

function fieldsOf({ fields, placeholders }: DocumentAnalysis): object[] {
  return fields.map(({ id, label, kind, places }) => ({
    id,
    label,
    kind,
    places: placeholders
      .filter((place) => places.includes(place.id))
      .map(({ paragraph, text }) => ({ line: paragraph + 1, text })),
  }));
}
