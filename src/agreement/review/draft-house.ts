import type { AgreementModel } from "../model/agreement-model";
import type { HouseDecision, HouseDecisions } from "../reading/house-decisions";
import type { ReviewFinding } from "./review-finding";

/**
 * The decisions to hand on from an agreement to all: those of the house, then what was decided here (set aside: meant; its correction
 * is certain: that), else a question.
 *
 * @param date `YYYY-MM-DD`.
 */
export function draftHouse(
  model: AgreementModel,
  findings: readonly ReviewFinding[],
  house: HouseDecisions | undefined,
  date: string,
): HouseDecisions {
  const reasons = new Map(
    findings.flatMap(({ code, details, waiver }) =>
      code === "fixed-text-note" && waiver ? [[details.note, waiver.reason] as const] : [],
    ),
  );
  const byNote = model.notes.map(({ id, isCertain, accepted: [text] }): [string, HouseDecision] => {
    const [known, reason] = [house?.byNote.get(id), reasons.get(id)];
    if (known) return [id, known];
    if (reason !== undefined) return [id, { kind: "meant", reason }];
    return [id, isCertain && text !== undefined ? { kind: "correct", text } : { kind: "ask" }];
  });
  return { date: house?.date ?? date, byNote: new Map(byNote) };
}
