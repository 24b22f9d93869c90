import { DocxDocument } from "../../src/docx/docx-document";
import { replaceText } from "../../src/docx/edit-text";
import { deleteParagraph, insertParagraph, replaceControlText } from "../../src/docx/edit-paragraphs";
import { TextRange } from "../../src/docx/text-range";
import { innermostControl, WrapError, wrapParagraphs, wrapRange } from "../../src/docx/wrap-range";
import { bodyOf, docx, p, r, sdt, table } from "../builders/docx";

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
const PICTURE = "<w:drawing/>";
const t = (text: string) => `<w:t>${text}</w:t>`;
const run = (...content: string[]) => `<w:r>${content.join("")}</w:r>`;
const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const deleted = (id: number, text: string) =>
  `<w:del w:id="${id}" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const field = (result: string) =>
  mark("begin") + run("<w:instrText>DATE</w:instrText>") + mark("separate") + r(result) + mark("end");

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

  it.each<[string, string, [number, number], string]>([
    ["before it", run(PICTURE, t("xxx")), [0, 3], run(PICTURE) + run(t("A"))],
    ["after it", run(t("xxx"), PICTURE), [0, 3], run(t("A")) + run(PICTURE)],
    ["between it and the text before", run(t("a"), PICTURE, t("xxx")), [1, 4], run(t("a"), PICTURE) + run(t("A"))],
    ["between it and the text after", run(t("xxx"), PICTURE, t("b")), [0, 3], run(t("A")) + run(PICTURE) + run(t("b"))],
    [
      "in a run that looks otherwise",
      `<w:r><w:rPr>${BOLD}</w:rPr>${PICTURE}${t("xxx")}</w:r>`,
      [0, 3],
      `<w:r><w:rPr>${BOLD}</w:rPr>${PICTURE}</w:r>${r("A", BOLD)}`,
    ],
    ["a note", run(t("xxx"), '<w:footnoteReference w:id="2"/>'), [0, 3], run(t("A")) + run('<w:footnoteReference w:id="2"/>')],
    [
      "a note before",
      run('<w:footnoteReference w:id="2"/>', PICTURE, t("xxx")),
      [1, 4],
      run('<w:footnoteReference w:id="2"/>', PICTURE) + run(t("A")),
    ],
    ["nothing of what is inside", run(t("x"), PICTURE, t("x")), [0, 2], run(t("A"))],
  ])("leaves what stands beside the text in its run: %s", (_, runs, [start, end], expected) => {
    const document = open(p(runs));
    replaceText(document.body.paragraphs[0]!, start, end, "A");
    expect(shape(document)).toBe(p(expected).replace(/ xml:space="preserve"/g, ""));
  });

  it.each<[string, string, [number, number], string]>([
    ["all of one", deleted(1, "ab") + r("c"), [0, 2], r("A") + r("c")],
    ["the end of one", deleted(1, "ab") + r("c"), [1, 3], deleted(1, "a") + r("A")],
    ["the beginning of one", r("c") + deleted(1, "ab"), [0, 2], r("A") + deleted(1, "b")],
    ["the middle of one", deleted(1, "abc"), [1, 2], deleted(1, "a") + r("A") + deleted(2, "c")],
  ])("puts nothing in a deletion: %s", (_, runs, [start, end], expected) => {
    const document = open(p(runs));
    replaceText(document.body.paragraphs[0]!, start, end, "A");
    expect(shape(document)).toBe(p(expected).replace(/ xml:space="preserve"/g, ""));
  });

  it("gives a revision that is made an id that nothing has", () => {
    const document = new DocxDocument(
      docx(p(`<w:ins w:id="100001" w:author="A">${r("abc")}</w:ins>`), { settings: "<w:trackRevisions/>" }),
    );
    replaceText(document.body.paragraphs[0]!, 1, 2, "+");
    const ids = Array.from(shape(document).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leaves a paragraph that is deleted struck out, and marks one that is added, where changes are tracked", () => {
    const document = new DocxDocument(docx(p("un") + p("deux"), { settings: "<w:trackRevisions/>" }));
    const [first, second] = document.body.paragraphs;
    const added = insertParagraph(first!, "neuf", "after");
    deleteParagraph(second!);
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["un", "neuf", "deux"]);
    const marks = document.body.paragraphs.map(({ element }) =>
      element
        .child("w:pPr")
        ?.child("w:rPr")
        ?.elements.map(({ name }) => name),
    );
    expect(marks).toEqual([undefined, ["w:ins"], ["w:del"]]);
    expect(second!.pieces.map(({ deleted }) => deleted)).toEqual([true]);
    // One's own insertion goes as if it had never been.
    deleteParagraph(added);
    expect(document.body.paragraphs.map(({ text }) => text)).toEqual(["un", "deux"]);
  });

  it("gives each half of a revision an id of its own", () => {
    const document = open(p(`<w:ins w:id="1" w:author="A">${r("abc")}</w:ins>`));
    replaceText(document.body.paragraphs[0]!, 1, 1, "+");
    const ids = Array.from(shape(document).matchAll(/<w:ins w:id="(\d+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(2);
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

  it.each<[string, string, [number, number], string]>([
    ["without the picture before", run(PICTURE, t("xxx")), [0, 3], run(PICTURE) + control(run(t("xxx")))],
    ["without the picture after", run(t("xxx"), PICTURE), [0, 3], control(run(t("xxx"))) + run(PICTURE)],
    ["with the picture inside", run(t("x"), PICTURE, t("x")), [0, 2], control(run(t("x"), PICTURE, t("x")))],
    [
      "with where Word last broke the page, which is nothing of the text",
      run("<w:lastRenderedPageBreak/>", t("xxx")),
      [0, 3],
      control(run("<w:lastRenderedPageBreak/>", t("xxx"))),
    ],
    [
      "without the end of a field, in the run of its result",
      run(
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:fldChar w:fldCharType="separate"/>',
        t("2"),
        '<w:fldChar w:fldCharType="end"/>',
        t(" b"),
      ),
      [0, 1],
      `${run('<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>')}${control(run(t("2")))}${run('<w:fldChar w:fldCharType="end"/>')}${run(t(" b"))}`,
    ],
    [
      "runs without text",
      r("a") + run("<w:lastRenderedPageBreak/>") + run() + run(PICTURE) + r("b"),
      [0, 2],
      control(r("a") + run("<w:lastRenderedPageBreak/>") + run() + run(PICTURE) + r("b")),
    ],
    [
      "a comment that begins before and ends inside",
      `<w:commentRangeStart w:id="0"/>${r("a")}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${r("b")}`,
      [0, 2],
      `<w:commentRangeStart w:id="0"/>${control(`${r("a")}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${r("b")}`)}`,
    ],
    [
      "bookmarks, proofing, permissions",
      `${r("a")}<w:bookmarkStart w:id="1" w:name="m"/><w:proofErr w:type="spellStart"/><w:permStart w:id="2"/><w:permEnd w:id="2"/>${r("b")}<w:bookmarkEnd w:id="1"/>`,
      [0, 2],
      `${control(`${r("a")}<w:bookmarkStart w:id="1" w:name="m"/><w:proofErr w:type="spellStart"/><w:permStart w:id="2"/><w:permEnd w:id="2"/>${r("b")}`)}<w:bookmarkEnd w:id="1"/>`,
    ],
    ["a whole field", r("a") + field("2") + r("b"), [0, 3], control(r("a") + field("2") + r("b"))],
    [
      "the result of a field",
      r("a") + field("2") + r("b"),
      [1, 2],
      r("a") + field("2").replace(r("2"), control(r("2"))) + r("b"),
    ],
    [
      "a link with a run without text at its end",
      `${r("a")}<w:hyperlink w:anchor="x">${r("b")}${run()}</w:hyperlink>`,
      [0, 2],
      control(`${r("a")}<w:hyperlink w:anchor="x">${r("b")}${run()}</w:hyperlink>`),
    ],
    [
      "a control with a run without text at its end",
      r("a") + control(r("b") + run()),
      [0, 2],
      control(r("a") + control(r("b") + run())),
    ],
    [
      "a revision that begins before is cut, each half with an id",
      `<w:ins w:id="1" w:author="A">${r("a")}${run()}${r("b")}</w:ins>${r("c")}`,
      [1, 3],
      `<w:ins w:id="2" w:author="A">${r("a")}${run()}</w:ins>${control(`<w:ins w:id="1" w:author="A">${r("b")}</w:ins>${r("c")}`)}`,
    ],
  ])("takes what stands between its ends, and no more: %s", (_, runs, [start, end], expected) => {
    const document = open(p(runs));
    const { text } = document.body.paragraphs[0]!;
    wrapRange(TextRange.within(document.body.paragraphs[0]!, start, end), "inline");
    expect(shape(document)).toBe(p(expected).replace(/ xml:space="preserve"/g, ""));
    expect(document.body.paragraphs[0]!.text).toBe(text);
  });

  it.each<[string, string, [number, number]]>([
    ["its beginning", r("a") + field("2") + r("b"), [0, 2]],
    ["its end", r("a") + field("2") + r("b"), [1, 3]],
    ["a simple one", `${r("a")}<w:fldSimple w:instr="DATE">${r("23")}</w:fldSimple>`, [0, 2]],
  ])("is refused with part of a field, and nothing is changed but runs: %s", (_, runs, [start, end]) => {
    const document = open(p(runs));
    const { text } = document.body.paragraphs[0]!;
    expect(() => wrapRange(TextRange.within(document.body.paragraphs[0]!, start, end), "inline")).toThrow(WrapError);
    expect(document.body.paragraphs[0]!.text).toBe(text);
    expect(shape(document)).not.toContain("<w:sdt>");
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
