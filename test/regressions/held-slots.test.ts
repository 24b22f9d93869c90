/** Slots that nothing is to be written in, each refused by its true name: words that wait to be struck out, locks. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { blankDocument } from "../../src/cli/blank-document";
import { answersOf } from "../builders/answers";
import { docx, p, r, sdt, withPart } from "../builders/docx";
import { modelOf } from "../builders/models";
import { smallModel } from "../builders/small-model";
import { eachProfile, openInWord, paragraphTexts } from "../builders/word";

const today = { year: 2026, month: 11, day: 25 };
const MAIN = "word/document.xml";

/** The prepared agreement with the content of one of its controls changed. */
async function withContent(tag: string, change: (content: string) => string, profile: (typeof eachProfile)[number][1]) {
  const { word, document } = await openInWord(await blankDocument(smallModel), { profile });
  await prepareAgreement(document, smallModel);
  const content = new RegExp(
    `(<w:tag w:val="trame:${tag.replace("|", "\\|")}"/>.*?<w:sdtContent>)(.*?)(?=</w:sdtContent>)`,
    "su",
  );
  return withPart(word.save(), MAIN, (xml) => xml.replace(content, (_, head: string, inside: string) => head + change(inside)));
}

const strike = (content: string): string =>
  content.replace(
    /<w:r(?: [^>]*)?>.*?<\/w:r>/gsu,
    (run) => `<w:del w:id="901" w:author="A">${run.replace(/<(\/?)w:t(?=[ >])/gu, "<$1w:delText")}</w:del>`,
  );

describe.each(eachProfile)("a control whose words all wait to be struck out (%s)", (_, profile) => {
  it.each([
    ["in a sentence", "place", "place|plain", "12 rue X"],
    ["alone in its paragraph", "items", "items|item-1", ["Prêter une salle", "Accueillir"]],
  ])("is refused by name, and keeps its words: %s", async (_name, field, tag, answer) => {
    const { word, document } = await openInWord(await withContent(tag, strike, profile), { profile });
    const { answers } = checkAnswers(smallModel, answersOf(smallModel.id, { [field]: answer }));
    const { findings, unwritten } = await fillAgreement(document, smallModel, answers);
    expect(unwritten).toEqual([field]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "slot-held", details: expect.objectContaining({ field, by: "revision" }) as unknown }),
    );
    expect(word.document.printMain()).toMatch(/<w:delText[^>]*>xxx/u);
    const control = word.document.body.contentControls.find((one) => one.tag === `trame:${tag}`);
    expect(control?.paragraphs[0]?.pieces.filter(({ run, deleted }) => !deleted && control.element.contains(run))).toEqual([]);
  });

  it("offers no repair that would write over them", async () => {
    const { document } = await openInWord(await withContent("place|plain", strike, profile), { profile });
    const { findings } = await reviewDocument(document, smallModel, { today });
    for (const { key, repair } of findings) {
      if (repair?.kind !== "restore-slot") continue;
      expect(await repairFinding(document, smallModel, key, { today })).toMatchObject({ state: "refused" });
    }
    expect(findings.filter(({ code, repair }) => code === "slot-empty" && repair)).toEqual([]);
  });
});

describe.each(eachProfile)("an item of a list that holds a note (%s)", (_, profile) => {
  const note = '<w:r><w:footnoteReference w:id="77"/></w:r>';

  it.each(["items|item-1", "items|item-2"])("is missing, and the other item is not: %s", async (tag) => {
    const { document } = await openInWord(
      await withContent(tag, (content) => content.replace("</w:r>", `</w:r>${note}`), profile),
      { profile },
    );
    const { answers } = checkAnswers(smallModel, answersOf(smallModel.id, { items: ["Prêter une salle", "Accueillir"] }));
    const { missing, unwritten, fields } = await fillAgreement(document, smallModel, answers);
    const items = smallModel.slots.filter(({ field }) => field === "items");
    expect(missing.filter((id) => items.some((slot) => slot.id === id))).toEqual(
      items.filter(({ form }) => tag.endsWith(form)).map(({ id }) => id),
    );
    expect(unwritten).toEqual(["items"]);
    expect(fields.find(({ field }) => field === "items")).toMatchObject({ filled: 1, slots: 2 });
  });
});

describe.each(eachProfile)("a control that somebody locked (%s)", (_, profile) => {
  const model = modelOf([
    "Convention de partenariat signée",
    "Par {{name:xxx (nom)}}, pour l’association",
    "Pour {{place:xxx}} ;",
  ]);
  const lock = '<w:lock w:val="contentLocked"/>';
  const documentOf = (line: string): Uint8Array => docx(p("Convention de partenariat signée") + p(line) + p("Pour xxx ;"));
  const rest = r(", pour l’association");

  it.each([
    ["round the slot", r("Par ") + sdt(r("xxx (nom)"), "foreign", lock) + rest],
    ["round its sentence", sdt(r("Par xxx (nom)") + rest, "foreign", lock)],
    ["round another round it", sdt(sdt(r("Par xxx (nom)") + rest, "inner"), "foreign", lock)],
  ])("is the reason that is said: %s", async (_name, line) => {
    const { word, document } = await openInWord(documentOf(line), { profile });
    const before = paragraphTexts(word);
    const { wrapped, findings } = await prepareAgreement(document, model);
    expect(wrapped).toBe(1);
    expect(findings).toMatchObject([{ code: "slot-not-wrapped", details: { field: "name", reason: "locked" } }]);
    expect(paragraphTexts(word)).toEqual(before);
  });

  it("is the reason that is said: in the slot", async () => {
    const line = r("Par xxx ") + sdt(r("(nom)"), "foreign", lock) + rest;
    const { word, document } = await openInWord(documentOf(line), { profile });
    const { findings } = await prepareAgreement(document, model);
    expect(findings).toMatchObject([{ code: "slot-held", details: { field: "name", by: "locked" } }]);
    const { answers } = checkAnswers(model, answersOf(model.id, { name: "Emmaüs" }));
    const filled = await fillAgreement(document, model, answers);
    expect(filled.findings).toMatchObject([{ code: "slot-held", details: { by: "locked" } }]);
    expect(paragraphTexts(word)).toContain("Par xxx (nom), pour l’association");
  });
});
