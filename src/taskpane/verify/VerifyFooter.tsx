import type { ReactElement } from "react";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { usePane, usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

interface VerifyFooterProps {
  readonly onFinalise: () => void;
  readonly onReport: () => void;
}

export function VerifyFooter({ onFinalise, onReport }: VerifyFooterProps): ReactElement {
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const canUndo = usePaneState((state) => state.undoable > 0 && !state.finalised);
  const canFinalise = usePaneState((state) => !state.finalised) && review?.isBlocked === false;
  return (
    <PaneFooter>
      <FooterButton onClick={() => void verify.verify()}>{words.verifyAgain}</FooterButton>
      <FooterButton appearance="primary" disabledFocusable={!canFinalise} onClick={onFinalise}>
        {words.finalise}
      </FooterButton>
      <FooterButton appearance="subtle" disabledFocusable={!canUndo} onClick={() => void verify.undo()}>
        {wording.undo}
      </FooterButton>
      <FooterButton appearance="subtle" disabledFocusable={!review} onClick={onReport}>
        {words.report}
      </FooterButton>
    </PaneFooter>
  );
}
