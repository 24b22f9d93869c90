/** What a person left beside a placeholder: the placeholder alone becomes the answer, the rest stays. */

import { openFilled, prepareAndFill } from "../builders/agreement";
import { bodyTexts, inParagraph, openChanged, swap, type XmlChange } from "../builders/changed-agreement";
import { partOf, r } from "../builders/docx";

const WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const logo = `<w:drawing><wp:inline xmlns:wp="${WP}"><wp:docPr id="9" name="logo"/></wp:inline></w:drawing>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const inserted = `<w:ins w:id="400" w:author="Anne" w:date="2026-01-01T00:00:00Z">${r(" et ses délégations")}</w:ins>`;
const box = '<w:sdt><w:sdtPr><w:id w:val="31"/><w14:checkbox/></w:sdtPr><w:sdtContent>';
const checkbox = `${box}${r("☐ ")}</w:sdtContent></w:sdt>`;
const bookmark = '<w:bookmarkStart w:id="77" w:name="ici"/><w:bookmarkEnd w:id="77"/>';
const bare = '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr></w:sdt>';

const placeholder = (text: string): string => r(text, '<w:highlight w:val="yellow"/>');

/** XML right after the only placeholder that reads so in the paragraph with these words, or right before it. */
const after = (words: string, text: string, xml: string): XmlChange =>
  inParagraph(words, swap(placeholder(text), placeholder(text) + xml));
const before = (words: string, text: string, xml: string): XmlChange =>
  inParagraph(words, swap(placeholder(text), xml + placeholder(text)));

/** A paragraph whose last words these are made one with the next, a line break between. */
const joined = (words: string, next: string): XmlChange => {
  const properties = next.startsWith("Code") ? "<w:pPr>.*?</w:pPr>" : "";
  const end = new RegExp(`(>${words}</w:t></w:r>)</w:p><w:p>${properties}(?=(?:(?!</w:p>).)*>${next})`, "u");
  return (xml) => xml.replace(end, "$1<w:r><w:br/></w:r>");
};
const signature: XmlChange = (xml) => joined("Prénom Nom", "Fonction")(joined("xxx", "Prénom Nom")(xml));

const CALLED = "pourra être sollicitée par";
const [SIGNATORY, CONTACT] = ["xxx (NOM et Prénom)", "prénom NOM"];
let usual = "";

beforeAll(async () => {
  const opened = await openFilled();
  usual = bodyTexts(opened).join("\n");
});

describe("what stands beside a placeholder stays when it is filled", () => {
  it.each<[string, XmlChange, string, string, string]>([
    ["words", after(CALLED, "xxx", r(" et ses délégations")), "é dans le", "é et ses délégations dans le", ""],
    ["a remark", after(CALLED, "xxx", r(" (à relire)")), "é dans le", "é (à relire) dans le", ""],
    ["words before", before(CALLED, "xxx", r("l’association ")), "par Emmaüs", "par l’association Emmaüs", ""],
    ["a label before", swap(">Prénom Nom", ">Nom : Prénom Nom"), "\nClaire DURAND", "\nNom : Claire DURAND", ""],
    ["a title before", before(SIGNATORY, SIGNATORY, r("Mme ")), "par Claire", "par Mme Claire", ""],
    ["a mail", after(CONTACT, "Fonction", r(", courriel : a@b.fr")), "riats ;", "riats, courriel : a@b.fr ;", ""],
    ["copies", inParagraph("Fait en ", swap(">à Paris<", ">à Lyon, en deux<")), "à Paris, le", "à Lyon, en deux, le", ""],
    ["the next number on its line", joined("xxx", "Code APE"), "", "", ""],
    ["the lines of a signature", signature, "", "", ""],
    ["a line below", after(CALLED, "xxx", r("\v(siège)")), "é dans le", "é\n(siège) dans le", ""],
    ["a page break", after(CALLED, "xxx", '<w:r><w:br w:type="page"/></w:r>'), "é dans le", "é\f dans le", 'w:type="page"'],
    ["a note", after(CALLED, "xxx", note), "é dans le", "é\u0002 dans le", "w:footnoteReference"],
    ["hidden words", after(CALLED, "xxx", r(" (interne)", "<w:vanish/>")), "é dans le", "é (interne) dans le", "<w:vanish/>"],
    ["an insertion nobody accepted", after(CALLED, "xxx", inserted), "é dans le", "é et ses délégations dans le", "<w:ins "],
    ["a picture", after(CALLED, "xxx", `<w:r>${logo}</w:r>`), "", "", "<w:drawing>"],
    ["a picture in its run", inParagraph(CALLED, swap(">xxx</w:t>", `>xxx</w:t>${logo}`)), "", "", "<w:drawing>"],
    ["a checkbox before", before(CALLED, "xxx", checkbox), "par Emmaüs", "par ☐ Emmaüs", "<w14:checkbox/>"],
    ["a bookmark before", before(CALLED, "xxx", bookmark), "", "", 'w:name="ici"'],
    ["a control without content", swap("<w:body>", `<w:body>${bare}`), "", "", '<w:id w:val="5"/>'],
  ])("%s", async (_, change, shown, instead, markup) => {
    const opened = await openChanged(change);
    const { prepared, filled } = await prepareAndFill(opened);
    expect(bodyTexts(opened).join("\n")).toBe(usual.replace(shown, () => instead));
    expect([prepared.findings, filled.findings]).toEqual([[], []]);
    expect(filled).toMatchObject({ filled: 29, missing: [], unwritten: [] });
    expect(partOf(opened.word.save(), "word/document.xml").includes(markup)).toBe(true);
  });

  it("a bracket that asks stays too, and is told", async () => {
    const opened = await openChanged(after(CALLED, "xxx", r(" [à valider]")));
    const { filled } = await prepareAndFill(opened);
    expect(bodyTexts(opened).join("\n")).toBe(usual.replace("é dans le", "é [à valider] dans le"));
    expect(filled).toMatchObject({ filled: 29, unwritten: [] });
    expect(filled.findings).toMatchObject([{ code: "placeholder-left", details: { placeholder: "[à valider]" } }]);
  });

  it("a paragraph under the presentation, however often it is filled", async () => {
    const line = "Elle est membre de la Fédération.";
    const opened = await openChanged(inParagraph("xxx (présentation", (paragraph) => `${paragraph}<w:p>${r(line)}</w:p>`));
    await prepareAndFill(opened);
    await prepareAndFill(opened);
    expect(bodyTexts(opened).join("\n")).toBe(usual.replace("accueils de jour.\n", (end) => `${end}${line}\n`));
  });
});
