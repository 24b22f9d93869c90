/** What Word lets nobody change, an add-in neither, and what an edit does to the controls round it. */

import { docx, p, partOf, r, sdt, withPart } from "../../builders/docx";
import { repacked } from "../../builders/packages";
import { eachProfile, openInWord, paragraphTexts } from "../../builders/word";
import { profiles } from "../../../src/simulator/word-api/profile";

type Batch = (context: Word.RequestContext) => void;

/** Runs a batch of the add-in over a file: the code of the error Word answers with, "" for none. */
async function run(bytes: Uint8Array, batch: Batch, options: Parameters<typeof openInWord>[1] = {}) {
  const { word, office } = await openInWord(bytes, options);
  const code = await office.Word.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => "",
    (error: unknown) => (error as { code: string }).code,
  );
  return { word, code, texts: paragraphTexts(word) };
}

const lock = (value: string) => `<w:lock w:val="${value}"/>`;
const xxx = (context: Word.RequestContext) => context.document.body.search("xxx").getFirst();

const write: Batch = (context) => xxx(context).insertText("Aurore", "Replace");
const wrap: Batch = (context) => xxx(context).insertContentControl();
const colour: Batch = (context) => {
  xxx(context).font.color = "#FF0000";
};
const remove: Batch = (context) => context.document.body.paragraphs.getFirst().delete();
const add: Batch = (context) => void context.document.body.paragraphs.getFirst().insertParagraph("après", "After");
const attach: Batch = (context) => void context.document.body.paragraphs.getFirst().attachToList(1, 0);
const unwrap: Batch = (context) => context.document.contentControls.getFirst().delete(true);
const writeControl: Batch = (context) => void context.document.contentControls.getFirst().insertText("Aurore", "Replace");

/** Runs of a control in a paragraph, and a paragraph in one. */
const inline = (properties: string) => docx(p(r("à ") + sdt(r("xxx ici"), "t", properties)));
const block = (properties: string) => docx(sdt(p("xxx ici") + p("deux"), "t", properties) + p("fin"));

describe.each(eachProfile)("in Word (%s)", (_, profile) => {
  it.each<[string, Uint8Array, Batch, string]>([
    ["text in a control whose content is locked", inline(lock("contentLocked")), write, "AccessDenied"],
    ["the text of such a control", inline(lock("contentLocked")), writeControl, "AccessDenied"],
    ["the text of one that is locked altogether", block(lock("sdtContentLocked")), writeControl, "AccessDenied"],
    ["a control put in it", inline(lock("sdtContentLocked")), wrap, "AccessDenied"],
    ["a colour in it", inline(lock("contentLocked")), colour, "AccessDenied"],
    ["a bullet in it", block(lock("contentLocked")), attach, "AccessDenied"],
    ["a paragraph of it", block(lock("contentLocked")), remove, "AccessDenied"],
    [
      "a control in it taken away",
      docx(sdt(p(sdt(r("xxx"), "inner")), "t", lock("contentLocked"))),
      (context) => {
        context.document.contentControls.getFirst().contentControls.getFirst().delete(true);
      },
      "AccessDenied",
    ],
    ["a control that cannot be deleted", inline(lock("sdtLocked")), unwrap, "AccessDenied"],
    ["a paragraph that holds one", docx(p(r("à ") + sdt(r("xxx"), "t", lock("sdtLocked"))) + p("fin")), remove, "AccessDenied"],
    ["text in a group", inline("<w:group/>"), write, "AccessDenied"],
    ["a control put in plain text", inline("<w:text/>"), wrap, "GeneralException"],
    ["a control put in a date", inline("<w:date/>"), wrap, "GeneralException"],
    ["a control put in a list one may write in", inline("<w:comboBox/>"), wrap, "GeneralException"],
    ["an entry of a list, written", inline("<w:dropDownList/>"), write, "GeneralException"],
    ["a paragraph in plain text", block("<w:text/>"), add, "GeneralException"],
  ])("is refused, and changes nothing: %s", async (_what, bytes, batch, expected) => {
    const { word, code, texts } = await run(bytes, batch, { profile });
    const before = (await openInWord(bytes)).word;
    expect(code).toBe(expected);
    expect(texts).toEqual(paragraphTexts(before));
    expect(word.document.body.contentControls).toHaveLength(before.document.body.contentControls.length);
  });

  it.each<[string, Uint8Array, Batch, string]>([
    ["text in a control that cannot be deleted", inline(lock("sdtLocked")), write, "à Aurore ici"],
    ["all the text of one", docx(p(sdt(r("xxx"), "t", lock("sdtLocked")))), write, "Aurore"],
    ["text in a control of a group", docx(p(sdt(sdt(r("xxx"), "inner"), "t", "<w:group/>"))), write, "Aurore"],
    ["plain text", inline("<w:text/>"), write, "à Aurore ici"],
    ["a list one may write in", inline("<w:comboBox/>"), write, "à Aurore ici"],
    [
      "a control that holds a locked one, put round it",
      inline(lock("contentLocked")),
      (context) => {
        context.document.body.paragraphs.getFirst().insertContentControl();
      },
      "à xxx ici",
    ],
  ])("is done: %s", async (_what, bytes, batch, text) => {
    const { code, texts } = await run(bytes, batch, { profile });
    expect([code, texts[0]]).toEqual(["", text]);
  });

  it("leaves a control that cannot be deleted where its text is taken away", async () => {
    const { word } = await run(
      docx(p(sdt(r("xxx"), "t", lock("sdtLocked")))),
      (context) => void xxx(context).insertText("", "Replace"),
      { profile },
    );
    expect(word.document.body.contentControls.map(({ tag }) => tag)).toEqual(["t"]);
  });

  it.each<[string, string, Batch, string]>([
    ["read-only", 'w:edit="readOnly" w:enforcement="1"', write, "GeneralException"],
    ["read-only, with the word of the strict flavour", 'w:edit="readOnly" w:enforcement="true"', write, "GeneralException"],
    ["comments only", 'w:edit="comments" w:enforcement="1"', wrap, "GeneralException"],
    ["a form", 'w:edit="forms" w:enforcement="1"', write, "GeneralException"],
    ["a form, in a control", 'w:edit="forms" w:enforcement="1"', writeControl, ""],
    ["protection that is not enforced", 'w:edit="readOnly" w:enforcement="0"', write, ""],
    ["protection that does not say whether it is", 'w:edit="readOnly"', write, ""],
    ["tracked changes only", 'w:edit="trackedChanges" w:enforcement="1"', write, ""],
  ])("a protected document is changed as far as it may be: %s", async (_what, attributes, batch, expected) => {
    const bytes = docx(p("xxx") + p(sdt(r("yyy"), "t")), { settings: `<w:documentProtection ${attributes}/>` });
    const { word, code } = await run(bytes, batch, { profile });
    expect(code).toBe(expected);
    expect(word.document.tracksChanges).toBe(attributes.includes("trackedChanges"));
  });
});

