import { defaultLines, isSameLines, type ListLine } from "../agreement/clauses/arrangement";
import { type AgreementModel, slotsOf } from "../agreement/model/agreement-model";
import { printAnswersFile } from "../agreement/operations/answers-file";
import { type PlacedList, selectionOf } from "../agreement/clauses/placed-list";
import { type ReadReport, readAgreement } from "../agreement/operations/read-agreement";
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

function result(model: AgreementModel, { answers, clauses, findings }: ReadReport, language: Language) {
  const chosen = clauses.filter((placed) => !isAsBlank(model, placed));
  const items = new Set(chosen.flatMap(({ lines }) => lines.flatMap(({ line }) => (line.kind === "item" ? [line.slot] : []))));
  // Items of a list that is told clause by clause are told there.
  const told = new Map([...answers].filter(([field]) => !slotsOf(model, field).some(({ id }) => items.has(id))));
  return {
    exitCode: findings.length > 0 ? (1 as const) : (0 as const),
    output: printAnswersFile(model, told, chosen.length > 0 ? selectionOf(chosen) : undefined),
    findings: printFindings(findings, model, language),
  };
}

/** Whether a list is the blank document's, the items of its field aside as long as one is left. */
function isAsBlank(model: AgreementModel, { list, lines }: PlacedList): boolean {
  const isClause = (line: ListLine): boolean => line.kind !== "item";
  const [blank, shown] = [defaultLines(model, list), lines.map(({ line }) => line)];
  return isSameLines(shown.filter(isClause), blank.filter(isClause)) && shown.every(isClause) === blank.every(isClause);
}
