/** Putting lists of engagements back as they were: what one did oneself, and nothing of anybody else's. */

import type { Edit } from "../agreement-document";

import { clauseOf, lineKey, type ListLine } from "../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../clauses/place-clauses";
import { bareText } from "../clauses/punctuation";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { type Finding, finding } from "../reading/finding";
import { heldBy } from "../reading/held-lines";
import type { ArrangedLine, ArrangedList } from "./change";
import { planClauses, type TargetLine } from "./plan-clauses";
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
    const written = new Set(targets.map(({ line, written: one }) => keyOf(line, textIn(one))));
    const staying = new Set(targets.flatMap(({ kept, line }) => (kept ? [keyOf(line, kept.text)] : [])));
    const left = [...placed.lines];
    const takeAway = (key: string): PlacedLine | undefined => {
      const at = left.findIndex((one) => keyOf(one.line, one.text) === key);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    };
    const restored = before.flatMap((line): TargetLine[] => {
      const key = keyOf(line.line, line.text);
      const kept = takeAway(key);
      // One that was to stay and is gone was taken away by somebody else.
      return kept || !staying.has(key) ? [{ line: line.line, kept, written: line.written }] : [];
    });
    for (const other of left) {
      if (written.has(keyOf(other.line, other.text))) continue;
      const above = placed.lines[placed.lines.indexOf(other) - 1];
      const at = restored.findIndex(({ kept }) => kept !== undefined && kept === above);
      const control = other.control && { tag: other.control.tag, title: other.control.title };
      restored.splice(at + 1, 0, { line: other.line, kept: other, written: copyLine(read, other, control) });
    }
    const { edits } = planClauses(read, placed, restored, bulletOf(read));
    return [...edits, ...restored.flatMap((target) => framingEdits(read, target, edits))];
  });
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
  const left = new Set(lines);
  return before.map(({ line, text, written }): TargetLine => {
    const kept = [...left].find((one) => keyOf(one.line, one.text) === keyOf(line, text));
    if (kept) left.delete(kept);
    return { line, kept, written };
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

function keyOf(line: ListLine, text: string): string {
  return `${lineKey(line)} ${bareText(text)}`;
}

function textIn({ pieces }: TargetLine["written"]): string {
  return pieces.map(({ text }) => text).join("");
}
