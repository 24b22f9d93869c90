/**
 * Cuts the runs of a document anywhere and strews between the pieces what Word strews there: proofing marks, bookmarks,
 * revision ids, links, highlights, marks of page breaks. The text stays what it is.
 */

import fc from "fast-check";
import { parseXml } from "../../src/docx/parse-xml";
import { XmlElement } from "../../src/docx/xml";
import { partOf, withPart } from "./docx";

/** What is done to one run: where it is cut, and what each piece gets. */
export interface Cutting {
  readonly cuts: readonly number[];
  readonly dressings: readonly ("none" | "proof" | "bookmark" | "rsid" | "link" | "highlight" | "page-break")[];
}

export const cutting: fc.Arbitrary<Cutting> = fc.record({
  cuts: fc.array(fc.nat({ max: 400 }), { maxLength: 5 }),
  dressings: fc.array(fc.constantFrom("none", "proof", "bookmark", "rsid", "link", "highlight", "page-break"), {
    minLength: 6,
    maxLength: 6,
  }),
});

/** The nth run with text is cut as the nth cutting says, in turn. */
export function cutRuns(bytes: Uint8Array, cuttings: readonly Cutting[]): Uint8Array {
  return withPart(bytes, "word/document.xml", () => {
    const document = parseXml(partOf(bytes, "word/document.xml"), "word/document.xml");
    let bookmark = 5000;
    [...document.root.descendants("w:r")].forEach((run, index) => {
      const how = cuttings[index % cuttings.length];
      const text = run.child("w:t")?.text;
      const isPlain = run.elements.every(({ name }) => name === "w:rPr" || name === "w:t");
      if (!how || !text || !isPlain) return;
      const offsets = [...new Set(how.cuts.map((cut) => cut % (text.length + 1)))]
        .filter((at) => !splitsPair(text, at))
        .sort((a, b) => a - b);
      const pieces = [...offsets, text.length].map((end, at) => text.slice(at === 0 ? 0 : offsets[at - 1], end)).filter(Boolean);
      const dressed = pieces.flatMap((piece, at) => dress(run, piece, how.dressings[at % 6] ?? "none", (bookmark += 1)));
      run.parent?.insertBefore(run, ...dressed);
      run.remove();
    });
    return document.print();
  });
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]$/.test(text.slice(0, at));
}

function dress(run: XmlElement, text: string, dressing: Cutting["dressings"][number], id: number): XmlElement[] {
  const piece = run.cloneShallow();
  const look = run.child("w:rPr")?.clone() ?? XmlElement.make("w:rPr");
  if (dressing === "highlight" && !look.child("w:highlight")) look.append(XmlElement.make("w:highlight", { "w:val": "cyan" }));
  if (look.elements.length > 0) piece.append(look);
  if (dressing === "page-break") piece.append(XmlElement.make("w:lastRenderedPageBreak"));
  if (dressing === "rsid") piece.setAttribute("w:rsidR", "00AB12CD");
  const content = XmlElement.make("w:t", { "xml:space": "preserve" });
  content.setText(text);
  piece.append(content);
  switch (dressing) {
    case "proof":
      return [
        XmlElement.make("w:proofErr", { "w:type": "spellStart" }),
        piece,
        XmlElement.make("w:proofErr", { "w:type": "spellEnd" }),
      ];
    case "bookmark":
      return [
        XmlElement.make("w:bookmarkStart", { "w:id": String(id), "w:name": `_b${id}` }),
        piece,
        XmlElement.make("w:bookmarkEnd", { "w:id": String(id) }),
      ];
    case "link":
      return [XmlElement.make("w:hyperlink", { "w:anchor": "_Hlk160541460" }, [piece])];
    default:
      return [piece];
  }
}
