import type { AgreementModel } from "../agreement/model/agreement-model";
import { type ReadReport, readAgreement } from "../agreement/operations/read-agreement";
import { tellAnswers } from "../agreement/operations/tell-answers";
import type { CommandResult } from "./fill-command";
import { readBytes } from "./files";
import { loadModels } from "./load-model";
import { askedProfile, openDocument } from "./open-document";
import { printFindings } from "./print-findings";
import { type Language, asInputProblem, UnusableInput } from "./unusable-input";

export interface ReadOptions {
  readonly document: string;
  /** Where the models are; the product's own without it. */
  readonly models?: string | undefined;
  readonly profile: string;
  readonly language: Language;
}

/** `trame read`: the answers a document shows, in the format `fill` takes; findings go to stderr. */
export async function readCommand(options: ReadOptions): Promise<CommandResult & { readonly findings: readonly object[] }> {
  const models = loadModels(options.models);
  const { document, close } = await openDocument(readBytes(options.document), options.document, askedProfile(options.profile));
  try {
    for (const model of models) {
      const report = await readAgreement(document, model);
      if (report.isTwice) throw new UnusableInput({ code: "agreement-twice", file: options.document, model });
      if (report.recognised) return result(model, report, options.language);
    }
    throw new UnusableInput({ code: "not-the-agreement", file: options.document, models });
  } catch (error) {
    throw asInputProblem(error, options.document);
  } finally {
    close();
  }
}

function result(model: AgreementModel, report: ReadReport, language: Language) {
  const { findings } = report;
  return {
    exitCode: findings.length > 0 ? (1 as const) : (0 as const),
    output: tellAnswers(model, report),
    findings: printFindings(findings, model, language),
  };
}
