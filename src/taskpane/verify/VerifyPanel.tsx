import { type ReactElement, useEffect, useState } from "react";
import type { CalendarDay } from "../../agreement/french/calendar";
import { PanelLayout } from "../PanelLayout";
import { usePane, usePaneState } from "../use-pane";
import { VerifySession } from "../session/verify-session";
import { Facts } from "./Facts";
import { FinalisedState, Finalising } from "./Finalising";
import { FindingList } from "./FindingList";
import { outcomeNotice } from "./outcome-notice";
import { ReportView } from "./ReportView";
import { Summary } from "./Summary";
import { VerifyContext } from "./use-verify";
import { VerifyFooter } from "./VerifyFooter";
import { VerifyHeader } from "./VerifyHeader";
import type { VerifyWording } from "./wording/verify-wording";

/** Everything there is to do between the last answer and the signature. */
export function VerifyPanel({ words }: { readonly words: VerifyWording }): ReactElement {
  const { session } = usePane();
  const edition = usePaneState((state) => state.edition);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [shown, setShown] = useState<"findings" | "finalising" | "report">("findings");
  const [verify] = useState(
    () => new VerifySession(session, today, (outcome) => session.announce(outcomeNotice(outcome, words))),
  );
  useEffect(() => void verify.follow(), [verify, edition]);

  return (
    <VerifyContext.Provider value={{ verify, words }}>
      {shown === "report" ? (
        <ReportView onClose={() => setShown("findings")} />
      ) : (
        <PanelLayout
          header={<VerifyHeader />}
          footer={<VerifyFooter onFinalise={() => setShown("finalising")} onReport={() => setShown("report")} />}
        >
          {isFinalised && <FinalisedState />}
          {shown === "finalising" && !isFinalised ? (
            <Finalising onCancel={() => setShown("findings")} />
          ) : (
            <>
              <FindingList />
              <Summary />
              {!isFinalised && <Facts />}
            </>
          )}
        </PanelLayout>
      )}
    </VerifyContext.Provider>
  );
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
