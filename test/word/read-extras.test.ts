import type { DocumentExtras } from "../../src/agreement/agreement-document";
import { readExtras } from "../../src/word/read-extras";
import { profiles } from "../../src/simulator/word-api/profile";
import type { WordDocument } from "../../src/word/word-document";
import { strToU8, unzipSync, zipSync } from "fflate";
import { docx, p, r } from "../builders/docx";
import { countRoundTrips, eachProfile, openInWord } from "../builders/word";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The same file with one more part, led to from the main one. */
function withSidePart(bytes: Uint8Array, kind: string, xml: string): Uint8Array {
  const parts = unzipSync(bytes);
  const rels = "word/_rels/document.xml.rels";
  const text = new TextDecoder().decode(parts[rels]);
  parts[`word/${kind}.xml`] = strToU8(xml);
  parts[rels] = strToU8(
    text.replace(
      "</Relationships>",
      `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${kind}.xml"/></Relationships>`,
    ),
  );
  return zipSync(parts);
}

async function extrasOf(document: WordDocument): Promise<DocumentExtras | null> {
  return (await document.transact((transaction) => transaction.readWhole())).extras;
}

const revised = `<w:ins w:id="1" w:author="A">${r("ajou")}</w:ins><w:ins w:id="2" w:author="A">${r("té")}</w:ins>`;
const deleted = `<w:del w:id="3" w:author="A"><w:r><w:delText>ôté</w:delText></w:r></w:del>`;
const box = `<w:r><w:pict><w:txbxContent>${p("dans une zone xxx")}${p("deux")}</w:txbxContent></w:pict></w:r>`;

