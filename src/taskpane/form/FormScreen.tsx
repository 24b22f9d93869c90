import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { usePane, usePaneState } from "../use-pane";
import { FieldEditor } from "./FieldEditor";
import { inputId } from "./focus-field";
import { FormFooter } from "./FormFooter";
import { FormHeader } from "./FormHeader";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  fields: { flexGrow: 1, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}` },
  group: { border: "none", margin: 0, padding: 0 },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
  },
});

/** Every field of the agreement, by group. */
export default function FormScreen(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const model = usePaneState((state) => state.model);
  const first = model.fields[0]?.id ?? "";
  // The button that brought the form took the focus away with it: whoever has only a keyboard would start from nowhere.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) document.getElementById(inputId(first))?.focus();
  }, [first]);
  const groups = [...new Set(model.fields.map(({ group }) => group))];
  return (
    <main className={styles.form}>
      <FormHeader />
      <div className={styles.fields} id="fields">
        {groups.map((group) => (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <h2 className={styles.title} id={`group-${group}`}>
              {wording.groups[group] ?? group}
            </h2>
            {model.fields
              .filter((field) => field.group === group)
              .map(({ id }) => (
                <FieldEditor key={id} id={id} />
              ))}
          </section>
        ))}
      </div>
      <FormFooter />
    </main>
  );
}
