/** A printed form is the user's to choose: what was changed by hand in Word is read as a choice, and never put right. */

import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { emmausWith } from "../builders/answers";
import { fill, openAgreement, prepareAndFill } from "../builders/agreement";
import { inParagraph, openFilledAndChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { ftda } from "../builders/models";
import { controlTexts, type OpenedWord } from "../builders/word";
import { profiles } from "../../src/simulator/word-api/profile";

const profile = profiles.web;
const today = { year: 2026, month: 11, day: 23 };
/** Every control is gone, as in an agreement filled by hand. */
const free: XmlChange = (xml) =>
  xml.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu, "");
const everywhere: XmlChange = (xml) => xml.replaceAll("d’Emmaüs Solidarité", "de Emmaüs Solidarité");
const once: XmlChange = inParagraph("Soutenir le déploiement", swap("d’Emmaüs Solidarité", "de Emmaüs Solidarité"));

function shownAfterDe({ word }: OpenedWord): string[] {
  return controlTexts(word).flatMap(([tag, text]) => (tag === "trame:partner.name|de" ? [text] : []));
}

describe("a preposition that was put right by hand", () => {
  it.each<[string, XmlChange, unknown]>([
    ["everywhere", everywhere, { name: "Emmaüs Solidarité", article: "none", elided: false }],
    ["in one place", once, { name: "Emmaüs Solidarité", slots: { "car-promotion/partner.name": "de Emmaüs Solidarité" } }],
  ])("is a choice, %s: read, told by nobody, kept when the name is filled again", async (_, change, answer) => {
    const opened = await openFilledAndChanged(change, undefined, { profile });
    const before = shownAfterDe(opened);
    expect(before).toContain("de Emmaüs Solidarité");
    const read = await readAgreement(opened.document, ftda);
    expect(read.answers.get("partner.name")).toMatchObject(answer as object);
    const { findings } = await reviewDocument(opened.document, ftda, { today });
    expect(findings.filter(({ code }) => code === "occurrence-differs")).toEqual([]);
    await fill(opened);
    expect(shownAfterDe(opened)).toEqual(before);
  });

  it("is read from the text alone as with controls", async () => {
    const opened = await openFilledAndChanged((xml) => free(once(xml)), undefined, { profile });
    const { answers } = await readAgreement(opened.document, ftda);
    expect(answers.get("partner.name")).toMatchObject({ slots: { "car-promotion/partner.name": "de Emmaüs Solidarité" } });
  });
});

describe("a form that is chosen", () => {
  it("is written everywhere, and read back", async () => {
    const opened = await openAgreement({ profile });
    const chosen = { name: "Human Rights Watch", article: "none", elided: true };
    await prepareAndFill(opened, emmausWith({ "partner.name": chosen }));
    expect(new Set(shownAfterDe(opened))).toEqual(new Set(["d’Human Rights Watch"]));
    expect((await readAgreement(opened.document, ftda)).answers.get("partner.name")).toEqual(chosen);
  });

  it.each([
    ["Fondation de France", "de la Fondation de France"],
    ["Le Goff & Associés", "de Le Goff & Associés"],
    ["Human Rights Watch", "de Human Rights Watch"],
  ])("is guessed for %s, and reads as the name alone", async (name, de) => {
    const opened = await openAgreement({ profile });
    const { filled } = await prepareAndFill(opened, emmausWith({ "partner.name": name }));
    expect(filled.unwritten).toEqual([]);
    expect(new Set(shownAfterDe(opened))).toEqual(new Set([de]));
    expect((await readAgreement(opened.document, ftda)).answers.get("partner.name")).toBe(name);
  });
});
