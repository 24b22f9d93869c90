/** What stands beside an answer of several paragraphs, in its paragraph, is a person's: it does not go when that is written. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { emmaus } from "../builders/answers";
import { inParagraph, openChanged, type XmlChange } from "../builders/changed-agreement";
import { ftda } from "../builders/models";
import { eachProfile } from "../builders/word";

const PLACEHOLDER = "xxx (présentation de l’objet social et de l’activité)";
const presented = (text: string) =>
  checkAnswers(ftda, { ...emmaus, answers: { ...emmaus.answers, "partner.presentation": text } }).answers;

/** At the end of the paragraph, or at its beginning. */
const atEnd = (node: string): XmlChange => inParagraph(PLACEHOLDER, (xml) => xml.replace(/<\/w:p>$/u, `${node}</w:p>`));
const atStart = (node: string): XmlChange =>
  inParagraph(PLACEHOLDER, (xml) => xml.replace(/(^<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?)/su, `$1${node}`));

const NOTE = '<w:r><w:footnoteReference w:id="77"/></w:r>';
const FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const STRUCK = '<w:del w:id="78" w:author="Collègue"><w:r><w:delText>ancien texte</w:delText></w:r></w:del>';
const HIDDEN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>voir le dossier</w:t></w:r>";

describe.each(eachProfile)("beside a presentation (%s)", (_, profile) => {
  it.each<[string, XmlChange, string]>([
    ["a note after", atEnd(NOTE), 'w:footnoteReference w:id="77"'],
    ["a note before", atStart(NOTE), 'w:footnoteReference w:id="77"'],
    ["a field after", atEnd(FIELD), " PAGE "],
    ["struck words after", atEnd(STRUCK), "ancien texte"],
    ["hidden words after", atEnd(HIDDEN), "voir le dossier"],
    ["words after", atEnd("<w:r><w:t> (à relire)</w:t></w:r>"), "(à relire)"],
  ])("%s stay, and a field that is not written is named", async (_name, change, kept) => {
    const { word, document } = await openChanged(change, { profile });
    await prepareAgreement(document, ftda);
    const report = await fillAgreement(document, ftda, presented("Elle accueille.\nElle accompagne."));
    expect(word.document.printMain().includes(kept)).toBe(true);
    const isWritten = word.document.printMain().includes("Elle accompagne.");
    expect(report.unwritten).toEqual(isWritten ? [] : ["partner.presentation"]);
    expect(report.findings.some(({ details }) => "field" in details && details.field === "partner.presentation")).toBe(
      !isWritten,
    );
  });

  it("a note after stays where the answer is one paragraph, and that is written", async () => {
    const { word, document } = await openChanged(atEnd(NOTE), { profile });
    await prepareAgreement(document, ftda);
    const { unwritten } = await fillAgreement(document, ftda, presented("Elle accueille."));
    expect(unwritten).toEqual([]);
    expect(word.document.printMain()).toMatch(/Elle accueille\..*w:footnoteReference w:id="77"/su);
  });
});
