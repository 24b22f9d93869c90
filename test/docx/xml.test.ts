import fc from "fast-check";
import { DocxError } from "../../src/docx/docx-error";
import { parseXml } from "../../src/docx/parse-xml";
import { XmlElement } from "../../src/docx/xml";
import { draws } from "../builders/at-length";

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("an XML part", () => {
  it.each([
    `<w:p ${NS}/>`,
    `<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- a<b --><w:p ${NS} a = "1&amp;2" b='"'>\n<w:r >té &amp; &#233;<![CDATA[<x>]]></w:r ><?pi x?></w:p>\n<!--e-->`,
    `<p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><r/>🎉 \t</p>`,
  ])("is printed as it was read: %s", (source) => {
    expect(parseXml(source, "part").print()).toBe(source);
  });

  it("keeps what was not changed to the letter beside what was", () => {
    const document = parseXml(`<w:body ${NS}><w:p  a = '1'/>\n<w:p><w:r><w:t>un</w:t ></w:r></w:p></w:body>`, "part");
    document.root.elements[1]?.setAttribute("w:rsidR", 'a"b');
    expect(document.print()).toBe(
      `<w:body ${NS}><w:p  a = '1'/>\n<w:p w:rsidR="a&quot;b"><w:r><w:t>un</w:t ></w:r></w:p></w:body>`,
    );
  });

  it("writes new elements with the prefix the file uses", () => {
    const document = parseXml(
      '<x:body xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:p/></x:body>',
      "part",
    );
    const run = XmlElement.make("w:r", { "w:rsidR": "1" });
    document.root.child("w:p")?.append(run);
    expect(document.print()).toContain('<x:p><x:r x:rsidR="1"/></x:p>');
  });

  it("knows elements by their namespace, strict ones too", () => {
    const { root } = parseXml('<a:p xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main"/>', "part");
    expect(root.name).toBe("w:p");
  });

  it("can be edited anywhere and read again the same", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "<", "&", '"', "'", "]]>", " ", "\n", "🎉") });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), text), { maxLength: 8 }), (edits) => {
        const paragraphs = Array.from({ length: 10 }, (_, index) => `<w:p><w:t>${index}</w:t></w:p>`).join("\n");
        const document = parseXml(`<w:body ${NS}>${paragraphs}</w:body>`, "part");
        const expected = document.root.elements.map((paragraph) => paragraph.text);
        for (const [index, value] of edits) {
          document.root.elements[index]?.child("w:t")?.setText(value);
          expected[index] = value;
        }
        const again = parseXml(document.print(), "part");
        expect(again.root.elements.map((paragraph) => paragraph.text)).toEqual(expected);
      }),
      draws(100),
    );
  });

  it.each([
    ["<a>", "damaged-xml"],
    ["<a></b>", "damaged-xml"],
    ["", "damaged-xml"],
    ["<a/><b/>", "damaged-xml"],
    ["<a>&unknown;</a>", "damaged-xml"],
    ["<a>\u0001</a>", "damaged-xml"],
    ["<!DOCTYPE a><a/>", "doctype"],
    ['<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>', "doctype"],
    ["<a>".repeat(600) + "</a>".repeat(600), "too-large"],
  ])("that is bad is refused: %.40s", (source, code) => {
    expect(() => parseXml(source, "word/document.xml")).toThrow(DocxError);
    expect(() => parseXml(source, "word/document.xml")).toThrow(
      expect.objectContaining({ code, part: "word/document.xml" }) as Error,
    );
  });
});
