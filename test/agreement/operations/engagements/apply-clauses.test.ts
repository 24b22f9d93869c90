import { type ClauseSelection, defaultSelection, lineKey } from "../../../../src/agreement/clauses/arrangement";
import { checkSelection } from "../../../../src/agreement/clauses/check-selection";
import { applyClauses } from "../../../../src/agreement/operations/engagements/apply-clauses";
import { prepareAgreement } from "../../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../../src/agreement/operations/read-agreement";
import { takeBack } from "../../../../src/agreement/operations/take-back";
import { replaceText } from "../../../../src/docx/edit-text";
import { fill, openAgreement, openFilled } from "../../../builders/agreement";
import { emmausWith } from "../../../builders/answers";
import { engagements, outline } from "../../../builders/clauses";
import { failAtMessage } from "../../../builders/host-faults";
import { ftda } from "../../../builders/models";
import { validationErrors } from "../../../builders/validate";
import {
  clauseTexts,
  controlTexts,
  countRoundTrips,
  eachProfile,
  openInWord,
  type OpenedWord,
  paragraphTexts,
} from "../../../builders/word";

/** The validator is a process of its own, which takes seconds on a busy machine. */

const without = emmausWith({ engagements: undefined });

function select(raw: unknown): ClauseSelection {
  return checkSelection(ftda, raw);
}

/** Bullets that hold nothing, and controls of clauses inside one another. */
function orphans({ word }: OpenedWord): unknown[] {
  const empty = word.document.body.paragraphs.filter(
    ({ text, element }) => text.trim() === "" && word.document.numbering.placeOf(element),
  );
  const clauses = word.document.body.contentControls.filter(({ tag }) => tag.startsWith("trame:clause:"));
  const nested = clauses.filter((one) => clauses.some((other) => other !== one && other.element.contains(one.element)));
  const large = clauses.filter(({ paragraphs }) => paragraphs.length > 1);
  return [...empty, ...nested, ...large].map((one) => ("tag" in one ? one.tag : one.text));
}

async function opened(profile: (typeof eachProfile)[number][1]): Promise<OpenedWord> {
  const word = await openFilled({ profile }, without);
  return word;
}

