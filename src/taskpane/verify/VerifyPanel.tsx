import { type ReactElement, useEffect, useState, useSyncExternalStore } from "react";
import { loadHouse } from "../../served/load-house";
import { PanelLayout } from "../PanelLayout";
import { VerifySession } from "../session/verify-session";
import { takeLostFocus } from "../take-lost-focus";
import { today } from "../today";
import { usePane, usePaneState } from "../use-pane";
import type { VerifyWording } from "../wording/verify-wording";
import { CheckCopy } from "./CheckCopy";
import { DecidedElsewhere } from "./DecidedElsewhere";
import { Facts } from "./Facts";
import { FinalisedState } from "./FinalisedState";
import { Finalising } from "./Finalising";
import { FindingList } from "./FindingList";
import { outcomeNotice } from "./outcome-notice";
import { ReportView } from "./ReportView";
import { FoldedSummary } from "./Summary";
import { UnwrittenFields } from "./UnwrittenFields";
import { VerifyContext } from "./use-verify";
import { VerifyFooter } from "./VerifyFooter";
import { VERDICT_ID, VerifyHeader } from "./VerifyHeader";

/** Everything there is to do between the last answer and the signature. */
export default function VerifyPanel({ words }: { readonly words: VerifyWording }): ReactElement {
  const { session } = usePane();
  const edition = usePaneState((state) => state.edition);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [asked, setShown] = useState<"findings" | "finalising" | "report">("findings");
  const shown = asked === "finalising" && isFinalised ? "findings" : asked;
  const verify = session.workOf(
    VerifySession,
    () => new VerifySession(session, today, (outcome) => session.announce(outcomeNotice(outcome, words)), loadHouse),
  );
  const { review } = useSyncExternalStore(verify.store.subscribe, verify.store.get);
  useEffect(() => void verify.follow(), [verify, edition]);
  // What took its buttons away took the focus with them: it begins again where it all is said.
  useEffect(() => takeLostFocus(document.getElementById(VERDICT_ID)), [review, shown, isFinalised]);

  return (
    <VerifyContext.Provider value={{ verify, words }}>
      {shown === "report" && <ReportView onClose={() => setShown("findings")} />}
      {shown === "finalising" && <Finalising onClose={() => setShown("findings")} />}
      {shown === "findings" && (
        <PanelLayout
          place="verify"
          footer={<VerifyFooter onFinalise={() => setShown("finalising")} onReport={() => setShown("report")} />}
        >
          <VerifyHeader />
          {isFinalised && <FinalisedState />}
          <UnwrittenFields />
          <DecidedElsewhere />
          <FindingList />
          <FoldedSummary />
          <CheckCopy />
          {!isFinalised && <Facts />}
        </PanelLayout>
      )}
    </VerifyContext.Provider>
  );
}
