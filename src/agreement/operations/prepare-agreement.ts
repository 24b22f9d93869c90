import type { AgreementDocument, DocumentContent, SpanToWrap, TextLook } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { alignDocument } from "../alignment/align-document";
import { matchControls } from "../alignment/match-controls";
import { clauseOf } from "../clauses/arrangement";
import { sameText } from "../french/fold";
import { type AgreementModel, type BilingualText, fieldOf } from "../model/agreement-model";
import { parseTag, printClauseTag, printTag } from "../model/tag";
import { withFacts } from "../model/with-facts";
import { type Finding, finding, placeIn } from "../review/finding";
import { alignAgreement } from "../clauses/align-agreement";
import { type Change, NO_CHANGE, positionsOf } from "./change";
import { aboutField, type FoundSlot, placeOfSlot } from "./describe-slot";
import { loadMemory } from "./memory";
import { saveMemory } from "./save-memory";
import type { PlacedList } from "../clauses/place-clauses";
import { titleOf } from "./write-lines";

export interface PrepareReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** How many slots were wrapped. */
  readonly wrapped: number;
  /** How many clauses were. */
  readonly clauses: number;
  readonly findings: readonly Finding[];
  readonly change: Change;
}

const NOTHING_DONE = { wrapped: 0, clauses: 0, change: NO_CHANGE } as const;

/**
 * Wraps every slot of the model, with its hint and its preposition, and every clause of its lists, into a tagged and titled
 * content control. Preparing twice is preparing once. Changes no text. At most 3 round trips, and those of the memory.
 */
export async function prepareAgreement(document: AgreementDocument, source: AgreementModel): Promise<PrepareReport> {
  const memory = await loadMemory(document, source);
  const looks = new Map<string, TextLook>();
  const report = await document.transact(async (transaction): Promise<PrepareReport> => {
    const before = await transaction.read();
    const { model, alignment, lists } = alignAgreement(withFacts(source, memory.facts), before);
    if (!alignment.recognised) return { recognised: false, ...NOTHING_DONE, findings: [] };

    const findings = alignment.slots.flatMap((placed) => unfitFinding(model, placed, before));
    const slots = slotsToWrap(alignment, before);
    const clauses = lists.flatMap((list) => clausesToWrap(list, before));
    if (slots.length + clauses.length === 0) return { recognised: true, ...NOTHING_DONE, findings };

    const spans = [...slots.map((placed) => spanToWrap(model, placed)), ...clauses.map(({ span }) => span)];
    const { outcomes, after } = await transaction.wrap(spans);
    outcomes.forEach((outcome, index) => {
      const placed = slots[index];
      const clause = clauses[index - slots.length];
      if (placed && outcome.state === "wrapped") looks.set(placed.slot.id, outcome.look);
      if (outcome.state !== "refused") return;
      const { reason } = outcome;
      if (placed) {
        findings.push(
          finding("slot-not-wrapped", { ...aboutField(model, placed.slot.field), reason }, placeOfSlot(placed, before)),
        );
      } else if (clause) {
        const { title, span } = clause;
        findings.push(finding("clause-not-wrapped", { title, reason }, placeIn("body", span.span.first, span.text)));
      }
    });
    findings.push(...changedParagraphs(before, after));
    const positions = positionsOf(after.controls);
    const controls = matchControls(alignDocument(model, after.paragraphs).slots, after.controls);
    const wrappedSlots = controls.filter((_, index) => looks.has(model.slots[index]?.id ?? ""));
    const wrappedTags = new Set(
      clauses.filter((_, index) => outcomes[slots.length + index]?.state === "wrapped").map(({ span }) => span.tag),
    );
    const wrappedClauses = positions.flatMap(({ tag }, index) => (wrappedTags.has(tag) ? [index] : []));
    const steps = [...wrappedSlots, ...wrappedClauses].flatMap((control) => {
      const position = positions[control ?? -1];
      return position ? [{ kind: "wrapped" as const, ...position }] : [];
    });
    return { recognised: true, wrapped: looks.size, clauses: wrappedTags.size, findings, change: { steps } };
  });
  const kept = new Map([...memory.looks, ...looks]);
  const unkept = looks.size === 0 ? [] : await saveMemory(document, source, { ...memory, looks: kept });
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
    return [{ title: clause.title, span: { span, text, lead: 0, extent: "paragraph", tag, title: titleOf(clause.title.fr) } }];
  });
}

/**
 * Slots that hold some text; none when each is in a control of ours that shows the same, and there is no other. Tags alone
 * do not tell (a control may have been copied elsewhere): when in doubt Word is asked, and says which are wrapped already.
 */
function slotsToWrap(alignment: Alignment, content: DocumentContent): FoundSlot[] {
  const placed = alignment.slots.filter((one): one is FoundSlot => one.state !== "lost" && one.state !== "empty");
  const ours = content.controls.filter(({ tag }) => parseTag(tag));
  const controls = matchControls(placed, ours);
  const isInControl = (one: FoundSlot, index: number): boolean => {
    const control = ours[controls[index] ?? -1];
    return control !== undefined && sameText(control.text, one.text);
  };
  return ours.length === placed.length && placed.every(isInControl) ? [] : placed;
}

function spanToWrap(model: AgreementModel, { slot, span, text, state }: FoundSlot): SpanToWrap {
  return {
    span,
    text,
    lead: state === "blank" ? slot.lead.length : 0,
    extent: slot.lines === "several" ? "paragraphs" : "text",
    tag: printTag(slot),
    title: titleOf(fieldOf(model, slot.field).label.fr),
  };
}

function unfitFinding(model: AgreementModel, placed: PlacedSlot, content: DocumentContent): Finding[] {
  const about = aboutField(model, placed.slot.field);
  if (placed.state === "lost") return [finding("slot-lost", { ...about, reason: placed.reason })];
  return placed.state === "empty" ? [finding("slot-empty", about, placeOfSlot(placed, content))] : [];
}

/** Wrapping must change no text and no bullet: says where it did. */
function changedParagraphs(before: DocumentContent, after: DocumentContent): Finding[] {
  return before.paragraphs.flatMap((paragraph, index) => {
    const now = after.paragraphs[index];
    if (now && sameText(now.text, paragraph.text) && now.listLevel === paragraph.listLevel) return [];
    return [finding("fixed-text-changed", { expected: paragraph.text }, placeIn("body", index, now?.text ?? ""))];
  });
}