describe.each(eachProfile)("applying a selection in Word (%s)", (_, profile) => {
  it("of the blank document only takes the empty bullets away, and ends the list", async () => {
    const agreement = await opened(profile);
    const before = engagements(agreement.word);
    const report = await applyClauses(agreement.document, ftda, defaultSelection(ftda));
    expect(report).toMatchObject({ recognised: true, unapplied: [], findings: [] });
    expect(outline(agreement.word, "partner")).toEqual(["•Communiquer sur ;", "•Intégrer les ."]);
    expect(engagements(agreement.word)).toMatchObject({ car: before.car, both: before.both });
    expect(orphans(agreement)).toEqual([]);
  });

  it("unticks, ticks in another order, adds two of one's own, and the partner is renamed", async () => {
    const agreement = await opened(profile);
    const { document, word } = agreement;
    await applyClauses(
      document,
      ftda,
      select({
        partner: ["co-construction"],
        car: ["resources", "legal-support", "consultations", "promotion", "partner-space"],
        both: ["information", "logos"],
      }),
    );
    expect(orphans(agreement)).toEqual([]);
    expect(outline(word, "car")).toEqual([
      "•Mettre à :",
      "",
      "••Les fiches ;",
      "••Les guides ;",
      "••La veille ;",
      "••La veille ;",
      "••Les webinaires ;",
      "••Des capsules .",
      "",
      "•Proposer les ;",
      "",
      "•Ouvrir ses ;",
      "",
      "•Soutenir le ;",
      "",
      "•Proposer un .",
    ]);
    const report = await applyClauses(
      document,
      ftda,
      select({
        partner: [{ text: "prêter une salle une fois par mois" }, "co-construction", "channel"],
        car: ["training", "partner-space", "resources-webinars", "resources-guides", "networking", "legal-support"],
        both: ["logos", { text: "Se réunir chaque trimestre." }, "events", "information"],
      }),
    );
    expect(report).toMatchObject({ unapplied: [], findings: [] });
    await fill(agreement, { model: ftda.id, answers: { "partner.name": "Les Restos du Cœur" } });
    await fill(agreement, { model: ftda.id, answers: { "partner.name": "Emmaüs Solidarité" } });
    expect(outline(word, "partner")).toEqual(["•Prêter une ;", "•Intégrer les ;", "•Communiquer sur ."]);
    expect(outline(word, "car")).toEqual([
      "•Proposer des ;",
      "",
      "•Proposer un ;",
      "",
      "•Mettre à :",
      "",
      "••Les webinaires ;",
      "••Les guides .",
      "",
      "•Faciliter la ;",
      "",
      "•Proposer les .",
    ]);
    expect(outline(word, "both")).toEqual([
      "•Utiliser les ;",
      "",
      "•Se réunir ;",
      "",
      "•Organiser conjointement ;",
      "",
      "•Diffuser des .",
    ]);
    expect(engagements(word).car?.[0]).toContain("des équipes d'Emmaüs Solidarité s'il y a");
    expect(engagements(word).partner?.[2]).toContain("par le biais de sa newsletter.");
    expect(orphans(agreement)).toEqual([]);
    expect(await validationErrors(word.save())).toEqual([]);
  });

  it("applied twice is applied once, in 2 round trips and then 1", async () => {
    const agreement = await opened(profile);
    const selection = select({
      partner: ["internship", { text: "Prêter une salle" }],
      car: ["training"],
      both: ["events", "data-protection"],
    });
    const start = countRoundTrips(agreement.word);
    await applyClauses(agreement.document, ftda, selection);
    expect(countRoundTrips(agreement.word) - start).toBe(2);
    const once = agreement.word.save();
    const again = await applyClauses(agreement.document, ftda, selection);
    expect(again).toMatchObject({ unapplied: [], change: { steps: [] } });
    expect(again.findings.map(({ code }) => code)).toEqual(["clause-to-validate", "clause-to-validate"]);
    expect(countRoundTrips(agreement.word) - start).toBe(3);
    expect(Buffer.from(agreement.word.save()).equals(Buffer.from(once))).toBe(true);
    expect(await prepareAgreement(agreement.document, ftda)).toMatchObject({ wrapped: 0, clauses: 0, findings: [] });
  });

  it("empties a list with a finding, and fills it again with true bullets, in 3 round trips", async () => {
    const agreement = await opened(profile);
    const before = engagements(agreement.word);
    const emptied = await applyClauses(agreement.document, ftda, select({ car: [], both: [] }));
    expect(emptied.findings.map(({ code }) => code)).toEqual(["list-empty", "list-empty"]);
    expect(engagements(agreement.word)).toMatchObject({ car: [], both: [] });
    const start = countRoundTrips(agreement.word);
    const selection = new Map([...defaultSelection(ftda)].filter(([list]) => list !== "partner"));
    expect(await applyClauses(agreement.document, ftda, selection)).toMatchObject({ unapplied: [], findings: [] });
    expect(countRoundTrips(agreement.word) - start).toBe(3);
    expect(engagements(agreement.word)).toEqual(before);
    expect(await validationErrors(agreement.word.save())).toEqual([]);
  });

  it("brings back the answer of a clause that was taken away", async () => {
    const agreement = await opened(profile);
    await applyClauses(agreement.document, ftda, select({ partner: ["co-construction"] }));
    expect(paragraphTexts(agreement.word).join()).not.toContain("newsletter");
    await applyClauses(agreement.document, ftda, select({ partner: ["co-construction", "channel"] }));
    expect(engagements(agreement.word).partner?.[1]).toContain("par le biais de sa newsletter.");
  });

  it("leaves placeholders in what comes when there is no answer, and they can be filled", async () => {
    const agreement = await openAgreement({ profile });
    await prepareAgreement(agreement.document, ftda);
    await applyClauses(agreement.document, ftda, select({ partner: ["named-referent"], car: ["promotion"] }));
    expect(engagements(agreement.word).partner?.[0]).toContain("des équipes de xxx, une personne");
    // As in most paragraphs: the placeholder of the title alone has a color of its own.
    const colors = agreement.word.document.body.contentControls
      .filter(({ tag }) => tag === "trame:clause:named-referent")
      .flatMap(({ element }) => [...element.descendants("w:color")].map((color) => color.attribute("w:val")));
    expect(colors.filter((color) => color !== "000000")).toEqual([]);
    expect(await fill(agreement, { model: ftda.id, answers: { "partner.name": "Singa" } })).toMatchObject({
      filled: 10,
      findings: [],
    });
    expect(engagements(agreement.word).partner?.[0]).toContain("des équipes de Singa, une personne");
    expect(
      agreement.word.document.body.contentControls.some(
        ({ tag, element }) => tag === "trame:clause:named-referent" && [...element.descendants("w:highlight")].length > 0,
      ),
    ).toBe(false);
  });

  it("is taken back: texts, bullets, controls, placeholders", async () => {
    const agreement = await opened(profile);
    const [texts, controls, clauses] = [engagements(agreement.word), controlTexts(agreement.word), clauseTexts(agreement.word)];
    const { change } = await applyClauses(
      agreement.document,
      ftda,
      select({ partner: ["internship", { text: "Prêter une salle" }], car: ["training", "resources-guides"], both: [] }),
    );
    expect((await takeBack(agreement.document, ftda, change)).findings).toEqual([]);
    expect(engagements(agreement.word)).toEqual(texts);
    expect(controlTexts(agreement.word)).toEqual(controls);
    expect(clauseTexts(agreement.word)).toEqual(clauses);
    expect(orphans(agreement)).toEqual([]);
    expect(await fill(agreement)).toMatchObject({ filled: 29, missing: [] });
  });
});

