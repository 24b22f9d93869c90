import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { useClauses } from "./use-clauses";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface AskUntickProps {
  /** @param untick what the user chose. */
  readonly onAnswer: (untick: boolean) => void;
}

/** Asks before a text that a person wrote or changed is taken out of the document. */
export function AskUntick({ onAnswer }: AskUntickProps): ReactElement {
  const styles = useStyles();
  const { words } = useClauses();
  const buttons = useRef<HTMLDivElement>(null);
  // What loses nothing is what Enter does.
  useEffect(() => buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus(), []);
  return (
    <div role="alertdialog" aria-label={words.askUntick}>
      {words.askUntick}
      <div ref={buttons} className={styles.buttons}>
        <Button size="small" onClick={() => onAnswer(true)}>
          {words.untick}
        </Button>
        <Button size="small" onClick={() => onAnswer(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
