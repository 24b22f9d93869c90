/** An answer that a person broke in two lines (Shift+Enter) in its control: nothing could put the line break back. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { takeBack } from "../../src/agreement/operations/take-back";
import { blankDocument } from "../../src/cli/blank-document";
import { answersOf } from "../builders/answers";
import { withPart } from "../builders/docx";
import { smallModel } from "../builders/small-model";
import { eachProfile, openInWord, paragraphTexts } from "../builders/word";

const fillWith = (place: string) => checkAnswers(smallModel, answersOf(smallModel.id, { place })).answers;

describe.each(eachProfile)("an answer of two lines in its control (%s)", (_, profile) => {
  it("is not written over, which is said, or comes back when that is taken back", async () => {
    const { word, document } = await openInWord(await blankDocument(smallModel), { profile });
    await prepareAgreement(document, smallModel);
    await fillAgreement(document, smallModel, fillWith("12 rue X 75001 Paris"));
    const broken = withPart(word.save(), "word/document.xml", (xml) =>
      xml.replace("12 rue X 75001", "12 rue X</w:t><w:br/><w:t>75001"),
    );
    const opened = await openInWord(broken, { profile });
    const before = paragraphTexts(opened.word);
    const { change, unwritten, findings } = await fillAgreement(opened.document, smallModel, fillWith("3 rue Y 69001 Lyon"));
    const isWritten = paragraphTexts(opened.word).some((text) => text.includes("3 rue Y"));
    expect(unwritten).toEqual(isWritten ? [] : ["place"]);
    expect(findings.some(({ details }) => "field" in details && details.field === "place")).toBe(!isWritten);
    await takeBack(opened.document, smallModel, change);
    expect(paragraphTexts(opened.word)).toEqual(before);
  });
});
