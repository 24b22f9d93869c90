import type { ReactElement } from "react";
import { EarlyButton } from "./EarlyButton";
import { TitledPart } from "./TitledPart";
import { usePane } from "./use-pane";

interface PartFailureProps {
  /** Whether it is a screen of its own, or a line of one. */
  readonly isScreen: boolean;
  readonly onTryAgain: () => void;
}

/** In the place of a part of the pane that is not there. */
export function PartFailure({ isScreen, onTryAgain }: PartFailureProps): ReactElement {
  const { wording } = usePane();
  const again = <EarlyButton onClick={onTryAgain}>{wording.tryAgain}</EarlyButton>;
  // A line may stand in what is being announced: that it is not there is told with it.
  if (!isScreen) {
    return (
      <>
        {wording.partFailed}. {again}
      </>
    );
  }
  return (
    <div role="alert">
      <TitledPart title={wording.partFailed} explained={wording.partFailedExplained}>
        {again}
      </TitledPart>
    </div>
  );
}
