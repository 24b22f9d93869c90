import { unzipSync, zipSync } from "fflate";
import { DocxDocument } from "../../src/docx/docx-document";
import { replaceText } from "../../src/docx/edit-text";
import { docx, p, partOf, table, withPart } from "../builders/docx";
import { blankAgreement } from "../builders/word";

/** A password-protected .docx as Word makes it: a compound file with the encrypted package in a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const name = Array.from(stream, (character) => [character.charCodeAt(0), 0]).flat();
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...name]);
}

function truncated(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length / 2);
}

/** A zip whose data was changed after its sums were made. */
function corrupted(bytes: Uint8Array): Uint8Array {
  const stored = zipSync(unzipSync(bytes), { level: 0 });
  const at = Buffer.from(stored).indexOf("FRANCE TERRE");
  stored[at] = "P".charCodeAt(0);
  return stored;
}

function without(bytes: Uint8Array, part: string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part)));
}

const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe("opening a file", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("Convention de partenariat"), "not-a-docx"],
    ["a .doc", compoundFile("WordDocument"), "old-format"],
    ["a password-protected file", compoundFile("EncryptedPackage"), "password-protected"],
    ["half a file", truncated(blankAgreement), "damaged"],
    ["a file whose sums are wrong", corrupted(blankAgreement), "damaged"],
    ["a zip of something else", zipSync({ "readme.txt": new Uint8Array([1]) }), "not-a-word-document"],
    ["a package without its main part", without(blankAgreement, "word/document.xml"), "not-a-word-document"],
    ["XML cut short", withPart(blankAgreement, "word/document.xml", (xml) => xml.slice(0, -20)), "damaged-xml"],
    [
      "a DOCTYPE in the document",
      withPart(blankAgreement, "word/document.xml", (xml) => xml.replace("<w:document", `${BOMB}<w:document`)),
      "doctype",
    ],
    [
      "a DOCTYPE in another part",
      withPart(blankAgreement, "word/styles.xml", (xml) => xml.replace("<w:styles", `${BOMB}<w:styles`)),
      "doctype",
    ],
    ["a document that is no document", withPart(blankAgreement, "word/document.xml", () => "<other/>"), "not-a-word-document"],
  ])("%s is refused", (_, bytes, code) => {
    expect(() => new DocxDocument(bytes)).toThrow(expect.objectContaining({ name: "DocxError", code }) as Error);
  });

  it("refuses what would be out of all proportion once unzipped", () => {
    const bomb = zipSync(
      { "[Content_Types].xml": new Uint8Array(1), "word/document.xml": new Uint8Array(260 * 1024 * 1024) },
      { level: 1 },
    );
    expect(() => new DocxDocument(bomb)).toThrow(expect.objectContaining({ code: "too-large" }) as Error);
  });
});

describe("saving a file", () => {
  it("gives back every part as it was read, to the byte", () => {
    const [before, after] = [unzipSync(blankAgreement), unzipSync(new DocxDocument(blankAgreement).save())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) expect(Buffer.from(after[name]!).equals(Buffer.from(before[name]!))).toBe(true);
  });

  it("changes the paragraphs that were edited, and nothing else", () => {
    const document = new DocxDocument(blankAgreement);
    const paragraph = document.body.paragraphs.find(({ text }) => text === "ENTRE")!;
    replaceText(paragraph, 0, 5, "DE");
    const saved = document.save();
    expect(partOf(saved, "word/document.xml")).toBe(
      partOf(blankAgreement, "word/document.xml").replace('<w:t xml:space="preserve">ENTRE</w:t>', "<w:t>DE</w:t>"),
    );
    expect(partOf(saved, "word/styles.xml")).toBe(partOf(blankAgreement, "word/styles.xml"));
  });

  it("keeps custom XML parts apart from one another", () => {
    const document = new DocxDocument(blankAgreement);
    const [one, two] = [document.customXml.add('<a xmlns="urn:a">1</a>'), document.customXml.add('<b xmlns="urn:b">2</b>')];
    expect(document.customXml.list().map(({ namespace, xml }) => [namespace, xml])).toEqual([
      ["urn:a", '<a xmlns="urn:a">1</a>'],
      ["urn:b", '<b xmlns="urn:b">2</b>'],
    ]);
    expect(document.customXml.delete(one.id)).toBe(true);
    expect(document.customXml.delete(one.id)).toBe(false);
    const again = new DocxDocument(document.save());
    expect(again.customXml.list()).toEqual([two]);
    expect(partOf(document.save(), "customXml/item1.xml")).toBe("");
  });
});

describe("reading a document", () => {
  it("lists the paragraphs of tables in order, with the depth of their table", () => {
    const nested = table(p("intérieur"));
    const { body } = new DocxDocument(docx(p("avant") + table(p("un") + nested, p("deux")) + p("après")));
    expect(body.paragraphs.map(({ text, tableDepth }) => [text, tableDepth])).toEqual([
      ["avant", 0],
      ["un", 1],
      ["intérieur", 2],
      ["deux", 1],
      ["après", 0],
    ]);
  });

  it("knows bullets and their level, from the paragraph or its style", () => {
    const styled = withPart(
      docx(p("un", 1) + p('<w:pPr><w:pStyle w:val="Puce"/></w:pPr>') + p("trois")),
      "word/styles.xml",
      (xml) =>
        xml.replace(
          "</w:styles>",
          '<w:style w:type="paragraph" w:styleId="Puce"><w:name w:val="Puce"/><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>',
        ),
    );
    const { body, numbering } = new DocxDocument(styled);
    expect(body.paragraphs.map(({ element }) => numbering.placeOf(element)?.level)).toEqual([1, 2, undefined]);
  });

  it("reads headers and footers, those of the section before where one has none", () => {
    const document = new DocxDocument(docx(p("corps"), { header: p("en-tête xxx"), footer: p("pied") }));
    expect(document.margin(0, "header", "default")?.paragraphs.map(({ text }) => text)).toEqual(["en-tête xxx"]);
    expect(document.margin(0, "footer", "default")?.paragraphs.map(({ text }) => text)).toEqual(["pied"]);
    expect(document.margin(0, "header", "first")).toBeUndefined();
  });
});
