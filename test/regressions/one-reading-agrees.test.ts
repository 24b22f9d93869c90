/** What the form, the fill, the review and the memory say of one document is the same, and what is as it should be stays so. */

import { applyClauses } from "../../src/agreement/operations/engagements/apply-clauses";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { waiveFinding } from "../../src/agreement/operations/waive-finding";
import { loadMemory } from "../../src/agreement/reading/memory";
import { type ClauseSelection, defaultSelection } from "../../src/agreement/clauses/arrangement";
import { HostError } from "../../src/agreement/agreement-document";
import { WordDocument } from "../../src/word/word-document";
import { fill, openFilled, prepareAndFill } from "../builders/agreement";
import { answersOf, emmausWith } from "../builders/answers";
import { engagements, outline } from "../builders/clauses";
import { bodyTexts, inParagraph, openChanged, openFilledAndChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { partOf, r } from "../builders/docx";
import { failAtMessage } from "../builders/host-faults";
import { ftda } from "../builders/models";
import { eachProfile, openInWord, type OpenedWord } from "../builders/word";
import { beforeMessage } from "../laws/between-round-trips/before-message";
import { addBullet, paragraphWith } from "../laws/between-round-trips/hands";

const today = { year: 2026, month: 11, day: 23 };
const inTurn =
  (...changes: XmlChange[]): XmlChange =>
  (xml) =>
    changes.reduce((changed, change) => change(changed), xml);

/** Every control is gone, as in an agreement filled by hand. */
const free: XmlChange = (xml) =>
  xml.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu, "");

/** What is said of the words and the fields of a document. */
async function codes({ document }: OpenedWord): Promise<string[]> {
  const { findings } = await reviewDocument(document, ftda, { today });
  return findings.map(({ code }) => code).filter((code) => code !== "fixed-text-note" && code !== "margins-not-read");
}

describe.each(eachProfile)("one reading in Word (%s)", (_, profile) => {
  const siret = "732\u00a0829\u00a0320\u00a000074";
  const plainSiret = swap(siret, "73282932000074");

  it.each<[string, XmlChange]>([
    ["as Trame filled it", (xml) => `${xml} `],
    ["with a number that is spelled freely", plainSiret],
    [
      "with its name changed in one place",
      inParagraph("pourra être sollicitée", swap("Emmaüs Solidarité", "Emmaüs Alternatives")),
    ],
    ["with words beside an answer", inParagraph("pourra être sollicitée", swap(" dans le cadre", " (siège) dans le cadre"))],
  ])("filling what was read changes nothing, %s", async (_name, change) => {
    const opened = await openFilledAndChanged(change, undefined, { profile });
    const before = Buffer.from(opened.word.save());
    const { answers } = await readAgreement(opened.document, ftda);
    const filled = await fillAgreement(opened.document, ftda, answers);
    expect(filled.change.steps).toEqual([]);
    expect(before.equals(Buffer.from(opened.word.save()))).toBe(true);
  });

  it("a word changed by hand beside a control is no fault of the fill", async () => {
    const change = inParagraph("pourra être sollicitée", swap(" dans le cadre de", " au titre de"));
    const opened = await openFilledAndChanged(change, undefined, { profile });
    const filled = await fill(opened, answersOf(ftda.id, { "partner.name": "Les Restos du Cœur" }));
    expect(filled).toMatchObject({ filled: 29, unwritten: [], findings: [] });
    expect(bodyTexts(opened).join("\n")).toContain("sollicitée par Les Restos du Cœur au titre de son expertise");
    expect(await codes(opened)).toEqual(["text-altered"]);
  });

  it("a number that is spelled freely is the same for the form, the review and the fill, and stays as it is spelled", async () => {
    const opened = await openFilledAndChanged(plainSiret, undefined, { profile });
    const { answers, findings } = await readAgreement(opened.document, ftda);
    expect([answers.get("partner.siret"), findings]).toEqual(["73282932000074", []]);
    expect(await codes(opened)).toEqual([]);
    expect(await fill(opened)).toMatchObject({ filled: 29, findings: [], change: { steps: [] } });
    expect(bodyTexts(opened)).toContain("N° SIRET : 73282932000074");
  });

  it("an answer by hand that ends with an ellipsis is read whole, and replaced whole", async () => {
    const field = "partner.presentation";
    const opened = await openFilledAndChanged(free, emmausWith({ [field]: "Elle accueille, héberge…" }), { profile });
    const { answers } = await readAgreement(opened.document, ftda);
    await prepareAndFill(opened, answersOf(ftda.id, { [field]: "Elle accompagne." }));
    const shown = bodyTexts(opened).filter((text) => text.startsWith("Elle acc"));
    expect([answers.get(field), shown]).toEqual(["Elle accueille, héberge…", ["Elle accompagne."]]);
  });

  it("titles that Word numbers change nothing: filled by hand, prepared, renamed", async () => {
    const numbering = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
    const numbered: XmlChange = (xml) => xml.replace(/<w:pStyle w:val="Heading[12]"\/>/gu, (style) => style + numbering);
    const opened = await openFilledAndChanged(inTurn(numbered, free), undefined, { profile });
    expect(await prepareAgreement(opened.document, ftda)).toMatchObject({ wrapped: 29, findings: [] });
    const filled = await fill(opened, answersOf(ftda.id, { "partner.name": "Aurore" }));
    expect(filled).toMatchObject({ filled: 29, unwritten: [], findings: [] });
    expect(
      bodyTexts(opened).filter((text) => text.includes("Emmaüs") && !/d’Emmaüs Solidarité\.|^Emmaüs Solidarité acc/u.test(text)),
    ).toEqual([]);
  });
});

