import { clauseOf } from "../clauses/arrangement";
import type { PlacedList } from "../clauses/place-clauses";
import { type Finding, finding } from "../reading/finding";
import type { WantedLine } from "./want-clauses";
import { titleOf } from "./write-lines";

/** What there is to say of a list once it was arranged. @param wanted undefined for one that was not asked for. */
export function clauseFindings({ list }: PlacedList, wanted: readonly WantedLine[] | undefined, isMisplaced: boolean): Finding[] {
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
