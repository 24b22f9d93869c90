import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSync20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { IconButton } from "../IconButton";
import { LineFooter } from "../PaneFooter";
import { usePane, usePaneState } from "../use-pane";
import { useVerdict, useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({ next: { flexGrow: 1, minWidth: 0 }, report: { flexShrink: 0, minWidth: 0 } });

interface VerifyFooterProps {
  readonly onFinalise: () => void;
  readonly onReport: () => void;
}

/** On one line: the way on, the report, and what is at hand. */
export function VerifyFooter({ onFinalise, onReport }: VerifyFooterProps): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const verdict = useVerdict();
  const canUndo = usePaneState((state) => state.undoable > 0);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const reopen = (): void => {
    // What was open before it was finalised is not what is being looked at.
    session.openPanel("verify");
    void verify.reopen();
  };
  return (
    <LineFooter>
      {isFinalised ? (
        <Button className={styles.next} onClick={reopen}>
          {words.reopen}
        </Button>
      ) : (
        <Button
          className={styles.next}
          appearance="primary"
          disabledFocusable={!verdict || verdict.state === "blocked"}
          onClick={onFinalise}
        >
          {words.finalise}
        </Button>
      )}
      <Button className={styles.report} disabledFocusable={!review} onClick={onReport}>
        {words.report}
      </Button>
      {!isFinalised && (
        <>
          <IconButton
            name={wording.undo}
            icon={<ArrowUndo20Regular />}
            disabledFocusable={!canUndo}
            onClick={() => void verify.undo()}
          />
          <IconButton name={words.verifyAgain} icon={<ArrowSync20Regular />} onClick={() => void verify.verify()} />
        </>
      )}
    </LineFooter>
  );
}
