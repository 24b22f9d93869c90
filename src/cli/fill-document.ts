import type { AgreementDocument } from "../agreement/agreement-document";
import type { ClauseSelection } from "../agreement/clauses/arrangement";
import type { PlacedList } from "../agreement/clauses/placed-list";
import type { Answers } from "../agreement/fields/answers";
import { itemIndex } from "../agreement/fields/printed-form";
import { type AgreementModel, slotsOf } from "../agreement/model/agreement-model";
import { applyClauses } from "../agreement/operations/engagements/apply-clauses";
import { fillAgreement } from "../agreement/operations/filling/fill-agreement";
import { besideFindings, prepareAgreement, type PrepareReport } from "../agreement/operations/prepare-agreement";
import { aboutField } from "../agreement/reading/describe-slot";
import { type OperationFinding, finding } from "../agreement/reading/finding";
import { findPlaceholdersInMargins } from "../agreement/reading/placeholders-left";
import { UnusableInput } from "./unusable-input";

/** What a file of answers, or a row of a table, says once it is checked. */
export interface CheckedFile {
  readonly answers: Answers;
  /** The clauses it chooses; undefined when it says nothing of them. */
  readonly selection: ClauseSelection | undefined;
  readonly remarks: readonly OperationFinding[];
}

export interface FilledDocument {
  /** How many slots show an answer; ids of those that do not. */
  readonly filled: number;
  readonly missing: readonly string[];
  /** How many answers and choices of clauses could not be written. */
  readonly unwritten: number;
  /** The engagements it has where some were chosen. */
  readonly clauses: readonly PlacedList[] | undefined;
  readonly findings: readonly OperationFinding[];
}

/** What was found when a document was prepared: true of each copy of it. */
export type PreparedDocument = Pick<PrepareReport, "findings" | "beside">;

/**
 * Prepares an open document.
 *
 * @param file what it is called in what is said.
 * @throws UnusableInput when it is not the agreement, or holds it twice; HostError.
 */
export async function prepareDocument(
  document: AgreementDocument,
  model: AgreementModel,
  file: string,
): Promise<PreparedDocument> {
  const prepared = await prepareAgreement(document, model);
  if (prepared.isTwice) throw new UnusableInput({ code: "agreement-twice", file, model });
  if (!prepared.recognised) throw new UnusableInput({ code: "not-the-agreement", file, models: [model] });
  return prepared;
}

/**
 * Makes the lists of a document that is prepared hold the clauses that are chosen, and writes the answers.
 *
 * @throws HostError.
 */
export async function fillPrepared(
  document: AgreementDocument,
  model: AgreementModel,
  prepared: PreparedDocument,
  { answers, selection, remarks }: CheckedFile,
): Promise<FilledDocument> {
  const applied = selection && (await applyClauses(document, model, selection));
  const superseded = supersededFields(model, selection, answers);
  const kept = new Map([...answers].filter(([field]) => !superseded.includes(field)));
  const filled = await fillAgreement(document, model, kept);
  const beside = await findingsBeside(document, model, prepared.beside);
  return {
    filled: filled.filled,
    missing: filled.missing,
    unwritten: filled.unwritten.length + (applied?.unapplied.length ?? 0),
    clauses: applied?.clauses,
    findings: [
      ...remarks,
      ...prepared.findings,
      ...(applied?.findings ?? []),
      ...superseded.map((field) => finding("engagements-superseded", aboutField(model, field))),
      ...filled.findings,
      ...beside,
    ],
  };
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