describe("what a document's paragraphs do not show", () => {
  it.each(eachProfile)("is read in one round trip (%s)", async (_, profile) => {
    const body =
      p("un") +
      p(r("deux ") + revised + deleted) +
      p(r("trois") + r(" caché", "<w:vanish/>") + r(" montré", '<w:vanish w:val="0"/>')) +
      p(box + r("quatre")) +
      p(
        `${r("cinq", '<w:b/><w:rPrChange w:id="4" w:author="A"><w:rPr/></w:rPrChange>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ) +
      p('<w:r><w:commentReference w:id="0"/></w:r>');
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1">${p("—")}</w:footnote><w:footnote w:id="2">${p("voir xxx")}</w:footnote></w:footnotes>`;
    const comments = `<w:comments ${W}><w:comment w:id="0" w:author="A">${p("À revoir")}</w:comment></w:comments>`;
    const bytes = withSidePart(withSidePart(docx(body), "footnotes", notes), "comments", comments);
    const { document, word } = await openInWord(bytes, { profile });
    expect(await extrasOf(document)).toEqual({
      isTracking: false,
      trackedChanges: [
        { change: "insertion", paragraph: 1, text: "ajouté" },
        { change: "deletion", paragraph: 1, text: "ôté" },
        { change: "format", paragraph: 4, text: "" },
      ],
      comments: ["À revoir"],
      textBoxes: ["dans une zone xxx\ndeux"],
      notes: ["voir xxx"],
      hiddenTexts: [{ paragraph: 2, text: " caché" }],
      looks: [{ how: ["hidden"], paragraph: 2, start: 5, end: 11, text: " caché", detail: "" }],
      highlights: [],
      marks: expect.any(Array) as unknown,
      controls: [],
      unseen: [],
    });
    expect(countRoundTrips(word)).toBe(1);
  });

  it.each([
    ["tab stops are no tabs", `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="20"/></w:tabs></w:pPr>${r("un")}</w:p>`, "un"],
    [
      "tabs and line breaks of the text",
      "<w:p><w:r><w:t>un</w:t><w:tab/><w:t>deux</w:t><w:br/><w:t>trois</w:t></w:r></w:p>",
      "un\tdeux\ntrois",
    ],
    [
      "each cell of a table on a line of its own",
      `<w:tbl><w:tr><w:tc>${p("un")}</w:tc><w:tc>${p("deux")}</w:tc></w:tr></w:tbl>`,
      "un\ndeux",
    ],
  ])("is read as it shows: %s", async (_, content, text) => {
    const { document } = await openInWord(docx(p(`<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`)));
    expect(await extrasOf(document)).toMatchObject({ textBoxes: [text] });
  });

  it("is read once where a drawing is told a second time for older Words", async () => {
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const drawing = `<w:r><w:txbxContent>${p(r("neuf") + revised)}</w:txbxContent></w:r>`;
    const twice = `<mc:AlternateContent ${mc}><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${drawing}</mc:Fallback></mc:AlternateContent>`;
    const { document } = await openInWord(docx(p(`<w:r>${twice}</w:r>`) + p(r("caché", "<w:vanish/>"))));
    expect(await extrasOf(document)).toMatchObject({
      textBoxes: ["neufajouté"],
      isTracking: false,
      trackedChanges: [{ change: "insertion", paragraph: null, text: "ajouté" }],
      hiddenTexts: [{ paragraph: 1, text: "caché" }],
    });
  });

  it("tells what is pending in a footnote", async () => {
    const notes = `<w:footnotes ${W}><w:footnote w:id="2">${p(deleted + r("gardé"))}</w:footnote></w:footnotes>`;
    const { document } = await openInWord(
      withSidePart(docx(p('<w:r><w:footnoteReference w:id="2"/></w:r>')), "footnotes", notes),
    );
    expect(await extrasOf(document)).toMatchObject({
      notes: ["ôtégardé"],
      isTracking: false,
      trackedChanges: [{ change: "deletion", paragraph: null, text: "ôté" }],
    });
  });

  it.each([
    ["cut off", '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part>'],
    ["something else", "<p>Bonjour</p>"],
    ["nothing", ""],
  ])("is not taken for seen when what comes is %s", async (_, ooxml) => {
    expect(await readExtras(ooxml, [{ text: "Bonjour" }])).toMatchObject({
      unseen: ["text-box", "note", "comment", "revision", "look"],
      marks: [undefined],
    });
  });

  it.each([
    ["inserted", "cellIns", "insertion"],
    ["deleted", "cellDel", "deletion"],
    ["merged", "cellMerge", "format"],
  ])("holds a cell that was %s for a revision", async (_, element, change) => {
    const cell = `<w:tc><w:tcPr><w:${element} w:id="1" w:author="A"/></w:tcPr>${p("un")}</w:tc>`;
    const { document } = await openInWord(docx(`<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell}</w:tr></w:tbl>`));
    expect(await extrasOf(document)).toMatchObject({ isTracking: false, trackedChanges: [{ change }] });
  });

  it("is nothing of the building blocks, which nobody sees", async () => {
    const blocks = `<w:glossaryDocument ${W}><w:docParts><w:docPart><w:docPartBody>${p(revised + box)}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`;
    const part = (name: string, xml: string) => `<pkg:part pkg:name="/word/${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    const body = `<w:document ${W}><w:body>${p("un")}</w:body></w:document>`;
    const ooxml = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("glossary/document.xml", blocks)}${part("document.xml", body)}</pkg:package>`;
    expect(await readExtras(ooxml, [{ text: "un" }])).toEqual({
      isTracking: false,
      trackedChanges: [],
      comments: [],
      textBoxes: [],
      notes: [],
      hiddenTexts: [],
      highlights: [],
      looks: [],
      marks: [{ marks: [], prompts: [], others: [] }],
      controls: [],
      unseen: [],
    });
  });

  it("says which parts are there and did not come along", async () => {
    const body = p('<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>');
    const { document } = await openInWord(docx(body));
    expect(await extrasOf(document)).toMatchObject({ unseen: ["note", "comment"] });
  });

  it("is null where the host does not give it, and the document is read all the same", async () => {
    const long = `<w:r><w:pict><w:txbxContent>${p("x".repeat(300_000))}</w:txbxContent></w:pict></w:r>`;
    const { document, word } = await openInWord(docx(p(long + r("un")) + p("deux")), {
      profile: { ...profiles.web, messageLimit: 200_000 },
    });
    const { content, extras } = await document.transact((transaction) => transaction.readWhole());
    expect(content.paragraphs.map(({ text }) => text)).toEqual(["un", "deux"]);
    expect(extras).toBeNull();
    expect(countRoundTrips(word)).toBe(2);
  });
});