it("a file does not take the place of a body with a date picker on the web", async () => {
  const bytes = docx(p(sdt(r("xxx"), "t", "<w:date/>")));
  const insert: Batch = (context) => {
    context.document.body.insertFileFromBase64(Buffer.from(docx(p("neuf"))).toString("base64"), "Replace");
  };
  expect((await run(bytes, insert, { profile: profiles.web })).code).toBe("NotAllowed");
  expect((await run(bytes, insert, { profile: profiles.ltsc })).texts).toEqual(["neuf"]);
});

describe("a control that is there until it is written in", () => {
  it.each<[string, Uint8Array, Batch]>([
    ["inline", inline("<w:temporary/>"), write],
    ["of paragraphs", block("<w:temporary/>"), write],
    ["by its own text", inline("<w:temporary/>"), writeControl],
    [
      "of paragraphs, by lines",
      block("<w:temporary/>"),
      (context) => {
        const range = context.document.contentControls.getFirst().insertText("un\ndeux", "Replace");
        range.load("text");
      },
    ],
    ["round the one that is written", docx(p(sdt(sdt(r("xxx"), "inner"), "outer", "<w:temporary/>"))), write],
  ])("goes then: %s", async (_, bytes, batch) => {
    const { word, code, texts } = await run(bytes, batch);
    expect(code).toBe("");
    expect(word.document.body.contentControls.filter(({ tag }) => tag !== "inner")).toEqual([]);
    expect(texts.join("|")).not.toContain("xxx");
  });

  it("stays while a control is put in it", async () => {
    const { word } = await run(inline("<w:temporary/>"), wrap);
    expect(word.document.body.contentControls).toHaveLength(2);
  });
});

it("a prompt that a control round it shows is none once something else stands there", async () => {
  const { word } = await run(inline("<w:showingPlcHdr/>"), write);
  expect(partOf(word.save(), "word/document.xml")).not.toContain("showingPlcHdr");
});

it("a control without content can be read, and nothing is added to it", async () => {
  for (const empty of [
    `<w:sdt><w:sdtPr/></w:sdt>${p("xxx")}`,
    p(`<w:sdt><w:sdtPr/></w:sdt>${r("xxx")}`),
    p(`<w:sdt/>${r("xxx")}`),
  ]) {
    const bytes = docx(empty);
    const { word, code } = await run(bytes, (context) => {
      context.document.contentControls.load("text,tag");
      context.document.body.paragraphs.load("text");
    });
    expect(code).toBe("");
    expect(partOf(word.save(), "word/document.xml")).toBe(partOf(bytes, "word/document.xml"));
  }
});

