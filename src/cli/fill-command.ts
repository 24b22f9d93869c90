import { fileURLToPath } from "node:url";
import type { ClauseSelection } from "../agreement/clauses/arrangement";
import { checkSelection } from "../agreement/clauses/check-selection";
import { printSelection } from "../agreement/clauses/selection-file";
import { itemIndex } from "../agreement/fields/printed-form";
import { type AgreementModel, slotsOf } from "../agreement/model/agreement-model";
import { type Answers, checkAnswers } from "../agreement/operations/answers";
import { applyClauses } from "../agreement/operations/apply-clauses";
import { aboutField } from "../agreement/reading/describe-slot";
import { fillAgreement } from "../agreement/operations/fill-agreement";
import { selectionOf } from "../agreement/clauses/place-clauses";
import { prepareAgreement } from "../agreement/operations/prepare-agreement";
import { type Finding, finding } from "../agreement/reading/finding";
import { findPlaceholdersInMargins } from "../agreement/reading/placeholders-left";
import type { AgreementDocument } from "../agreement/agreement-document";
import type { RoundTrip } from "../simulator/host/simulated-word";
import { blankFile } from "./blank-file";
import { isSameFile, readBytes, readJson, writeWhole } from "./files";
import { modelOfAnswers } from "./load-model";
import { openDocument, profileNamed } from "./open-document";
import { printFindings } from "./print-findings";
import { saveAs } from "./save-as";
import { type Language, asInputProblem, UnusableInput } from "./unusable-input";

export interface FillOptions {
  /** Without it, the blank document of the model. */
  readonly document: string | undefined;
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
  const profile = profileNamed(options.profile);
  const raw = readJson(options.answers);
  const model = modelOfAnswers(raw, options.answers);
  const { answers, remarks } = attempt(options.answers, () => checkAnswers(model, raw));
  const selection = attempt(options.answers, () => selectionIn(model, raw));
  const file = options.document ?? fileURLToPath(blankFile(model.id));
  if (isSameFile(file, options.output)) throw new UnusableInput({ code: "output-is-input", file: options.output });

  const { document, word, close } = await openDocument(readBytes(file), file, profile);
  try {
    const prepared = await prepareAgreement(document, model);
    if (!prepared.recognised) throw new UnusableInput({ code: "not-the-agreement", file, model: model.id });
    const applied = selection && (await applyClauses(document, model, selection));
    const superseded = supersededFields(model, selection, answers);
    const kept = new Map([...answers].filter(([field]) => !superseded.includes(field)));
    const filled = await fillAgreement(document, model, kept);
    const margins = await marginFindings(document, model);
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
              ...margins,
            ],
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

async function marginFindings(document: AgreementDocument, model: AgreementModel): Promise<Finding[]> {
  const { texts, unseen } = await document.readMargins();
  return [...findPlaceholdersInMargins(model, texts), ...unseen.map((part) => finding("part-not-seen", { part }))];
}

function countRoundTrips(roundTrips: readonly RoundTrip[]): Record<"operation" | "cleanup" | "memory", number> {
  const count = (kind: RoundTrip["kind"]): number => roundTrips.filter((one) => one.kind === kind).length;
  return { operation: count("operation"), cleanup: count("cleanup"), memory: count("memory") };
}

function attempt<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw asInputProblem(error, file);
  }
}
