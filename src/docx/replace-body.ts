/**
 * Putting the body of one document in the place of another's, as inserting a file does: text, tables, controls, lists, and
 * the styles the document does not have. Its page setup, headers, footers, and the styles it does have stay its own.
 */

import type { DocxDocument } from "./docx-document";
import { guardContent, guardRemoval } from "./edit-guard";
import type { Story } from "./story";
import { XmlElement, XmlText } from "./xml";

/** @throws RefusedEdit where what is there is locked. */
export function replaceBody(story: Story, source: DocxDocument): void {
  const { document } = story;
  guardContent(story.root, document);
  guardRemoval(story.root);
  for (const child of story.root.elements) if (child.name !== "w:sectPr") child.remove();
  const lists = importLists(document, source);
  importStyles(document, source);
  const section = story.root.elements[0];
  for (const child of source.body.root.elements) {
    if (child.name === "w:sectPr") continue;
    const copy = rewritten(child);
    for (const list of copy.descendants("w:numId")) {
      list.setAttribute("w:val", lists.get(list.attribute("w:val") ?? "") ?? "0");
    }
    story.root.insertBefore(section, copy);
  }
  document.forgetLooks();
  story.forgetParagraphs();
}

/** A copy as this document would write it: what is not WordprocessingML (pictures, fields of other programs) stays behind. */
function rewritten(element: XmlElement): XmlElement {
  const attributes = element.attributes.filter(({ name }) => name.startsWith("w:") || name.startsWith("xml:"));
  const children = element.children.flatMap((child): (XmlElement | XmlText)[] => {
    if (child instanceof XmlText) return [new XmlText(child.value)];
    return child.name.startsWith("w:") ? [rewritten(child)] : [];
  });
  return XmlElement.make(element.name, Object.fromEntries(attributes.map(({ name, value }) => [name, value])), children);
}

/** Copies the lists of a document under ids that are free; the new id of each. */
function importLists(document: DocxDocument, source: DocxDocument): Map<string, string> {
  const ids = new Map<string, string>();
  const from = source.part("numbering");
  if (!from) return ids;
  const to = document.part("numbering") ?? document.addPart("numbering", "w:numbering");
  const free = (name: string, attribute: string): number =>
    Math.max(0, ...to.childrenNamed(name).map((element) => Number(element.attribute(attribute)))) + 1;
  const definitions = new Map<string, string>();
  for (const definition of from.childrenNamed("w:abstractNum")) {
    const copy = rewritten(definition);
    const id = String(free("w:abstractNum", "w:abstractNumId"));
    definitions.set(definition.attribute("w:abstractNumId") ?? "", id);
    copy.setAttribute("w:abstractNumId", id);
    to.insertBefore(to.child("w:num"), copy);
  }
  for (const list of from.childrenNamed("w:num")) {
    const copy = rewritten(list);
    const id = String(free("w:num", "w:numId"));
    ids.set(list.attribute("w:numId") ?? "", id);
    copy.setAttribute("w:numId", id);
    const definition = copy.child("w:abstractNumId");
    definition?.setAttribute("w:val", definitions.get(definition.attribute("w:val") ?? "") ?? "0");
    to.append(copy);
  }
  return ids;
}

function importStyles(document: DocxDocument, source: DocxDocument): void {
  const from = source.part("styles");
  if (!from) return;
  const to = document.part("styles") ?? document.addPart("styles", "w:styles");
  const known = new Set(to.childrenNamed("w:style").map((style) => style.attribute("w:styleId")));
  for (const style of from.childrenNamed("w:style")) {
    if (!known.has(style.attribute("w:styleId"))) to.append(rewritten(style));
  }
}
