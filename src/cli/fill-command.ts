import { fileURLToPath } from "node:url";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { type AnswersFile, readAnswersFile } from "../agreement/operations/answers-file";
import { printSelection } from "../agreement/clauses/selection-file";
import { selectionOf } from "../agreement/clauses/placed-list";
import type { RoundTrip } from "../simulator/host/simulated-word";
import { blankBytes, blankFile } from "./blank-file";
import { fillPrepared, prepareDocument } from "./fill-document";
import { isSameFile, readBytes, replacedBy, writeWhole } from "./files";
import { loadModels } from "./load-model";
import { askedProfile, openDocument } from "./open-document";
import { printFindings } from "./print-findings";
import { saveAs } from "./save-as";
import { asInputProblem, type Language, UnusableInput } from "./unusable-input";

export interface FillOptions {
  /** Without it, the blank document of the model. */
  readonly document: string | undefined;
  /** Where the models are; the product's own without it. */
  readonly models?: string | undefined;
  readonly answers: string;
  readonly output: string;
  readonly profile: string;
  readonly language: Language;
}

export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: unknown;
}

/** `trame fill`: exit code 0 when everything asked was written, 1 when something could not be. */
export async function fillCommand(options: FillOptions): Promise<CommandResult> {
  const profile = askedProfile(options.profile);
  const { model, ...checked } = readAnswers(options.answers, loadModels(options.models));
  const file = options.document ?? fileURLToPath(blankFile(model.id));
  if ([file, options.answers].some((input) => isSameFile(input, options.output))) {
    throw new UnusableInput({ code: "output-is-input", file: options.output });
  }
  replacedBy(options.output);

  const bytes = options.document === undefined ? await blankBytes(model, options.models) : readBytes(file);
  const { document, word, close } = await openDocument(bytes, file, profile);
  try {
    const filled = await fillPrepared(document, model, await prepareDocument(document, model, file), checked);
    const saved = saveAs(word.document, file, options.output, options.language);
    writeWhole(options.output, saved.bytes);
    return {
      exitCode: filled.unwritten > 0 ? 1 : 0,
      output: {
        slots: { filled: filled.filled, missing: filled.missing },
        roundTrips: countRoundTrips(word.roundTrips),
        ...(filled.clauses && { clauses: printSelection(selectionOf(filled.clauses)) }),
        findings: [...saved.remarks, ...printFindings(filled.findings, model, options.language)],
      },
    };
  } catch (error) {
    throw asInputProblem(error, file);
  } finally {
    close();
  }
}

/** @throws UnusableInput for a file with anything in it that cannot be used. */
function readAnswers(file: string, models: readonly [AgreementModel, ...AgreementModel[]]): AnswersFile {
  const { file: read, problems } = readAnswersFile(models, new TextDecoder().decode(readBytes(file)));
  if (read && problems.length === 0) return read;
  throw new UnusableInput({ code: "bad-answers", file, model: read?.model ?? models[0], problems });
}

function countRoundTrips(roundTrips: readonly RoundTrip[]): Record<"operation" | "cleanup" | "memory", number> {
  const count = (kind: RoundTrip["kind"]): number => roundTrips.filter((one) => one.kind === kind).length;
  return { operation: count("operation"), cleanup: count("cleanup"), memory: count("memory") };
}
