import type { ReactElement } from "react";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { usePane, usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

interface VerifyFooterProps {
  readonly onFinalise: () => void;
  readonly onReport: () => void;
}

export function VerifyFooter({ onFinalise, onReport }: VerifyFooterProps): ReactElement {
  const { session, wording } = usePane();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const canUndo = usePaneState((state) => state.undoable > 0);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const reopen = (): void => {
    // What was open before it was finalised is not what is being looked at.
    session.openPanel("verify");
    void verify.reopen();
  };
  return (
    <PaneFooter>
      {isFinalised ? (
        <FooterButton onClick={reopen}>{words.reopen}</FooterButton>
      ) : (
        <FooterButton appearance="primary" disabledFocusable={review?.isBlocked !== false} onClick={onFinalise}>
          {words.finalise}
        </FooterButton>
      )}
      <FooterButton disabledFocusable={!review} onClick={onReport}>
        {words.report}
      </FooterButton>
      {!isFinalised && (
        <>
          <FooterButton appearance="subtle" onClick={() => void verify.verify()}>
            {words.verifyAgain}
          </FooterButton>
          <FooterButton
            appearance="subtle"
            disabledFocusable={!canUndo}
            aria-label={wording.undo}
            title={wording.undo}
            onClick={() => void verify.undo()}
          >
            {words.undo}
          </FooterButton>
        </>
      )}
    </PaneFooter>
  );
}
