import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo } from "react";
import { ActionsFooter } from "../ActionsFooter";
import { NEXT_ID } from "../next-id";
import { PanelLayout } from "../PanelLayout";
import { RENEW } from "../renew-name";
import { nextEmpty } from "../session/road";
import { isFocusLost, takeLostFocus } from "../take-lost-focus";
import { usePane, usePaneState } from "../use-pane";
import type { FormWording } from "../wording/form-wording";
import { FieldGroup } from "./FieldGroup";
import { FormHeader } from "./FormHeader";
import { useBringField } from "./use-bring-field";
import { FormContext } from "./use-form";

/** Every field of the agreement, by group: one is open, the others are a line each. */
export default function FormPanel({ words }: { readonly words: FormWording }): ReactElement {
  const { session } = usePane();
  const model = usePaneState((state) => state.model);
  const isIncomplete = usePaneState((state) => nextEmpty(state, undefined) !== undefined);
  const shared = useMemo(() => ({ words }), [words]);
  useEffect(() => {
    const state = session.store.get();
    // Another part was opened before this one was drawn.
    if (state.panel !== "fill") return;
    const { id } = state.openField ?? nextEmpty(state, undefined) ?? {};
    // The button that brought the form took the focus away with it.
    const isLost = isFocusLost();
    if (id === undefined) takeLostFocus(document.getElementById(NEXT_ID));
    else if (isLost || !state.openField) session.openField(id, isLost ? "focus" : undefined);
  }, [session, model]);
  useBringField();
  const groups = [...new Set(model.fields.map(({ group }) => group))];
  return (
    <FormContext.Provider value={shared}>
      <PanelLayout place="fill" footer={<ActionsFooter />}>
        <FormHeader />
        {groups.map((group) => (
          <FieldGroup key={group} group={group} />
        ))}
        {isIncomplete && (
          <Button appearance="subtle" size="small" onClick={() => session.openPanel(RENEW)}>
            {words.renew}
          </Button>
        )}
      </PanelLayout>
    </FormContext.Provider>
  );
}
