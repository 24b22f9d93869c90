/** Who represents and who signs: one choice of a person, name and role, in both places, taken back as one. */

import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { readAndReview } from "../../../src/agreement/operations/review-document";
import { takeBack } from "../../../src/agreement/operations/take-back";
import type { Review } from "../../../src/agreement/review/review-agreement";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import { openFilled } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import { paragraphTexts } from "../../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 } };

function asked({ findings }: Review): ReviewFinding | undefined {
  return findings.find((one) => one.code === "fixed-text-note" && one.details.note === "representatives");
}

describe("who represents the organisation", () => {
  it.each([
    [
      "Delphine ROUILLEAULT, Directrice Générale",
      ["Delphine ROUILLEAULT", "Directrice Générale"],
      "Delphine ROUILLEAULT, Directrice Générale.",
    ],
    ["Vincent Beaugrand, Directeur général", ["Vincent Beaugrand", "Directeur général"], "Vincent BEAUGRAND, Directeur général."],
  ])("is chosen once: %s", async (choice, signs, represents) => {
    const { document, word } = await openFilled();
    const before = paragraphTexts(word);
    const seen = await readAndReview(document, ftda, request);
    const note = asked(seen.review);
    expect(note).toMatchObject({
      level: "blocking",
      details: { facts: expect.arrayContaining(["ftda.signatory.role"]) as unknown },
    });
    expect(note?.choices.map(({ label }) => label)).toEqual([
      "Delphine ROUILLEAULT, Directrice Générale",
      "Vincent Beaugrand, Directeur général",
    ]);
    const report = await repairFinding(document, ftda, note?.key ?? "", { ...request, seen }, { choice });
    expect(report.state).toBe("repaired");
    const after = paragraphTexts(word);
    expect(after.find((text) => text.startsWith("Association loi"))).toContain(`représentée par ${represents}`);
    const block = after.lastIndexOf("Pour France terre d’asile");
    expect(after.slice(block + 1, block + 3)).toEqual(signs);
    expect(asked(report.review)).toBeUndefined();
    expect(report.review.findings.filter(({ code }) => code === "fact-changed")).toEqual([]);
    await takeBack(document, ftda, report.change);
    expect(paragraphTexts(word)).toEqual(before);
    expect(asked((await readAndReview(document, ftda, request)).review)).toBeDefined();
  });
});
