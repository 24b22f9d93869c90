import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  // Always there, so that nothing below moves when it shows.
  bar: { height: "3px", flexShrink: 0 },
});

/** What the pane is doing in Word, once it lasts. */
export function ActivityBar(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const activity = usePaneState((state) => (state.isLong ? state.activity : undefined));
  return (
    <div className={styles.bar}>{activity && <ProgressBar aria-label={wording.activities[activity]} thickness="large" />}</div>
  );
}
