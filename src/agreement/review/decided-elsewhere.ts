/** What was decided before this pane was opened, or in another: told first, and in the way of signing until someone takes it up here. */

import { clauseOf } from "../clauses/arrangement";
import { textVersion } from "../clauses/text-version";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { decisionsIn, waiverId } from "../reading/decisions";
import { type DecisionElsewhere, finding } from "../reading/finding";
import type { ReviewFinding } from "./review-finding";

/**
 * @param findings those of the review: a point that was set aside and is not there any more was no decision.
 * @param decided ids of what was decided here; undefined where all was.
 */
export function decidedElsewhere(
  { source, memory }: Pick<AgreementAsRead, "source" | "memory">,
  findings: readonly ReviewFinding[],
  decided: ReadonlySet<string> | undefined,
): ReviewFinding[] {
  if (!decided) return [];
  const waived = findings.flatMap(({ code, details, level, place, waiver }): DecisionElsewhere[] =>
    waiver ? [{ kind: "waiver", id: waiverId(waiver), about: { code, details, level, place }, ...waiver }] : [],
  );
  const others = decisionsIn(source, memory).flatMap((one): DecisionElsewhere[] => {
    const date = memory.dates.get(one.id);
    if (one.kind === "fact") {
      const label = source.facts.find(({ id }) => id === one.fact)?.label;
      return label ? [{ kind: "fact", id: one.id, label, text: one.text, date }] : [];
    }
    const list = source.clauseLists.find(({ id }) => id === one.list);
    const { line, isChosen } = one;
    const own = line.kind === "own" ? { fr: line.text, en: line.text } : undefined;
    const title = own ?? (list && clauseOf(list, line)?.title);
    return list && title ? [{ kind: "clause", id: one.id, title, list: list.label, isChosen, date }] : [];
  });
  const decisions = [...waived, ...others].filter(({ id }) => !decided.has(id));
  if (decisions.length === 0) return [];
  const key = `decided-elsewhere:memory:${textVersion(decisions.map(({ id }) => id).join("\n"))}`;
  const none = { span: null, repair: null, alternative: null, choices: [], waivable: false, waiver: null };
  return [{ ...finding("decided-elsewhere", { decisions }), key, ...none }];
}
