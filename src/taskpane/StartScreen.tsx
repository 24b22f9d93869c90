import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { progressOf } from "./session/pane-state";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  title: { margin: 0, paddingRight: "34px", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** The agreement, before Trame has touched it: nothing happens without this click. */
export default function StartScreen(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  // Reading is no reason to refuse a click: the click that brings the focus to the pane makes it read.
  const isBusy = usePaneState((state) => state.activity === "preparing");
  const name = usePaneState((state) => state.model.name);
  const slots = usePaneState((state) => progressOf(state).slots);
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{wording.of(name)}</h1>
      <p className={styles.text}>{wording.beginExplained(slots)}</p>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void session.begin()}>
        {wording.begin}
      </Button>
    </main>
  );
}
