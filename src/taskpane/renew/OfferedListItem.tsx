import { type ReactElement, useSyncExternalStore } from "react";
import { clauseOf, lineKey, type SelectedClause } from "../../agreement/clauses/arrangement";
import type { OfferedList } from "../../agreement/operations/offer-answers";
import { listKey } from "../session/renewal-session";
import { usePane } from "../use-pane";
import { OfferedItem } from "./OfferedItem";
import { useRenewal } from "./use-renewal";

/** The engagements of one list of the file: which would come, which would go. */
export function OfferedListItem({ offered: { list, offered, now } }: { readonly offered: OfferedList }): ReactElement {
  const { wording } = usePane();
  const { renewal, words } = useRenewal();
  const { ticked } = useSyncExternalStore(renewal.store.subscribe, renewal.store.get);
  const nameOf = (line: SelectedClause): string => {
    const clause = clauseOf(list, line);
    return clause ? wording.of(clause.title) : line.kind === "own" ? line.text : line.id;
  };
  const beside = (some: readonly SelectedClause[], others: readonly SelectedClause[]): string[] => {
    const keys = new Set(others.map(lineKey));
    return some.filter((line) => !keys.has(lineKey(line))).map(nameOf);
  };
  const rows = [
    ...beside(offered, now).map((text) => ({ term: words.comes, text })),
    ...beside(now, offered).map((text) => ({ term: words.goes, text })),
  ];
  const key = listKey(list.id);
  return (
    <OfferedItem
      name={words.list(list)}
      isTicked={ticked.get(key) ?? false}
      onTick={(isTicked) => renewal.tick(key, isTicked)}
      rows={rows.length > 0 ? rows : [{ term: words.was, text: offered.map(nameOf).join(" ; ") }]}
      remark=""
    />
  );
}