describe("an engagement that holds more than its text tells", () => {
  const text = "Diffuser des informations émanant de chacune des parties à destination des personnes concernées ;";
  const [head = "", tail = ""] = text.split("informations");
  const bold = r(head) + r("informations", "<w:b/>") + r(tail);
  const none: ClauseSelection = new Map([...defaultSelection(ftda), ["both", []]]);
  const moved: ClauseSelection = new Map([
    ...defaultSelection(ftda),
    ["both", (defaultSelection(ftda).get("both") ?? []).toReversed()],
  ]);

  it.each<[string, string, string]>([
    ["a footnote", "note", `${r("informations")}<w:r><w:footnoteReference w:id="2"/></w:r>`],
    ["a link", "link", `<w:hyperlink w:anchor="_Hlk160541460">${r("informations")}</w:hyperlink>`],
    ["a comment", "comment", `<w:commentRangeStart w:id="1"/>${r("informations")}<w:commentRangeEnd w:id="1"/>`],
    ["a bold word", "format", r("informations", "<w:b/>")],
  ])("%s: it is not unticked, and is named", async (_name, by, word) => {
    const opened = await openChanged(swap(r(text), r(head) + word + r(tail)));
    await prepareAndFill(opened, emmausWith({ engagements: undefined }));
    const { findings } = await applyClauses(opened.document, ftda, none);
    const held = findings.filter(({ code }) => code === "clause-held");
    expect(held).toMatchObject([{ details: { title: { fr: "Diffuser les informations des parties" }, by } }]);
    expect(outline(opened.word, "both").some((line) => line.startsWith("•Diffuser des"))).toBe(true);
    expect(partOf(opened.word.save(), "word/document.xml").includes(word)).toBe(true);
  });

  it("its list is then left as it is: an engagement that was to go is no reason to take half of them", async () => {
    const opened = await openChanged(swap(r(text), bold));
    await prepareAndFill(opened, emmausWith({ engagements: undefined }));
    const before = outline(opened.word, "both");
    const report = await applyClauses(opened.document, ftda, none);
    expect(report.unapplied).toEqual(["both"]);
    expect(JSON.stringify(report.change)).not.toContain("Diffuser");
    expect(outline(opened.word, "both")).toEqual(before);
  });

  it("it is not moved either: the others move round it", async () => {
    const opened = await openChanged(swap(r(text), bold));
    await prepareAndFill(opened, emmausWith({ engagements: undefined }));
    const report = await applyClauses(opened.document, ftda, moved);
    expect(report).toMatchObject({ unapplied: [], findings: [] });
    expect(outline(opened.word, "both").filter(Boolean)).toEqual([
      "•Utiliser les ;",
      "•Diffuser des ;",
      "•Organiser conjointement .",
    ]);
    expect(partOf(opened.word.save(), "word/document.xml")).toContain('<w:b/></w:rPr><w:t xml:space="preserve">informations<');
  });
});

