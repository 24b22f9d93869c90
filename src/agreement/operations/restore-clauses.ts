/** Putting lists of engagements back as they were: what one did oneself, and nothing of anybody else's. */

import type { Edit } from "../agreement-document";

import { clauseOf, lineKey } from "../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../clauses/place-clauses";
import { bareText } from "../clauses/punctuation";
import { fold } from "../french/fold";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { type Finding, finding } from "../reading/finding";
import { heldBy } from "../reading/held-lines";
import type { ArrangedLine, ArrangedList } from "./change";
import { blanksBefore, planClauses, type TargetLine } from "./plan-clauses";
import { copyLine, titleOf } from "./write-lines";

/** A list as it was, and the lines it was to hold: the difference is one's own doing. */
export interface AttemptedList {
  readonly arranged: ArrangedList;
  readonly targets: readonly TargetLine[];
}

/** Of the lines of a list, which are one's own doing: those that one wrote, and those that one left as they were. */
interface OwnPart {
  readonly isWritten: (line: PlacedLine) => boolean;
  readonly isStaying: (line: ArrangedLine) => boolean;
  /** Whether what one took away may still be there, as one was stopped: otherwise what reads like it is somebody else's. */
  readonly isStopped: boolean;
}

/**
 * What undoes one's own part of changes that stopped on the way: lines that were written go, lines that went come back, and what
 * somebody else added or took away meanwhile stays as they have it.
 */
export function planUndoing(read: AgreementAsRead, attempted: readonly AttemptedList[]): Edit[] {
  return attempted.flatMap(({ arranged: { list: id, before }, targets }) => {
    const placed = read.lists.find(({ list }) => list.id === id);
    if (!placed) return [];
    const written = new Set(targets.flatMap((target) => writtenTexts(target)));
    const staying = new Set(targets.flatMap(({ kept }) => (kept ? [keyOf(kept)] : [])));
    const own: OwnPart = {
      // It may have been stopped before it had its control.
      isWritten: ({ text }) => written.has(wordsOf(text)),
      isStaying: (line) => staying.has(keyOf(line)),
      isStopped: true,
    };
    const restored = targetsBefore(read, placed, before, own);
    const { edits } = planClauses(read, placed, restored, bulletOf(read));
    return [...edits, ...restored.flatMap((target) => framingEdits(read, target, edits))];
  });
}

/** What a line that is being written reads as, piece after piece. */
function writtenTexts({ written: { pieces } }: TargetLine): string[] {
  return pieces.map((_, count) =>
    wordsOf(
      pieces
        .slice(0, count + 1)
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

/** What takes back what an operation did. A list whose lines are not those it left is left alone, and a finding says so. */
export function planTakingBack(
  read: AgreementAsRead,
  arranged: readonly ArrangedList[],
): { readonly edits: readonly Edit[]; readonly restored: readonly ArrangedList[]; readonly findings: readonly Finding[] } {
  const edits: Edit[] = [];
  const restored: ArrangedList[] = [];
  const findings: Finding[] = [];
  for (const one of arranged) {
    const placed = read.lists.find(({ list }) => list.id === one.list);
    const label = read.model.clauseLists.find(({ id }) => id === one.list)?.label ?? { fr: one.list, en: one.list };
    if (!placed || !holdsInOrder(placed, one.after)) {
      findings.push(finding("clauses-changed-since", { list: label }));
      continue;
    }
    const [was, is] = [new Set(one.before.map(keyOf)), new Set(one.after.map(keyOf))];
    const own: OwnPart = {
      isWritten: (line) => is.has(keyOf(line)) && !was.has(keyOf(line)),
      isStaying: (line) => is.has(keyOf(line)),
      isStopped: false,
    };
    const plan = planClauses(read, placed, targetsBefore(read, placed, one.before, own), bulletOf(read));
    findings.push(...heldFindings(read, placed, plan.held));
    if (plan.held.length > 0) continue;
    edits.push(...plan.edits);
    restored.push(one);
  }
  return { edits, restored, findings };
}

/** Whether a list holds these lines, in this order; somebody may have added others among them. */
function holdsInOrder({ lines }: PlacedList, wanted: ArrangedList["after"]): boolean {
  let at = 0;
  for (const line of lines) {
    const next = wanted[at];
    if (next && keyOf(line) === keyOf(next)) at += 1;
  }
  return at === wanted.length;
}

/** The lines a list had, and among them, where they stand, those that are somebody else's. */
function targetsBefore(
  read: AgreementAsRead,
  { lines }: PlacedList,
  before: readonly ArrangedLine[],
  { isWritten, isStaying, isStopped }: OwnPart,
): TargetLine[] {
  const left = [...lines];
  const restored = before.flatMap((was): TargetLine[] => {
    const { line, written, blanksBefore: blanks } = was;
    const same = left.findIndex((other) => keyOf(other) === keyOf(was));
    // One that lost its control is a line of a person's, to whoever reads it.
    const at = same < 0 ? left.findIndex((other) => !other.control && wordsOf(other.text) === wordsOf(was.text)) : same;
    const mayBeThere = isStopped || isStaying(was);
    const kept = at < 0 || !mayBeThere ? undefined : left.splice(at, 1)[0];
    // One that was to stay and is gone was taken away by somebody else.
    return kept || !isStaying(was) ? [{ line, kept, written, blanksBefore: blanks }] : [];
  });
  const blanks = blanksBefore(read, lines);
  for (const other of left) {
    if (isWritten(other)) continue;
    const index = lines.indexOf(other);
    const at = restored.findIndex(({ kept }) => kept !== undefined && kept === lines[index - 1]);
    const control = other.control && { tag: other.control.tag, title: other.control.title };
    const target = { line: other.line, kept: other, written: copyLine(read, other, control), blanksBefore: blanks[index] };
    restored.splice(at + 1, 0, target);
  }
  return restored;
}

/** Lines that stay as they are because they hold more than their text tells. */
export function heldFindings(read: AgreementAsRead, { list }: PlacedList, held: readonly PlacedLine[]): Finding[] {
  return held.map((line) => {
    const text = titleOf(line.text);
    const title = clauseOf(list, line.line)?.title ?? { fr: text, en: text };
    return finding("clause-held", { title, by: heldBy(read, line) ?? "format" });
  });
}

/** A bullet whose list those of an empty list join. */
export function bulletOf({ content }: AgreementAsRead): AgreementAsRead["content"]["paragraphs"][number] | undefined {
  return content.paragraphs.find(({ listLevel }) => listLevel === 0);
}

/** What a line is found again by: what it is, and its words. */
function keyOf({ line, text }: Pick<ArrangedLine, "line" | "text">): string {
  return `${lineKey(line)} ${wordsOf(text)}`;
}

function wordsOf(text: string): string {
  return fold(bareText(text)).trim();
}
