/** What add-ins of others ask, and what Word's documentation says of it: answered so, or refused by name; never answered wrongly. */

import { DocxDocument } from "../../../src/docx/docx-document";
import { docx, p, r, sdt } from "../../builders/docx";
import { openInWord, paragraphTexts } from "../../builders/word";

type Ask = (context: Word.RequestContext) => { toJSON(): unknown };

async function ask(act: Ask): Promise<{ readonly json: unknown; readonly code: string; readonly message: string }> {
  const { office } = await openInWord(docx(p("un\u00a0deux trois") + p("puce", 1) + p(sdt(r("dedans"), "t"))));
  return office.Word.run(async (context) => {
    const object = act(context);
    await context.sync();
    return { json: object.toJSON(), code: "", message: "" };
  }).catch((error: unknown) => {
    const { code, message } = error as { code: string; message: string };
    return { json: undefined, code, message };
  });
}

const first = ({ document }: Word.RequestContext): Word.Paragraph => document.body.paragraphs.getFirst();

describe("what is asked of the simulated Word", () => {
  it.each<[what: string, act: Ask, json: unknown]>([
    [
      "load() gives every property that is no object",
      (context) => context.document.body.paragraphs.load(),
      { items: [{ text: "un\u00a0deux trois", isListItem: false }, { text: "puce", isListItem: true }, { text: "dedans" }] },
    ],
    [
      "load('items') too",
      (context) => context.document.body.paragraphs.load("items"),
      { items: [{ tableNestingLevel: 0 }, { text: "puce" }, { text: "dedans", styleBuiltIn: "Normal" }] },
    ],
    ["a color by its name", (context) => colored(first(context).font, "blue"), { color: "#0000FF" }],
    ["a highlight by its name in the API", (context) => marked(first(context).font, "Pink"), { highlightColor: "#FF00FF" }],
    ["white space, however much", (context) => first(context).search("un^wdeux^wtrois").load("text"), { items: [{}] }],
  ])("%s", async (_, act, json) => {
    expect((await ask(act)).json).toMatchObject(json as object);
  });

  it.each<[what: string, act: Ask, code: string, message: RegExp]>([
    [
      "a color whose name is not known here",
      (context) => colored(first(context).font, "rebeccapurple"),
      "NotImplemented",
      /rebecca/,
    ],
    ["what is no color", (context) => colored(first(context).font, "#12"), "InvalidArgument", /./],
    ["a style that there is not", (context) => styled(first(context), "Nope"), "InvalidArgument", /./],
    ["a style that the file does not have", (context) => styled(first(context), "Heading3"), "NotImplemented", /Heading3/],
    ["a code that is not simulated", (context) => first(context).search("^#").load("text"), "NotImplemented", /\^#/],
    [
      "a code that Word does not have",
      (context) => first(context).search("^é").load("text"),
      "SearchStringInvalidOrTooLong",
      /./,
    ],
  ])("refuses %s", async (_, act, code, message) => {
    const refused = await ask(act);
    expect(refused.code).toBe(code);
    expect(refused.message).toMatch(message);
  });

  it("opens a blank document where no file is given", async () => {
    const { office, word } = await openInWord(docx(p("un")));
    const opened: Uint8Array[] = [];
    word.onOpenFile = (bytes) => opened.push(bytes);
    await office.Word.run(async (context) => {
      context.application.createDocument().open();
      await context.sync();
    });
    expect(paragraphTexts(word)).toEqual(["un"]);
    expect(opened.map((bytes) => new DocxDocument(bytes).body.paragraphs.map(({ text }) => text))).toEqual([[""]]);
  });
});

function colored(font: Word.Font, color: string): Word.Font {
  font.color = color;
  return font.load("color");
}

function marked(font: Word.Font, highlight: string): Word.Font {
  font.highlightColor = highlight;
  return font.load("highlightColor");
}

function styled(paragraph: Word.Paragraph, style: string): Word.Paragraph {
  return Object.assign(paragraph, { styleBuiltIn: style });
}
