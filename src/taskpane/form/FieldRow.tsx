import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { standingOf } from "../session/road";
import { usePaneState } from "../use-pane";
import { FieldEditor } from "./FieldEditor";
import { FieldLine } from "./FieldLine";
import { rowId } from "./field-ids";
import { caretField } from "./use-bring-field";

const useStyles = makeStyles({
  atCaret: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "1px solid Highlight" },
  },
});

/** One field, open or folded; marked where Word's caret is in one of its slots. */
export function FieldRow({ id }: { readonly id: string }): ReactElement | null {
  const styles = useStyles();
  const field = usePaneState((state) => state.fields.find(({ definition }) => definition.id === id));
  const isOpen = usePaneState(({ openField }) => openField?.id === id);
  const isAtCaret = usePaneState(({ caret }) => caretField(caret.tag) === id);
  // A field that is only in engagements that are not chosen is asked for when one of them is.
  if (!field || standingOf(field) === "absent") return null;
  return (
    <div id={rowId(id)} className={isAtCaret ? styles.atCaret : undefined} aria-current={isAtCaret ? "location" : undefined}>
      {isOpen ? <FieldEditor field={field} /> : <FieldLine field={field} />}
    </div>
  );
}