describe("what a person wrote in the lists", () => {
  async function edited(): Promise<OpenedWord> {
    const agreement = await openFilled({}, without);
    const clause = agreement.word.document.body.paragraphs.find(({ text }) => text.startsWith("Diffuser des informations"));
    clause?.pieces[0]?.element.setText("Diffuser chaque mois des informations émanant de chacune des parties ;");
    clause?.forgetPieces();
    return openInWord(agreement.word.save());
  }

  it("is seen", async () => {
    const { clauses } = await readAgreement((await edited()).document, ftda);
    const both = clauses.find(({ list }) => list.id === "both");
    expect(both?.lines.map(({ line, state }) => [lineKey(line), state])).toEqual([
      ["events", "sound"],
      ["information", "edited"],
      ["logos", "sound"],
    ]);
  });

  it("stays whatever is selected, only punctuated, and others move round it", async () => {
    const agreement = await edited();
    for (const both of [["logos", "information", "events"], ["logos"], [], ["events", "yearly-review", "information"]]) {
      const { findings } = await applyClauses(agreement.document, ftda, select({ both }));
      expect(findings.find(({ code }) => code === "clause-kept")).toMatchObject({ details: { was: "edited" } });
      expect(engagements(agreement.word).both?.join("\n")).toContain(
        "•Diffuser chaque mois des informations émanant de chacune des parties",
      );
    }
    expect(engagements(agreement.word).both?.at(-1)).toBe(
      "•Diffuser chaque mois des informations émanant de chacune des parties.",
    );
  });

  it("stays after a slot that ends its clause, when the clause moves", async () => {
    const agreement = await openFilled({}, without);
    const clause = agreement.word.document.body.paragraphs.find(({ text }) => text.includes("de sa newsletter"));
    if (!clause) throw new Error("the clause is not there");
    const end = clause.text.indexOf("de sa newsletter") + "de sa newsletter".length;
    replaceText(clause, end, end, " chaque trimestre", clause.element);
    const partner = ["co-construction", "channel"];
    await applyClauses(agreement.document, ftda, select({ partner }));
    expect(engagements(agreement.word).partner?.at(-1)).toMatch(/par le biais de sa newsletter chaque trimestre\.$/u);
    expect(controlTexts(agreement.word)).toContainEqual(["trame:engagement.channel|de", "de sa newsletter"]);
  });

  it("goes when the user says so, or is put back as the model has it", async () => {
    const agreement = await edited();
    await applyClauses(agreement.document, ftda, select({ both: ["events", "information"] }), new Set(["information"]));
    expect(engagements(agreement.word).both?.at(-1)).toBe(
      "•Diffuser des informations émanant de chacune des parties à destination des personnes concernées.",
    );
    const again = await edited();
    await applyClauses(again.document, ftda, select({ both: ["events"] }), new Set(["information"]));
    expect(outline(again.word, "both")).toEqual(["•Organiser conjointement ."]);
  });

  it("in the bullets of the field of engagements becomes clauses of their own, and stays", async () => {
    const agreement = await openFilled();
    const selection = select({ partner: ["channel", "co-construction", "internship"] });
    const { findings } = await applyClauses(agreement.document, ftda, selection);
    expect(findings.map(({ code }) => code)).toEqual(["clause-kept", "clause-kept", "clause-to-validate"]);
    expect(outline(agreement.word, "partner", 1)).toEqual([
      "•Communiquer ;",
      "•Intégrer ;",
      "•Proposer ;",
      "•Accueillir ;",
      "•Accueillir .",
    ]);
    expect(controlTexts(agreement.word).some(([tag]) => tag.startsWith("trame:engagements"))).toBe(false);
    await applyClauses(agreement.document, ftda, selection);
    expect(paragraphTexts(agreement.word).join()).toContain("Proposer deux ateliers collectifs");
  });
});

