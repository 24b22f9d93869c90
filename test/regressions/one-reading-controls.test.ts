/** Controls inside, round and across those of slots: that field right, or refused by name, and nothing else touched. */

import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { fill, openFilled, prepareAndFill } from "../builders/agreement";
import { answersOf } from "../builders/answers";
import { bodyTexts, inParagraph, openChanged, openFilledAndChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { bodyOf, r } from "../builders/docx";
import { ftda } from "../builders/models";
import { controlTexts, eachProfile, type OpenedWord } from "../builders/word";

const yellow = (text: string): string => r(text, '<w:highlight w:val="yellow"/>');
const foreign = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="partenaire"/><w:id w:val="31"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const ours = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="trame:${tag}"/><w:id w:val="987654"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const SIRET = "N° SIRET : </w:t></w:r><w:r><w:rPr>";
const MEANS = "missions et de son rôle";
const CALLED = "pourra être sollicitée par";
const renamed = answersOf(ftda.id, { "partner.name": "Les Restos du Cœur" });
const onlyName = answersOf(ftda.id, { "partner.name": "Emmaüs Solidarité" });

/** What stands in our control of a field, the first with these words in its paragraph. */
const inControl = (words: string, tag: string, change: XmlChange): XmlChange =>
  inParagraph(words, (xml) =>
    xml.replace(
      new RegExp(
        `(<w:tag w:val="trame:${tag.replace("|", "\\|")}"/>(?:(?!</w:sdtPr>).)*</w:sdtPr><w:sdtContent>)(.*?)(?=</w:sdtContent>)`,
        "u",
      ),
      (_, head: string, content: string) => head + change(content),
    ),
  );

let usual: string[] = [];

beforeAll(async () => {
  const opened = await openFilled();
  usual = bodyTexts(opened);
});

/** Lines that are not those of an agreement that nobody touched. */
const unusual = (opened: OpenedWord): string[] => bodyTexts(opened).filter((text) => !usual.includes(text));

describe.each(eachProfile)("a control of somebody else, in Word (%s)", (_profile, profile) => {
  it("on two of the crosses of a number: its field is refused by name", async () => {
    const change = inParagraph(SIRET, swap(yellow("xxx"), yellow("x") + foreign(yellow("xx"))));
    const opened = await openChanged(change, { profile });
    const { prepared, filled } = await prepareAndFill(opened);
    expect(filled.unwritten).toEqual(["partner.siret"]);
    const held = [...prepared.findings, ...filled.findings].filter(({ code }) => code === "slot-held");
    expect(held).toMatchObject(held.map(() => ({ details: { field: "partner.siret", by: "control" } })));
    expect(held.length).toBeGreaterThan(0);
    expect(unusual(opened)).toEqual(["N° SIRET : xxx"]);
    expect(bodyOf(opened.word.save())).toContain('<w:tag w:val="partenaire"/>');
  });

  it.each<[string, XmlChange]>([
    ["on the crosses after “à”", inParagraph(MEANS, swap(yellow("xxx"), foreign(yellow("xxx")), 0))],
    ["on the crosses after “de”", inParagraph(MEANS, swap(yellow("xxx"), foreign(yellow("xxx")), 1))],
  ])("%s: its field is written in it, and it stays", async (_, change) => {
    const opened = await openChanged(change, { profile });
    const { prepared, filled } = await prepareAndFill(opened);
    expect([filled.unwritten, unusual(opened)]).toEqual([[], []]);
    expect([...prepared.findings, ...filled.findings]).toEqual([]);
    expect(bodyOf(opened.word.save())).toContain('<w:tag w:val="partenaire"/>');
  });

  it("on the crosses after “à”, when the name alone is answered: no engagement is touched", async () => {
    const right = bodyTexts(await openFilled({ profile }, onlyName));
    const opened = await openChanged(inParagraph(MEANS, swap(yellow("xxx"), foreign(yellow("xxx")), 0)), { profile });
    await prepareAndFill(opened, onlyName);
    expect(bodyTexts(opened)).toEqual(right);
  });

  it("put inside one of ours: it is written in with the others, and stays", async () => {
    const change = inControl(CALLED, "partner.name|plain", (content) => foreign(content));
    const opened = await openFilledAndChanged(change, undefined, { profile });
    const filled = await fill(opened, renamed);
    expect([filled.unwritten, filled.findings]).toEqual([[], []]);
    expect(controlTexts(opened.word).filter(([tag]) => tag === "partenaire")).toEqual([["partenaire", "Les Restos du Cœur"]]);
    const names = controlTexts(opened.word).filter(([tag]) => tag.startsWith("trame:partner.name"));
    expect(names.filter(([, text]) => text.includes("Emmaüs"))).toEqual([]);
  });
});

describe.each(eachProfile)("a control of ours in another, in Word (%s)", (_profile, profile) => {
  it.each<[string, readonly string[], string, string, (content: string) => string]>([
    ["the same tag in itself", ["partner.name"], CALLED, "partner.name|plain", (content) => ours("partner.name|plain", content)],
    [
      "another field’s, pasted",
      ["partner.name", "purpose.objective"],
      "un objectif",
      "purpose.objective|de",
      (content) => content + ours("partner.name|plain", r("Emmaüs Solidarité")),
    ],
  ])("%s: neither is written, and each is named", async (_, fields, words, tag, change) => {
    const opened = await openFilledAndChanged(inControl(words, tag, change), undefined, { profile });
    const answers = { "partner.name": "Les Restos du Cœur", "purpose.objective": "la formation", "signing.date": "2027-01-15" };
    const filled = await fill(opened, answersOf(ftda.id, answers));
    expect(filled.unwritten).toEqual(fields);
    const nested = filled.findings.filter(({ code }) => code === "slot-nested");
    expect(nested).toMatchObject(fields.map((field) => ({ level: "blocking", details: { field } })));
    expect(filled.change.steps.map((step) => (step.kind === "written" ? step.tag : step.kind))).toEqual([
      ...(fields.length > 1 ? [] : ["trame:purpose.objective|de"]),
      "trame:signing.date|le",
    ]);
    const texts = bodyTexts(opened);
    expect(texts.filter((text) => text.includes("Restos"))).toEqual([]);
    expect(texts.filter((text) => /le 15.janvier 2027/u.test(text))).toHaveLength(1);
  });
});

describe("a locked control", () => {
  const lock: XmlChange = swap(
    '<w:tag w:val="trame:purpose.objective|de"/>',
    '<w:tag w:val="trame:purpose.objective|de"/><w:lock w:val="sdtContentLocked"/>',
  );

  it("is never written, and its field is named", async () => {
    const opened = await openFilledAndChanged(lock);
    const before = bodyTexts(opened);
    const filled = await fill(opened, answersOf(ftda.id, { "purpose.objective": "la formation" }));
    expect(filled).toMatchObject({ unwritten: ["purpose.objective"], change: { steps: [] } });
    expect(filled.findings).toMatchObject([{ code: "field-locked", details: { field: "purpose.objective" } }]);
    expect(bodyTexts(opened)).toEqual(before);
    expect((await readAgreement(opened.document, ftda)).answers.has("purpose.objective")).toBe(true);
  });
});
