import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneState } from "../session/use-pane";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  footer: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  button: { minWidth: 0, whiteSpace: "normal" },
});

interface VerifyFooterProps {
  readonly onFinalise: () => void;
  readonly onReport: () => void;
}

export function VerifyFooter({ onFinalise, onReport }: VerifyFooterProps): ReactElement {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const canUndo = usePaneState((state) => state.undoable > 0 && !state.finalised);
  const canFinalise = usePaneState((state) => !state.finalised) && review?.isBlocked === false;
  return (
    <footer className={styles.footer}>
      <Button size="small" className={styles.button} onClick={() => void verify.verify()}>
        {words.verifyAgain}
      </Button>
      <Button size="small" appearance="primary" className={styles.button} disabledFocusable={!canFinalise} onClick={onFinalise}>
        {words.finalise}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={!canUndo}
        onClick={() => void verify.undo()}
      >
        {words.undo}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} disabledFocusable={!review} onClick={onReport}>
        {words.report}
      </Button>
    </footer>
  );
}
