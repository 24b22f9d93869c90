/** Repairs of the review that lost text, left it badly written, or could not be taken back. */

import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { readAndReview, reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import { openAgreement, openFilled } from "../builders/agreement";
import { partOf, withPart } from "../builders/docx";
import { ftda } from "../builders/models";
import { eachProfile, type OpenedWord, paragraphTexts } from "../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 } };
type Profile = (typeof eachProfile)[number][1];

/** The filled agreement, its XML changed as a person would change the document. */
async function openChanged(profile: Profile, change: (xml: string) => string): Promise<OpenedWord> {
  const opened = await openFilled({ profile });
  const bytes = new Uint8Array(opened.word.save());
  const changed = withPart(bytes, "word/document.xml", change);
  expect(partOf(changed, "word/document.xml")).not.toBe(partOf(bytes, "word/document.xml"));
  return openAgreement({ profile }, new Uint8Array(changed));
}

async function told({ document }: OpenedWord): Promise<readonly ReviewFinding[]> {
  const { findings } = await reviewDocument(document, ftda, request);
  return findings.filter(({ code }) => code !== "fixed-text-note" && code !== "margins-not-read");
}

/** The paragraph that holds a text, with the block control round it if there is one. */
function paragraphOf(xml: string, text: string): string {
  const at = xml.indexOf(text);
  const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  const head = /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>$/s.exec(xml.slice(0, start))?.[0] ?? "";
  const tail = head === "" ? "" : "</w:sdtContent></w:sdt>";
  return head + xml.slice(start, end) + tail;
}

const bullet = '<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>';
const typed = `${bullet}<w:r><w:t xml:space="preserve">Prêter une salle ;</w:t></w:r></w:p>`;

describe.each(eachProfile)("engagements of the partner's own, in Word (%s)", (_, profile) => {
  it.each<[string, (xml: string) => string, string[]]>([
    ["a bullet was typed before them", (xml) => xml.replace(paragraphOf(xml, ">Proposer deux"), (own) => typed + own), []],
    ["the first was deleted with its bullet", (xml) => xml.replace(paragraphOf(xml, ">Proposer deux"), ""), []],
    [
      "the last was deleted with its bullet",
      (xml) => xml.replace(paragraphOf(xml, ">Accueillir en stage"), ""),
      ["clause-ending"],
    ],
    [
      "one was copied",
      (xml) => xml.replace(paragraphOf(xml, ">Proposer deux"), (own) => own + own),
      ["slot-copied", "clause-repeated"],
    ],
    [
      "they changed places",
      (xml) => {
        const [one, other] = [paragraphOf(xml, ">Proposer deux"), paragraphOf(xml, ">Accueillir en stage")];
        return xml.replace(one + other, other + one);
      },
      ["clause-ending", "clause-ending"],
    ],
  ])("are never written over: %s", async (_name, change, codes) => {
    const opened = await openChanged(profile, change);
    const findings = await told(opened);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.flatMap(({ repair }) => repair ?? []).map(({ kind }) => kind)).not.toContain("write-field");
  });
});

describe.each(eachProfile)("a repair in Word (%s)", (_, profile) => {
  it("ends a list as French writes it: without a space before the full stop, with one before the semicolon", async () => {
    const opened = await openChanged(profile, (xml) =>
      xml.replace(paragraphOf(xml, ">Utiliser les logos"), "").replace("de chacune des parties", "de chaque partie"),
    );
    const [, ending] = await told(opened);
    expect(ending).toMatchObject({ code: "clause-ending", details: { found: ";", expected: "." } });
    await repairFinding(opened.document, ftda, ending?.key ?? "", request);
    expect(paragraphTexts(opened.word)).toContain(
      "Diffuser des informations émanant de chaque partie à destination des personnes concernées.",
    );
    const stopped = await openChanged(profile, (xml) => xml.replace("personnes concernées ;", "personnes concernées."));
    const [stop] = await told(stopped);
    // The control of the engagement is found again in the document as it is read for the repair.
    const seen = await readAndReview(stopped.document, ftda, request);
    await repairFinding(stopped.document, ftda, stop?.key ?? "", { ...request, seen });
    expect(paragraphTexts(stopped.word).join("\n")).toContain("personnes concernées\u00a0;\n");
  });

  it("detaches the very control that stands in another slot’s, as it is among those of the document now", async () => {
    const control = (xml: string, tag: string): string =>
      /<w:sdt>(?:(?!<w:sdt>).)*?<\/w:sdt>/gs.exec(xml.slice(xml.lastIndexOf("<w:sdt>", xml.indexOf(tag))))?.[0] ?? "";
    const opened = await openChanged(profile, (xml) => {
      const [inner, outer] = [control(xml, "trame:partner.siret|"), control(xml, "trame:partner.address|")];
      return xml.replace(outer, outer.replace("</w:sdtContent>", `${inner}</w:sdtContent>`));
    });
    const before = paragraphTexts(opened.word);
    const seen = await readAndReview(opened.document, ftda, request);
    const nested = seen.review.findings.find(({ repair }) => repair?.kind === "detach");
    const { state, review } = await repairFinding(opened.document, ftda, nested?.key ?? "", { ...request, seen });
    expect(state).toBe("repaired");
    expect(review.findings.filter(({ repair }) => repair?.kind === "detach")).toEqual([]);
    expect(paragraphTexts(opened.word)).toEqual(before);
  });

  it("can be taken back where the repaired paragraph reads like another", async () => {
    const opened = await openChanged(profile, (xml) => xml.replace("Signature (", "Signatures ("));
    const before = paragraphTexts(opened.word);
    const [altered] = await told(opened);
    const { state, change } = await repairFinding(opened.document, ftda, altered?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(await takeBack(opened.document, ftda, change)).toEqual({ undone: 1, findings: [] });
    expect(paragraphTexts(opened.word)).toEqual(before);
  });
});

/** A line under a sentence, in its paragraph, and one in the midst of a sentence. */
const lines: [name: string, xml: (xml: string) => string, text: string][] = [
  [
    "under a sentence",
    (xml) => xml.replace("les Parties »", "les Parties »</w:t><w:br/><w:t>Agréées en 2019"),
    "Agréées en 2019",
  ],
  [
    "in the midst of one",
    (xml) => xml.replace("situations qui auront été", "situations</w:t><w:br/><w:t>tout à fait</w:t><w:br/><w:t>qui auront été"),
    "tout à fait",
  ],
];

describe.each(eachProfile)("a line that a person broke off and typed (%s)", (_, profile) => {
  it.each(lines)("%s is told, and a repair takes no line break away that nothing could put back", async (_name, change, text) => {
    const opened = await openChanged(profile, change);
    const before = paragraphTexts(opened.word);
    const findings = (await told(opened)).filter(({ code }) => code === "text-altered");
    expect(JSON.stringify(findings)).toContain(text);
    for (const { key, repair } of findings) {
      if (!repair) continue;
      const { change: done } = await repairFinding(opened.document, ftda, key, request);
      await takeBack(opened.document, ftda, done);
      expect(paragraphTexts(opened.word)).toEqual(before);
    }
  });
});
