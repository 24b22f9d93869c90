import type { ReactElement } from "react";
import { ActionsFooter } from "../ActionsFooter";
import { FooterButton } from "../PaneFooter";
import { usePane } from "../use-pane";
import { focusNextEmptyField } from "./focus-field";
import { useForm } from "./use-form";

export function FormFooter(): ReactElement {
  const { session } = usePane();
  const { words } = useForm();

  const goToNextEmpty = (): void => {
    if (!focusNextEmptyField(session.store.get().fields)) session.announce({ code: "everything-filled" });
  };

  return (
    <ActionsFooter>
      <FooterButton appearance="primary" onClick={() => void session.writeAll()}>
        {words.writeAll}
      </FooterButton>
      <FooterButton onClick={goToNextEmpty}>{words.nextEmpty}</FooterButton>
    </ActionsFooter>
  );
}
