import { DocxDocument } from "../../../src/simulator/document/docx-document";
import { replaceText } from "../../../src/simulator/document/edit-text";
import { deleteParagraph, insertParagraph, replaceControlText } from "../../../src/simulator/document/edit-paragraphs";
import { TextRange } from "../../../src/simulator/document/text-range";
import { innermostControl, WrapError, wrapParagraphs, wrapRange } from "../../../src/simulator/document/wrap-range";
import { bodyOf, docx, p, r, sdt, table } from "../../builders/docx";

function open(...paragraphs: string[]): DocxDocument {
  return new DocxDocument(docx(paragraphs.join("")));
}

/** The body with what is not at stake left out: sdt properties, spaces to preserve. */
function shape(document: DocxDocument): string {
  return bodyOf(document.save())
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, "")
    .replace(/ xml:space="preserve"/g, "");
}

const BOLD = "<w:b/>";

describe("replacing text", () => {
  it.each<[string, string, [number, number], string, string]>([
    ["inside a run", p("un deux trois"), [3, 7], "2", `<w:p>${r("un ")}${r("2")}${r(" trois")}</w:p>`],
    [
      "across runs, with the look of the first",
      p(r("un ") + r("de", BOLD) + r("ux") + r(" trois")),
      [3, 7],
      "2",
      `<w:p>${r("un ")}${r("2", BOLD)}${r(" trois")}</w:p>`,
    ],
    ["at the start", p("un deux"), [0, 2], "1", `<w:p>${r("1")}${r(" deux")}</w:p>`],
    ["all of it", p("un"), [0, 2], "1 & <2>", "<w:p><w:r><w:t>1 &amp; &lt;2&gt;</w:t></w:r></w:p>"],
    ["with nothing", p("un deux"), [2, 7], "", `<w:p>${r("un")}</w:p>`],
    [
      "with tabs and line breaks",
      p("un"),
      [0, 2],
      "a\tb\vc",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
    ],
    ["inserted", p(r("un", BOLD) + r(" deux")), [2, 2], "+", `<w:p>${r("un", BOLD)}${r("+", BOLD)}${r(" deux")}</w:p>`],
    ["inserted in an empty paragraph", p(""), [0, 0], "a", `<w:p>${r("a")}</w:p>`],
    [
      "a whole link goes",
      p(`${r("a ")}<w:hyperlink w:anchor="x">${r("lien")}</w:hyperlink>${r(" b")}`),
      [2, 6],
      "texte",
      `<w:p>${r("a ")}${r("texte")}${r(" b")}</w:p>`,
    ],
    [
      "part of a link stays",
      p(`<w:hyperlink w:anchor="x">${r("lien")}</w:hyperlink>`),
      [0, 2],
      "X",
      `<w:p><w:hyperlink w:anchor="x">${r("X")}${r("en")}</w:hyperlink></w:p>`,
    ],
    [
      "bookmarks stay",
      p(`${r("a")}<w:bookmarkStart w:id="1" w:name="m"/>${r("b")}<w:bookmarkEnd w:id="1"/>${r("c")}`),
      [0, 3],
      "x",
      `<w:p>${r("x")}<w:bookmarkStart w:id="1" w:name="m"/><w:bookmarkEnd w:id="1"/></w:p>`,
    ],
  ])("%s", (_, paragraph, [start, end], text, expected) => {
    const document = open(paragraph);
    replaceText(document.body.paragraphs[0]!, start, end, text);
    expect(shape(document)).toBe(expected.replace(/ xml:space="preserve"/g, ""));
  });

  it("keeps ranges where they are", () => {
    const document = open(p("un deux trois quatre"));
    const [paragraph] = document.body.paragraphs;
    const ranges = [
      [0, 2],
      [3, 7],
      [8, 13],
      [14, 20],
    ].map(([start, end]) => TextRange.within(paragraph!, start!, end!));
    const texts = () => ranges.map(({ start, end }) => paragraph!.text.slice(start.offset, end.offset));
    replaceText(paragraph!, 3, 7, "2");
    expect(texts()).toEqual(["un", "2", "trois", "quatre"]);
    replaceText(paragraph!, 0, 0, "(1) ");
    expect(texts()).toEqual(["un", "2", "trois", "quatre"]);
    replaceText(paragraph!, 2, 8, "");
    expect(texts().slice(2)).toEqual(["trois", "quatre"]);
    ranges[0]?.release();
    expect(paragraph!.boundaries.size).toBe(6);
  });
});

