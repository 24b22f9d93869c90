import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { EarlyButton } from "./EarlyButton";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    pointerEvents: "auto",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" },
  },
});

/** The way to wait no longer for a Word that is long to answer. */
export function StalledBar(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const isStalled = usePaneState((state) => state.isStalled);
  return (
    <div role="alert">
      {isStalled && (
        <div className={styles.bar}>
          <span>{wording.stalled}</span>
          <EarlyButton onClick={() => session.stopWaiting()}>{wording.stopWaiting}</EarlyButton>
        </div>
      )}
    </div>
  );
}
