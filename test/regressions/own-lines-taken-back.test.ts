/** A line that a person typed among their own engagements, which Trame reads as an item or not by where it stands. */

import { lineKey } from "../../src/agreement/clauses/arrangement";
import { untickLine } from "../../src/agreement/clauses/edit-selection";
import { selectionOf } from "../../src/agreement/clauses/placed-list";
import { applyClauses } from "../../src/agreement/operations/engagements/apply-clauses";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { takeBack } from "../../src/agreement/operations/take-back";
import { emmaus } from "../builders/answers";
import { bodyTexts, openFilledAndChanged, type XmlChange } from "../builders/changed-agreement";
import { ftda } from "../builders/models";
import { eachProfile } from "../builders/word";

const bullet = '<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>';
const typed = `${bullet}<w:r><w:t xml:space="preserve">Se réunir deux fois par an ;</w:t></w:r></w:p>`;

/** Under an engagement, outside its control. */
const typedUnder: XmlChange = (xml) =>
  xml.replace(/co-construction locale des projets.*?<\/w:p>(?:<\/w:sdtContent><\/w:sdt>)?/su, (own) => own + typed);

describe.each(eachProfile)("an engagement taken away beside a line of a person's (%s)", (_, profile) => {
  it("comes back where it was when that is taken back", async () => {
    const opened = await openFilledAndChanged(typedUnder, emmaus, { profile });
    const before = bodyTexts(opened);
    const { clauses } = await readAgreement(opened.document, ftda);
    const [placed] = clauses;
    const line = placed?.lines.find(({ line: one }) => lineKey(one) === "co-construction");
    const chosen = placed && selectionOf(clauses).get(placed.list.id);
    if (!placed || !line || !chosen) throw new Error("no such engagement");
    const selection = new Map([[placed.list.id, untickLine(placed.list, chosen, lineKey(line.line))]]);
    const { change: done } = await applyClauses(opened.document, ftda, selection);
    expect(bodyTexts(opened)).toHaveLength(before.length - 1);
    expect(await takeBack(opened.document, ftda, done)).toMatchObject({ findings: [] });
    expect(bodyTexts(opened)).toEqual(before);
  });
});
