import type {
  AgreementDocument,
  DocumentContent,
  DocumentControl,
  MarkKind,
  SpanToWrap,
  TextLook,
  UnseenPart,
  WrapOutcome,
} from "../agreement-document";
import type { FoundSlot, PlacedSlot } from "../alignment/alignment";
import { clauseOf } from "../clauses/arrangement";
import type { PlacedList } from "../clauses/placed-list";
import { isSpace, withoutEnds } from "../french/ends";
import { sameText } from "../french/fold";
import { type AgreementModel, type BilingualText, fieldOf, isToFill } from "../model/agreement-model";
import { parseTag, printClauseTag, printTag, titleOf } from "../model/tag";
import { type Pause, withPauses } from "../alignment/steps";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { aboutField, placeOfSlot, slotHeld } from "../reading/describe-slot";
import { type OperationFinding, finding, placeIn } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { loadMemory } from "../reading/memory";
import { findPlaceholdersBeside } from "../reading/placeholders-left";
import { unseenParts } from "../reading/unseen-parts";
import { type Change, type ChangeStep, NO_CHANGE } from "./changes/change";

export interface PrepareReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** Whether it is not, as it holds the agreement twice. */
  readonly isTwice: boolean;
  /** How many slots were wrapped. */
  readonly wrapped: number;
  /** How many clauses were. */
  readonly clauses: number;
  readonly findings: readonly OperationFinding[];
  readonly change: Change;
  /** What stands beside the body: placeholders that no slot has there, and what nobody has looked at. */
  readonly beside: { readonly placeholders: readonly OperationFinding[]; readonly unseen: readonly UnseenPart[] };
}

/** What there is to say of it. */
export function besideFindings({ placeholders, unseen }: PrepareReport["beside"]): OperationFinding[] {
  return [...placeholders, ...unseen.map((part) => finding("part-not-seen", { part }))];
}

const NOTHING_DONE = { isTwice: false, wrapped: 0, clauses: 0, change: NO_CHANGE } as const;
const NOTHING_BESIDE = { placeholders: [], unseen: [] } as const;

/**
 * Wraps every slot of the model, with its hint and its preposition, and every clause of its lists, into a tagged and titled
 * content control. Preparing twice is preparing once. Changes no text. At most 3 round trips, and those of the memory.
 *
 * @param onChange told what was done to the document as soon as it is, before anything is remembered.
 * @param pause called between two steps of each reading.
 */
export async function prepareAgreement(
  document: AgreementDocument,
  source: AgreementModel,
  onChange?: (change: Change) => Promise<unknown>,
  pause?: Pause,
): Promise<PrepareReport> {
  const memory = await loadMemory(document, source);
  const looks = new Map<string, TextLook>();
  const wrapped = new Set<string>();
  const report = await document.transact(async (transaction): Promise<PrepareReport> => {
    const before = await withPauses(readInSteps(source, memory, await transaction.readWhole(pause)), pause);
    const { recognised, isTwice } = before.alignment;
    if (!recognised) return { recognised, ...NOTHING_DONE, isTwice, findings: [], beside: NOTHING_BESIDE };
    const { model, extras } = before;
    const beside = { placeholders: findPlaceholdersBeside(model, extras), unseen: unseenParts(extras) };

    const unfit = before.alignment.slots.flatMap((placed, index) => unfitFinding(before, placed, before.controls[index]));
    const slots = slotsToWrap(before);
    const clauses = before.lists.flatMap((list) => clausesToWrap(list, before.content));
    if (slots.length + clauses.length === 0) return { recognised: true, ...NOTHING_DONE, findings: unfit, beside };

    const spans = [...slots.map((placed) => spanToWrap(before, placed)), ...clauses.map(({ span }) => span)];
    const { outcomes, after } = await transaction.wrap(spans);
    slots.forEach(({ slot }, index) => {
      const outcome = outcomes[index];
      if (outcome?.state !== "wrapped") return;
      wrapped.add(slot.id);
      if (isToFill(slot)) looks.set(slot.id, outcome.look);
    });
    const wrappedClauses = clauses.filter((_, index) => outcomes[slots.length + index]?.state === "wrapped");
    const steps: ChangeStep[] = [
      ...slots
        .filter(({ slot }) => wrapped.has(slot.id))
        .map(({ slot }) => ({ kind: "wrapped", tag: printTag(slot), slot: slot.id }) as const),
      ...wrappedClauses.map(({ span }) => ({ kind: "wrapped", tag: span.tag, slot: undefined }) as const),
    ];
    const now = await withPauses(readInSteps(source, memory, { content: after, extras: null }, before), pause);
    const [placedBefore, placedNow] = [placedById(before), placedById(now)];
    const findings = [
      ...unfit,
      ...slots.flatMap((placed, index) => (isToFill(placed.slot) ? refusedSlot(before, placed, outcomes[index]) : [])),
      ...clauses.flatMap((clause, index) => refusedClause(clause, outcomes[slots.length + index])),
      // A control that was there stands in the new one: what is written would take it away.
      ...slots.flatMap(({ slot }) => heldFinding(now, placedBefore.get(slot.id), placedNow.get(slot.id))),
      ...changedParagraphs(before.content, after),
    ];
    return {
      recognised: true,
      isTwice,
      wrapped: looks.size,
      clauses: wrappedClauses.length,
      findings,
      change: { steps },
      beside,
    };
  });
  await onChange?.(report.change);
  if (looks.size === 0) return report;
  const unkept = await updateMemory(document, source, (kept) => ({ ...kept, looks: new Map([...kept.looks, ...looks]) }));
  return { ...report, findings: [...report.findings, ...unkept] };
}

interface ClauseToWrap {
  readonly title: BilingualText;
  readonly span: SpanToWrap;
}

