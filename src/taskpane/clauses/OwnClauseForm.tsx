import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { ClausesError } from "../../agreement/clauses/clauses-error";
import { sayClauseProblem } from "../../agreement/wording/wording";
import type { ClauseList } from "../../agreement/model/agreement-model";
import { FocusableSummary } from "../FocusableSummary";
import { usePane } from "../use-pane";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  add: { marginTop: tokens.spacingVerticalXS },
});

/** An engagement of the user's own, for one list. */
export function OwnClauseForm({ list }: { readonly list: ClauseList }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { choices, words } = useClauses();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");

  const add = (): void => {
    try {
      void choices.write(list, text);
      setText("");
      setProblem("");
    } catch (error) {
      if (!(error instanceof ClausesError)) throw error;
      setProblem(sayClauseProblem(error.problem, wording));
    }
  };

  return (
    <details className={styles.form}>
      <FocusableSummary>{words.write}</FocusableSummary>
      <Field
        label={words.write}
        hint={words.writeHelp}
        validationState={problem === "" ? "none" : "error"}
        validationMessage={problem === "" ? null : problem}
      >
        <Textarea id={`own-${list.id}`} value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button id={`own-${list.id}-add`} className={styles.add} size="small" onClick={add}>
        {words.add}
      </Button>
    </details>
  );
}
