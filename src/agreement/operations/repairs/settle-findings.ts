/**
 * Settles many findings of the model's own text at once: every correction in one transaction, every reason in one change of the
 * memory, then one review; and one change to take back.
 */

import type { AgreementDocument, DocumentSpan } from "../../agreement-document";
import type { AgreementModel } from "../../model/agreement-model";
import type { OperationFinding, Waiver } from "../../reading/finding";
import { loadMemory } from "../../reading/memory";
import type { Review } from "../../review/review-agreement";
import type { ReviewFinding } from "../../review/review-finding";
import { BROUGHT_UP, type Settlement } from "../../review/settlements";
import type { ChangeStep, TextStep } from "../changes/change";
import { paragraphOf } from "../changes/paragraph-identity";
import { replaceTexts } from "../changes/replaced-text";
import { readAndReview, readForReview, type ReviewedDocument, reviewOf, reviewWhole } from "../review-document";
import { giveWaivers, type WaiveReport } from "../waive-finding";
import type { RepairRequest } from "./repair-finding";

export interface SettleReport extends ReviewedDocument {
  readonly corrected: number;
  readonly setAside: number;
  /** Findings that the document no longer shows, or where Word would not be led: nothing was done about them. */
  readonly left: number;
  /** What there is to say when the host does not keep the reasons. */
  readonly findings: readonly OperationFinding[];
}

/** 4 round trips where something is corrected, else 1; and those of the memory. */
export async function settleFindings(
  document: AgreementDocument,
  model: AgreementModel,
  settlements: readonly Settlement[],
  request: RepairRequest,
): Promise<SettleReport> {
  const steps: ChangeStep[] = [];
  try {
    const corrected = await correct(document, model, settlements.filter(isCorrection), request);
    steps.push(...corrected.map(({ step }) => step));
    const seen = await readAndReview(document, model, request);
    const waivers = reasonsFor(seen, settlements, corrected);
    const { reviewed, findings, change } = await keep(document, model, waivers, seen, request);
    steps.push(...change.steps);
    const meant = new Set(settlements.flatMap(({ key, kind }) => (kind === "meant" ? [key] : [])));
    const setAside = reviewed.review.findings.filter(({ key, waiver }) => waiver && meant.has(key)).length;
    const left = settlements.length - corrected.length - setAside;
    return { ...reviewed, corrected: corrected.length, setAside, left, findings };
  } finally {
    // What was done can be taken back, whatever failed after it.
    request.onChange?.({ steps });
  }
}

type Correction = Extract<Settlement, { kind: "correct" }>;

function isCorrection(one: Settlement): one is Correction {
  return one.kind === "correct";
}

/** A correction that was written. */
interface Corrected {
  readonly settlement: Correction;
  readonly step: TextStep;
}

async function correct(
  document: AgreementDocument,
  model: AgreementModel,
  corrections: readonly Correction[],
  request: RepairRequest,
): Promise<readonly Corrected[]> {
  if (corrections.length === 0) return [];
  const memory = await loadMemory(document, model);
  return document.transact(async (transaction) => {
    const read = await readForReview(transaction, model, memory, request.pause);
    const { review } = await reviewOf(read, request, document.sitting);
    const planned = plan(review, corrections);
    if (planned.length === 0) return [];
    const replacements = planned.map(({ settlement: { text }, span }) => ({ ...span, text }));
    const steps = await replaceTexts(transaction, read.content, replacements);
    return planned.flatMap(({ settlement }, index) => {
      const step = steps[index];
      return step ? [{ settlement, step }] : [];
    });
  });
}

interface Planned {
  readonly settlement: Correction;
  readonly span: DocumentSpan;
}

/** The corrections of what the document still shows; of two over the same words the first. */
function plan({ findings }: Review, corrections: readonly Correction[]): readonly Planned[] {
  const open = new Map(findings.flatMap((one) => (one.waiver ? [] : [[one.key, one]])));
  return corrections.reduce<readonly Planned[]>((planned, settlement) => {
    const found = open.get(settlement.key);
    const repair = found?.repair;
    // What the model is certain of may change less than the words that are told.
    const isCertain = repair?.kind === "replace-text" && repair.text === settlement.text;
    const span = isCertain ? repair.span : found?.span;
    if (!span || span.first !== span.last || planned.some((one) => overlap(one.span, span))) return planned;
    return [...planned, { settlement, span }];
  }, []);
}

function overlap(one: DocumentSpan, other: DocumentSpan): boolean {
  return one.first === other.first && one.start < other.end && other.start < one.end;
}

/** The reasons to keep: of what is meant, and of what a correction brought up that the model does not know. */
function reasonsFor(
  { review: { findings }, read: { content } }: ReviewedDocument,
  settlements: readonly Settlement[],
  corrected: readonly Corrected[],
): readonly Waiver[] {
  const meant = new Map(settlements.flatMap((one) => (one.kind === "meant" ? [[one.key, one.because] as const] : [])));
  const written = corrected.flatMap(({ step, settlement: { because } }) => {
    const paragraph = paragraphOf(content, step);
    if (!because || !paragraph) return [];
    return [{ first: content.paragraphs.indexOf(paragraph), start: step.start, end: step.start + step.after.length, because }];
  });
  // Another note that shares a word with what was written is about something else.
  const isOf =
    ({ code, span }: ReviewFinding) =>
    ({ first, start, end }: (typeof written)[number]): boolean => {
      if (span?.first !== first || !BROUGHT_UP.has(code)) return false;
      return code === "text-altered" ? span.start <= end && start <= span.end : start <= span.start && span.end <= end;
    };
  return findings.flatMap((one) => {
    const { key, waiver, waivable } = one;
    if (waiver || !waivable) return [];
    const because = meant.get(key) ?? written.find(isOf(one))?.because;
    return because ? [{ key, ...because }] : [];
  });
}

/** Keeps the reasons; the same document is then reviewed with them, without asking for it again. */
async function keep(
  document: AgreementDocument,
  model: AgreementModel,
  waivers: readonly Waiver[],
  reviewed: ReviewedDocument,
  request: RepairRequest,
): Promise<WaiveReport & { readonly reviewed: ReviewedDocument }> {
  if (waivers.length === 0) return { reviewed, findings: [], change: { steps: [] } };
  const given = waivers.map((after) => ({ key: after.key, after }));
  const kept = await giveWaivers(document, model, given);
  const { margins, read } = reviewed;
  const memory = await loadMemory(document, model);
  const whole = { content: read.content, extras: read.extras, margins };
  return { ...kept, reviewed: await reviewWhole(model, memory, whole, request, document.sitting) };
}
