import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EarlyButton } from "./EarlyButton";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalL },
});

/** Nothing while the document is read for the first time; where it could not be, the way to try again. */
export function OpeningScreen(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const hasFailed = usePaneState(({ notice, activity }) => notice !== undefined && activity === undefined);
  return (
    <main className={styles.screen}>
      {hasFailed && <EarlyButton onClick={() => void session.refresh()}>{wording.refresh}</EarlyButton>}
    </main>
  );
}
