/** Everywhere text can hide: read, or said not to be read. */

import { reviewDocument } from "../../src/agreement/operations/review-document";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { strToU8, unzipSync, zipSync } from "fflate";
import { diverging } from "../../src/simulator/word-api/profile";
import { docx, p, r, withPart } from "../builders/docx";
import { modelOf } from "../builders/models";
import { countRoundTrips, eachProfile, openInWord } from "../builders/word";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const VML = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const today = { year: 2026, month: 11, day: 25 };

const box = (content: string): string => `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`;
const watermark = (text: string): string =>
  `<w:r><w:pict><v:shape ${VML}><v:textpath style="font-size:1pt" string="${text}"/></v:shape></w:pict></w:r>`;
const field = (code: string, result: string): string =>
  ["begin", "", "separate", result, "end"]
    .map((part, at) => {
      if (at === 1) return `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`;
      return at === 3 ? r(part) : `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
    })
    .join("");

/** The same file with one more header or footer, in the last section that has an end of its own, or in the body's. */
function withMargin(bytes: Uint8Array, part: "header" | "footer", type: string, content: string, section = -1): Uint8Array {
  const id = `${part}-${type}${section}`;
  const root = part === "header" ? "hdr" : "ftr";
  const withReference = withPart(bytes, "word/document.xml", (xml) => {
    const ends = [...xml.matchAll(/<w:sectPr>/gu)].map(({ index }) => index);
    const at = (ends.at(section) ?? 0) + "<w:sectPr>".length;
    return `${xml.slice(0, at)}<w:${part}Reference w:type="${type}" r:id="${id}"/>${xml.slice(at)}`;
  });
  const related = withPart(withReference, "word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Rel", `<Relationship Id="${id}" Type="${OFFICE}/${part}" Target="${id}.xml"/></Rel`),
  );
  const parts = unzipSync(related);
  parts[`word/${id}.xml`] = strToU8(`<w:${root} ${W}>${content}</w:${root}>`);
  return zipSync(parts);
}

describe.each(eachProfile)("headers and footers (%s)", (_, profile) => {
  it("are read for every kind of page, in one round trip", async () => {
    let bytes = docx(p("corps"), { header: p("usuel") });
    bytes = withMargin(bytes, "header", "first", p("première xxx"));
    bytes = withMargin(bytes, "footer", "even", p("paires"));
    const { document, word } = await openInWord(bytes, { profile });
    const { texts, unseen } = await document.readMargins();
    expect(texts).toEqual([
      { part: "header", paragraphs: ["usuel"] },
      { part: "header", paragraphs: ["première xxx"] },
      { part: "footer", paragraphs: ["paires"] },
    ]);
    expect(unseen).toEqual([]);
    expect(countRoundTrips(word)).toBe(2);
  });

  it("are read of every section that has its own", async () => {
    const body = `<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr>${r("un")}</w:p>${p("deux")}`;
    const bytes = withMargin(
      withMargin(docx(body), "header", "default", p("du premier"), 0),
      "header",
      "default",
      p("du second"),
    );
    const { document } = await openInWord(bytes, { profile });
    expect((await document.readMargins()).texts.map(({ paragraphs }) => paragraphs)).toEqual([["du premier"], ["du second"]]);
  });

  it("are as they were where Word makes those that a section it is asked for has not", async () => {
    // The second section shows the footer of the first: an empty one of its own would hide it.
    const body = `<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr>${r("un")}</w:p>${p("deux")}`;
    let bytes = withMargin(docx(body), "header", "default", p("du premier"), 0);
    bytes = withMargin(bytes, "footer", "default", p("Convention n° 12"), 0);
    bytes = withMargin(bytes, "header", "default", p("du second"));
    const { document, word } = await openInWord(bytes, { profile: diverging(profile, ["margins-made-when-asked"]) });
    const shown = (section: number) =>
      (["header", "footer"] as const).map((part) => word.document.margin(section, part, "default")?.paragraphs[0]?.text);
    expect(await document.readMargins()).toMatchObject({
      texts: [
        { part: "header", paragraphs: ["du premier"] },
        { part: "footer", paragraphs: ["Convention n° 12"] },
      ],
      unseen: ["header"],
    });
    expect([shown(0), shown(1)]).toEqual([
      ["du premier", "Convention n° 12"],
      ["du second", "Convention n° 12"],
    ]);
  });

  it("are asked for of the first section alone where Word does not tell which there are", async () => {
    const body = `<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr>${r("un")}</w:p>${p("deux")}`;
    const bytes = withMargin(docx(body), "footer", "default", p("Convention n° 12"), 0);
    const { document, word } = await openInWord(bytes, {
      profile: diverging(profile, ["margins-made-when-asked", "ooxml-fails"]),
    });
    expect((await document.readMargins()).texts).toContainEqual({ part: "footer", paragraphs: ["Convention n° 12"] });
    expect(word.document.margin(1, "footer", "default")?.paragraphs[0]?.text).toBe("Convention n° 12");
  });

  it("are asked for where there are any only", async () => {
    const { document, word } = await openInWord(docx(p("corps")), { profile });
    expect(await document.readMargins()).toEqual({ texts: [], textBoxes: [], looks: [], unseen: [] });
    expect(countRoundTrips(word)).toBe(1);
  });

  it("are read with their text boxes and watermarks, and what is not read of them is said", async () => {
    const content = p(box(p("dans une zone xxx"))) + p(watermark("PROJET")) + p(field("DATE", "1er mai"));
    const { document } = await openInWord(docx(p("corps"), { header: content }), { profile });
    expect(await document.readMargins()).toMatchObject({
      textBoxes: ["dans une zone xxx", "PROJET"],
      unseen: ["changing-field"],
    });
  });
});

describe.each(eachProfile)("what nobody reads (%s)", (_, profile) => {
  const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx}} :"]);
  const unseenIn = async (body: string): Promise<unknown[]> => {
    const { document } = await openInWord(docx(p("Convention de partenariat signée") + p("Par xxx :") + body), { profile });
    const { findings } = await reviewDocument(document, model, { today });
    const { beside } = await prepareAgreement(document, model);
    const said = findings.flatMap((one): string[] => {
      if (one.code === "part-not-seen") return [one.details.part];
      // The review tells a field where it stands.
      return one.code === "looks-to-check" && one.details.looks.some(({ doubt }) => doubt === "field") ? ["changing-field"] : [];
    });
    expect(beside.unseen).toEqual(said);
    return said;
  };
  const chosen = (content: string): string =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="w14">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`;
  const smartArt = `<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r>`;

  it.each([
    ["another file put in its place", `<w:altChunk xmlns:r="${OFFICE}" r:id="rId1"/>`, ["embedded"]],
    ["a sub-document", p(`<w:subDoc xmlns:r="${OFFICE}" r:id="rId1"/>`), ["embedded"]],
    ["alternate paragraphs", chosen(p("autrement")), ["alternate"]],
    ["alternate runs", p(chosen(r("autrement"))), ["alternate"]],
    ["SmartArt", p(smartArt), ["diagram"]],
    [
      "an equation",
      p('<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>'),
      ["equation"],
    ],
    ["a date that changes", p(field('DATE \\@ "d MMMM yyyy"', "1er mai 2026")), ["changing-field"]],
    ["a calculation", p(`<w:fldSimple w:instr=" = 24 ">${r("12")}</w:fldSimple>`), ["changing-field"]],
    ["a page number, which is read", p(field("PAGE", "1")), []],
    ["a drawing told twice", p(`<w:r>${chosen("<w:drawing/>")}</w:r>`), []],
  ])("is said, in fill and review alike: %s", async (_name, body, parts) => {
    expect(await unseenIn(body)).toEqual(parts);
  });

  it("is no watermark of the body: that is read", async () => {
    const { document } = await openInWord(docx(p(watermark("PROJET xxx"))), { profile });
    const { extras } = await document.transact((transaction) => transaction.readWhole());
    expect(extras).toMatchObject({ textBoxes: ["PROJET xxx"] });
  });
});