describe.each(eachProfile)("what others do meanwhile, in Word (%s)", (_, profile) => {
  it("a colleague’s bullet survives an arrangement that fails, and the others come back", async () => {
    const opened = await openFilled({ profile }, emmausWith({ engagements: undefined }));
    const before = bodyTexts(opened);
    const overheard = beforeMessage(opened.connection, 2, () => {
      addBullet(paragraphWith(opened.word, "Organiser conjointement"), "Prêter une salle ;");
      return Promise.resolve();
    });
    // Two of the memory, the reading, then what changes the lists.
    const fault = failAtMessage(opened, 4, { fault: "lost" });
    const none = new Map([...defaultSelection(ftda), ["both", []]]);
    const failure: unknown = await applyClauses(opened.document, ftda, none).catch((error: unknown) => error);
    fault.mend();
    overheard.stop();
    expect(overheard.faults).toEqual([]);
    expect(failure).toBeInstanceOf(HostError);
    // Where all its neighbours went, its place among them is not to be known.
    expect(bodyTexts(opened).toSorted()).toEqual([...before, "Prêter une salle ;"].toSorted());
  });

  it("what two panes tick at once stands in one order, below what it was ticked under", async () => {
    const opened = await openFilled({ profile }, emmausWith({ engagements: undefined }));
    const other = new WordDocument(opened.office);
    const having = (...ids: string[]): ClauseSelection =>
      new Map([["partner", ids.map((id) => ({ kind: "clause" as const, id }))]]);
    const partners = (): string[] => (engagements(opened.word).partner ?? []).map((text) => text.slice(0, 24));
    await applyClauses(opened.document, ftda, having("channel", "co-construction"));
    addBullet(paragraphWith(opened.word, "Intégrer les équipes"), "Prêter une salle\u00a0;");
    addBullet(paragraphWith(opened.word, "Prêter une salle"), "Prêter un véhicule.");
    const overheard = beforeMessage(opened.connection, 2, async () => {
      await applyClauses(other, ftda, having("channel", "co-construction", "internship"));
    });
    const report = await applyClauses(opened.document, ftda, having("channel", "co-construction", "training-places"));
    overheard.stop();
    expect(overheard.faults).toEqual([]);
    expect(report.unapplied).toEqual([]);
    expect(partners()).toEqual([
      "•Communiquer sur les dif",
      "•Intégrer les équipes de",
      "•Prêter une salle ;",
      "•Prêter un véhicule ;",
      "•Accueillir en stage ou ",
      "•Réserver, dans la limit",
    ]);
  });

  it("the waivers of two panes are both kept", async () => {
    const opened = await openFilled({ profile });
    const other = new WordDocument(opened.office);
    await loadMemory(opened.document, ftda);
    await loadMemory(other, ftda);
    for (const [document, key] of [
      [opened.document, "un"],
      [other, "deux"],
    ] as const) {
      expect(await waiveFinding(document, ftda, { key, reason: "Vu", date: "2026-11-23" })).toMatchObject({ findings: [] });
    }
    const again = await openInWord(opened.word.save(), { profile });
    expect((await loadMemory(again.document, ftda)).waivers.map(({ key }) => key)).toEqual(["deux", "un"]);
  });
});
