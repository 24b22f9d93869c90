import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { FooterButton, PaneFooter } from "./PaneFooter";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  reminder: {
    gridColumn: "1 / -1",
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is at hand where the document is written in, after what is only in this part of the pane. */
export function ActionsFooter({ children }: { readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const canUndo = usePaneState((state) => state.undoable > 0);
  const hasWritten = usePaneState((state) => state.hasWritten);
  return (
    <PaneFooter>
      {children}
      <FooterButton appearance="subtle" disabledFocusable={!canUndo} onClick={() => void session.undo()}>
        {wording.undo}
      </FooterButton>
      <FooterButton appearance="subtle" onClick={() => void session.refresh()}>
        {wording.refresh}
      </FooterButton>
      {hasWritten && <p className={styles.reminder}>{wording.saveReminder}</p>}
    </PaneFooter>
  );
}
