import type { ParagraphMarks } from "../../src/agreement/agreement-document";
import { readExtras } from "../../src/word/read-extras";
import { DocxDocument } from "../../src/docx/docx-document";
import { plainText } from "../../src/word/plain-text";
import { docx, p, r, sdt, table } from "../builders/docx";
import { countRoundTrips, eachProfile, openInWord } from "../builders/word";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const range = (end: "Start" | "End", id: number) => `<w:commentRange${end} w:id="${id}"/>`;
const deleted = (text: string) => `<w:del w:id="7" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const inserted = (text: string) => `<w:ins w:id="8" w:author="A">${r(text)}</w:ins>`;
const box = `<w:r><w:pict><w:txbxContent>${p(r("gras", "<w:b/>") + reference("footnote", 9))}</w:txbxContent></w:pict></w:r>`;
const oneIn = (content: string, properties: string, tag = "x") => sdt(content, tag, properties);

/** "texte <kind>marqué</kind>": each mark where it begins and ends in the text of its paragraph. */
function drawn(text: string, { marks, prompts }: ParagraphMarks): string {
  const all = [...marks, ...prompts.map((prompt) => ({ kind: "prompt", ...prompt }))];
  const cuts = all.flatMap(({ kind, start, end }) =>
    start === end
      ? [{ at: start, order: 1, length: 0, sign: `<${kind}/>` }]
      : [
          { at: start, order: 2, length: start - end, sign: `<${kind}>` },
          { at: end, order: 0, length: start - end, sign: `</${kind}>` },
        ],
  );
  const sorted = cuts.sort((one, other) => other.at - one.at || other.order - one.order || other.length - one.length);
  return sorted.reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), text);
}

/** What the simulated Word's own reading of the file shows, with the marks of each paragraph. */
async function readMarks(body: string): Promise<(string | undefined)[]> {
  const document = new DocxDocument(docx(body));
  const texts = document.body.paragraphs.map(({ pieces }) => plainText(pieces.map(({ text }) => text).join("")));
  return marksOf(document.printFlat([]), texts);
}

async function marksOf(ooxml: string, texts: readonly string[]): Promise<(string | undefined)[]> {
  const { marks } = await readExtras(
    ooxml,
    texts.map((text) => ({ text })),
  );
  return marks.map((one, index) => one && drawn(texts[index]!, one));
}

describe("what the runs of a paragraph hold beside their text", () => {
  it.each<[string, string, ...string[]]>([
    ["nothing", p("un") + p(""), "un", ""],
    ["a note", p(r("un") + reference("footnote", 2) + r(".")), "un<note>\u0002</note>."],
    ["an endnote in a run with text", p('<w:r><w:t>un</w:t><w:endnoteReference w:id="2"/></w:r>'), "un<note>\u0002</note>"],
    [
      "a comment",
      p(r("un ") + range("Start", 0) + r("deux") + range("End", 0) + reference("comment", 0)),
      "un <comment>deux</comment>",
    ],
    ["a comment about a place", p(r("un") + reference("comment", 0) + r("deux")), "un<comment/>deux"],
    [
      "a comment about three paragraphs",
      p(r("un ") + range("Start", 0) + r("deux")) + p("trois") + p(r("quatre") + range("End", 0) + r(" cinq")) + p("six"),
      "un <comment>deux</comment>",
      "<comment>trois</comment>",
      "<comment>quatre</comment> cinq",
      "six",
    ],
    [
      "a comment that begins and ends between paragraphs",
      p("un") + range("Start", 0) + p("deux") + range("End", 0) + p("trois"),
      "un",
      "<comment>deux</comment>",
      "trois",
    ],
    [
      "a comment that never ended but for its reference",
      p(range("Start", 0) + r("un") + reference("comment", 0) + r("deux")),
      "<comment>un</comment>deux",
    ],
    ["pictures", p("<w:r><w:t>un</w:t><w:drawing/><w:t>deux</w:t><w:object/></w:r>"), "un<picture/>deux<picture/>"],
    ["a text box, and nothing of what is in it", p(r("un") + box + r("deux")), "un<picture/>deux"],
    [
      "a drawing told twice",
      p(
        `${r("un")}<w:r><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      "un<picture/>",
    ],
    ["a symbol of a font", p(`${r("un")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`), "un<picture/>"],
    ["a simple field", p(`${r("un ")}<w:fldSimple w:instr="DATE">${r("2")}</w:fldSimple>`), "un <field>2</field>"],
    [
      "a field and its result",
      p(r("un ") + field("begin") + code("DATE") + field("separate") + r("2") + field("end") + r(" trois")),
      "un <field>2</field> trois",
    ],
    [
      "a field through paragraphs",
      p(field("begin") + code("TOC") + field("separate") + r("un")) +
        p(field("begin") + code("PAGEREF") + field("separate") + r("2") + field("end") + r(" deux")) +
        p(field("end") + r("trois")),
      "<field>un</field>",
      "<field><field>2</field> deux</field>",
      "<field/>trois",
    ],
    ["a link", p(`${r("un ")}<w:hyperlink w:anchor="_x">${r("deux")}</w:hyperlink>`), "un <link>deux</link>"],
    [
      "controls that are not of rich text",
      p(
        oneIn(r("un"), "<w:text/>") +
          oneIn(r("deux"), "") +
          oneIn(r("☐"), '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>'),
      ),
      "<control>un</control>deux<checkbox>☐</checkbox>",
    ],
    [
      "controls round paragraphs and cells",
      oneIn(p("un") + p("deux"), "<w:group/>") + table(p("trois"), oneIn(p("quatre"), "<w:date/>")),
      "<control>un</control>",
      "<control>deux</control>",
      "trois",
      "<date-control>quatre</date-control>",
    ],
    [
      "Word's own prompt, in whatever language",
      p(r("un ") + oneIn(r("Cliquez ici"), "<w:showingPlcHdr/>") + oneIn(r("deux"), '<w:showingPlcHdr w:val="0"/>')),
      "un <prompt>Cliquez ici</prompt>deux",
    ],
    ["an insertion", p(r("un ") + inserted("deux")), "un <revision>deux</revision>"],
    [
      "a paragraph that was inserted",
      p('<w:pPr><w:rPr><w:ins w:id="1" w:author="A"/><w:b/></w:rPr></w:pPr>' + r("un")),
      "un<revision/>",
    ],
    ["hidden text, however it is cut", p(r("un ") + r("de", "<w:vanish/>") + r("ux", "<w:vanish/>")), "un <hidden>deux</hidden>"],
    ["text that is shown after all", p(r("un", '<w:vanish w:val="false"/>') + r("", "<w:vanish/>")), "un"],
    ["a page break", p('<w:r><w:t>un</w:t><w:br w:type="page"/><w:br/></w:r>'), "un<break>\f</break>\n"],
    ["the end of a section", p(`<w:pPr><w:sectPr/></w:pPr>${r("un")}`), "un<break/>"],
    [
      "bookmarks of people",
      `<w:bookmarkStart w:id="0" w:name="début"/>${p(`${r("un ")}<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkStart w:id="2" w:name="ici"/>${r("deux")}<w:bookmarkEnd w:id="2"/>`)}`,
      "<bookmark/>un <bookmark/>deux",
    ],
    [
      "what Word leaves behind",
      p(
        `${r("un")}<w:proofErr w:type="spellStart"/><w:r/><w:r><w:rPr><w:b/></w:rPr><w:lastRenderedPageBreak/></w:r><w:permStart w:id="1"/>${r(" deux", '<w:lang w:val="en-US"/><w:noProof/><w:bCs/><w:highlight w:val="yellow"/>')}`,
      ),
      "un deux",
    ],
    ["paragraphs of cells", table(p("un"), p(r("d") + r("eux", "<w:i/>"))), "un", "d<format>eux</format>"],
  ])("%s", async (_, body, ...expected) => {
    expect(await readMarks(body)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      "bold, however it is cut",
      r("un ") + r("de", "<w:b/>") + r("ux", "<w:b/><w:lang/>") + r(" trois"),
      "un <format>deux</format> trois",
    ],
    [
      "two looks side by side",
      r("un ") + r("deux", "<w:b/>") + r("trois", "<w:i/>"),
      "un <format>deux</format><format>trois</format>",
    ],
    ["all of it", r("un", "<w:b/>") + r(" deux", "<w:b/>"), "un deux"],
    ["in another order", r("un", "<w:b/><w:i/>") + r(" deux", "<w:i/><w:b/>"), "un deux"],
    ["what is no longer bold", r("un ", "<w:b/>") + r("deux", '<w:b w:val="0"/>'), "un <format>deux</format>"],
    ["a color", r("un ") + r("deux", '<w:color w:val="FF0000"/>'), "un <format>deux</format>"],
    [
      "black, automatic, grey",
      ["auto", "000000", "808080", "767171"].map((color) => r("a", `<w:color w:val="${color}"/>`)).join(""),
      "aaaa",
    ],
    ["white on white", r("un ") + r("deux", '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'), "un deux"],
    ["shading", r("un ") + r("deux", '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'), "un <format>deux</format>"],
    ["the font of another script", r("un ") + r("deux", '<w:rFonts w:cs="Arial" w:hint="eastAsia"/>'), "un deux"],
    ["another font", r("un ") + r("deux", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'), "un <format>deux</format>"],
    [
      "formatting as it was before a revision of it",
      r("un ") + r("deux", '<w:rPrChange w:id="1" w:author="A"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>'),
      "un deux",
    ],
    [
      "the sign of a note, which is raised",
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${r("un")}`,
      "<note>\u0002</note>un",
    ],
    ["the look of our slots", sdt(r("xxx", "<w:b/>"), "trame:partner.name|plain") + r(" un"), "xxx un"],
    ["the look of other controls", r("un ") + sdt(r("xxx", "<w:b/>"), "autre"), "un <format>xxx</format>"],
  ])("formatting: %s", async (_, runs, expected) => {
    expect(await readMarks(p(runs))).toEqual([expected]);
  });

  it.each(eachProfile)("is where it is whether the host shows what is struck out or not (%s)", async (_, profile) => {
    const body = p(r("un ") + deleted("ôté ") + r("deux", "<w:b/>")) + p(deleted("tout"));
    const shown = profile.showsDeletedText
      ? ["un <revision>ôté </revision><format>deux</format>", "<revision>tout</revision>"]
      : ["un <revision/><format>deux</format>", "<revision/>"];
    const { document } = await openInWord(docx(body), { profile });
    const { content, extras } = await document.transact((transaction) => transaction.readWhole());
    expect(content.paragraphs.map(({ text }, index) => drawn(text, extras!.marks[index]!))).toEqual(shown);
  });

  it.each(eachProfile)("comes with the reading, in one round trip (%s)", async (_, profile) => {
    const { document, word } = await openInWord(docx(p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>") + p("c")), { profile });
    const { content, extras } = await document.transact((transaction) => transaction.readWhole());
    expect(content.paragraphs.map(({ text }) => text)).toEqual(["a\nb", "c"]);
    expect(extras?.marks).toEqual([
      { marks: [], prompts: [], others: [] },
      { marks: [], prompts: [], others: [] },
    ]);
    expect(countRoundTrips(word)).toBe(1);
  });
});

describe("marks at the offsets of what the host shows", () => {
  const fitted = (body: string, ...texts: string[]) =>
    marksOf(
      `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><o:document xmlns:o="${W}" xmlns:w="${W}"><o:body>${body}<w:sectPr/></o:body></o:document></pkg:xmlData></pkg:part></pkg:package>`,
      texts,
    );

  const bold = p(r("un ") + r("deux", "<w:b/>") + r(" trois"));
  it.each<[string, string, string[], (string | undefined)[]]>([
    ["the same", bold, ["un deux trois"], ["un <format>deux</format> trois"]],
    ["another kind of space", bold, ["un\u00a0deux\u202ftrois"], ["un\u00a0<format>deux</format>\u202ftrois"]],
    ["more spaces", bold, ["un  deux   trois"], ["un  <format>deux</format>   trois"]],
    ["its mark at the end", bold, ["un deux trois\n"], ["un <format>deux</format> trois\n"]],
    ["another text", bold, ["un deux"], [undefined]],
    ["no sign for a note", p(r("un") + reference("footnote", 1) + r(" deux")), ["un deux"], ["un<note/> deux"]],
    [
      "a sign for a note, and marks of direction",
      p(r("un") + reference("footnote", 1) + r(" deux", "<w:b/>")),
      ["\u200eun\u0002 deux"],
      ["\u200eun<note>\u0002</note><format> deux</format>"],
    ],
    ["letters in two parts", p(r("né ") + r("é", "<w:b/>")), ["ne\u0301 e\u0301"], ["ne\u0301 <format>e\u0301</format>"]],
    ["a paragraph fewer, at the end", bold + p(""), ["un deux trois"], ["un <format>deux</format> trois"]],
    [
      "a paragraph more",
      bold + p("fin"),
      ["avant", "un deux trois", "fin"],
      [undefined, "un <format>deux</format> trois", "fin"],
    ],
    [
      "paragraphs that may be several",
      p("a") + p(r("b")) + p("même") + p("même") + bold + p("c"),
      ["a", "même", "un deux trois", "autre", "c"],
      ["a", undefined, "un <format>deux</format> trois", undefined, "c"],
    ],
  ])("%s", async (_, body, texts, expected) => {
    expect(await fitted(body, ...texts)).toEqual(expected);
  });

  it("places what is pending in the paragraphs that the host lists", async () => {
    const ooxml = `<w:document xmlns:w="${W}"><w:body>${p("un") + p(inserted("deux")) + p("trois")}</w:body></w:document>`;
    const flat = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>${ooxml}</pkg:xmlData></pkg:part></pkg:package>`;
    const { trackedChanges } = await readExtras(flat, [{ text: "avant" }, { text: "un" }, { text: "deux" }, { text: "trois" }]);
    expect(trackedChanges).toEqual([{ change: "insertion", paragraph: 2, text: "deux" }]);
  });

  it("takes a time that grows with the text, not with what is open in it", async () => {
    const many = 3_000;
    const body = Array.from({ length: many }, (_, index) => p(range("Start", index) + field("begin") + r("a"))).join("");
    const marks = await fitted(body, ...Array.from({ length: many }, () => "a"));
    expect(marks.at(-1)).toBe("<field><comment><field><comment>a</field></comment></field></comment>");
  });
});
