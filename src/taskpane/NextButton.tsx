import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LOW_PANE } from "./low-pane";
import { NEXT_ID } from "./next-id";
import { nextAct } from "./session/road";
import { usePane, usePaneState } from "./use-pane";

const useStyles = makeStyles({
  button: { flexGrow: 1, minWidth: 0 },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", [LOW_PANE]: { whiteSpace: "normal" } },
});

/** The next thing to do, whatever it is. */
export function NextButton(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const next = nextAct(usePaneState((state) => state));
  const said = next.act === "settle" ? wording.next.settle(wording.of(next.field.label)) : wording.next[next.act];
  const go = (): void => {
    // What was left by this very click may have changed it.
    const now = nextAct(session.store.get());
    switch (now.act) {
      case "answer":
      case "settle":
        session.openField(now.field.id);
        break;
      case "write":
        void session.writeAll();
        break;
      case "choose":
        session.openPanel("clauses");
        break;
      case "verify":
        session.openPanel("verify");
    }
  };
  return (
    <Button id={NEXT_ID} className={styles.button} appearance="primary" title={said} onClick={go}>
      <span className={styles.words}>{said}</span>
    </Button>
  );
}
