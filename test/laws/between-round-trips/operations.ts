/** Every call to an operation, and what each says of itself as claims that can be held against the document. */

import type { AgreementDocument } from "../../../src/agreement/agreement-document";
import type { ClauseSelection } from "../../../src/agreement/clauses/arrangement";
import type { AnswersToWrite } from "../../../src/agreement/operations/answers";
import { applyClauses } from "../../../src/agreement/operations/engagements/apply-clauses";
import type { Change, ChangeStep } from "../../../src/agreement/operations/changes/change";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { finaliseAgreement, reopenAgreement } from "../../../src/agreement/operations/finalise-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { takeUpAll } from "../../../src/agreement/operations/take-up-decisions";
import { waiveFinding } from "../../../src/agreement/operations/waive-finding";
import { writeFact } from "../../../src/agreement/operations/write-fact";
import { ftda } from "../../builders/models";

/** Of a field by its id, else of all the operation was to do. `said`: done, and something was said about it. */
export interface Claim {
  readonly of: string;
  readonly state: "done" | "failed" | "said";
}

export interface Outcome {
  readonly claims: readonly Claim[];
  /** What the pane keeps in its history; undefined for an operation that gives nothing to take back. */
  readonly change?: Change | undefined;
  /** How many controls it says it made. */
  readonly wrapped?: number;
}

export const EVERYTHING = "";
const REQUEST = { today: { year: 2026, month: 11, day: 23 }, date: "2026-11-23" } as const;

export async function prepare(document: AgreementDocument): Promise<Outcome> {
  const { wrapped, clauses, change } = await prepareAgreement(document, ftda);
  return { claims: [], change, wrapped: wrapped + clauses };
}

export async function fill(document: AgreementDocument, answers: AnswersToWrite): Promise<Outcome> {
  const { unwritten, findings, change } = await fillAgreement(document, ftda, answers);
  const told = new Set(findings.flatMap(({ details }) => ("field" in details ? [details.field] : [])));
  const claims = [...answers.keys()].map((field): Claim => {
    return { of: field, state: unwritten.includes(field) ? "failed" : told.has(field) ? "said" : "done" };
  });
  return { claims, change };
}

export async function apply(document: AgreementDocument, selection: ClauseSelection): Promise<Outcome> {
  const { unapplied, change } = await applyClauses(document, ftda, selection);
  return { claims: [{ of: EVERYTHING, state: unapplied.length > 0 ? "failed" : "done" }], change };
}

/** What was done is told from the moment it is: an error says it too. */
export async function repair(document: AgreementDocument, key: string): Promise<Outcome> {
  const steps: ChangeStep[] = [];
  const onChange = (done: Change): void => void steps.push(...done.steps);
  const repaired = repairFinding(document, ftda, key, { ...REQUEST, onChange });
  const { state, change } = await repaired.catch((error: unknown) => {
    throw error instanceof Error && steps.length > 0 ? Object.assign(error, { change: { steps } }) : error;
  });
  return { claims: [{ of: EVERYTHING, state: state === "repaired" ? "done" : "failed" }], change };
}

/** The key of the nth finding with a code that has a repair. */
export async function keyOf(document: AgreementDocument, code: string, nth = 0): Promise<string> {
  const { findings } = await reviewDocument(document, ftda, REQUEST);
  const found = findings.filter((one) => one.code === code && one.repair !== null)[nth];
  if (!found) throw new Error(`no finding ${code} to repair`);
  return found.key;
}

export async function writeFactOf(document: AgreementDocument, fact: string, raw: unknown): Promise<Outcome> {
  const report = await writeFact(document, ftda, fact, raw);
  const change = report.state === "refused" ? undefined : report.change;
  return { claims: [{ of: EVERYTHING, state: report.state === "written" ? "done" : "failed" }], change };
}

/** Its findings are what it says it left as it was, or that what is kept beside the text could not be. */
export async function undo(document: AgreementDocument, change: Change): Promise<Outcome> {
  const { findings } = await takeBack(document, ftda, change);
  const isLeft = findings.some(({ code }) => code !== "memory-not-kept");
  return { claims: [{ of: EVERYTHING, state: isLeft ? "failed" : findings.length > 0 ? "said" : "done" }] };
}

export async function waive(document: AgreementDocument, key: string, reason: string): Promise<Outcome> {
  const report = await waiveFinding(document, ftda, { key, reason, date: REQUEST.date });
  const isKept = report.problem === undefined && report.findings.length === 0;
  return { claims: [{ of: EVERYTHING, state: isKept ? "done" : "failed" }] };
}

export async function waiveAllBlocking(document: AgreementDocument): Promise<void> {
  const { findings } = await reviewDocument(document, ftda, { ...REQUEST, margins: true });
  for (const { key, level } of findings) if (level === "blocking") await waive(document, key, "Vu avec la direction");
}

/** What was decided before the document was opened is decided here too. */
export function takeUp(document: AgreementDocument): Promise<void> {
  return takeUpAll(document, ftda);
}

export async function finalise(document: AgreementDocument): Promise<Outcome> {
  const report = await finaliseAgreement(document, ftda, REQUEST);
  const isDone = report.state === "finalised" && report.findings.every(({ code }) => code !== "locks-not-taken");
  return { claims: [{ of: EVERYTHING, state: isDone ? "done" : "failed" }] };
}

export async function reopen(document: AgreementDocument): Promise<Outcome> {
  const findings = await reopenAgreement(document, ftda);
  const isLeft = findings.some(({ code }) => code === "locks-not-taken");
  return { claims: [{ of: EVERYTHING, state: isLeft ? "failed" : findings.length === 0 ? "done" : "said" }] };
}

export async function read(document: AgreementDocument): Promise<Outcome> {
  await readAgreement(document, ftda);
  return { claims: [] };
}

export async function review(document: AgreementDocument): Promise<Outcome> {
  await reviewDocument(document, ftda, { ...REQUEST, margins: true });
  return { claims: [] };
}

/** What an error that an operation ends with says was done all the same. */
export function changeOf(error: unknown): Change | undefined {
  return error instanceof Error && "change" in error ? (error.change as Change) : undefined;
}
