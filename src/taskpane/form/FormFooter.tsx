import type { ReactElement } from "react";
import { ActionsFooter } from "../ActionsFooter";
import { FooterButton } from "../PaneFooter";
import { usePane } from "../use-pane";
import { focusNextEmptyField } from "./focus-field";

export function FormFooter(): ReactElement {
  const { session, wording } = usePane();

  const goToNextEmpty = (): void => {
    if (!focusNextEmptyField(session.store.get().fields)) session.announce({ code: "everything-filled" });
  };

  return (
    <ActionsFooter>
      <FooterButton appearance="primary" onClick={() => void session.writeAll()}>
        {wording.writeAll}
      </FooterButton>
      <FooterButton onClick={goToNextEmpty}>{wording.nextEmpty}</FooterButton>
    </ActionsFooter>
  );
}
