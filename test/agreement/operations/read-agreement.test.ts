import { checkAnswers } from "../../../src/agreement/operations/answers";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { blankDocument } from "../../../src/cli/blank-document";
import { splitParagraph } from "../../../src/docx/typing";
import { openAgreement, prepareAndFill } from "../../builders/agreement";
import { emmaus, emmausWith } from "../../builders/answers";
import { withoutMemory, withPart } from "../../builders/docx";
import { ftda, modelOf } from "../../builders/models";
import { countRoundTrips, eachProfile, openInWord } from "../../builders/word";

const answers = checkAnswers(ftda, emmaus).answers;

describe.each(eachProfile)("reading the agreement back in Word (%s)", (_, profile) => {
  it("gives the answers it was filled with, in one round trip", async () => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened);
    const before = countRoundTrips(opened.word);
    const report = await readAgreement(opened.document, ftda);
    expect(Object.fromEntries(report.answers)).toEqual(Object.fromEntries(answers));
    expect(report.findings).toEqual([]);
    expect(countRoundTrips(opened.word) - before).toBe(1);
  });
});

describe("reading an agreement", () => {
  it("without its memory gives answers that print the same", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened);
    const stripped = withoutMemory(opened.word.save());
    const report = await readAgreement((await openInWord(stripped)).document, ftda);
    expect(report.findings).toEqual([]);
    expect(Object.fromEntries(report.answers)).toEqual({
      ...Object.fromEntries(answers),
      // What capitals do not tell.
      "signatory.name": { firstName: "Claire", familyName: "DURAND" },
      "contact.name": { firstName: "Jean-Noël", familyName: "LE GOFF" },
    });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["the sign that follows it", { "partner.name": "Solidarité\u00a0: tous" }],
    ["the name of the other party", { "partner.name": "France terre d’asile Solidarité" }],
    ["the words that follow it", { "partner.address": "12 rue Haute, chez Aurore, représentée par son siège" }],
  ])("gives an answer that holds %s as it was given", async (_, changed) => {
    const opened = await openAgreement();
    await prepareAndFill(opened, emmausWith(changed));
    const report = await readAgreement(opened.document, ftda);
    expect(report.findings).toEqual([]);
    expect(Object.fromEntries(report.answers)).toMatchObject(changed);
  });

  it("gives the same answers when somebody presses Enter before one, between the signatures", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened);
    const { paragraphs } = opened.word.document.body;
    const signature = paragraphs.findLast(({ text }) => text === "Pour Emmaüs Solidarité");
    if (signature) splitParagraph(signature, "Pour ".length, signature.element);
    expect(opened.word.document.body.paragraphs).toHaveLength(paragraphs.length + 1);
    const report = await readAgreement(opened.document, ftda);
    expect(report.findings).toEqual([]);
    expect(Object.fromEntries(report.answers)).toEqual(Object.fromEntries(answers));
  });

  it("gives nothing for a blank one", async () => {
    const opened = await openAgreement();
    const report = await readAgreement(opened.document, ftda);
    expect([...report.answers]).toEqual([]);
    expect(report.findings).toEqual([]);
  });

  it("reads one filled by hand, from the slots that hide least", async () => {
    const model = modelOf(
      ["Convention de partenariat avec {{name|upper:XXX}}", "Les équipes {{name|de:de xxx}} participent.", "Par {{name:xxx}} :"],
      { name: "name" },
    );
    const bytes = withPart(await blankDocument(model), "word/document.xml", (xml) =>
      xml
        .replace(">XXX<", ">LES RESTOS DU CŒUR<")
        .replace(">xxx<", ">Restos du Cœur<")
        .replace(">de <", ">des <")
        .replace(">xxx<", ">Les Restos du Cœur<"),
    );
    const report = await readAgreement((await openInWord(bytes)).document, model);
    expect(Object.fromEntries(report.answers)).toEqual({ name: "Les Restos du Cœur" });
  });

  it("accepts no answer where occurrences differ, and says which texts there are", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened);
    const edited = withPart(opened.word.save(), "word/document.xml", (xml) =>
      xml.replace(">d’Emmaüs Solidarité<", ">d’Emmaüs Connect<"),
    );
    const report = await readAgreement((await openInWord(edited)).document, ftda);
    expect(report.answers.has("partner.name")).toBe(false);
    expect(report.answers.size).toBe(Object.keys(emmaus.answers).length - 1);
    expect(report.findings).toMatchObject([
      {
        code: "occurrence-differs",
        details: { field: "partner.name", texts: expect.arrayContaining(["d'Emmaüs Connect"]) as string[] },
      },
    ]);
  });

  it("accepts no answer that does not print as the document has it", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened, emmausWith({ engagements: undefined }));
    const edited = withPart(opened.word.save(), "word/document.xml", (xml) =>
      xml.replace(">de présidente<", ">présidente<").replace(">Présidente<", ">Fonction<"),
    );
    const report = await readAgreement((await openInWord(edited)).document, ftda);
    expect(report.findings).toMatchObject([
      { code: "answer-unreadable", details: { field: "signatory.role", text: "présidente" } },
    ]);
  });
});
