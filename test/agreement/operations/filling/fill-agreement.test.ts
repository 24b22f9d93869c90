import { checkAnswers } from "../../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../../src/agreement/operations/filling/fill-agreement";
import type { FieldReading } from "../../../../src/agreement/reading/read-fields";
import { prepareAgreement } from "../../../../src/agreement/operations/prepare-agreement";
import { openAgreement, fill, prepareAndFill } from "../../../builders/agreement";
import { emmausWith } from "../../../builders/answers";
import { expectFilledForEmmaus } from "../../../builders/filled-for-emmaus";
import { partOf, withoutMemory, withPart } from "../../../builders/docx";
import { ftda, largeModel, modelOf } from "../../../builders/models";
import { validationErrors } from "../../../builders/validate";
import { blankDocument } from "../../../../src/cli/blank-document";
import { blankAgreement, controlTexts, countRoundTrips, eachProfile, openInWord, paragraphTexts } from "../../../builders/word";

describe.each(eachProfile)("filling the agreement in Word (%s)", (_, profile) => {
  it("writes the 29 values in their French form, and nothing else changes", async () => {
    const opened = await openAgreement({ profile });
    const { prepared, filled } = await prepareAndFill(opened);
    expect(prepared).toMatchObject({ recognised: true, wrapped: 29, findings: [] });
    expect(filled).toMatchObject({ recognised: true, filled: 29, missing: [], unwritten: [], findings: [] });
    await expectFilledForEmmaus(opened.word.save());
  });

  it("keeps the bullets, headings and bold of what it fills", async () => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened);
    const { paragraphs } = opened.word.document.body;
    const bullet = paragraphs.find(({ text }) => text.startsWith("Proposer deux ateliers"));
    expect(bullet && opened.word.document.numbering.placeOf(bullet.element)?.level).toBe(0);
    const heading = paragraphs.find(({ text, element }) => text === "Emmaüs Solidarité" && element.child("w:pPr"));
    expect(heading && opened.word.document.styles.builtInName(heading.element)).toBe("Heading2");
    const name = paragraphs.find(({ text }) => text === "EMMAÜS SOLIDARITÉ");
    expect(name?.pieces[0]?.run.child("w:rPr")?.child("w:b")).toBeDefined();
  });

  it("filled twice is filled once", async () => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened);
    const once = opened.word.save();
    expect(await fill(opened)).toMatchObject({ filled: 29, change: { steps: [] } });
    expect(Buffer.from(opened.word.save()).equals(Buffer.from(once))).toBe(true);
  });

  it("takes 5 round trips with preparing, whatever the number of slots", async () => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened);
    expect(countRoundTrips(opened.word)).toBe(5);

    const { model, answers } = largeModel(1_000);
    const large = await openInWord(await blankDocument(model), { profile });
    const { prepared, filled } = await prepareAndFill(large, answers, model);
    expect(prepared.wrapped).toBe(1_000);
    expect(filled).toMatchObject({ filled: 1_000, missing: [], findings: [] });
    expect(countRoundTrips(large.word)).toBeLessThanOrEqual(6);
  });

  it.each([
    ["Handicap International", "de Handicap International", "à Handicap International", "HANDICAP INTERNATIONAL"],
    ["Les Restos du Cœur", "des Restos du Cœur", "aux Restos du Cœur", "LES RESTOS DU CŒUR"],
    ["Le Refuge", "du Refuge", "au Refuge", "LE REFUGE"],
    ["Œuvres & Cie <Lyon>", "d’Œuvres & Cie <Lyon>", "à Œuvres & Cie <Lyon>", "ŒUVRES & CIE <LYON>"],
    ["Habitat et Humanisme", "d’Habitat et Humanisme", "à Habitat et Humanisme", "HABITAT ET HUMANISME"],
    ["Singa 🌱", "de Singa 🌱", "à Singa 🌱", "SINGA 🌱"],
  ])("writes %s as %s, %s and %s", async (name, de, a, upper) => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened, emmausWith({ "partner.name": name }));
    const texts = controlTexts(opened.word).filter(([tag]) => tag.startsWith("trame:partner.name|"));
    const inForm = (form: string) => [...new Set(texts.filter(([tag]) => tag.endsWith(form)).map(([, text]) => text))];
    expect([inForm("|de"), inForm("|a"), inForm("|upper"), inForm("|plain")]).toEqual([[de], [a], [upper], [name]]);
    expect(await validationErrors(opened.word.save())).toEqual([]);
  });

  it("leaves what has no answer as placeholders, and lists it", async () => {
    const opened = await openAgreement({ profile });
    const { filled } = await prepareAndFill(opened, { model: "ftda-partenariat", answers: { "partner.name": "Singa" } });
    expect(filled.filled).toBe(13);
    expect(filled.missing).toHaveLength(16);
    expect(filled.missing).toContain("signing/signing.date");
    expect(filled.unwritten).toEqual([]);
    expect(paragraphTexts(opened.word)).toContain("Fait en 4 exemplaires originaux, à Paris, le xx xx 2025");
  });
});

