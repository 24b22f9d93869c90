/** Putting paragraphs in lists, and taking them out (ECMA-376 17.3.1.19). RefusedEdit is thrown for those that are locked. */

import { guardContent } from "./edit-guard";
import type { Paragraph } from "./paragraph";
import { XmlElement } from "./xml";

/** Children of `w:pPr` that come before `w:numPr` (CT_PPrBase order). */
const BEFORE_LIST = ["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl"];

/** Makes a paragraph an item of a list (`w:numId`), at a level from 0. */
export function attachToList(paragraph: Paragraph, list: string, level: number): void {
  const place = [XmlElement.make("w:ilvl", { "w:val": String(level) }), XmlElement.make("w:numId", { "w:val": list })];
  setProperty(paragraph, XmlElement.make("w:numPr", {}, place), BEFORE_LIST);
}

/** Takes the bullet of a paragraph away, be it its own or its style's (`w:numId` 0). */
export function detachFromList(paragraph: Paragraph): void {
  guardContent(paragraph.element, paragraph.story.document);
  paragraph.element.child("w:pPr")?.child("w:numPr")?.remove();
  const { numbering } = paragraph.story.document;
  if (numbering.placeOf(paragraph.element)) attachToList(paragraph, "0", 0);
}

/** Gives a paragraph a style by its id; undefined for the default one. */
export function setStyle(paragraph: Paragraph, style: string | undefined): void {
  guardContent(paragraph.element, paragraph.story.document);
  if (style === undefined) paragraph.element.child("w:pPr")?.child("w:pStyle")?.remove();
  else setProperty(paragraph, XmlElement.make("w:pStyle", { "w:val": style }), []);
}

function setProperty(paragraph: Paragraph, property: XmlElement, before: readonly string[]): void {
  guardContent(paragraph.element, paragraph.story.document);
  let properties = paragraph.element.child("w:pPr");
  if (!properties) paragraph.element.insertAt(0, (properties = XmlElement.make("w:pPr")));
  properties.child(property.name)?.remove();
  properties.insertBefore(
    properties.elements.find(({ name }) => !before.includes(name)),
    property,
  );
}
