/** What is no answer, whatever stands in its place: unfilled for the form, the fill and the review alike, until it is answered. */

import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { fill, openAgreement, prepareAndFill } from "../builders/agreement";
import { emmausWith } from "../builders/answers";
import { bodyTexts, inParagraph, openChanged, openFilledAndChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { r } from "../builders/docx";
import { ftda } from "../builders/models";
import type { OpenedWord } from "../builders/word";

const today = { year: 2026, month: 11, day: 23 };
const PRESENTATION = "xxx (présentation de l’objet social et de l’activité)";
const yellow = (text: string): string => r(text, '<w:highlight w:val="yellow"/>');

/** Every placeholder of the name, whichever its letters, with this in its place. */
const inNames =
  (hole: string): XmlChange =>
  (xml) =>
    xml
      .replace(/>XXX<|>\(NOM\)<|>xxx \(Nom du partenaire\)</gu, `>${hole}<`)
      .replace(
        /(>(?:à|de|Pour|Par|[^<]*sollicitée par) <\/w:t><\/w:r>)<w:r><w:rPr>[^/]*\/><\/w:rPr><w:t[^>]*>xxx</gu,
        `$1<w:r><w:t>${hole}<`,
      )
      .replace(/(dans un objectif <\/w:t><\/w:r>.*?<w:t>)[^<]*</u, "$1xxx<")
      .replace(/(par le biais {2}<\/w:t><\/w:r>.*?<w:t>)[^<]*</u, "$1xxx<")
      .replace(/(peut être facilité grâce <\/w:t><\/w:r>.*?<w:t>)[^<]*</u, "$1xxx<");

/** Word's own empty control, with its prompt. */
const prompting = (prompt: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="5001"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(prompt)}</w:sdtContent></w:sdt>`;

/** Our control of a field, emptied: Word shows its prompt there. */
const emptied = (tag: string, prompt: string): XmlChange => {
  const properties = new RegExp(
    `(<w:tag w:val="${tag.replace("|", "\\|")}"/>(?:(?!</w:sdtPr>).)*)</w:sdtPr><w:sdtContent>.*?</w:sdtContent>`,
    "u",
  );
  return (xml) => {
    const content = /<w:p[ >]/u.test(properties.exec(xml)?.[0] ?? "") ? `<w:p>${r(prompt)}</w:p>` : r(prompt);
    return xml.replace(properties, `$1<w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent>`);
  };
};

/** What is told of a field: in the form, after a fill that does not answer it, in the review. */
async function told({ document }: OpenedWord, field: string): Promise<{ form: unknown; review: unknown[] }> {
  const { fields } = await readAgreement(document, ftda);
  const { findings } = await reviewDocument(document, ftda, { today });
  return {
    form: fields.find((one) => one.field === field)?.state,
    review: findings.flatMap((one) =>
      "field" in one.details && one.details.field === field ? [`${one.level} ${one.code}`] : [],
    ),
  };
}

let usual: string[] = [];

beforeAll(async () => {
  const opened = await openAgreement();
  await prepareAndFill(opened);
  usual = bodyTexts(opened);
});

describe("a hole is no answer", () => {
  it.each<[string, string, string, XmlChange, number]>([
    ["dots for the address", "partner.address", "……………", swap(yellow("xxx (adresse)"), r("……………")), 1],
    ["underscores for it", "partner.address", "______", swap(yellow("xxx (adresse)"), r("______")), 1],
    [
      "question marks for the number",
      "partner.siret",
      "???",
      inParagraph(">N° SIRET : </w:t></w:r><w:r><w:rPr>", swap(yellow("xxx"), r("???"))),
      1,
    ],
    ["dots for the name, everywhere", "partner.name", "……………", inNames("……………"), 13],
    ["a merge field for it", "partner.name", "«Partenaire»", inNames("«Partenaire»"), 13],
    [
      "a bracket for the presentation",
      "partner.presentation",
      "[à compléter]",
      swap(yellow(PRESENTATION), r("[à compléter]")),
      1,
    ],
    ["the signatory in brackets", "signatory.name", "[Prénom NOM]", swap(yellow("xxx (NOM et Prénom)"), r("[Prénom NOM]")), 2],
  ])("%s", async (_, field, hole, change, slots) => {
    const opened = await openChanged(change);
    const { filled } = await prepareAndFill(opened, emmausWith({ [field]: undefined }));
    expect(filled.filled).toBe(29 - slots);
    expect(filled.missing).toHaveLength(slots);
    expect(bodyTexts(opened).join("\n")).toContain(hole);
    expect(await told(opened, field)).toEqual({ form: "blank", review: Array(slots).fill("blocking slot-unfilled") });

    expect(await fill(opened)).toMatchObject({ filled: 29, missing: [], unwritten: [] });
    expect(bodyTexts(opened)).toEqual(usual);
  });

  it.each([
    ["in French", "Cliquez ou appuyez ici pour entrer du texte."],
    ["in a language of its own", "Kliknij lub naciśnij tutaj, aby wprowadzić tekst."],
  ])("Word’s own prompt, %s: unfilled, and refused by name, as it is a control of somebody else", async (_, prompt) => {
    const field = "partner.presentation";
    const opened = await openChanged(swap(yellow(PRESENTATION), prompting(prompt)));
    const { filled } = await prepareAndFill(opened, emmausWith({ [field]: undefined }));
    expect(await told(opened, field)).toMatchObject({ form: "blank", review: ["blocking slot-unfilled"] });
    expect(filled).toMatchObject({ filled: 28, missing: ["partner-presentation/partner.presentation"] });

    const again = await fill(opened);
    expect(again).toMatchObject({ filled: 28, unwritten: [field], change: { steps: [] } });
    expect(again.findings).toMatchObject([{ code: "slot-held", details: { field, by: "control" } }]);
    expect(bodyTexts(opened)).toContain(prompt);
  });

  it.each<[string, string, string, string]>([
    ["the address, in French", "partner.address", "trame:partner.address|plain", "Cliquez ou appuyez ici pour entrer du texte."],
    ["the address, in English of 2010", "partner.address", "trame:partner.address|plain", "Click here to enter text"],
    ["the objective", "purpose.objective", "trame:purpose.objective|de", "Cliquez ou appuyez ici pour entrer du texte."],
    ["the presentation, in Polish", "partner.presentation", "trame:partner.presentation|plain", "Kliknij lub naciśnij tutaj"],
  ])("nor is what Word shows where a control of ours was emptied: %s", async (_, field, tag, prompt) => {
    const opened = await openFilledAndChanged(emptied(tag, prompt));
    expect(await told(opened, field)).toEqual({ form: "blank", review: ["blocking slot-unfilled"] });
    expect(await fill(opened)).toMatchObject({ filled: 29, missing: [], unwritten: [], findings: [] });
    expect(bodyTexts(opened)).toEqual(usual);
  });
});
