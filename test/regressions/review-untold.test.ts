/** Faults of an agreement that the review told nobody of, and waivers in force for what nobody accepted. */

import { waiveFinding } from "../../src/agreement/operations/waive-finding";
import { ftda } from "../builders/models";
import { type OpenedWord } from "../builders/word";
import { type Answered, type Change, findingsOf, openChanged, over, paragraphAt, typeAfter } from "../builders/changed-by-hand";

describe("grave: what nobody is told", () => {
  it.each<[string, string, string]>([
    ["an assessment", "evaluation-announced", "L’association propose des formations et un bilan de compétences."],
    ["data protection", "personal-data", "L’association forme ses bénévoles au RGPD."],
    ["professional secrecy", "professional-secrecy-announced", "Ses équipes sont tenues au secret professionnel."],
  ])("the agreement lacks a clause though the partner's presentation speaks of it: %s", async (_, note, presentation) => {
    const findings = await findingsOf(await openChanged(undefined, { "partner.presentation": presentation }));
    expect(findings.map(({ details }) => "note" in details && details.note)).toContain(note);
  });
});

describe("grave: a partner that is no association", () => {
  it.each<[string, Answered]>([
    ["a company", { "partner.name": "Simplon", "partner.presentation": "Simplon est une société par actions simplifiée (SAS)." }],
    ["a foundation", { "partner.name": "Apprentis d’Auteuil", "partner.presentation": "Apprentis d’Auteuil est une fondation." }],
  ])("is told where its presentation says so, as its name does not: %s", async (_, answered) => {
    const findings = await findingsOf(await openChanged(undefined, answered));
    expect(findings.map(({ details }) => "note" in details && details.note)).toContainEqual(
      expect.stringMatching(/partner-(is|may-be)-no-association/),
    );
  });
});

describe("grave: a waiver is in force for what nobody accepted", () => {
  /** The document once what the change brought was waived. */
  async function waived(change: Change): Promise<OpenedWord> {
    const known = new Set((await findingsOf(await openChanged())).map(({ key }) => key));
    const opened = await openChanged(change);
    for (const { key } of (await findingsOf(opened)).filter((one) => !known.has(one.key))) {
      await waiveFinding(opened.document, ftda, { key, reason: "Vu avec la direction", date: "2026-11-23" });
    }
    return opened;
  }

  async function waivedCodes(opened: OpenedWord): Promise<string[]> {
    return (await findingsOf(opened)).flatMap(({ code, waiver }) => (waiver ? [code] : []));
  }

  it("never: a negation accepted in one sentence, then typed in another of the paragraph instead", async () => {
    const [one, other] = ["présente convention devra donner", "convention pourra être révisée"] as const;
    const opened = await waived((word) => over(word, one, "présente convention ne devra pas donner"));
    over(opened, "présente convention ne devra pas donner", one);
    over(opened, other, "convention ne pourra pas être révisée");
    expect(await waivedCodes(opened)).toEqual([]);
  });

  it("never: a paragraph accepted in one article, then moved to another", async () => {
    const text = "Elle cesse de plein droit.";
    const opened = await waived((word) => typeAfter(word, "Elle est renouvelable", text));
    const { element, story } = paragraphAt(opened, text);
    element.remove();
    story.forgetParagraphs();
    typeAfter(opened, "Hormis dans", text);
    expect(await waivedCodes(opened)).toEqual([]);
  });

  it("stays with the words that were accepted when the same are typed before them", async () => {
    const opened = await waived((word) => over(word, "Elles s’engagent également", "Elles s’engagent toujours également"));
    over(opened, "les parties s’engagent à", "les parties s’engagent toujours à");
    const altered = (await findingsOf(opened)).filter(({ code }) => code === "text-altered");
    expect(altered.map(({ waiver }) => waiver !== null)).toEqual([false, true]);
  });
});