/** Clauses of the model that stand without a control. What a person wrote in a list stays as it is. */
function clausesToWrap({ list, lines }: PlacedList, { paragraphs }: DocumentContent): ClauseToWrap[] {
  return lines.flatMap(({ line, control, paragraph }): ClauseToWrap[] => {
    const clause = clauseOf(list, line);
    if (!clause || control !== undefined) return [];
    const text = paragraphs[paragraph]?.text ?? "";
    const span = { first: paragraph, start: 0, last: paragraph, end: text.length };
    const tag = printClauseTag({ kind: "clause", id: clause.id });
    return [
      {
        title: clause.title,
        span: { span, text, lead: 0, extent: "paragraph", wasNamed: true, tag, title: titleOf(clause.title.fr) },
      },
    ];
  });
}

/**
 * Slots that hold some text; none when each is in a control of ours that shows the same, and there is no other. Tags alone
 * do not tell (a control may have been copied elsewhere): when in doubt Word is asked, and says which are wrapped already.
 */
function slotsToWrap({ alignment, content, controls, inside }: AgreementAsRead): FoundSlot[] {
  const control = new Map(alignment.slots.map((placed, index) => [placed, controls[index]]));
  const placed = alignment.slots.filter((one): one is FoundSlot => one.state !== "lost" && one.state !== "empty");
  const isInControl = (one: FoundSlot): boolean => sameText(control.get(one)?.text ?? "", one.text);
  const ours = content.controls.filter(({ tag }) => parseTag(tag));
  const toWrap = ours.length === placed.length && placed.every(isInControl) ? [] : placed;
  // What is looked for there is found in somebody else's control, which stands in ours.
  return toWrap.filter((one) => !one.obstacle && !(inside.has(one.slot.id) && isInControl(one)));
}

/** A slot that is all its paragraph holds is wrapped with it, so that it may become several; beside anything else, alone. */
function spanToWrap(read: AgreementAsRead, placed: FoundSlot): SpanToWrap {
  const { model } = read;
  const { slot, span, text, state } = placed;
  const isWhole = slot.lines === "several" && isAlone(read, placed);
  return {
    span,
    text,
    lead: text.startsWith(slot.lead) ? slot.lead.length : 0,
    extent: isWhole ? "paragraphs" : "text",
    // Any other hole may be what somebody's own control shows while it is empty.
    wasNamed: state === "filled" || sameText(text, slot.placeholder),
    tag: printTag(slot),
    title: titleOf(fieldOf(model, slot.field).label.fr),
  };
}

/** Whether nothing stands in the paragraphs of a slot that its answer would take away: no text, no note, nothing that no text shows. */
function isAlone({ content, extras }: AgreementAsRead, { span, text }: FoundSlot): boolean {
  const shown = content.paragraphs.slice(span.first, span.last + 1).map((one) => one.text);
  const marks = (extras?.marks ?? []).slice(span.first, span.last + 1).flatMap((one) => one?.marks ?? []);
  return (
    withoutEnds(shown.join("\n"), isSpace) === withoutEnds(text, isSpace) && marks.every(({ kind }) => STAYS_OR_IS_LOOK.has(kind))
  );
}

/** What is round a text, or how it looks: the rest is something that stands there. */
const STAYS_OR_IS_LOOK: ReadonlySet<MarkKind> = new Set<MarkKind>(["comment", "bookmark", "link", "format"]);

function unfitFinding(
  { model, content }: AgreementAsRead,
  placed: PlacedSlot,
  control: DocumentControl | undefined,
): OperationFinding[] {
  // Words that agree are right as they stand: what keeps them from being written is told to who chooses others.
  if (!isToFill(placed.slot)) return [];
  const about = aboutField(model, placed.slot.field);
  if (placed.state === "lost") return [finding("slot-lost", { ...about, reason: placed.reason })];
  const place = placeOfSlot(placed, content);
  if (placed.obstacle === "nested") return [];
  if (placed.obstacle) return slotHeld(model, placed, content);
  return placed.state === "empty" && !control?.text ? [finding("slot-empty", about, place)] : [];
}

function placedById({ alignment }: AgreementAsRead): ReadonlyMap<string, PlacedSlot> {
  return new Map(alignment.slots.map((placed) => [placed.slot.id, placed]));
}

function heldFinding(
  { model, content }: AgreementAsRead,
  was: PlacedSlot | undefined,
  placed: PlacedSlot | undefined,
): OperationFinding[] {
  if (!placed || placed.state === "lost" || !isToFill(placed.slot) || (was && was.state !== "lost" && was.obstacle)) return [];
  return slotHeld(model, placed, content);
}

function refusedSlot(
  { model, content }: AgreementAsRead,
  placed: FoundSlot,
  outcome: WrapOutcome | undefined,
): OperationFinding[] {
  if (outcome?.state !== "refused") return [];
  const details = { ...aboutField(model, placed.slot.field), reason: outcome.reason };
  return [finding("slot-not-wrapped", details, placeOfSlot(placed, content))];
}

function refusedClause({ title, span }: ClauseToWrap, outcome: WrapOutcome | undefined): OperationFinding[] {
  if (outcome?.state !== "refused") return [];
  return [finding("clause-not-wrapped", { title, reason: outcome.reason }, placeIn("body", span.span.first, span.text))];
}

/** Wrapping must change no text and no bullet: says where it did. */
function changedParagraphs(before: DocumentContent, after: DocumentContent): OperationFinding[] {
  return before.paragraphs.flatMap((paragraph, index) => {
    const now = after.paragraphs[index];
    if (now && sameText(now.text, paragraph.text) && now.listLevel === paragraph.listLevel) return [];
    return [finding("text-disturbed", { expected: paragraph.text }, placeIn("body", index, now?.text ?? ""))];
  });
}