describe("when Word fails while applying", () => {
  it.each([1, 4, 9, 15, 22, 30])(
    "at edit %i, the lists are as they were, the error is Word's, and doing it again ends well",
    async (atEdit) => {
      const agreement = await opened(eachProfile[1]![1]);
      const before = engagements(agreement.word);
      const selection = select({ partner: [{ text: "Prêter une salle" }, "channel"], car: ["training", "resources-guides"] });
      agreement.word.failAt({ atEdit, code: "GeneralException" });
      await expect(applyClauses(agreement.document, ftda, selection)).rejects.toMatchObject({ name: "HostError" });
      agreement.word.failAt(undefined);
      expect(engagements(agreement.word)).toEqual(before);
      expect(await applyClauses(agreement.document, ftda, selection)).toMatchObject({ unapplied: [], findings: [] });
      expect(orphans(agreement)).toEqual([]);
    },
  );
});

describe("when Word fails while taking a selection back", () => {
  it.each([1, 2, 4, 7, 15, 22, 30])(
    "at edit %i, the lists are as they were, the error is Word's, and doing it again ends well",
    async (atEdit) => {
      const agreement = await opened(eachProfile[1]![1]);
      const before = engagements(agreement.word);
      const selection = select({ partner: [{ text: "Prêter une salle" }, "channel"], car: ["training", "resources-guides"] });
      const { change } = await applyClauses(agreement.document, ftda, selection);
      const applied = engagements(agreement.word);
      agreement.word.failAt({ atEdit, code: "GeneralException" });
      await expect(takeBack(agreement.document, ftda, change)).rejects.toMatchObject({ name: "HostError" });
      agreement.word.failAt(undefined);
      expect(engagements(agreement.word)).toEqual(applied);
      expect(await takeBack(agreement.document, ftda, change)).toMatchObject({ findings: [] });
      expect(engagements(agreement.word)).toEqual(before);
      expect(orphans(agreement)).toEqual([]);
    },
  );

  it("is taken back, and said to be, where Word did it and answered by an error", async () => {
    const agreement = await opened(eachProfile[1]![1]);
    const [before, controls] = [engagements(agreement.word), controlTexts(agreement.word)];
    const selection = select({ partner: [{ text: "Prêter une salle" }, "channel"], car: ["training", "resources-guides"] });
    const { change } = await applyClauses(agreement.document, ftda, selection);
    failAtMessage(agreement, 2, { fault: "lost" });
    expect((await takeBack(agreement.document, ftda, change)).findings).toEqual([]);
    expect(engagements(agreement.word)).toEqual(before);
    expect(controlTexts(agreement.word)).toEqual(controls);
  });
});
