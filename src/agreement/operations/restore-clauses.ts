/** Putting lists of engagements back as they were. */

import type { DocumentContent, Edit } from "../agreement-document";
import { lineKey } from "../clauses/arrangement";
import { bareText } from "../clauses/punctuation";
import type { AgreementModel } from "../model/agreement-model";
import { type Finding, finding } from "../review/finding";
import { alignAgreement } from "../clauses/align-agreement";
import type { ArrangedList } from "./change";
import type { PlacedList } from "../clauses/place-clauses";
import { planClauses, type TargetLine } from "./plan-clauses";

/** What makes lists hold again what they held, whatever they hold now. */
export function planRestoring(content: DocumentContent, lists: readonly PlacedList[], arranged: readonly ArrangedList[]): Edit[] {
  const bullet = content.paragraphs.findIndex(({ listLevel }) => listLevel === 0);
  return arranged.flatMap(({ list: id, before }) => {
    const placed = lists.find(({ list }) => list.id === id);
    if (!placed) return [];
    const left = new Set(placed.lines);
    const targets = before.map(({ line, text, written }): TargetLine => {
      const isSame = (one: PlacedList["lines"][number]): boolean =>
        lineKey(one.line) === lineKey(line) && bareText(one.text) === bareText(text);
      const kept = [...left].find(isSame);
      if (kept) left.delete(kept);
      return { line, kept, written };
    });
    return planClauses(content, placed, targets, bullet < 0 ? undefined : bullet);
  });
}

/** The same for what an operation did; a list that was changed since is left alone, and a finding says so. */
export function planTakingBack(
  model: AgreementModel,
  content: DocumentContent,
  arranged: readonly ArrangedList[],
): { readonly edits: readonly Edit[]; readonly restored: readonly ArrangedList[]; readonly findings: readonly Finding[] } {
  const { lists } = alignAgreement(model, content);
  const isAsLeft = ({ list: id, after }: ArrangedList): boolean => {
    const lines = lists.find(({ list }) => list.id === id)?.lines ?? [];
    return lines.length === after.length && lines.every(({ text }, index) => text === after[index]);
  };
  const changed = model.clauseLists.filter(({ id }) => arranged.some((one) => one.list === id && !isAsLeft(one)));
  const restored = arranged.filter(isAsLeft);
  return {
    edits: planRestoring(content, lists, restored),
    restored,
    findings: changed.map(({ label }) => finding("clauses-changed-since", { list: label })),
  };
}
