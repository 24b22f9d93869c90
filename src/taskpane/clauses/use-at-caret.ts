import { useEffect } from "react";
import { textVersion } from "../../agreement/clauses/text-version";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { parseClauseTag } from "../../agreement/model/tag";
import { usePaneState } from "../use-pane";
import type { ClauseRow } from "./clause-rows";

/** Whether Word's caret is in an engagement. Its row is brought in sight, unless somebody is at work in the pane. */
export function useAtCaret(list: ClauseList, { line, isChosen }: ClauseRow, id: string): boolean {
  const isAtCaret = usePaneState(({ caret }) => {
    const tag = isChosen && caret.tag !== undefined ? parseClauseTag(caret.tag) : undefined;
    if (tag?.kind === "clause") return line.kind === "clause" && line.id === tag.id;
    return tag !== undefined && line.kind === "own" && tag.list === list.id && tag.version === textVersion(line.text);
  });
  useEffect(() => {
    if (isAtCaret && !document.hasFocus()) document.getElementById(id)?.scrollIntoView({ block: "nearest" });
  }, [isAtCaret, id]);
  return isAtCaret;
}
