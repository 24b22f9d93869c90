import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOW_PANE } from "./low-pane";
import { NoticeBar } from "./NoticeBar";
import { StalledBar } from "./StalledBar";
import { usePane, usePaneState } from "./use-pane";
import { BESIDE_WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  // A line of it is always there, and what is longer lies over the rest: nothing moves when something is said.
  room: {
    position: "relative",
    zIndex: 1,
    boxSizing: "border-box",
    minHeight: `calc(${tokens.lineHeightBase200} + 8px)`,
    flexShrink: 0,
    // What is said is seen, however far down one is.
    [LOW_PANE]: { position: "sticky", top: 0, pointerEvents: "none" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  besideCorner: { paddingRight: BESIDE_WORD_CORNER },
  over: { position: "absolute", top: 0, left: 0, right: 0, maxHeight: "40vh", overflowY: "auto", pointerEvents: "none" },
  overBesideCorner: { right: BESIDE_WORD_CORNER },
  reminder: {
    margin: 0,
    padding: `4px ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** Where the pane says things. @param isBesideCorner whether Word's own button lies over its end. */
export function NoticeRoom({ isBesideCorner }: { readonly isBesideCorner: boolean }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const isReminding = usePaneState(({ hasWritten, notice }) => hasWritten && notice === undefined);
  return (
    <header className={mergeClasses(styles.room, isBesideCorner && styles.besideCorner)}>
      {isReminding && <p className={styles.reminder}>{wording.saveReminder}</p>}
      <div className={mergeClasses(styles.over, isBesideCorner && styles.overBesideCorner)}>
        <NoticeBar />
        <StalledBar />
      </div>
    </header>
  );
}
