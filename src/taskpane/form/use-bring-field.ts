import { useEffect } from "react";
import { parseTag } from "../../agreement/model/tag";
import { standingOf } from "../session/road";
import { usePane, usePaneState } from "../use-pane";

/** Opens the field whose slot the caret has come to in Word, and leaves the focus there. Not while somebody is at work in the pane. */
export function useBringField(): void {
  const { session } = usePane();
  const caret = usePaneState((state) => state.caret);
  useEffect(() => {
    const id = caretField(caret.tag);
    if (id === undefined || document.hasFocus()) return;
    const { fields } = session.store.get();
    const field = fields.find(({ definition }) => definition.id === id);
    if (field && standingOf(field) !== "absent") session.openField(id, "sight");
  }, [session, caret]);
}

/** The field of the slot with this tag. */
export function caretField(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : parseTag(tag)?.field;
}