describe("engagements", () => {
  it("fewer than two: the surplus bullet goes, and the last one ends with a full stop", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened, emmausWith({ engagements: ["proposer un atelier"] }));
    expect(filled).toMatchObject({ filled: 28, missing: [], unwritten: [], findings: [] });
    const texts = paragraphTexts(opened.word);
    expect(texts).toHaveLength(ftda.paragraphs.length); // one bullet fewer, one paragraph of presentation more
    expect(texts).toContain("Proposer un atelier.");
    expect(await validationErrors(opened.word.save())).toEqual([]);
  });

  it("none: both bullets go, and the list that stays open is said", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened, emmausWith({ engagements: [] }));
    expect(filled).toMatchObject({ filled: 27, missing: [], unwritten: [] });
    expect(filled.findings).toMatchObject([{ code: "list-left-open", level: "warning" }]);
    expect(await fill(opened, emmausWith({ engagements: [] }))).toMatchObject({ unwritten: [], change: { steps: [] } });
  });

  it("some, where both bullets are gone: the list has no place, it is not said to have room for 0", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened, emmausWith({ engagements: [] }));
    const again = await fill(opened, emmausWith({ engagements: ["proposer un atelier"] }));
    expect(again).toMatchObject({ unwritten: ["engagements"], change: { steps: [] } });
    expect(again.findings).toMatchObject([{ code: "field-without-slot", details: { field: "engagements" } }]);
  });

  it("more than two: none is written, and it is said", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened, emmausWith({ engagements: ["a", "b", "c"] }));
    expect(filled.unwritten).toEqual(["engagements"]);
    expect(filled.findings).toMatchObject([{ code: "too-many-engagements", details: { given: 3, room: 2 } }]);
    expect(filled.missing).toEqual(["engagement-own-1/engagements", "engagement-own-2/engagements"]);
  });

  it("absent: left as they are", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened, emmausWith({ engagements: undefined }));
    expect(filled).toMatchObject({ filled: 27, unwritten: [], findings: [] });
  });
});

describe("what an agreement was before", () => {
  it("refills an agreement already filled with another partner", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened);
    const again = await fill(
      opened,
      emmausWith({ "partner.name": "Les Restos du Cœur", "partner.presentation": "Une seule ligne" }),
    );
    expect(again).toMatchObject({ filled: 29, missing: [], findings: [] });
    expect(paragraphTexts(opened.word)).toHaveLength(ftda.paragraphs.length);
    expect(paragraphTexts(opened.word).join("\n")).not.toContain("d’Emmaüs Solidarité peuvent");
  });

  it("fills an agreement saved and opened again, with or without its memory", async () => {
    const first = await openAgreement();
    await prepareAndFill(first);
    const again = await openInWord(first.word.save());
    expect(await fill(again, emmausWith({ "partner.name": "Singa" }))).toMatchObject({ filled: 29, findings: [] });
    const stripped = withoutMemory(first.word.save());
    expect(await fill(await openInWord(stripped))).toMatchObject({ filled: 29, findings: [] });
  });

  it("fills copies too, and says that there are more than the model has", async () => {
    const opened = await openAgreement();
    await prepareAgreement(opened.document, ftda);
    const copied = withPart(opened.word.save(), "word/document.xml", (xml) => {
      const heading =
        /<w:p>(?:(?!<w:p>).)*?\bPar (?:(?!<\/w:p>).)*trame:partner\.name(?:(?!<\/w:p>).)*<\/w:p>/s.exec(xml)?.[0] ?? "";
      return xml.replace(heading, heading + heading.replace(/w:id w:val="\d+"/g, 'w:id w:val="9999"'));
    });
    const again = await openInWord(copied);
    const report = await fill(again);
    expect(report.findings).toMatchObject([{ code: "slot-copied", details: { field: "partner.name", copies: 1 } }]);
    expect(paragraphTexts(again.word).filter((text) => text === "Par Emmaüs Solidarité :")).toHaveLength(2);
  });

  it("says that an answered field has no slot, and writes nothing of it", async () => {
    const without = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace(/<w:p>(?:(?!<w:p>).)*?Fait en (?:(?!<\/w:p>).)*<\/w:p>/s, ""),
    );
    const report = (await prepareAndFill(await openInWord(without))).filled;
    expect(report.unwritten).toEqual(["signing.date"]);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: "field-without-slot" }));
  });

  it("does nothing to a document that is not the agreement", async () => {
    const model = modelOf(["Compte rendu de la réunion du comité", "Présents : {{name:xxx}}"]);
    const bytes = await blankDocument(model);
    const opened = await openInWord(bytes);
    expect(await prepareAndFill(opened)).toMatchObject({ prepared: { recognised: false }, filled: { recognised: false } });
    expect(partOf(opened.word.save(), "word/document.xml")).toBe(partOf(bytes, "word/document.xml"));
  });
});

