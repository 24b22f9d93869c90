/** Elements dressings are made of (ECMA-376 part 1, 17.3 and 17.5). */

import { XmlElement, XmlText } from "../../../src/docx/xml";

/** A run; "\v" is a line break. `look`: names of properties, "w:b", "w:vanish". */
export function run(text: string, ...look: string[]): XmlElement {
  const content = text
    .split(/(\v)/)
    .filter(Boolean)
    .map((part) => (part === "\v" ? XmlElement.make("w:br") : textElement("w:t", part)));
  return XmlElement.make("w:r", {}, [...properties(look), ...content]);
}

export function textElement(name: "w:t" | "w:delText", text: string): XmlElement {
  return XmlElement.make(name, { "xml:space": "preserve" }, [new XmlText(text)]);
}

function properties(look: readonly string[]): XmlElement[] {
  return look.length === 0
    ? []
    : [
        XmlElement.make(
          "w:rPr",
          {},
          look.map((name) => XmlElement.make(name)),
        ),
      ];
}

/** A page break, and words in the same run. */
export function pageBreak(words = ""): XmlElement {
  const made = run(words);
  made.insertAt(0, XmlElement.make("w:br", { "w:type": "page" }));
  return made;
}

/** A content control of somebody else; `kind` makes it another than rich text. */
export function foreignControl(number: number, content: readonly XmlElement[], ...kind: XmlElement[]): XmlElement {
  return control(`vie-${number}`, number, content, ...kind);
}

export function control(tag: string, number: number, content: readonly XmlElement[], ...more: XmlElement[]): XmlElement {
  const sdtProperties = [
    XmlElement.make("w:tag", { "w:val": tag }),
    XmlElement.make("w:id", { "w:val": String(number) }),
    ...more,
  ];
  return XmlElement.make("w:sdt", {}, [
    XmlElement.make("w:sdtPr", {}, sdtProperties),
    XmlElement.make("w:sdtContent", {}, content),
  ]);
}

export function plainText(): XmlElement {
  return XmlElement.make("w:text");
}

export function checkbox(): XmlElement {
  const state = (name: string, code: string) => XmlElement.make(name, { "w14:val": code, "w14:font": "MS Gothic" });
  return XmlElement.make("w14:checkbox", {}, [
    XmlElement.make("w14:checked", { "w14:val": "0" }),
    state("w14:checkedState", "2612"),
    state("w14:uncheckedState", "2610"),
  ]);
}

/** A revision of a colleague. */
export function revision(name: "w:ins" | "w:del", number: number, text: string): XmlElement {
  const content = XmlElement.make("w:r", {}, [textElement(name === "w:ins" ? "w:t" : "w:delText", text)]);
  const about = { "w:id": String(number), "w:author": "Collègue", "w:date": "2026-03-02T09:00:00Z" };
  return XmlElement.make(name, about, [content]);
}

export function bookmark(number: number): [start: XmlElement, end: XmlElement] {
  const id = { "w:id": String(number) };
  return [XmlElement.make("w:bookmarkStart", { ...id, "w:name": `vie_${number}` }), XmlElement.make("w:bookmarkEnd", id)];
}
