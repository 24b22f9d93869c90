import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionsFooter } from "../ActionsFooter";
import { usePane } from "../session/use-pane";
import { focusNextEmptyField } from "./focus-field";

const useStyles = makeStyles({
  button: { minWidth: 0, whiteSpace: "normal" },
});

export function FormFooter(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();

  const goToNextEmpty = (): void => {
    if (!focusNextEmptyField(session.store.get().fields)) session.announce({ code: "everything-filled" });
  };

  return (
    <ActionsFooter>
      <Button size="small" appearance="primary" className={styles.button} onClick={() => void session.writeAll()}>
        {wording.writeAll}
      </Button>
      <Button size="small" className={styles.button} onClick={goToNextEmpty}>
        {wording.nextEmpty}
      </Button>
    </ActionsFooter>
  );
}
