import { DocxDocument } from "../../src/docx/docx-document";
import { newDocument } from "../../src/docx/new-document";
import { TextRange } from "../../src/docx/text-range";
import { duplicateParagraph, joinWithPrevious, splitParagraph, typeText } from "../../src/docx/typing";
import { UndoStack } from "../../src/docx/undo-stack";
import { bodyOf, docx, p, r, sdt, table } from "../builders/docx";

function open(body: string, settings = ""): DocxDocument {
  return new DocxDocument(docx(body, { settings }));
}

/** The body with what is not at stake left out: properties of controls, spaces to preserve, who made a revision. */
function shape(document: DocxDocument): string {
  return simplified(bodyOf(document.save()));
}

function simplified(xml: string): string {
  return xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>| xml:space="preserve"| w:(?:id|author|date)="[^"]*"/g, "");
}

function texts(document: DocxDocument): string[] {
  return document.body.paragraphs.map(({ text }) => text);
}

const control = (content: string) => sdt(content, "t");
const inserted = (content: string) => `<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;

describe("typing", () => {
  it.each<[string, string, number, "paragraph" | "control", string]>([
    ["in a run goes into it", p("août"), 2, "paragraph", p("aoXût")],
    ["at the start", p(r("un")), 0, "paragraph", p(r("X") + r("un"))],
    ["in an empty paragraph", p(""), 0, "paragraph", p("X")],
    ["at the end of a control", p(r("a") + control(r("b")) + r("c")), 2, "control", p(r("a") + control(r("bX")) + r("c"))],
    ["after a control", p(r("a") + control(r("b")) + r("c")), 2, "paragraph", p(r("a") + control(r("b")) + r("X") + r("c"))],
    ["before a control", p(r("a") + control(r("b"))), 1, "paragraph", p(r("aX") + control(r("b")))],
    ["at the start of a control", p(r("a") + control(r("b"))), 1, "control", p(r("a") + control(r("X") + r("b")))],
    ["in an empty control", p(r("a") + control("") + r("b")), 1, "control", p(r("a") + control(r("X")) + r("b"))],
    ["before all there is", p(control(r("b"))), 0, "paragraph", p(r("X") + control(r("b")))],
  ])("%s", (_, body, offset, where, expected) => {
    const document = open(body);
    const [paragraph] = document.body.paragraphs;
    const [first] = document.body.contentControls;
    typeText(paragraph!, offset, "X", where === "control" ? first!.content : paragraph!.element);
    expect(shape(document)).toBe(simplified(expected));
    expect(texts(document)[0]).toContain("X");
  });

  it("in the middle of a revision cuts it when edits are tracked", () => {
    const document = open(p(inserted(r("ab"))), "<w:trackRevisions/>");
    const [paragraph] = document.body.paragraphs;
    typeText(paragraph!, 1, "X", paragraph!.element);
    expect(texts(document)).toEqual(["aXb"]);
    expect(shape(document)).toBe(simplified(p(inserted(r("a")) + inserted(r("X")) + inserted(r("b")))));
  });

  it("keeps ranges where they are", () => {
    const document = open(p("un deux"));
    const [paragraph] = document.body.paragraphs;
    const [one, two] = [TextRange.within(paragraph!, 0, 2), TextRange.within(paragraph!, 3, 7)];
    typeText(paragraph!, 3, "X", paragraph!.element);
    expect([one, two].map(({ start, end }) => paragraph!.text.slice(start.offset, end.offset))).toEqual(["un", "deux"]);
  });
});

describe("Enter and Backspace", () => {
  it.each<[string, number, string[]]>([
    ["un deux", 2, ["un", " deux"]],
    ["un", 0, ["", "un"]],
    ["un", 2, ["un", ""]],
    ["", 0, ["", ""]],
  ])("%j at %i makes %j, and back", (text, offset, expected) => {
    const document = open(p(text, 1));
    const [paragraph] = document.body.paragraphs;
    const second = splitParagraph(paragraph!, offset, paragraph!.element);
    expect(texts(document)).toEqual(expected);
    expect(document.numbering.placeOf(second!.element)?.level).toBe(1);
    expect(joinWithPrevious(second!)).toEqual({ paragraph, offset });
    expect(texts(document)).toEqual([text]);
  });

  it("Enter between controls leaves each whole", () => {
    const document = open(p(r("a") + control(r("b")) + r("c") + control(r("d"))));
    const [paragraph] = document.body.paragraphs;
    splitParagraph(paragraph!, 2, paragraph!.element);
    expect(texts(document)).toEqual(["ab", "cd"]);
    expect(document.body.contentControls).toHaveLength(2);
  });

  it("Enter inside an inline control is a line break", () => {
    const document = open(p(r("a") + control(r("bc"))));
    const [first] = document.body.contentControls;
    expect(splitParagraph(document.body.paragraphs[0]!, 2, first!.content)).toBeUndefined();
    expect(texts(document)).toEqual(["ab\vc"]);
    expect(first!.paragraphs).toHaveLength(1);
  });

  it("Backspace does nothing at the start of a cell or of a control", () => {
    const document = open(p("a") + table(p("b")) + sdt(p("c"), "t"));
    const [first, cell, inControl] = document.body.paragraphs;
    for (const one of [first, cell, inControl]) expect(joinWithPrevious(one!)).toBeUndefined();
    expect(texts(document)).toEqual(["a", "b", "c"]);
  });

  it("ranges follow their text", () => {
    const document = open(p("un deux"));
    const [paragraph] = document.body.paragraphs;
    const range = TextRange.within(paragraph!, 3, 7);
    const second = splitParagraph(paragraph!, 3, paragraph!.element);
    expect([range.start.paragraph, range.end.paragraph, range.end.offset]).toEqual([paragraph, second, 4]);
    joinWithPrevious(second!);
    expect([range.start.offset, range.end.offset, range.isValid]).toEqual([3, 7, true]);
  });
});

describe("copying a paragraph", () => {
  it("copies its controls, with ids of their own, and not its bookmarks", () => {
    const document = open(
      `<w:p><w:bookmarkStart w:id="1" w:name="m"/>${control(r("a"))}<w:bookmarkEnd w:id="1"/></w:p>${p("b")}`,
    );
    duplicateParagraph(document.body.paragraphs[0]!);
    expect(texts(document)).toEqual(["a", "a", "b"]);
    const controls = document.body.contentControls;
    expect(controls.map(({ tag }) => tag)).toEqual(["t", "t"]);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(2);
    expect(bodyOf(document.save()).match(/w:bookmarkStart/g)).toHaveLength(1);
  });

  it("copies the control a paragraph is alone in", () => {
    const document = open(sdt(p("a"), "t") + sdt(p("b") + p("c"), "u"));
    duplicateParagraph(document.body.paragraphs[0]!);
    duplicateParagraph(document.body.paragraphs[2]!);
    expect(texts(document)).toEqual(["a", "a", "b", "b", "c"]);
    expect(document.body.contentControls.map(({ tag }) => tag)).toEqual(["t", "t", "u"]);
  });
});

describe("undo", () => {
  it("puts the text back, one mark at a time; marks of one label are one", () => {
    const document = open(p("a"));
    const undo = new UndoStack(document);
    const me = {};
    const type = (text: string, label?: string) => {
      undo.mark(me, label);
      const [paragraph] = document.body.paragraphs;
      typeText(paragraph!, paragraph!.length, text, paragraph!.element);
    };
    type("1");
    type("2", "typing");
    type("3", "typing");
    type("4");
    const seen = [texts(document)];
    while (undo.canUndo(me)) {
      undo.undo(me);
      seen.push(texts(document));
    }
    expect(seen.flat()).toEqual(["a1234", "a123", "a1", "a"]);
    expect(bodyOf(document.save())).toBe(p("a"));
  });

  it("of two at work on one document, takes back nothing that the other did, nor what was refused", () => {
    const document = open(p("a"));
    const undo = new UndoStack(document);
    const [me, other] = [{ name: "me" }, { name: "other" }];
    const type = (by: object, text: string) => {
      undo.mark(by, "typing");
      const [paragraph] = document.body.paragraphs;
      typeText(paragraph!, paragraph!.length, text, paragraph!.element);
    };
    type(me, "1");
    type(other, "2");
    undo.undo(me);
    expect(texts(document)).toEqual(["a12"]);
    undo.mark(me)();
    undo.undo(other);
    expect(texts(document)).toEqual(["a1"]);
    undo.undo(me);
    expect(texts(document)).toEqual(["a"]);
    expect(undo.canUndo(me)).toBe(false);
  });
});

it("a new document is empty, and valid", () => {
  const document = new DocxDocument(newDocument());
  expect(texts(document)).toEqual([""]);
});
