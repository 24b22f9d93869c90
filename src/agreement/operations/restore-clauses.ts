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

/**
 * What undoes one's own part of changes that stopped on the way: lines that were written go, lines that went come back, and what
 * somebody else added or took away meanwhile stays as they have it.
 */
export function planUndoing(read: AgreementAsRead, attempted: readonly AttemptedList[]): Edit[] {
  return attempted.flatMap(({ arranged: { list: id, before }, targets }) => {
    const placed = read.lists.find(({ list }) => list.id === id);
    if (!placed) return [];
    const written = new Set(targets.flatMap((target) => writtenTexts(target)));
    const staying = new Set(targets.flatMap(({ kept }) => (kept ? [keyOf(kept.text)] : [])));
    const left = [...placed.lines];
    const restored = before.flatMap(({ line, text, written: one, blanksBefore: blanks }): TargetLine[] => {
      const at = left.findIndex((other) => keyOf(other.text) === keyOf(text));
      const kept = at < 0 ? undefined : left.splice(at, 1)[0];
      // One that was to stay and is gone was taken away by somebody else.
      return kept || !staying.has(keyOf(text)) ? [{ line, kept, written: one, blanksBefore: blanks }] : [];
    });
    const blanks = blanksBefore(read, placed.lines);
    for (const other of left) {
      if (written.has(keyOf(other.text))) continue;
      const index = placed.lines.indexOf(other);
      const at = restored.findIndex(({ kept }) => kept !== undefined && kept === placed.lines[index - 1]);
      const control = other.control && { tag: other.control.tag, title: other.control.title };
      const target = { line: other.line, kept: other, written: copyLine(read, other, control), blanksBefore: blanks[index] };
      restored.splice(at + 1, 0, target);
    }
    const { edits } = planClauses(read, placed, restored, bulletOf(read));
    return [...edits, ...restored.flatMap((target) => framingEdits(read, target, edits))];
  });
}

/** What a line that is being written reads as, piece after piece. */
function writtenTexts({ written: { pieces } }: TargetLine): string[] {
  return pieces.map((_, count) =>
    keyOf(
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

/** What takes back what an operation did; a list that was changed since is left alone, and a finding says so. */
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
    const isAsLeft =
      placed?.lines.length === one.after.length && placed.lines.every(({ text }, index) => text === one.after[index]);
    if (!placed || !isAsLeft) {
      findings.push(finding("clauses-changed-since", { list: label }));
      continue;
    }
    const plan = planClauses(read, placed, targetsBefore(placed, one.before), bulletOf(read));
    findings.push(...heldFindings(read, placed, plan.held));
    if (plan.held.length > 0) continue;
    edits.push(...plan.edits);
    restored.push(one);
  }
  return { edits, restored, findings };
}

function targetsBefore({ lines }: PlacedList, before: readonly ArrangedLine[]): TargetLine[] {
  const left = [...lines];
  return before.map(({ line, text, written, blanksBefore: blanks }): TargetLine => {
    const at = left.findIndex((one) => lineKey(one.line) === lineKey(line) && keyOf(one.text) === keyOf(text));
    return { line, kept: at < 0 ? undefined : left.splice(at, 1)[0], written, blanksBefore: blanks };
  });
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

/** What a line is found again by: its words. */
function keyOf(text: string): string {
  return fold(bareText(text)).trim();
}
