import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane, usePaneState } from "./session/use-pane";

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
  reminder: {
    gridColumn: "1 / -1",
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is at hand in every part of the pane, after what is only in this one. */
export function ActionsFooter({ children }: { readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const canUndo = usePaneState((state) => state.undoable > 0);
  const hasWritten = usePaneState((state) => state.hasWritten);
  return (
    <footer className={styles.footer}>
      {children}
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabledFocusable={!canUndo}
        onClick={() => void session.undo()}
      >
        {wording.undo}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => void session.refresh()}>
        {wording.refresh}
      </Button>
      {hasWritten && <p className={styles.reminder}>{wording.saveReminder}</p>}
    </footer>
  );
}