describe("what was expected to be there", () => {
  const answers = checkAnswers(ftda, emmausWith({})).answers;
  const only = (field: string, answer: string) => new Map([[field, answer]]);
  const blank: FieldReading[] = [{ field: "partner.name", filled: 0, slots: 13, words: 0, shown: [], state: "blank" }];
  const shows = (answer: string): FieldReading[] => [
    { field: "partner.name", filled: 13, slots: 13, words: 0, shown: [], state: "read", answer },
  ];

  it("writes over what it expects, blank or answered", async () => {
    const opened = await openAgreement();
    await prepareAgreement(opened.document, ftda);
    const first = await fillAgreement(opened.document, ftda, only("partner.name", "Singa"), blank);
    expect(first).toMatchObject({ unwritten: [], findings: [] });
    const second = await fillAgreement(opened.document, ftda, only("partner.name", "Emmaüs"), shows("Singa"));
    expect(second).toMatchObject({ unwritten: [], findings: [] });
    expect(second.fields.find(({ field }) => field === "partner.name")).toMatchObject({
      state: "read",
      answer: "Emmaüs",
      filled: 13,
    });
  });

  it("leaves what was changed in Word, and says so; the other fields are written", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened, { model: ftda.id, answers: { "partner.name": "Singa", "partner.ape": "8790B" } });
    const wanted = new Map([...answers].filter(([field]) => field === "partner.name" || field === "partner.ape"));
    const report = await fillAgreement(opened.document, ftda, wanted, shows("Emmaüs"));
    expect(report.unwritten).toEqual(["partner.name"]);
    expect(report.findings).toMatchObject([{ code: "changed-in-document", details: { field: "partner.name" } }]);
    expect(paragraphTexts(opened.word)).toContain("Par Singa :");
  });
});

describe("placeholders outside the slots", () => {
  it("are findings, with their place", async () => {
    const bytes = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace("PRÉAMBULE", "PRÉAMBULE de xxx").replace("Ci-après dénommées", "Ci-après (adresse) XX dénommées"),
    );
    const { filled } = await prepareAndFill(await openInWord(bytes));
    expect(filled.findings.filter(({ code }) => code === "placeholder-left")).toMatchObject([
      {
        place: { part: "body", paragraph: 21, extract: expect.stringContaining("(adresse)") as string },
        details: { placeholder: "(adresse)" },
      },
      { place: { part: "body", paragraph: 21 }, details: { placeholder: "XX" } },
      { place: { part: "body", paragraph: 25, extract: "PRÉAMBULE de xxx" }, details: { placeholder: "xxx" } },
    ]);
  });

  it("are findings in an answer too", async () => {
    const { filled } = await prepareAndFill(await openAgreement(), emmausWith({ "partner.address": "12 rue xxx (adresse)" }));
    expect(filled.findings.map(({ details }) => details)).toEqual([{ placeholder: "xxx (adresse)" }]);
  });

  it("are not the words that look like them", async () => {
    const bytes = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace("PRÉAMBULE", "PRÉAMBULE, XXe siècle, taille XXL, (BPI), exxon"),
    );
    expect((await prepareAndFill(await openInWord(bytes))).filled.findings).toEqual([]);
  });
});
