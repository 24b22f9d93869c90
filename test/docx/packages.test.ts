/** Files as offices have them: packed by other programs, encoded otherwise, of another kind than .docx. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DocxDocument } from "../../src/docx/docx-document";
import { codeForFile, DocxError } from "../../src/docx/docx-error";
import { replaceText } from "../../src/docx/edit-text";
import { docx, p, partOf, withPart } from "../builders/docx";
import { asZip64, inLatin1, inUtf16, lyingAbout, renamed, repacked, rewritten, strict, withMacros } from "../builders/packages";
import { blankAgreement } from "../builders/word";

const plain = docx(p("Première partie", 0) + p("deux"), { header: p("en-tête") });
const MAIN = "word/document.xml";

function asMain(name: string): Uint8Array {
  return rewritten(
    renamed(plain, (one) => one.replace(MAIN, `word/${name}`).replace("document.xml.rels", `${name}.rels`)),
    (xml) => xml.replaceAll("word/document.xml", `word/${name.replace(" ", "%20")}`),
  );
}

describe("a file that is packed otherwise", () => {
  it.each<[string, Uint8Array]>([
    ["with backslashes in its names", renamed(plain, (name) => name.replaceAll("/", "\\"))],
    [
      "with names in another case",
      renamed(plain, (name) => name.replace(MAIN, "Word/Document.XML").replace("numbering", "Numbering")),
    ],
    [
      "with content types in another case",
      withPart(plain, "[Content_Types].xml", (xml) => xml.replace("/word/document.xml", "/Word/Document.xml")),
    ],
    ["with a main part of another name", asMain("document2.xml")],
    ["with a space in a name, written as %20 where it is led to", asMain("le document.xml")],
    ["with %20 in the names of the zip too", renamed(asMain("le document.xml"), (name) => name.replace(" ", "%20"))],
    ["with a target from the root", rewritten(plain, (xml) => xml.replace('Target="word/', 'Target="/word/'))],
    ["with a target with a backslash", rewritten(plain, (xml) => xml.replace('Target="word/', 'Target="word\\'))],
    ["with a zip64 record", asZip64(plain)],
    ["with its main part in UTF-16", inUtf16(plain, MAIN)],
    ["with its lists in UTF-16", inUtf16(plain, "word/numbering.xml")],
    ["with its content types in UTF-16", inUtf16(plain, "[Content_Types].xml")],
    ["with a part in the encoding it declares", inLatin1(plain, MAIN)],
    ["with a part that says UTF-16 and is UTF-8", withPart(plain, MAIN, (xml) => xml.replace("UTF-8", "utf-16"))],
    ["in the strict flavour of the standard", strict(plain)],
  ])("%s is read, and saved without a change but where it is edited", (_, bytes) => {
    const document = new DocxDocument(bytes);
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["Première partie", "deux"]);
    expect(document.numbering.placeOf(document.body.paragraphs[0]!.element)?.level).toBe(0);
    expect(document.margin(0, "header", "default")?.paragraphs[0]?.text).toBe("en-tête");
    expect(document.fileKind).toBe("docx");
    const [before, unchanged] = [unzipSync(bytes), unzipSync(document.save())];
    const named = (parts: object) => Object.keys(parts).map((name) => name.replaceAll("\\", "/"));
    expect(named(unchanged)).toEqual(named(before));
    const same = (after: Record<string, Uint8Array>) =>
      Object.values(before).map((data, index) => Buffer.from(data).equals(Buffer.from(Object.values(after)[index]!)));
    expect(same(unchanged)).not.toContain(false);

    replaceText(document.body.paragraphs[1]!, 0, 4, "été");
    const after = document.save();
    expect(same(unzipSync(after)).filter((one) => !one)).toHaveLength(1);
    expect(new DocxDocument(after).body.paragraphs.map(({ text }) => text)).toEqual(["Première partie", "été"]);
  });

  it("is refused with two parts of one name", () => {
    const twice = repacked(plain, (parts) => ({ ...parts, "Word/Document.xml": parts[MAIN]! }));
    expect(() => new DocxDocument(twice)).toThrow(expect.objectContaining({ code: "damaged" }) as Error);
  });

  it("is refused where it is not in the encoding it declares", () => {
    const odd = withPart(plain, MAIN, (xml) => xml.replace("UTF-8", "x-mac-klingon"));
    expect(() => new DocxDocument(odd)).toThrow(expect.objectContaining({ code: "damaged-xml", part: MAIN }) as Error);
  });

  it("shows an add-in the names that Word's API has, whatever its own", () => {
    for (const bytes of [asMain("document2.xml"), strict(plain)]) {
      const flat = new DocxDocument(bytes).printFlat(["styles"]);
      expect(flat).toContain('pkg:name="/word/document.xml"');
      expect(flat).toContain('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"');
      expect(flat).not.toContain("purl.oclc.org");
    }
  });
});

describe("what is added to a file", () => {
  it("is of the flavour of the standard it is in", () => {
    const document = new DocxDocument(strict(docx(p("un"))));
    document.addPart("footnotes", "w:footnotes");
    document.customXml.add('<a xmlns="urn:a"/>');
    const added = Object.entries(unzipSync(document.save())).map(([name, data]) => [name, strFromU8(data)] as const);
    for (const [name, xml] of added) expect([name, xml.includes("openxmlformats.org/officeDocument")]).toEqual([name, false]);
    expect(new DocxDocument(document.save()).customXml.list()).toHaveLength(1);
    expect(document.part("footnotes")?.name).toBe("w:footnotes");
  });

  it("declares the names that the file does not", () => {
    const document = new DocxDocument(
      docx(`<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p("un")}</w:sdtContent></w:sdt>`),
    );
    document.body.contentControls[0]!.setProperty("w15:appearance", "hidden", "w15:val");
    const [control] = new DocxDocument(document.save()).body.contentControls;
    expect(control?.property("w15:appearance", "w15:val")).toBe("hidden");
  });
});

describe("a file that would take all the time or the memory there is", () => {
  const large = zipSync({ "[Content_Types].xml": new Uint8Array(64 * 1024 * 1024) }, { level: 1 });

  it.each<[string, () => Uint8Array, string]>([
    ["an entry longer than it says", () => lyingAbout(large, "[Content_Types].xml", 100), "damaged"],
    ["an entry shorter than it says", () => lyingAbout(plain, MAIN, 90_000_000), "damaged"],
    ["entries that say they are very long", () => lyingAbout(plain, MAIN, 300_000_000), "too-large"],
    [
      "elements without number",
      () => withPart(plain, MAIN, (xml) => xml.replace("<w:body>", `<w:body>${"<w:p/>".repeat(2_000_000)}`)),
      "too-large",
    ],
    [
      "a million attributes",
      () => {
        const attributes = Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(" ");
        return withPart(plain, MAIN, (xml) => xml.replace("<w:body>", `<w:body ${attributes}>`));
      },
      "too-large",
    ],
    [
      "an entry that what writes the zip cannot name",
      () => Buffer.from(zipSync({ __prot0__: new Uint8Array(1) }).map((byte) => (byte === 0x30 ? 0x6f : byte))),
      "damaged",
    ],
  ])("is refused at once: %s", (_, make, code) => {
    const bytes = make();
    const began = process.cpuUsage();
    expect(() => new DocxDocument(bytes)).toThrow(expect.objectContaining({ code }) as Error);
    const { user, system } = process.cpuUsage(began);
    // Microseconds. On a slow machine it is a tenth of this.
    expect(user + system).toBeLessThan(10_000_000);
  });
});

describe("a file that is no .docx", () => {
  const opendocument = zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") });
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const owner = Buffer.alloc(162, " ");

  it.each<[string, string, Uint8Array, string]>([
    ["an empty file", "x.docx", new Uint8Array(), "empty"],
    ["an empty file beside an open one", "~$x.docx", new Uint8Array(), "empty"],
    ["RTF, whatever its name", "x.docx", strToU8("{\\rtf1\\ansi Convention}"), "rich-text"],
    ["a document of LibreOffice", "x.odt", opendocument, "open-document"],
    ["what Word keeps beside an open document", "dossier\\~$nvention.docx", owner, "lock-file"],
    ["an old workbook", "x.xls", new Uint8Array([...compound, ...Buffer.from("Workbook", "utf16le")]), "not-a-word-document"],
    ["an old document", "x.doc", new Uint8Array([...compound, ...Buffer.from("WordDocument", "utf16le")]), "old-format"],
  ])("is told for what it is: %s", (_, name, bytes, code) => {
    const open = (): string => {
      try {
        new DocxDocument(bytes);
      } catch (error) {
        if (error instanceof DocxError) return codeForFile(error, name);
      }
      return "";
    };
    expect(open()).toBe(code);
  });
});

describe("a template, or a document with macros", () => {
  const macros = withMacros(blankAgreement);

  it("keeps its macros in a file that may hold them", () => {
    const document = new DocxDocument(macros);
    expect(document.fileKind).toBe("docm");
    expect(document.becomeFileKind("docm")).toEqual({ hadMacros: false });
    expect(Buffer.from(document.save()).equals(Buffer.from(new DocxDocument(macros).save()))).toBe(true);
  });

  it("leaves them out where nothing leads to them, too", () => {
    const orphan = repacked(plain, (parts) => ({ ...parts, "word/vbaProject.bin": new Uint8Array(1) }));
    const document = new DocxDocument(orphan);
    expect(document.becomeFileKind("docx")).toEqual({ hadMacros: true });
    expect(Object.keys(unzipSync(document.save()))).toEqual(Object.keys(unzipSync(plain)));
  });

  it("leaves them out of one that may not, and is what its content type says", () => {
    const document = new DocxDocument(macros);
    expect(document.becomeFileKind("docx")).toEqual({ hadMacros: true });
    const saved = document.save();
    expect(Object.keys(unzipSync(saved)).filter((name) => /vba/i.test(name))).toEqual([]);
    expect(partOf(saved, "word/_rels/document.xml.rels")).not.toContain("vba");
    expect(partOf(saved, "[Content_Types].xml")).toContain(
      'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"',
    );
    expect(new DocxDocument(saved).fileKind).toBe("docx");
  });
});