describe("putting a control round a range", () => {
  it.each<[string, string, [number, number], string]>([
    [
      "inside a run",
      p("un deux trois"),
      [3, 7],
      `<w:p>${r("un ")}<w:sdt><w:sdtContent>${r("deux")}</w:sdtContent></w:sdt>${r(" trois")}</w:p>`,
    ],
    [
      "across runs and what stands between",
      p(`${r("u")}${r("n d")}<w:proofErr w:type="spellStart"/>${r("eux")}`),
      [3, 7],
      `<w:p>${r("u")}${r("n ")}<w:sdt><w:sdtContent>${r("d")}<w:proofErr w:type="spellStart"/>${r("eux")}</w:sdtContent></w:sdt></w:p>`,
    ],
    [
      "a link that begins inside is cut",
      p(`${r("a b")}<w:hyperlink w:anchor="x">${r("cd")}</w:hyperlink>`),
      [2, 4],
      `<w:p>${r("a ")}<w:sdt><w:sdtContent>${r("b")}<w:hyperlink w:anchor="x">${r("c")}</w:hyperlink></w:sdtContent></w:sdt><w:hyperlink w:anchor="x">${r("d")}</w:hyperlink></w:p>`,
    ],
    [
      "inside a link",
      p(`<w:hyperlink w:anchor="x">${r("abc")}</w:hyperlink>`),
      [1, 2],
      `<w:p><w:hyperlink w:anchor="x">${r("a")}<w:sdt><w:sdtContent>${r("b")}</w:sdtContent></w:sdt>${r("c")}</w:hyperlink></w:p>`,
    ],
    [
      "round another control",
      p(`${r("a")}${sdt(r("b"), "t")}${r("c")}`),
      [0, 3],
      `<w:p><w:sdt><w:sdtContent>${r("a")}<w:sdt><w:sdtContent>${r("b")}</w:sdtContent></w:sdt>${r("c")}</w:sdtContent></w:sdt></w:p>`,
    ],
  ])("%s", (_, paragraph, [start, end], expected) => {
    const document = open(paragraph);
    const control = wrapRange(TextRange.within(document.body.paragraphs[0]!, start, end), "inline");
    expect(shape(document)).toBe(expected.replace(/<w:sdtPr>.*?<\/w:sdtPr>| xml:space="preserve"/g, ""));
    expect(control.isInline).toBe(true);
    expect(document.body.paragraphs[0]!.text.slice(start, end)).toBe(
      control
        .range()
        .stretches.map(({ paragraph: one, start: s, end: e }) => one.text.slice(s, e))
        .join(""),
    );
    control.unwrap();
    expect(innermostControl(document.body.paragraphs[0]!, start, end)).toBeUndefined();
  });

  it("is refused where it would cross another control, and the text is unchanged", () => {
    const document = open(p(`${r("ab")}${sdt(r("cd"), "t")}`));
    const [paragraph] = document.body.paragraphs;
    expect(() => wrapRange(TextRange.within(paragraph!, 1, 3), "inline")).toThrow(WrapError);
    expect(paragraph!.text).toBe("abcd");
    expect(document.body.contentControls).toHaveLength(1);
  });

  it("round a whole paragraph is a block or not, as the host does", () => {
    for (const shape of ["block", "inline"] as const) {
      const document = open(p("un") + p("deux"));
      expect(wrapRange(TextRange.of(document.body.paragraphs[0]!), shape).isInline).toBe(shape === "inline");
      expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["un", "deux"]);
    }
  });

  it("stays inside the cell", () => {
    const document = open(table(p("un") + p("deux"), p("trois")));
    wrapRange(TextRange.of(document.body.paragraphs[1]!), "block");
    expect(shape(document)).toContain(
      `<w:tc><w:tcPr/>${p("un")}<w:sdt><w:sdtContent>${p("deux")}</w:sdtContent></w:sdt></w:tc>`.replace(
        / xml:space="preserve"/g,
        "",
      ),
    );
  });

  it("refuses part of several paragraphs, and nothing", () => {
    const document = open(p("un") + p("deux"));
    const [one, two] = document.body.paragraphs;
    expect(() => wrapRange(new TextRange({ paragraph: one!, offset: 1 }, { paragraph: two!, offset: 4 }), "inline")).toThrow(
      WrapError,
    );
    expect(() => wrapRange(TextRange.within(one!, 1, 1), "inline")).toThrow(WrapError);
  });
});

describe("paragraphs", () => {
  it("a new bullet follows a bullet", () => {
    const document = open(p("un", 1) + p("trois"));
    insertParagraph(document.body.paragraphs[0]!, "deux", "after");
    expect(document.body.paragraphs.map(({ text, element }) => [text, document.numbering.placeOf(element)?.level])).toEqual([
      ["un", 1],
      ["deux", 1],
      ["trois", undefined],
    ]);
  });

  it("a deleted paragraph takes the control it is alone in along", () => {
    const document = open(p("un") + sdt(p("deux"), "t") + sdt(p("trois") + p("quatre"), "u"));
    const [, two, three] = document.body.paragraphs;
    deleteParagraph(two!);
    deleteParagraph(three!);
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["un", "quatre"]);
    expect(document.body.contentControls.map(({ tag }) => tag)).toEqual(["u"]);
  });

  it("the last paragraph of a cell is emptied instead", () => {
    const document = open(table(p("un")));
    deleteParagraph(document.body.paragraphs[0]!);
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual([""]);
  });

  it("a control of paragraphs takes lines, one of text does not", () => {
    const document = open(p("un", 0) + p("deux"));
    const [one, two] = document.body.paragraphs;
    const block = wrapParagraphs([one!]);
    replaceControlText(block, "a\nb\nc");
    expect(block.paragraphs.map(({ text }) => text)).toEqual(["a", "b", "c"]);
    replaceControlText(block, "d");
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["d", "deux"]);
    const inline = wrapRange(TextRange.of(two!), "inline");
    expect(() => replaceControlText(inline, "a\nb")).toThrow("inline");
    expect(two!.text).toBe("deux");
  });
});
