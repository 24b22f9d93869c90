/** Words that agree with an answer, in Word: framed, written with it, taken back with it. */

import { checkSelection } from "../../../src/agreement/clauses/check-selection";
import { applyClauses } from "../../../src/agreement/operations/engagements/apply-clauses";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { fill, openAgreement } from "../../builders/agreement";
import { answersOf, emmausWith } from "../../builders/answers";
import { ftda } from "../../builders/models";
import { agreeingTexts, controlTexts, countRoundTrips, eachProfile, paragraphTexts } from "../../builders/word";

const DEFAULTS = ["Association dont le siège social", "représentée", "Référencé", "N° SIRET", "apportera", "interlocutrices"];

const company = {
  kind: "company",
  parts: { form: "anonyme", capital: "40 000 euros", registry: "Lyon", number: "732 829 320" },
};

describe.each(eachProfile)("words that agree with the partner, in Word (%s)", (_, profile) => {
  it("stand in controls of their own, and stay as they are where nobody chose", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    expect(agreeingTexts(opened.word).map(([, text]) => text)).toEqual(DEFAULTS);
    await fill(opened, emmausWith({ "contact.gender": undefined }));
    expect(agreeingTexts(opened.word).map(([, text]) => text)).toEqual(DEFAULTS);
  });

  it("are written with the answers, in the requests of those alone, and taken back with them", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    const [blank, before] = [paragraphTexts(opened.word), countRoundTrips(opened.word)];
    const report = await fill(
      opened,
      emmausWith({ "partner.name": "Les Restos du Cœur", "partner.kind": company, "partner.siret": "W751234567" }),
    );
    expect(report).toMatchObject({ filled: 29, missing: [], unwritten: [], along: ["partner.number"], findings: [] });
    expect(countRoundTrips(opened.word) - before).toBe(2);
    expect(agreeingTexts(opened.word).map(([, text]) => text)).toEqual([
      "Société anonyme au capital de 40 000 euros, immatriculée au registre du commerce et des sociétés de Lyon sous le n° 732 829 320, dont le siège social",
      "représentée",
      "Référencée",
      "N° RNA",
      "apporteront",
      "interlocuteurs",
    ]);
    const { answers } = await readAgreement(opened.document, ftda);
    expect(answers.get("partner.kind")).toEqual(company);
    expect([answers.get("partner.number"), answers.get("partner.siret")]).toEqual(["plural", "W751234567"]);
    const again = await fill(
      opened,
      emmausWith({ "partner.name": "Les Restos du Cœur", "partner.kind": company, "partner.siret": "W751234567" }),
    );
    expect(again.change.steps).toEqual([]);
    expect(await takeBack(opened.document, ftda, report.change)).toMatchObject({ findings: [] });
    expect(paragraphTexts(opened.word)).toEqual(blank);
    expect(controlTexts(opened.word)).toHaveLength(29);
  });

  it("keep the singular that somebody chose for a plural name", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    await fill(opened, answersOf(ftda.id, { "partner.name": "Les Restos du Cœur" }));
    expect(agreeingTexts(opened.word)[4]?.[1]).toBe("apporteront");
    await fill(opened, answersOf(ftda.id, { "partner.number": "singular" }));
    await fill(opened, answersOf(ftda.id, { "partner.name": "Les Restos du Cœur de Paris" }));
    expect(agreeingTexts(opened.word)[4]?.[1]).toBe("apportera");
    expect((await readAgreement(opened.document, ftda)).answers.get("partner.number")).toBe("singular");
  });

  it("follow a name that is no longer plural", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    await fill(opened, answersOf(ftda.id, { "partner.name": "Les Restos du Cœur" }));
    const { along } = await fill(opened, answersOf(ftda.id, { "partner.name": "Emmaüs Solidarité" }));
    expect([along, agreeingTexts(opened.word)[4]?.[1]]).toEqual([["partner.number"], "apportera"]);
  });

  it("are framed where a document was prepared before they were known, written and taken back", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    const { word, document } = opened;
    const isWord = ({ tag }: { readonly tag: string }): boolean => /\|as-[a-z]+$/u.test(tag);
    for (let one = word.document.body.contentControls.find(isWord); one; one = word.document.body.contentControls.find(isWord)) {
      one.unwrap();
    }
    const texts = paragraphTexts(word);
    const { unwritten, findings, change } = await fill(
      opened,
      answersOf(ftda.id, { "partner.kind": "endowment-fund", "partner.siret": "W751234567" }),
    );
    expect([unwritten, findings]).toEqual([[], []]);
    expect(agreeingTexts(word).map(([, text]) => text)).toEqual([
      "Fonds de dotation dont le siège social",
      "représenté",
      "N° RNA",
    ]);
    expect(await takeBack(document, ftda, change)).toMatchObject({ findings: [] });
    expect(paragraphTexts(word)).toEqual(texts);
  });

  it("agree in an engagement that is put in, before and after", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    await fill(opened, answersOf(ftda.id, { "partner.name": "Les Restos du Cœur" }));
    await applyClauses(
      opened.document,
      ftda,
      checkSelection(ftda, { partner: ["channel", "co-construction", "training-places"] }),
    );
    const training = (): string | undefined => paragraphTexts(opened.word).find((text) => text.startsWith("Réserver"));
    expect(training()).toContain("dans la limite de leurs capacités d’accueil, des places dans leurs formations");
    await fill(opened, answersOf(ftda.id, { "partner.name": "Emmaüs Solidarité" }));
    expect(training()).toContain("dans la limite de ses capacités d’accueil, des places dans ses formations");
    const { clauses } = await readAgreement(opened.document, ftda);
    const lines = clauses
      .flatMap((list) => list.lines)
      .filter(({ line }) => line.kind === "clause" && line.id === "training-places");
    expect(lines).toMatchObject([{ state: "sound" }]);
  });
});
