/** An engagement that lost its bullet is there: it is told that it has none, and given one again. */

import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import { emmaus } from "../builders/answers";
import { inParagraph, openFilledAndChanged, type XmlChange } from "../builders/changed-agreement";
import { partOf } from "../builders/docx";
import { ftda } from "../builders/models";
import { eachProfile, type OpenedWord, paragraphTexts } from "../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 } };

const withoutBullet = (words: string): XmlChange => inParagraph(words, (xml) => xml.replace(/<w:numPr>.*?<\/w:numPr>/u, ""));

function body({ word }: OpenedWord): string {
  return partOf(word.save(), "word/document.xml");
}

function bulletOf(opened: OpenedWord, words: string): string | undefined {
  let found: string | undefined;
  inParagraph(words, (xml) => ((found = /<w:ilvl w:val="\d"\/><w:numId w:val="\d+"\/>/u.exec(xml)?.[0]), xml))(body(opened));
  return found;
}

describe.each(eachProfile)("a bullet that was lost, in Word (%s)", (_, profile) => {
  it.each<[string, string, string]>([
    ["of an engagement", "Intégrer les équipes", "0"],
    ["of a point under one", "Les webinaires", "1"],
  ])("%s is told, given back, and taken back", async (_what, words, level) => {
    const opened = await openFilledAndChanged(withoutBullet(words), emmaus, { profile });
    const before = paragraphTexts(opened.word);
    const review = await reviewDocument(opened.document, ftda, request);
    const told = review.findings.filter(({ code }) => /bullet|clause/u.test(code));
    expect(told).toMatchObject([{ code: "bullet-missing", repair: { kind: "give-bullet" } }]);
    const { state, change, ...after } = await repairFinding(opened.document, ftda, told[0]?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(after.review.findings.filter(({ code }) => /bullet|clause/u.test(code))).toEqual([]);
    expect(bulletOf(opened, words)).toContain(`<w:ilvl w:val="${level}"/>`);
    expect(await takeBack(opened.document, ftda, change)).toMatchObject({ undone: 1, findings: [] });
    expect(bulletOf(opened, words)).toBeUndefined();
    expect(paragraphTexts(opened.word)).toEqual(before);
  });

  it("one that a revision strikes out is told by the revision alone", async () => {
    const strike: XmlChange = inParagraph("Diffuser des informations émanant", (xml) =>
      xml.replace(/<w:r>.*<\/w:r>/u, (runs) => {
        const deleted = runs.replace(/(<\/?)w:t(?=[ >])/gu, "$1w:delText");
        return `<w:del w:id="900" w:author="Anne" w:date="2026-01-01T00:00:00Z">${deleted}</w:del>`;
      }),
    );
    const opened = await openFilledAndChanged(strike, emmaus, { profile });
    const { findings } = await reviewDocument(opened.document, ftda, request);
    expect(findings.filter(({ code }) => /bullet|clause|tracked/u.test(code))).toMatchObject([
      { code: "tracked-change-pending" },
    ]);
  });
});
