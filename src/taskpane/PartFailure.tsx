import type { ReactElement } from "react";
import { EarlyButton } from "./EarlyButton";
import { TitledPart } from "./TitledPart";
import { usePane } from "./use-pane";

/** In the place of a part of the pane that is not there. */
export function PartFailure({ onTryAgain }: { readonly onTryAgain: () => void }): ReactElement {
  const { wording } = usePane();
  return (
    <div role="alert">
      <TitledPart title={wording.partFailed} explained={wording.partFailedExplained}>
        <EarlyButton onClick={onTryAgain}>{wording.tryAgain}</EarlyButton>
      </TitledPart>
    </div>
  );
}
