import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../use-pane";
import type { ClauseRow } from "./clause-rows";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  mark: { fontStyle: "italic" },
  edited: { color: tokens.colorStatusWarningForeground3 },
});

/** The text of an engagement as the agreement has it, or would have it, and what there is to know of it. */
export function ClauseText({ row }: { readonly row: ClauseRow }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useClauses();
  return (
    <>
      {row.isProposal && <span className={styles.mark}>{wording.proposal} — </span>}
      {row.isEdited && <div className={styles.edited}>{words.edited}</div>}
      {row.difference.length > 0 ? <Difference row={row} /> : row.text}
    </>
  );
}

/** The text of the document, what it has of its own and what it lost of the model's marked so that ears tell them too. */
function Difference({ row }: { readonly row: ClauseRow }): ReactElement {
  const { words } = useClauses();
  return (
    <>
      {row.difference.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        return kind === "removed" ? (
          <del key={index} aria-label={words.removed + text}>
            {text}
          </del>
        ) : (
          <ins key={index} aria-label={words.added + text}>
            {text}
          </ins>
        );
      })}
    </>
  );
}
