/** A bullet that an answer has nothing for goes with its placeholder alone: not with what a person put there. */

import { prepareAndFill } from "../builders/agreement";
import { emmaus } from "../builders/answers";
import { bodyTexts, openChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { partOf, r } from "../builders/docx";

/** The end of a paragraph that ends with its placeholder: the fourth is the second engagement of the partner's own. */
const OWN_2 = 3;
const END = `${r("xxx", '<w:highlight w:val="yellow"/>')}</w:p>`;

const withSection: XmlChange = (xml) => {
  const parts = xml.split(END);
  const before = parts.slice(0, OWN_2 + 1).join(END);
  const at = before.lastIndexOf("</w:pPr>");
  const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  return [before.slice(0, at) + section + before.slice(at), ...parts.slice(OWN_2 + 1)].join(END);
};
const withIn = (run: string): XmlChange => swap(END, END.replace("</w:p>", `${run}</w:p>`), OWN_2);

describe("an own engagement less than there are bullets", () => {
  it.each<[string, XmlChange, string, string]>([
    ["the end of a section", withSection, "break", 'w:orient="landscape"'],
    ["a note", withIn('<w:r><w:footnoteReference w:id="2"/></w:r>'), "note", "w:footnoteReference"],
    ["a page break", withIn('<w:r><w:br w:type="page"/></w:r>'), "break", 'w:type="page"'],
  ])("keeps %s, and says so", async (_, change, by, markup) => {
    const opened = await openChanged(change);
    const { filled } = await prepareAndFill(opened, {
      ...emmaus,
      answers: { ...emmaus.answers, engagements: ["Prêter une salle"] },
    });
    expect(filled.missing).toEqual(["engagement-own-2/engagements"]);
    expect(filled.findings).toMatchObject([{ code: "slot-held", details: { by } }]);
    expect(partOf(opened.word.save(), "word/document.xml")).toContain(markup);
    expect(bodyTexts(opened)).toContain("Prêter une salle.");
  });
});
