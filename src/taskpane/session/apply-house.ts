import type { CalendarDay } from "../../agreement/french/calendar";
import { readReport } from "../../agreement/operations/read-agreement";
import { settleFindings, type SettleReport } from "../../agreement/operations/repairs/settle-findings";
import { readAndReview } from "../../agreement/operations/review-document";
import type { HouseDecisions } from "../../agreement/reading/house-decisions";
import { houseSettlements } from "../../agreement/review/settlements";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";

/** Has what the house decided done in an agreement that nobody has verified yet. @param say announces what came of it. */
export function applyHouse(
  session: AgreementSession,
  house: HouseDecisions,
  today: CalendarDay,
  say: (settled: SettleReport) => void,
): Promise<void> {
  return session.perform("writing", async ({ document, model, record, take }) => {
    const request = { today, pause: breathing() };
    const seen = await readAndReview(document, model, request);
    const settlements = houseSettlements(seen.review.findings, house);
    const settled = await settleFindings(document, model, settlements, { ...request, seen, onChange: record });
    const news = await take(readReport(settled.read));
    say(settled);
    if (settled.findings.length > 0) session.announce({ code: "findings", findings: settled.findings });
    else if (news?.code === "findings") session.announce(news);
  });
}
