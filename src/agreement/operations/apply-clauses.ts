import {
  type AgreementDocument,
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  HostError,
} from "../agreement-document";
import { type ChosenClause, type ClauseSelection, clauseOf, defaultSelection } from "../clauses/arrangement";
import { choiceAfter } from "../clauses/choice";
import type { Answer } from "../fields/field-kinds";
import { sameText } from "../french/fold";
import { type AgreementModel, fieldOf, slotsOf } from "../model/agreement-model";
import { withFacts } from "../model/with-facts";
import { type Finding, finding } from "../review/finding";
import { type AlignedAgreement, alignAgreement } from "../clauses/align-agreement";
import type { Answers } from "./answers";
import { type ArrangedList, type Change, NO_CHANGE } from "./change";
import { loadMemory, type Memory } from "./memory";
import { rechoose, saveMemory } from "./save-memory";
import type { PlacedList } from "../clauses/place-clauses";
import { planClauses, type TargetLine } from "./plan-clauses";
import { type FieldReading, readFields } from "./read-agreement";
import { planRestoring } from "./restore-clauses";
import { type WantedLine, wantClauses } from "./want-clauses";
import { targetsOf } from "./target-clauses";
import { copyLine, titleOf } from "./write-lines";

export interface ClausesReport {
  /** False when the document is not the agreement; nothing was done then. */
  readonly recognised: boolean;
  /** Ids of the lists that are not as they were asked to be. */
  readonly unapplied: readonly string[];
  /** The engagements the document has now, list by list. */
  readonly clauses: readonly PlacedList[];
  readonly findings: readonly Finding[];
  readonly change: Change;
}

/**
 * Makes the lists of a document hold a selection, with the fewest changes: bullets go, come and move with their controls,
 * punctuation follows, slots of what comes show their answers. Applying twice is applying once. At most 3 round trips, and
 * those of the memory; if the host fails, the lists are put back as they were and its error is thrown.
 *
 * What a person wrote or changed is kept, whatever is selected, unless `discard` holds its key.
 */
export async function applyClauses(
  document: AgreementDocument,
  model: AgreementModel,
  selection: ClauseSelection,
  discard: ReadonlySet<string> = new Set(),
): Promise<ClausesReport> {
  const memory = await loadMemory(document, model);
  const { report, remembered } = await document.transact((transaction) =>
    apply(transaction, withFacts(model, memory.facts), selection, discard, memory),
  );
  if (remembered === memory) return report;
  const unkept = await saveMemory(document, model, remembered);
  return { ...report, findings: [...report.findings, ...unkept] };
}

async function apply(
  transaction: DocumentTransaction,
  model: AgreementModel,
  selection: ClauseSelection,
  discard: ReadonlySet<string>,
  memory: Memory,
): Promise<{ report: ClausesReport; remembered: Memory }> {
  const before = await transaction.read();
  const aligned = alignAgreement(model, before);
  if (!aligned.alignment.recognised) {
    return { report: { recognised: false, unapplied: [], clauses: [], findings: [], change: NO_CHANGE }, remembered: memory };
  }
  const chosen = memory.chosen ?? defaultSelection(model);
  const wanted = new Map(
    aligned.lists.flatMap((placed): [string, WantedLine[]][] => {
      const lines = selection.get(placed.list.id);
      return lines ? [[placed.list.id, wantClauses(placed, lines, discard)]] : [];
    }),
  );
  const readings = readFields(aligned.model, aligned.alignment, memory);
  const targets = targetsOf(model, before, aligned, wanted, answersOf(readings, memory), memory);
  const bullet = before.paragraphs.findIndex(({ listLevel }) => listLevel === 0);
  const edits = aligned.lists.flatMap((placed) => {
    const lines = targets.get(placed.list.id);
    return lines ? planClauses(before, placed, lines, bullet < 0 ? undefined : bullet) : [];
  });
  const arranged = aligned.lists
    .filter(({ list }) => wanted.has(list.id))
    .map((placed) => snapshotOf(before, aligned, placed, chosen.get(placed.list.id) ?? [], memory));
  const after = edits.length > 0 ? await editOrRestore(transaction, model, edits, arranged) : before;
  const now = alignAgreement(model, after);
  const misplaced = [...targets].filter(([id, lines]) => !holds(now, after, id, lines)).map(([id]) => id);
  const missing = model.clauseLists.filter(({ id }) => selection.has(id) && !wanted.has(id));
  return {
    report: {
      recognised: true,
      unapplied: [...missing.map(({ id }) => id), ...misplaced],
      clauses: now.lists,
      findings: [
        ...missing.map(({ label }) => finding("list-not-found", { list: label })),
        ...now.lists.flatMap((placed) => listFindings(placed, wanted.get(placed.list.id), misplaced.includes(placed.list.id))),
      ],
      change: edits.length > 0 ? { steps: [{ kind: "arranged", lists: arranged.map((one) => withAfter(one, now)) }] } : NO_CHANGE,
    },
    remembered: rechoose(model, rememberLost(model, memory, readings, now.model), choiceAfter(chosen, aligned.lists, now.lists)),
  };
}

