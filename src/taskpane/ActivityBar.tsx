import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  // Always there, so that nothing below moves when it shows.
  bar: { height: "3px", flexShrink: 0, overflow: "hidden" },
  section: { height: "100%" },
  progress: {
    width: "33%",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationDuration: "0s", animationIterationCount: 1 },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/** What the pane is doing in Word, once it lasts. It may show before any screen has come: it is drawn here, without Fluent's bar. */
export function ActivityBar(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const activity = usePaneState((state) => (state.isLong ? state.activity : undefined));
  return (
    <div className={styles.bar}>
      {activity && (
        <section className={styles.section} aria-label={wording.activities[activity]}>
          <div className={styles.progress} role="progressbar" aria-label={wording.activities[activity]} />
        </section>
      )}
    </div>
  );
}
