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
  const following = childrenFrom(run, element, offset > 0 ? 1 : 0);
  if (offset > 0) {
    element.setText(text.slice(0, offset));
    element.setAttribute("xml:space", "preserve");
    const second = textElement(element.name, text.slice(offset));
    second.setAttribute("xml:space", "preserve");
    moveToNext(run, [second, ...following]);
  } else moveToNext(run, following);
}

/**
 * Leaves what stands before a piece in its run, and is no text (a picture, a field's mark, a comment's), in a run of its own.
 *
 * @returns whether there was any.
 */
export function splitBefore({ run, element }: TextPiece): boolean {
  const following = childrenFrom(run, element, 0);
  const stays = run.elements.slice(0, run.elements.length - following.length).some(showsSomething);
  if (stays) moveToNext(run, following);
  return stays;
}

/** The same with what stands after a piece. */
export function splitAfter({ run, element }: TextPiece): boolean {
  const following = childrenFrom(run, element, 1);
  const goes = following.some(showsSomething);
  if (goes) moveToNext(run, following);
  return goes;
}

/** Children of a run from one of them on, `skipped` of them left out. */
function childrenFrom(run: XmlElement, element: XmlElement, skipped: number): XmlElement[] {
  const { elements } = run;
  return elements.slice(elements.indexOf(element) + skipped);
}

function showsSomething(child: XmlElement): boolean {
  // Where Word last broke the page is nothing of the text (17.3.3.13): it goes with either side.
  return (
    !["w:rPr", "w:lastRenderedPageBreak"].includes(child.name) &&
    !((child.name === "w:t" || child.name === "w:delText") && child.text === "")
  );
}

/** Children of a run (or new ones) in a run that looks like it, right after it. */
function moveToNext(run: XmlElement, children: readonly XmlElement[]): void {
  const rest = run.cloneShallow();
  const look = run.child("w:rPr");
  if (look) rest.append(look.clone());
  for (const child of children) child.parent?.removeChild(child);
  rest.append(...children);
  run.parent?.insertAfter(run, rest);
}