/** All the edits; if the host fails, what was done is undone and its error thrown. */
async function editOrRestore(
  transaction: DocumentTransaction,
  model: AgreementModel,
  edits: readonly Edit[],
  arranged: readonly ArrangedList[],
): Promise<DocumentContent> {
  try {
    return await transaction.edit(edits);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const content = await transaction.read();
    const restoring = planRestoring(content, alignAgreement(model, content).lists, arranged);
    if (restoring.length > 0) await transaction.edit(restoring);
    throw error;
  }
}

/** What fields show, and what they were to show in clauses that were taken away. */
function answersOf(readings: readonly FieldReading[], { answers }: Memory): Answers {
  return new Map(
    readings.flatMap((reading): [string, Answer][] => {
      const answer = reading.state === "read" ? reading.answer : reading.slots === 0 ? answers.get(reading.field) : undefined;
      return answer === undefined ? [] : [[reading.field, answer]];
    }),
  );
}

/** The memory with the answers that no slot shows any more: they come back with their clause. */
function rememberLost(model: AgreementModel, memory: Memory, readings: readonly FieldReading[], now: AgreementModel): Memory {
  const lost = readings.flatMap((reading): [string, Answer][] =>
    reading.state === "read" && slotsOf(now, reading.field).length === 0 && fieldOf(model, reading.field).kind !== "list"
      ? [[reading.field, reading.answer]]
      : [],
  );
  return lost.length === 0 ? memory : { ...memory, answers: new Map([...memory.answers, ...lost]) };
}

function snapshotOf(
  content: DocumentContent,
  { model, alignment }: AlignedAgreement,
  { list, lines }: PlacedList,
  chosen: readonly ChosenClause[],
  memory: Memory,
): ArrangedList {
  const before = lines.map((placed) => {
    const control = placed.line.kind === "item" ? undefined : content.controls[placed.control ?? -1];
    const name = control && { tag: control.tag, title: control.title };
    return { line: placed.line, text: placed.text, written: copyLine(model, content, alignment, placed, memory, name) };
  });
  return { list: list.id, before, after: [], chosen };
}

function withAfter(arranged: ArrangedList, { lists }: AlignedAgreement): ArrangedList {
  const after = lists.find(({ list }) => list.id === arranged.list)?.lines ?? [];
  return { ...arranged, after: after.map(({ text }) => text) };
}

/** Whether a list reads as it was to: its lines in order, each with its bullet and its punctuation. */
function holds(
  { lists }: AlignedAgreement,
  { paragraphs }: DocumentContent,
  id: string,
  targets: readonly TargetLine[],
): boolean {
  const lines = lists.find(({ list }) => list.id === id)?.lines ?? [];
  return (
    lines.length === targets.length &&
    targets.every(({ written }, index) => {
      const line = lines[index];
      const text = written.pieces.map((piece) => piece.text).join("");
      return line !== undefined && sameText(line.text, text) && paragraphs[line.paragraph]?.listLevel === written.level;
    })
  );
}

function listFindings({ list }: PlacedList, wanted: readonly WantedLine[] | undefined, isMisplaced: boolean): Finding[] {
  if (!wanted) return [];
  return [
    ...(isMisplaced ? [finding("list-not-applied", { list: list.label })] : []),
    ...(wanted.length === 0 ? [finding("list-empty", { list: list.label })] : []),
    ...wanted.flatMap(({ line, found, isUnasked }): Finding[] => {
      const clause = clauseOf(list, line);
      const title = clause?.title ?? { fr: titleOf(found?.text ?? ""), en: titleOf(found?.text ?? "") };
      const isKept = found && (isUnasked || (clause && found.state === "edited"));
      return [
        ...(isKept ? [finding("clause-kept", { title, was: found.state === "edited" ? "edited" : "by-hand" })] : []),
        ...(clause?.isProposal ? [finding("clause-to-validate", { title })] : []),
      ];
    }),
  ];
}
