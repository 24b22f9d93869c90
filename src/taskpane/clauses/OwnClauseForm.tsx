import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { FocusableSummary } from "../FocusableSummary";
import { OwnClauseText } from "./OwnClauseText";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({ form: { marginTop: tokens.spacingVerticalS } });

/** An engagement of the user's own, for one list. */
export function OwnClauseForm({ list }: { readonly list: ClauseList }): ReactElement {
  const styles = useStyles();
  const { choices, words } = useClauses();
  return (
    <details className={styles.form}>
      <FocusableSummary>{words.write}</FocusableSummary>
      <OwnClauseText
        id={`own-${list.id}`}
        label={words.write}
        action={words.add}
        onWrite={(text) => void choices.write(list, text)}
      />
    </details>
  );
}
