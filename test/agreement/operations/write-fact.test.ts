import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { readFacts, writeFact } from "../../../src/agreement/operations/write-fact";
import { loadMemory } from "../../../src/agreement/reading/memory";
import { openAgreement, openFilled } from "../../builders/agreement";
import { withPart } from "../../builders/docx";
import { ftda } from "../../builders/models";
import { blankAgreement, countRoundTrips, eachProfile, paragraphTexts } from "../../builders/word";

const request = { today: { year: 2027, month: 1, day: 2 } };

describe.each(eachProfile)("changing a fact of the model in Word (%s)", (_, profile) => {
  it.each<[string, unknown, string]>([
    ["ftda.siret", "732 829 320 00074", "N° SIRET : 732\u00a0829\u00a0320\u00a000074"],
    [
      "ftda.representative.name",
      { firstName: "Vincent", familyName: "Beaugrand" },
      "représentée par Vincent BEAUGRAND, Directrice",
    ],
    ["ftda.signatory.name", "Delphine Rouilleault", "Delphine Rouilleault"],
    ["agreement.copies", "2", "Fait en 2 exemplaires originaux, à Paris, le"],
    ["agreement.copies", "deux", "Fait en deux exemplaires originaux, à Paris, le"],
    ["agreement.place", "Le Havre", "Fait en 4 exemplaires originaux, au Havre, le"],
    ["agreement.place", "à La Rochelle", "Fait en 4 exemplaires originaux, à La Rochelle, le"],
    ["agreement.place", "les Ulis", "Fait en 4 exemplaires originaux, aux Ulis, le"],
    ["agreement.duration", "un an", "pour une durée d’un an."],
    ["agreement.duration", "de deux ans", "pour une durée de deux ans."],
    ["ftda.figures.year", "en 2025", "dans 11 régions en 2025, France"],
  ])("writes %s in its place, and the review expects it there", async (id, value, expected) => {
    const { document, word } = await openFilled({ profile });
    const before = paragraphTexts(word);
    const trips = countRoundTrips(word);
    const report = await writeFact(document, ftda, id, value);
    expect(report.state).toBe("written");
    expect(countRoundTrips(word) - trips).toBeLessThanOrEqual(4);
    const written = paragraphTexts(word).filter((text, index) => text !== before[index]);
    expect(written).toEqual([expect.stringContaining(expected)]);
    const { findings } = await reviewDocument(document, ftda, request);
    expect(
      findings.filter(({ code }) => ["text-altered", "fact-changed", "slot-lost", "paragraph-added"].includes(code)),
    ).toEqual([]);
    // Written again, it is there already.
    expect(await writeFact(document, ftda, id, value)).toMatchObject({ state: "written", change: { steps: [] } });
    if (report.state === "written") await takeBack(document, ftda, report.change);
    expect(paragraphTexts(word)).toEqual(before);
    const reviewed = await reviewDocument(document, ftda, request);
    // Taken back, it is the model's again.
    expect(reviewed.findings.filter(({ code }) => code === "fact-changed")).toEqual([]);
  });

  it("writes a fact of a paragraph that was broken in two, as its note advises", async () => {
    const broken = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace(/(<w:r>)(<w:t[^>]*>N° TVA)/, "</w:p><w:p>$1$2"),
    );
    const { document, word } = await openAgreement({ profile }, new Uint8Array(broken));
    const told = async (code: string): Promise<number> =>
      (await reviewDocument(document, ftda, { today: { year: 2027, month: 1, day: 2 } })).findings.filter(
        (one) => one.code === code,
      ).length;
    expect(await told("fact-outdated")).toBe(1);
    expect(await writeFact(document, ftda, "ftda.ape", "8899B")).toMatchObject({ state: "written" });
    expect(paragraphTexts(word).slice(9, 11)).toEqual(["Code APE : 8899\u00a0B", expect.stringMatching(/^N° TVA/)]);
    expect([await told("fact-outdated"), await told("fact-changed"), await told("paragraph-added")]).toEqual([0, 0, 0]);
  });

  it.each([
    ["ftda.siret", "12", "siret-not-14-digits"],
    ["ftda.representative.name", "", "person-half-named"],
    ["agreement.duration", "longtemps", "duration-not-said"],
    ["agreement.copies", "plusieurs", "count-not-a-number"],
    ["agreement.copies", "0", "count-too-small"],
    ["ftda.figures.year", "cette année", "year-not-four-digits"],
  ])("refuses %s “%s”, which is no value of its kind: %s", async (id, value, code) => {
    const { document } = await openAgreement({ profile });
    expect(await writeFact(document, ftda, id, value)).toMatchObject({ state: "refused", problem: { code } });
  });

  it("lists what each fact is now", async () => {
    const { document } = await openAgreement({ profile });
    await writeFact(document, ftda, "ftda.ape", "8899B");
    const facts = readFacts(ftda, await loadMemory(document, ftda));
    expect(facts.filter(({ isChanged }) => isChanged).map(({ fact, answer }) => [fact.id, answer])).toEqual([
      ["ftda.ape", "8899B"],
    ]);
    expect(facts.find(({ fact }) => fact.id === "ftda.siret")?.answer).toBe("78454750700433");
  });
});
