import { clauseOf } from "../../clauses/arrangement";
import type { PlacedLine, PlacedList } from "../../clauses/placed-list";
import { sameText } from "../../french/fold";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { type OperationFinding, finding } from "../../reading/finding";
import { heldBy } from "../../reading/held-lines";
import { titleOf } from "../../model/tag";
import type { TargetLine } from "./plan-clauses";
import type { SelectedLine } from "./select-lines";

/** What there is to say of a list once it was arranged. @param selected undefined for one that was not asked for. */
export function clauseFindings(
  { list }: PlacedList,
  selected: readonly SelectedLine[] | undefined,
  isMisplaced: boolean,
): OperationFinding[] {
  if (!selected) return [];
  return [
    ...(isMisplaced ? [finding("list-not-applied", { list: list.label })] : []),
    ...(selected.length === 0 ? [finding("list-empty", { list: list.label })] : []),
    ...selected.flatMap(({ line, found, isUnasked }): OperationFinding[] => {
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

export function textIn({ written: { pieces } }: TargetLine): string {
  return pieces.map(({ text }) => text).join("");
}

/** Whether a list reads as it was to: its lines in order, each with its bullet and its punctuation. */
export function holds({ lists, content }: AgreementAsRead, id: string, targets: readonly TargetLine[]): boolean {
  const lines = lists.find(({ list }) => list.id === id)?.lines ?? [];
  return (
    lines.length === targets.length &&
    targets.every((target, index) => {
      const { written } = target;
      const line = lines[index];
      return (
        line !== undefined &&
        sameText(line.text, textIn(target)) &&
        content.paragraphs[line.paragraph]?.listLevel === written.level
      );
    })
  );
}

/** Lines that stay as they are because they hold more than their text tells. */
export function heldFindings(read: AgreementAsRead, { list }: PlacedList, held: readonly PlacedLine[]): OperationFinding[] {
  return held.map((line) => {
    const text = titleOf(line.text);
    const title = clauseOf(list, line.line)?.title ?? { fr: text, en: text };
    return finding("clause-held", { title, by: heldBy(read, line) ?? "format" });
  });
}
