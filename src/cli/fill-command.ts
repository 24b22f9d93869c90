import { fileURLToPath } from "node:url";
import type { ClauseSelection } from "../agreement/clauses/arrangement";
import { checkSelection } from "../agreement/clauses/check-selection";
import { printSelection } from "../agreement/clauses/selection-file";
import { itemIndex } from "../agreement/fields/printed-form";
import { type AgreementModel, slotsOf } from "../agreement/model/agreement-model";
import type { Answers } from "../agreement/fields/answers";
import { checkAnswers } from "../agreement/operations/answers";
import { applyClauses } from "../agreement/operations/engagements/apply-clauses";
import { aboutField } from "../agreement/reading/describe-slot";
import { fillAgreement } from "../agreement/operations/filling/fill-agreement";
import { selectionOf } from "../agreement/clauses/placed-list";
import { besideFindings, prepareAgreement, type PrepareReport } from "../agreement/operations/prepare-agreement";
import { type OperationFinding, finding } from "../agreement/reading/finding";
import { findPlaceholdersInMargins } from "../agreement/reading/placeholders-left";
import type { AgreementDocument } from "../agreement/agreement-document";
import type { RoundTrip } from "../simulator/host/simulated-word";
import { blankFile } from "./blank-file";
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
  readonly exitCode: 0 | 1;
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
    const prepared = await prepareAgreement(document, model);
    if (prepared.isTwice) throw new UnusableInput({ code: "agreement-twice", file, model });
    if (!prepared.recognised) throw new UnusableInput({ code: "not-the-agreement", file, models: [model] });
    const applied = selection && (await applyClauses(document, model, selection));
    const superseded = supersededFields(model, selection, answers);
    const kept = new Map([...answers].filter(([field]) => !superseded.includes(field)));
    const filled = await fillAgreement(document, model, kept);
    const beside = await findingsBeside(document, model, prepared.beside);
    const saved = saveAs(word.document, file, options.output, options.language);
    writeWhole(options.output, saved.bytes);
    return {
      exitCode: filled.unwritten.length + (applied?.unapplied.length ?? 0) > 0 ? 1 : 0,
      output: {
        slots: { filled: filled.filled, missing: filled.missing },
        roundTrips: countRoundTrips(word.roundTrips),
        ...(applied && { clauses: printSelection(selectionOf(applied.clauses)) }),
        findings: [
          ...saved.remarks,
          ...printFindings(
            [
              ...remarks,
              ...prepared.findings,
              ...(applied?.findings ?? []),
              ...superseded.map((field) => finding("engagements-superseded", aboutField(model, field))),
              ...filled.findings,
              ...beside,
            ],
            model,
            options.language,
          ),
        ],
      },
    };
  } catch (error) {
    throw asInputProblem(error, file);
  } finally {
    close();
  }
}

/** The blank document of one of our models is a file; that of a model of another folder is made from it. */
async function blankBytes(model: AgreementModel, folder: string | undefined): Promise<Uint8Array> {
  if (folder === undefined) return readBytes(fileURLToPath(blankFile(model.id)));
  const { blankDocument } = await import("./blank-document");
  return blankDocument(model);
}

/** The clauses a file of answers asks for; undefined when it says nothing of them. */
function selectionIn(model: AgreementModel, raw: unknown): ClauseSelection | undefined {
  const clauses: unknown = typeof raw === "object" && raw !== null && "clauses" in raw ? raw.clauses : undefined;
  return clauses === undefined ? undefined : checkSelection(model, clauses);
}

/** Answered fields whose slots are items of a list that is selected clause by clause. */
function supersededFields(model: AgreementModel, selection: ClauseSelection | undefined, answers: Answers): string[] {
  const selected = model.clauseLists.filter(({ id }) => selection?.has(id));
  return [...answers.keys()].filter((field) =>
    slotsOf(model, field).some(
      ({ form, paragraph }) =>
        itemIndex(form) !== undefined && selected.some(({ first, size }) => first <= paragraph && paragraph < first + size),
    ),
  );
}

/** What stands beside the body is looked at as the review does; a part that is unread in both is told once. */
async function findingsBeside(
  document: AgreementDocument,
  model: AgreementModel,
  inBody: PrepareReport["beside"],
): Promise<OperationFinding[]> {
  const margins = await document.readMargins();
  const parts = new Set([...inBody.unseen, ...margins.unseen]);
  return [...findPlaceholdersInMargins(model, margins), ...besideFindings({ ...inBody, unseen: [...parts] })];
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
