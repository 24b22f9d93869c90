import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { KeepFile } from "../KeepFile";
import { InlineForm } from "./InlineForm";
import { ReadyToSend } from "./ReadyToSend";
import { TermDates } from "./TermDates";
import { useSending } from "./use-sending";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalM} 0` },
});

/** What being finalised means, and what is left to do before the document is sent. */
export function FinalisedState(): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const sending = useSending();
  const [isRemoving, setRemoving] = useState(false);
  const remove = async (): Promise<boolean> => {
    await verify.removeWorkingData();
    return true;
  };
  return (
    <>
      <p className={styles.text}>{words.lockLimits}</p>
      <p className={styles.text}>{words.sheetExplained}</p>
      <KeepFile
        label={words.keepSheet}
        type="application/json"
        words={words}
        make={() => sending.makeSheet({ wording: words, review: words.review })}
      />
      <ReadyToSend />
      <TermDates />
      <Button aria-expanded={isRemoving} onClick={() => setRemoving(!isRemoving)}>
        {words.removeWorkingData}…
      </Button>
      {isRemoving && (
        <InlineForm
          label={words.removeWorkingData}
          action={words.confirmRemove}
          write={remove}
          onClose={() => setRemoving(false)}
        >
          {(first) => (
            <p className={styles.text} id={first} tabIndex={-1}>
              {words.removeExplained}
            </p>
          )}
        </InlineForm>
      )}
    </>
  );
}
