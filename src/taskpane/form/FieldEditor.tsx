import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, type ReactElement, Suspense, useLayoutEffect, useMemo } from "react";
import { fieldKind, kindName } from "../../agreement/fields/field-kinds";
import { type FieldState, isEmptiedOverSeveral, isInConflict, isSettled } from "../session/field-state";
import { loadedLater } from "../loaded-later";
import { usePane, usePaneState } from "../use-pane";
import { answerId, editorId } from "./field-ids";
import { FieldInputs } from "./FieldInputs";
import { fieldStatus } from "./field-status";
import { goOnFrom } from "./go-on";
import { PrintedSentences } from "./PrintedSentences";
import { useForm } from "./use-form";

const ActivityChoice = loadedLater(() => import("./ActivityChoice"));
const ConflictChoice = loadedLater(() => import("./ConflictChoice"));
const DifferenceChoice = loadedLater(() => import("./DifferenceChoice"));

const useStyles = makeStyles({
  editor: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
    // Clear of what is said above.
    scrollMarginTop: tokens.spacingVerticalXXL,
  },
});

/** The field that is open: its inputs, its check, where it is printed. Leaving it writes it; Enter too, and goes on. */
export function FieldEditor({ field }: { readonly field: FieldState }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const status = useMemo(() => fieldStatus(field, wording, words), [field, wording, words]);
  const call = usePaneState(({ openField }) => openField?.call);
  const { checked, definition, draft, reading } = field;
  const { id } = definition;
  const isEmptied = isEmptiedOverSeveral(field) && !isInConflict(field);

  const arrive = (): void => {
    if (!call) return;
    const inputs = inputsIn(id);
    // Which kind of number it is was chosen: what is to be typed is the number.
    const isChosen = (one: HTMLElement): boolean => one instanceof HTMLSelectElement && one.value !== "";
    if (call === "focus") (inputs.find((one) => !isChosen(one)) ?? inputs[0])?.focus({ preventScroll: true });
    document.getElementById(editorId(id))?.scrollIntoView({ block: "nearest" });
    session.fieldArrived();
  };

  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!currentTarget.contains(relatedTarget)) void session.leave(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, target, nativeEvent } = event;
    const isOfSeveralLines = target instanceof HTMLTextAreaElement && fieldKind(definition.kind).lines === "several";
    const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (key !== "Enter" || nativeEvent.isComposing || !(ctrlKey || (isText && !isOfSeveralLines))) return;
    event.preventDefault();
    // The next part of the same answer first.
    const inputs = inputsIn(id);
    const next = inputs[inputs.findIndex((one) => one === target) + 1];
    if (next && !ctrlKey) {
      next.focus();
      return;
    }
    void session.leave(id);
    goOnFrom(session, id);
  };

  const inputs = <FieldInputs field={field} onChange={(next) => session.change(id, next)} />;
  return (
    <div id={editorId(id)} className={styles.editor}>
      <div id={answerId(id)} onBlur={leave} onKeyDown={onKeyDown}>
        <Suspense>
          <Field
            label={wording.of(definition.label)}
            hint={hintOf(field, wording.of(definition.help))}
            validationState={status.state}
            // Why it is not written is announced once, with the rest.
            validationMessage={status.message === null ? null : { children: status.message, role: undefined }}
          >
            {draft.shape === "text"
              ? inputs
              : ({ "aria-labelledby": labelledBy, "aria-describedby": describedBy }) => (
                  <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
                    {inputs}
                  </div>
                )}
          </Field>
          <Arrived onArrival={arrive} />
        </Suspense>
        <Suspense>
          {kindName(definition.kind) === "ape" && checked.state !== "blank" && <ActivityChoice field={field} />}
        </Suspense>
      </div>
      <Suspense>{isInConflict(field) && <ConflictChoice field={field} />}</Suspense>
      <Suspense>
        {reading.state === "differs" && (isSettled(field, reading) || isEmptied) && (
          <DifferenceChoice definition={definition} reading={reading} isEmptied={isEmptied} />
        )}
      </Suspense>
      <PrintedSentences field={field} />
    </div>
  );
}

/** Calls back each time what stands beside it is drawn, and there: some inputs are fetched when they are first shown. */
function Arrived({ onArrival }: { readonly onArrival: () => void }): null {
  useLayoutEffect(onArrival);
  return null;
}

function inputsIn(field: string): readonly HTMLElement[] {
  return [...(document.getElementById(answerId(field))?.querySelectorAll<HTMLElement>("input, textarea, select") ?? [])];
}

/** The help goes once the field is answered: what it would say shows in the sentence below. */
function hintOf({ reading }: FieldState, help: string): string | null {
  return reading.state === "read" ? null : help;
}
