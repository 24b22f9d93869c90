import { ArrowSync20Regular, ArrowUndo20Regular, DocumentArrowRight20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { IconButton } from "./IconButton";
import { NextButton } from "./NextButton";
import { LineFooter } from "./PaneFooter";
import { isLeftUnwritten, nextAct } from "./session/road";
import { usePane, usePaneState } from "./use-pane";

/** The next thing to do, and what is at hand wherever the document is written in. */
export function ActionsFooter(): ReactElement {
  const { session, wording } = usePane();
  const canUndo = usePaneState((state) => state.undoable > 0);
  const isUnwritten = usePaneState((state) => state.fields.some(isLeftUnwritten) && nextAct(state).act !== "write");
  return (
    <LineFooter>
      <NextButton />
      {isUnwritten && (
        <IconButton name={wording.next.write} icon={<DocumentArrowRight20Regular />} onClick={() => void session.writeAll()} />
      )}
      <IconButton
        name={wording.undo}
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!canUndo}
        onClick={() => void session.undo()}
      />
      <IconButton name={wording.refresh} icon={<ArrowSync20Regular />} onClick={() => void session.refresh()} />
    </LineFooter>
  );
}