describe("a control that is bound to XML", () => {
  const ID = "{11111111-2222-4333-8444-555555555555}";
  const bound = (xpath: string, kind = "<w:text/>", id = ID) =>
    `<w:dataBinding w:prefixMappings="xmlns:a='urn:a' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'" w:xpath="${xpath}" w:storeItemID="${id}"/>${kind}`;
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  const CORE = "http://schemas.openxmlformats.org/package/2006";
  const STORE = '<a:d xmlns:a="urn:a" date=""><a:n>0</a:n><a:adr>xxx ici</a:adr><a:n>xxx ici</a:n></a:d>';

  function withStores(bytes: Uint8Array): Uint8Array {
    const main = withPart(bytes, "word/_rels/document.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="x" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    );
    const rels = withPart(main, "_rels/.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="c" Type="${CORE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
      ),
    );
    const text = (xml: string) => new TextEncoder().encode(xml);
    return repacked(rels, (parts) => ({
      ...parts,
      "customXml/item1.xml": text(STORE),
      "customXml/_rels/item1.xml.rels": text(
        `<Relationships xmlns="${CORE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
      ),
      "customXml/itemProps1.xml": text(`<ds:datastoreItem ds:itemID="${ID.toLowerCase()}" xmlns:ds="${OFFICE}/customXml"/>`),
      "docProps/core.xml": text(
        `<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>xxx ici</dc:title></cp:coreProperties>`,
      ),
    }));
  }

  it.each<[string, string, string, string]>([
    ["an element", bound("/a:d[1]/a:adr[1]"), "customXml/item1.xml", STORE.replace("xxx ici", "Aurore &amp; Cie ici")],
    [
      "the second of its name",
      bound("/a:d[1]/a:n[2]"),
      "customXml/item1.xml",
      STORE.replace("<a:n>xxx ici</a:n>", "<a:n>Aurore &amp; Cie ici</a:n>"),
    ],
    ["an attribute", bound("/a:d/@date"), "customXml/item1.xml", STORE.replace('date=""', 'date="Aurore &amp; Cie ici"')],
    [
      "the value of an entry of its list",
      bound("/a:d[1]/a:adr[1]", '<w:comboBox><w:listItem w:displayText="Aurore &amp; Cie ici" w:value="7"/></w:comboBox>'),
      "customXml/item1.xml",
      STORE.replace("xxx ici", "7"),
    ],
    [
      "a property of the document",
      bound("/cp:coreProperties[1]/dc:title[1]", "<w:text/>", "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"),
      "docProps/core.xml",
      "<dc:title>Aurore &amp; Cie ici</dc:title>",
    ],
    ["nothing, for rich text", bound("/a:d[1]/a:adr[1]", ""), "customXml/item1.xml", STORE],
    ["nothing, where its path leads nowhere", bound("/a:d[1]/a:none[1]"), "customXml/item1.xml", STORE],
    ["nothing, where its path is more than that", bound("/a:d[1]/a:adr[last()]"), "customXml/item1.xml", STORE],
  ])("writes what it shows there too: %s", async (_, properties, part, expected) => {
    const bytes = withStores(docx(p(r("à ") + sdt(r("xxx ici"), "t", properties))));
    const { word, code, texts } = await run(bytes, (context) => void xxx(context).insertText("Aurore & Cie", "Replace"));
    expect([code, texts[0]]).toEqual(["", "à Aurore & Cie ici"]);
    expect(partOf(word.save(), part)).toContain(expected);
  });

  it.each([
    ["an element", bound("/a:d[1]/a:adr[1]"), "xxx ici"],
    [
      "an entry of its list",
      bound("/a:d[1]/a:n[1]", '<w:comboBox><w:listItem w:displayText="aucun" w:value="0"/></w:comboBox>'),
      "aucun",
    ],
    ["nothing where the XML is empty", bound("/a:d/@date"), "autre"],
    ["nothing, for rich text", bound("/a:d[1]/a:adr[1]", ""), "autre"],
    ["nothing where it is locked", bound("/a:d[1]/a:adr[1]", '<w:text/><w:lock w:val="contentLocked"/>'), "autre"],
  ])("shows what the XML says once it is opened: %s", async (_, properties, text) => {
    const { texts } = await run(withStores(docx(p(r("à ") + sdt(r("autre"), "t", properties)))), () => undefined);
    expect(texts[0]).toBe(`à ${text}`);
  });
});
