import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Panel } from "./session/pane-state";
import { usePane, usePaneState } from "./use-pane";
import { BESIDE_WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  tabs: { display: "flex", padding: `0 ${BESIDE_WORD_CORNER} 0 ${tokens.spacingHorizontalXS}`, flexShrink: 0 },
  tab: {
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: "inherit",
    font: "inherit",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
  },
  current: { borderBottomColor: tokens.colorCompoundBrandStroke, fontWeight: tokens.fontWeightSemibold },
});

/** The parts of the pane. */
export function PaneTabs(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const hasClauses = usePaneState(({ model }) => model.clauseLists.length > 0);
  const panels: readonly Panel[] = hasClauses ? ["fill", "clauses", "verify"] : ["fill", "verify"];
  const current = usePaneState(({ panel }) => panel);
  return (
    <nav className={styles.tabs} aria-label={wording.panelNames}>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className={mergeClasses(styles.tab, panel === current && styles.current)}
          aria-current={panel === current ? "page" : undefined}
          onClick={() => session.openPanel(panel)}
        >
          {wording.panels[panel]}
        </button>
      ))}
    </nav>
  );
}
