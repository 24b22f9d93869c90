/** Runs (`w:r`, ECMA-376 17.3.2.25): made, split, and the elements their text is written as. */

import { type Paragraph, SPECIAL, type TextPiece } from "./paragraph";
import { XmlElement, XmlText } from "./xml";

/** A run of this text that looks like another run; like the paragraph mark where there is none. */
export function textRun(text: string, model: XmlElement | undefined, paragraph: Paragraph): XmlElement {
  const look = model?.child("w:rPr") ?? paragraph.element.child("w:pPr")?.child("w:rPr");
  return XmlElement.make("w:r", {}, [...(look ? [copyOfLook(look)] : []), ...textElements(text)]);
}

/** Properties of a run, without the marks of revision a paragraph mark may have among its own (17.13.5). */
function copyOfLook(look: XmlElement): XmlElement {
  const copy = look.clone();
  for (const child of copy.elements) if (["w:ins", "w:del", "w:rPrChange"].includes(child.name)) child.remove();
  return copy;
}

/** Text as elements of a run: `w:t`, `w:tab`, `w:br`. */
function textElements(text: string): XmlElement[] {
  return text
    .split(/([\t\v])/)
    .filter(Boolean)
    .map((part) => {
      if (part === "\t") return XmlElement.make("w:tab");
      if (part === SPECIAL.lineBreak) return XmlElement.make("w:br");
      return textElement("w:t", part);
    });
}

function textElement(name: string, text: string): XmlElement {
  const spaces = /^\s|\s$|\s\s/.test(text);
  return XmlElement.make(name, spaces ? { "xml:space": "preserve" } : {}, [new XmlText(text)]);
}

/** Splits the run of a piece, `offset` units into the piece: what follows goes to a run of its own, right after. */
export function splitRun(piece: TextPiece, offset: number): void {
  const { run, element, text } = piece;
  const rest = run.cloneShallow();
  const look = run.child("w:rPr");
  if (look) rest.append(look.clone());
  const following = run.elements.slice(run.elements.indexOf(element) + (offset > 0 ? 1 : 0));
  for (const child of following) child.remove();
  if (offset > 0) {
    element.setText(text.slice(0, offset));
    element.setAttribute("xml:space", "preserve");
    const second = textElement(element.name, text.slice(offset));
    second.setAttribute("xml:space", "preserve");
    rest.append(second);
  }
  rest.append(...following);
  run.parent?.insertAfter(run, rest);
}
