import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, lazy, type ReactElement, Suspense, useMemo } from "react";
import { kindName } from "../../agreement/fields/field-kinds";
import { type FieldState, isInConflict } from "../session/field-state";
import { usePane, usePaneState } from "../use-pane";
import { FieldInputs } from "./FieldInputs";
import { fieldStatus } from "./field-status";
import { PrintedSentences } from "./PrintedSentences";
import { useForm } from "./use-form";

const ActivityChoice = lazy(() => import("./ActivityChoice"));
const ConflictChoice = lazy(() => import("./ConflictChoice"));

const useStyles = makeStyles({
  editor: { marginBottom: tokens.spacingVerticalL },
});

/** One field: its inputs, its check, where it is printed. Leaving it, or Enter, writes it. */
export function FieldEditor({ id }: { readonly id: string }): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const field = usePaneState((state) => state.fields.find(({ definition }) => definition.id === id));
  const { words } = useForm();
  const status = useMemo(() => field && fieldStatus(field, wording, words), [field, wording, words]);
  // A field that is only in engagements that are not chosen is asked for when one of them is.
  if (!field || !status || (field.reading.slots + field.reading.words === 0 && !isInConflict(field))) return null;
  const { checked, definition, draft } = field;

  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!currentTarget.contains(relatedTarget)) void session.leave(id);
  };
  const onEnter = (event: KeyboardEvent): void => {
    const isMultiline = event.target instanceof HTMLTextAreaElement && !event.ctrlKey;
    if (event.key !== "Enter" || event.nativeEvent.isComposing || isMultiline || !(event.target instanceof HTMLElement)) return;
    if (event.target.tagName === "INPUT" || event.target.tagName === "TEXTAREA") {
      event.preventDefault();
      void session.leave(id);
    }
  };

  const inputs = <FieldInputs field={field} onChange={(next) => session.change(id, next)} />;
  return (
    <div className={styles.editor} id={`editor-${id}`}>
      <div onBlur={leave} onKeyDown={onEnter}>
        <Field
          label={wording.of(definition.label)}
          hint={hintOf(field, wording.of(definition.help))}
          validationState={status.state}
          validationMessage={status.message}
        >
          {draft.shape === "text"
            ? inputs
            : ({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
                <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
                  {inputs}
                </div>
              )}
        </Field>
        <Suspense>
          {kindName(definition.kind) === "ape" && checked.state !== "blank" && <ActivityChoice field={field} />}
        </Suspense>
      </div>
      <Suspense>{isInConflict(field) && <ConflictChoice field={field} />}</Suspense>
      <PrintedSentences field={field} />
    </div>
  );
}

/** The help goes once the field is answered: what it would say shows in the sentence below. */
function hintOf({ reading }: FieldState, help: string): string | null {
  return reading.state === "read" ? null : help;
}
