import { fileURLToPath } from "node:url";
import type { ClauseSelection } from "../agreement/clauses/arrangement";
import { checkSelection } from "../agreement/clauses/check-selection";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { checkAnswers } from "../agreement/operations/answers";
import { printSelection } from "../agreement/clauses/selection-file";
import { selectionOf } from "../agreement/clauses/placed-list";
import type { RoundTrip } from "../simulator/host/simulated-word";
import { blankBytes, blankFile } from "./blank-file";
import { fillDocument } from "./fill-document";
import { isSameFile, readBytes, readJson, replacedBy, writeWhole } from "./files";
import { loadModels, modelOfAnswers } from "./load-model";
import { askedProfile, openDocument } from "./open-document";
import { printFindings } from "./print-findings";
import { saveAs } from "./save-as";
import { asAnswersProblem, asInputProblem, type Language, UnusableInput } from "./unusable-input";

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
  const raw = readJson(options.answers);
  const model = modelOfAnswers(loadModels(options.models), raw, options.answers);
  const { answers, remarks } = attempt(options.answers, model, () => checkAnswers(model, raw));
  const selection = attempt(options.answers, model, () => selectionIn(model, raw));
  const file = options.document ?? fileURLToPath(blankFile(model.id));
  if ([file, options.answers].some((input) => isSameFile(input, options.output))) {
    throw new UnusableInput({ code: "output-is-input", file: options.output });
  }
  replacedBy(options.output);

  const bytes = options.document === undefined ? await blankBytes(model, options.models) : readBytes(file);
  const { document, word, close } = await openDocument(bytes, file, profile);
  try {
    const filled = await fillDocument(document, model, { answers, selection, remarks }, file);
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

/** The clauses a file of answers asks for; undefined when it says nothing of them. */
function selectionIn(model: AgreementModel, raw: unknown): ClauseSelection | undefined {
  const clauses: unknown = typeof raw === "object" && raw !== null && "clauses" in raw ? raw.clauses : undefined;
  return clauses === undefined ? undefined : checkSelection(model, clauses);
}

function countRoundTrips(roundTrips: readonly RoundTrip[]): Record<"operation" | "cleanup" | "memory", number> {
  const count = (kind: RoundTrip["kind"]): number => roundTrips.filter((one) => one.kind === kind).length;
  return { operation: count("operation"), cleanup: count("cleanup"), memory: count("memory") };
}

function attempt<Result>(file: string, model: AgreementModel, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw asAnswersProblem(error, file, model);
  }
}
