/** What marks a placeholder as one goes when an answer is written, and comes back with it; what a person set on an answer stays. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import { answersOf } from "../builders/answers";
import { docx, p, r, withPart } from "../builders/docx";
import { modelOf } from "../builders/models";
import { countRoundTrips, eachProfile, openInWord, type OpenedWord } from "../builders/word";

const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx (nom)}}, pour l’association", "{{place:xxx (lieu)}}"]);
const { answers } = checkAnswers(model, answersOf(model.id, { name: "Emmaüs", place: "Lyon" }));
const cleared = new Map([
  ["name", null],
  ["place", null],
]);

/** The properties of each run, with its text. */
const runs = ({ word }: OpenedWord): string[] =>
  Array.from(
    word.document.printMain().matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t><\/w:r>/gsu),
    ([, look = "", text = ""]) => `${text}|${look.replace(/ w:val="1"/gu, "")}`,
  );

const bodyOf = (look: string, round: string, alone: string): Uint8Array =>
  docx(
    p("Convention de partenariat signée") +
      p(r("Par ", round) + r("xxx (nom)", look) + r(", pour l’association", round)) +
      p(r("xxx (lieu)", alone)),
  );

describe.each(eachProfile)("what marks a placeholder (%s)", (_, profile) => {
  it.each([
    ["red", '<w:color w:val="FF0000"/>', "", '<w:color w:val="000000"/>'],
    [
      "a colour that the text round it has not",
      '<w:color w:val="0000FF"/>',
      '<w:color w:val="00AA00"/>',
      '<w:color w:val="00AA00"/>',
    ],
    ["italic", "<w:i/>", "", ""],
    ["bold", "<w:b/>", "", ""],
    ["no bold among bold", "", "<w:b/>", "<w:b/>"],
    ["all of it", '<w:b/><w:i/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/>', "", '<w:color w:val="000000"/>'],
  ])("goes with it and comes back: %s", async (_name, look, round, written) => {
    const opened = await openInWord(bodyOf(look, round, ""), { profile });
    const { document } = opened;
    await prepareAgreement(document, model);
    const blank = runs(opened);
    const { change } = await fillAgreement(document, model, answers);
    expect(runs(opened)).toContain(`Emmaüs|${written}`);
    await takeBack(document, model, change);
    expect(runs(opened)).toEqual(blank);
    await fillAgreement(document, model, answers);
    const before = countRoundTrips(opened.word);
    await fillAgreement(document, model, cleared);
    expect(countRoundTrips(opened.word) - before).toBe(2);
    expect(runs(opened)).toEqual(blank);
  });

  it.each([
    ["is that of the text round it", "<w:b/>", "<w:b/>"],
    ["is nothing", "", ""],
  ])("stays where it %s", async (_name, look, round) => {
    const opened = await openInWord(bodyOf(look, round, "<w:b/>"), { profile });
    await prepareAgreement(opened.document, model);
    await fillAgreement(opened.document, model, answers);
    expect(runs(opened)).toEqual(expect.arrayContaining([`Emmaüs|${look}`, "Lyon|<w:b/>"]));
  });

  it.each<[string, string, string, string[]]>([
    ["a shading", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>', "", ["slot-look-left"]],
    ["a character style", '<w:rStyle w:val="Acompleter"/>', "", ["slot-look-left"]],
    ["that of the text round it too", '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Strong"/>', []],
  ])("is told where an add-in cannot take it away: %s", async (_name, look, round, codes) => {
    const opened = await openInWord(bodyOf(look, round, ""), { profile });
    await prepareAgreement(opened.document, model);
    await fillAgreement(opened.document, model, answers);
    const { findings } = await reviewDocument(opened.document, model, { today: { year: 2026, month: 11, day: 23 } });
    expect(findings.map(({ code }) => code).filter((code) => code !== "margins-not-read")).toEqual(codes);
  });

  it("stays on an answer that a person set so", async () => {
    const first = await openInWord(bodyOf("", "", ""), { profile });
    await prepareAgreement(first.document, model);
    await fillAgreement(first.document, model, answers);
    const bold = withPart(first.word.save(), "word/document.xml", (xml) =>
      xml.replace(/<w:r>(?=<w:t[^>]*>Emmaüs)/u, "<w:r><w:rPr><w:b/></w:rPr>"),
    );
    const opened = await openInWord(bold, { profile });
    await fillAgreement(opened.document, model, checkAnswers(model, answersOf(model.id, { name: "Aurore" })).answers);
    expect(runs(opened)).toContain("Aurore|<w:b/>");
  });
});
