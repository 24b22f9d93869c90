import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo } from "react";
import { groupTitle } from "../../agreement/model/model-words";
import { PanelLayout } from "../PanelLayout";
import { takeLostFocus } from "../take-lost-focus";
import { usePane, usePaneState } from "../use-pane";
import type { FormWording } from "../wording/form-wording";
import { FieldEditor } from "./FieldEditor";
import { inputId } from "./focus-field";
import { FormFooter } from "./FormFooter";
import { FormHeader } from "./FormHeader";
import { FormContext } from "./use-form";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0 },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
});

/** Every field of the agreement, by group. */
export default function FormPanel({ words }: { readonly words: FormWording }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const model = usePaneState((state) => state.model);
  const shared = useMemo(() => ({ words }), [words]);
  const first = model.fields[0]?.id ?? "";
  // The button that brought the form took the focus away with it.
  useEffect(() => takeLostFocus(document.getElementById(inputId(first))), [first]);
  const groups = [...new Set(model.fields.map(({ group }) => group))];
  return (
    <FormContext.Provider value={shared}>
      <PanelLayout header={<FormHeader />} footer={<FormFooter />}>
        {groups.map((group) => (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 className={styles.title} id={`group-${group}`}>
              {wording.of(groupTitle(model, group))}
            </h2>
            {model.fields
              .filter((field) => field.group === group)
              .map(({ id }) => (
                <FieldEditor key={id} id={id} />
              ))}
          </section>
        ))}
      </PanelLayout>
    </FormContext.Provider>
  );
}
