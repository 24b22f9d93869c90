/** Changes of lists that stopped on the way, as the host failed. */

import {
  type DocumentContent,
  type DocumentParagraph,
  type DocumentTransaction,
  type Edit,
  HostError,
  type NewLine,
} from "../../agreement-document";
import type { AgreementModel } from "../../model/agreement-model";
import { type AgreementAsRead, readIn } from "../../reading/agreement-as-read";
import type { Memory } from "../../reading/memory";
import type { ArrangedList } from "../changes/change";
import { holds } from "./clause-findings";
import { planClauses, type TargetLine } from "./plan-clauses";
import { keyOf, type OwnPart, targetsBefore, wordsOf } from "./restore-lines";

/** A list as it was, and the lines it was to hold: the difference is one's own doing. */
export interface AttemptedList {
  readonly arranged: ArrangedList;
  readonly targets: readonly TargetLine[];
}

/** One, and the edits that make it hold them. */
export interface PlannedList extends AttemptedList {
  readonly edits: readonly Edit[];
}

/** `framing`: controls that were taken off. A Word that refuses them is not to leave the rest half done: they come after it. */
interface Undoing {
  readonly edits: readonly Edit[];
  readonly framing: readonly Edit[];
}

/** Whether the host did all of a change, whatever it answered: lists hold their lines, and lines their controls. */
export function isWhole(now: AgreementAsRead, { arranged: { list: id }, targets }: AttemptedList): boolean {
  const lines = now.lists.find(({ list }) => list.id === id)?.lines ?? [];
  const hasControls = ({ kept, written: { control, pieces } }: TargetLine, index: number): boolean => {
    const inside = pieces.flatMap((piece) => piece.control ?? []);
    const found = lines[index]?.control;
    if (found?.tag !== (kept ? kept.control : (control ?? inside[0]))?.tag) return false;
    return (
      kept !== undefined || !control || now.content.controls.filter(({ parent }) => parent === found).length === inside.length
    );
  };
  return holds(now, id, targets) && targets.every(hasControls);
}

/**
 * Undoes what was done of a change that stopped on the way. Where that stops too, as this Word puts no control there, what is put back
 * has none: its words are to be there once.
 *
 * @param before the document as it was before the change.
 */
export async function undoStopped(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  before: DocumentContent,
  attempted: readonly AttemptedList[],
  isFramed = true,
): Promise<void> {
  const plan = (content: DocumentContent): Undoing => {
    const undoing = planUndoing(readIn(source, memory, { content, extras: null }), before, attempted);
    return isFramed ? undoing : { edits: undoing.edits.map(withoutControls), framing: [] };
  };
  const { edits, ...first } = plan(await transaction.read());
  let { framing } = first;
  try {
    if (edits.length > 0) ({ framing } = plan((await transaction.edit(edits)).after));
    if (framing.length > 0) await transaction.edit(framing);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const isRefused = error.code !== "busy" && error.code !== "no-answer" && isFramed;
    if (!error.isLearnt && !isRefused) throw error;
    await undoStopped(transaction, source, memory, before, attempted, error.isLearnt && isFramed);
  }
}

function withoutControls(edit: Edit): Edit {
  if (edit.kind !== "insert-lines") return edit;
  const lines = edit.lines.map(({ level, pieces }): NewLine => {
    return { level, pieces: pieces.map(({ text, look }) => ({ text, look })), control: undefined };
  });
  return { ...edit, lines };
}

/**
 * What undoes one's own part of changes that stopped on the way: lines that were written go, lines that went come back, and what
 * somebody else added or took away meanwhile stays as they have it.
 */
function planUndoing(read: AgreementAsRead, was: DocumentContent, attempted: readonly AttemptedList[]): Undoing {
  const plans = attempted.map(({ arranged: { list: id, before }, targets }): Undoing => {
    const placed = read.lists.find(({ list }) => list.id === id);
    if (!placed) return { edits: [], framing: [] };
    const written = writtenIn(targets);
    const staying = new Set(targets.flatMap(({ kept }) => (kept ? [keyOf(kept)] : [])));
    const own: OwnPart = {
      // It may have been stopped before it had its control.
      isWritten: ({ text }) => written.has(wordsOf(text)),
      isStaying: (line) => staying.has(keyOf(line)),
      isStopped: true,
    };
    const restored = targetsBefore(read, placed, before, own);
    const { edits } = planClauses(read, placed, restored);
    return { edits, framing: restored.flatMap((target) => framingEdits(read, target, edits)) };
  });
  const beside = besideLists(read, was, attempted).map((paragraph): Edit => ({ kind: "delete-paragraph", paragraph }));
  return { edits: [...plans.flatMap(({ edits }) => edits), ...beside], framing: plans.flatMap(({ framing }) => framing) };
}

/** Lines that were written, are no bullets yet and of no list; none where one that read so was there before. */
function besideLists(
  { content, lists }: AgreementAsRead,
  was: DocumentContent,
  attempted: readonly AttemptedList[],
): DocumentParagraph[] {
  const placed = attempted.filter(({ arranged }) => lists.some(({ list }) => list.id === arranged.list));
  const written = writtenIn(placed.flatMap(({ targets }) => targets));
  const known = new Set(was.paragraphs.filter(isPlain).map(({ text }) => wordsOf(text)));
  const listed = new Set(lists.flatMap(({ lines }) => lines.map(({ paragraph }) => content.paragraphs[paragraph])));
  return content.paragraphs.filter(
    (one) => isPlain(one) && !listed.has(one) && written.has(wordsOf(one.text)) && !known.has(wordsOf(one.text)),
  );
}

function isPlain({ listLevel, text }: DocumentParagraph): boolean {
  return listLevel === null && text.trim() !== "";
}

function writtenIn(targets: readonly TargetLine[]): ReadonlySet<string> {
  return new Set(targets.flatMap(writtenTexts));
}

/** What a line that is being written reads as, piece after piece: at first nothing. */
function writtenTexts({ written: { pieces } }: TargetLine): string[] {
  return [undefined, ...pieces].map((_, count) =>
    wordsOf(
      pieces
        .slice(0, count)
        .map(({ text }) => text)
        .join(""),
    ),
  );
}

/** The control of a line that was taken off for what was inserted beside it. */
function framingEdits({ content }: AgreementAsRead, { kept, written }: TargetLine, edits: readonly Edit[]): Edit[] {
  const paragraph = content.paragraphs[kept?.paragraph ?? -1];
  if (!kept || kept.control || !written.control || !paragraph || kept.line.kind === "item") return [];
  const isTouched = edits.some((edit) => "paragraph" in edit && edit.paragraph === paragraph && edit.kind !== "end-paragraph");
  return isTouched ? [] : [{ kind: "wrap-paragraph", paragraph, control: written.control }];
}
