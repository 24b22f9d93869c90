import type { AgreementModel } from "../agreement/model/agreement-model";
import { printAnswers } from "../agreement/operations/answers";
import { type ReadReport, readAgreement } from "../agreement/operations/read-agreement";
import type { CommandResult } from "./fill-command";
import { readBytes } from "./files";
import { loadModel, modelIds } from "./load-model";
import { openDocument, profileNamed } from "./open-document";
import { printFindings } from "./print-findings";
import { type Language, asInputProblem, UnusableInput } from "./unusable-input";

export interface ReadOptions {
  readonly document: string;
  readonly profile: string;
  readonly language: Language;
}

/** `trame read`: the answers a document shows, in the format `fill` takes; findings go to stderr. */
export async function readCommand(options: ReadOptions): Promise<CommandResult & { readonly findings: readonly object[] }> {
  const { document, close } = await openDocument(readBytes(options.document), options.document, profileNamed(options.profile));
  try {
    for (const model of modelIds().map((id) => loadModel(id))) {
      const report = await readAgreement(document, model);
      if (report.recognised) return result(model, report, options.language);
    }
    throw new UnusableInput({ code: "not-the-agreement", file: options.document, model: modelIds().join(", ") });
  } catch (error) {
    throw asInputProblem(error, options.document);
  } finally {
    close();
  }
}

function result(model: AgreementModel, { answers, findings }: ReadReport, language: Language) {
  return {
    exitCode: findings.length > 0 ? (1 as const) : (0 as const),
    output: printAnswers(model, answers),
    findings: printFindings(findings, language),
  };
}
