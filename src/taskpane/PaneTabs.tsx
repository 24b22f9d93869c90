import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { panels } from "./panels";
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
  const model = usePaneState((state) => state.model);
  const current = usePaneState(({ panel }) => panel);
  return (
    <nav className={styles.tabs} aria-label={wording.panelNames}>
      {panels
        .filter(({ isFor }) => isFor(model))
        .map(({ name, label }) => (
          <button
            key={name}
            type="button"
            className={mergeClasses(styles.tab, name === current && styles.current)}
            aria-current={name === current ? "page" : undefined}
            onClick={() => session.openPanel(name)}
          >
            {wording.of(label(model))}
          </button>
        ))}
    </nav>
  );
}
