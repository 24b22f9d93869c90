import type { ReviewFinding } from "../../agreement/review/review-finding";
import { proposedReason } from "../../agreement/review/settlements";
import { usePane, usePaneState } from "../use-pane";

/** Why a finding may be left as it is, in the language of the pane; undefined where no reason is proposed. */
export function useProposedReason(): (finding: ReviewFinding) => string | undefined {
  const { wording } = usePane();
  const model = usePaneState((state) => state.model);
  return (finding) => {
    const reason = proposedReason(model, finding);
    return reason && wording.of(reason);
  };
}
