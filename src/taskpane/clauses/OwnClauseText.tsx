import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { ClausesError } from "../../agreement/clauses/clauses-error";
import { sayClauseProblem } from "../../agreement/wording/wording";
import { usePane } from "../use-pane";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({ action: { marginTop: tokens.spacingVerticalXS } });

interface OwnClauseTextProps {
  readonly id: string;
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  /** What it says now; empty for a new one. */
  readonly initial?: string;
  /** @throws ClausesError for a text that no engagement can be. */
  readonly onWrite: (text: string) => void;
}

/** The text of an engagement of the user's own, new or written before. */
export function OwnClauseText({ id, label, action, initial = "", onWrite }: OwnClauseTextProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useClauses();
  const [text, setText] = useState(initial);
  const [problem, setProblem] = useState("");

  // What is rewritten was asked for by a button that has gone.
  useEffect(() => {
    if (initial !== "") document.getElementById(id)?.focus();
  }, [id, initial]);

  const write = (): void => {
    try {
      onWrite(text);
      setText(initial);
      setProblem("");
    } catch (error) {
      if (!(error instanceof ClausesError)) throw error;
      setProblem(sayClauseProblem(error.problem, wording));
    }
  };

  return (
    <>
      <Field
        label={label}
        hint={words.writeHelp}
        validationState={problem === "" ? "none" : "error"}
        validationMessage={problem === "" ? null : problem}
      >
        <Textarea id={id} value={text} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button id={`${id}-add`} className={styles.action} size="small" onClick={write}>
        {action}
      </Button>
    </>
  );
}
