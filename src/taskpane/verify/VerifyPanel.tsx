import { type ReactElement, useEffect, useState } from "react";
import type { CalendarDay } from "../../agreement/french/calendar";
import { PanelLayout } from "../PanelLayout";
import { usePane, usePaneState } from "../use-pane";
import { type Outcome, VerifySession } from "../session/verify-session";
import { Facts } from "./Facts";
import { FinalisedState, Finalising } from "./Finalising";
import { FindingList } from "./FindingList";
import { ReportView } from "./ReportView";
import { Summary } from "./Summary";
import { VerifyContext } from "./use-verify";
import { VerifyFooter } from "./VerifyFooter";
import { VerifyHeader } from "./VerifyHeader";
import type { VerifyWording } from "./wording/verify-wording";

interface VerifyPanelProps {
  readonly words: VerifyWording;
  /** Back to the form. */
  readonly onClose: () => void;
}

/** Everything there is to do between the last answer and the signature. */
export function VerifyPanel({ words, onClose }: VerifyPanelProps): ReactElement {
  const { session } = usePane();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [shown, setShown] = useState<"findings" | "finalising" | "report">("findings");
  const [verify] = useState(
    () =>
      new VerifySession(session, today, (outcome, review) => {
        const blocking = review?.findings.filter(({ level, waiver }) => level === "blocking" && !waiver).length ?? 0;
        session.announce({ code: "said", sentence: sentenceOf(outcome, blocking, words), isAlert: ALERTS.has(outcome.code) });
      }),
  );
  useEffect(() => void verify.verify(), [verify]);

  return (
    <VerifyContext.Provider value={{ verify, words }}>
      {shown === "report" ? (
        <ReportView onClose={() => setShown("findings")} />
      ) : (
        <PanelLayout
          header={<VerifyHeader onClose={isFinalised ? undefined : onClose} />}
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

const ALERTS: ReadonlySet<Outcome["code"]> = new Set<Outcome["code"]>([
  "gone",
  "refused",
  "not-shown",
  "bad-reason",
  "bad-fact",
  "fact-not-everywhere",
  "blocked",
]);
/** After these, how many points block is worth saying. */
const COUNTED: ReadonlySet<Outcome["code"]> = new Set<Outcome["code"]>([
  "verified",
  "repaired",
  "waived",
  "withdrawn",
  "fact-written",
  "blocked",
]);

function sentenceOf(outcome: Outcome, blocking: number, words: VerifyWording): string {
  if (outcome.code === "bad-reason" || outcome.code === "bad-fact") return words.badReason(outcome.problem);
  const said = words.outcomes[outcome.code];
  return COUNTED.has(outcome.code) ? `${said} ${words.left(blocking)}` : said;
}

function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
