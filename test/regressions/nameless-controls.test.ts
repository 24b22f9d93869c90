/** What LibreOffice 7.4 makes of our controls: those in a paragraph lose id, tag and title, those round paragraphs their tag. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { takeBack } from "../../src/agreement/operations/take-back";
import { blankDocument } from "../../src/cli/blank-document";
import { answersOf } from "../builders/answers";
import { docx, p, r, withPart } from "../builders/docx";
import { modelOf } from "../builders/models";
import { smallModel } from "../builders/small-model";
import { controlTexts, eachProfile, openInWord, paragraphTexts } from "../builders/word";

const given = {
  name: "Emmaüs",
  place: "12 rue X",
  siret: "732 829 320 00074",
  person: { firstName: "Claire", familyName: "Durand" },
  items: ["Prêter une salle", "Accueillir"],
};
const answersIn = (answers: Readonly<Record<string, unknown>>) =>
  checkAnswers(smallModel, answersOf(smallModel.id, answers)).answers;

/** As LibreOffice saves it. */
const asLibreOffice = (bytes: Uint8Array): Uint8Array =>
  withPart(bytes, "word/document.xml", (xml) =>
    xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>(?=<w:sdtContent>(<w:p[ >])?)/gsu, (properties, block: string | undefined) =>
      block === undefined ? "<w:sdtPr/>" : properties.replace(/<w:tag [^>]*>/u, ""),
    ),
  );

describe.each(eachProfile)("an agreement that LibreOffice has saved (%s)", (_, profile) => {
  async function saved(answers: Readonly<Record<string, unknown>>) {
    const first = await openInWord(await blankDocument(smallModel), { profile });
    await prepareAgreement(first.document, smallModel);
    await fillAgreement(first.document, smallModel, answersIn(answers));
    const opened = await openInWord(asLibreOffice(first.word.save()), { profile });
    expect(controlTexts(opened.word).filter(([tag]) => tag !== "")).toEqual([]);
    return { ...opened, controls: controlTexts(first.word), texts: paragraphTexts(first.word) };
  }

  it.each([
    ["filled", given],
    ["filled in part", { name: "Emmaüs" }],
    ["blank", {}],
  ])("has its controls named again, none doubled, none nested: %s", async (_name, answers) => {
    const { word, document, controls, texts } = await saved(answers);
    const prepared = await prepareAgreement(document, smallModel);
    expect(prepared.findings).toEqual([]);
    expect(controlTexts(word)).toEqual(controls);
    expect(paragraphTexts(word)).toEqual(texts);
    expect(await prepareAgreement(document, smallModel)).toMatchObject({ wrapped: 0, findings: [] });
  });

  it("is filled with other answers", async () => {
    const { word, document } = await saved(given);
    await prepareAgreement(document, smallModel);
    const { unwritten, findings } = await fillAgreement(document, smallModel, answersIn({ ...given, name: "Aurore" }));
    expect({ unwritten, findings }).toEqual({ unwritten: [], findings: [] });
    expect(paragraphTexts(word).join()).not.toContain("Emmaüs");
    const { answers } = await readAgreement(document, smallModel);
    expect(answers.get("place")).toBe("12 rue X");
  });

  it("keeps its text when that is taken back", async () => {
    const { word, document, texts } = await saved(given);
    const { change } = await prepareAgreement(document, smallModel);
    await takeBack(document, smallModel, change);
    expect(paragraphTexts(word)).toEqual(texts);
  });

  it("has no control of somebody's own taken for one of ours", async () => {
    const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx (nom)}}, pour l’association"]);
    const theirs = `<w:sdt><w:sdtPr/><w:sdtContent>${r("xxx (nom), pour")}</w:sdtContent></w:sdt>`;
    const { word, document } = await openInWord(
      docx(p("Convention de partenariat signée") + p(r("Par ") + theirs + r(" l’association"))),
      { profile },
    );
    await prepareAgreement(document, model);
    expect(controlTexts(word)).toEqual([
      ["", "xxx (nom), pour"],
      ["trame:name|plain", "xxx (nom)"],
    ]);
  });
});
