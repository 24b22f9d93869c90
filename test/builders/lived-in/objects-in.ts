/** What a person or Word left in a document that its text does not tell: each must still be there after any operation. */

import type { XmlElement } from "../../../src/docx/xml";
import { FIRST_NUMBER } from "./draft";

/**
 * A name for each, in no order; the same name twice for two of them.
 *
 * @param isSlot runs that may go: the look of an answer is nobody's.
 */
export function objectsIn(root: XmlElement, isSlot: (run: XmlElement) => boolean = () => false): string[] {
  const found: string[] = [];
  const visit = (element: XmlElement): void => {
    const name = element.name === "w:r" && isSlot(element) ? undefined : nameOf(element);
    if (name !== undefined) found.push(name);
    element.elements.forEach(visit);
  };
  visit(root);
  return found;
}

function nameOf(element: XmlElement): string | undefined {
  const id = Number(element.attribute("w:id"));
  switch (element.name) {
    case "w:footnoteReference":
    case "w:commentReference":
    case "w:commentRangeStart":
      return `${element.name} ${id}`;
    case "w:bookmarkStart":
      return id >= FIRST_NUMBER ? `bookmark ${element.attribute("w:name") ?? ""}` : undefined;
    case "w:hyperlink":
      return `link ${element.attribute("w:anchor") ?? ""}`;
    case "w:ins":
    case "w:del":
      return element.attribute("w:author") === "Collègue" ? `${element.name} ${element.text}` : undefined;
    case "w:sdt": {
      const tag = element.child("w:sdtPr")?.child("w:tag")?.attribute("w:val") ?? "";
      return tag.startsWith("trame:") ? undefined : `control ${tag}`;
    }
    case "w:br":
      return element.attribute("w:type") === "page" ? "page break" : undefined;
    case "w:r":
      return lookOf(element);
    default:
      return element.name.endsWith("}docPr") ? `drawing ${element.attribute("name") ?? ""}` : undefined;
  }
}

function lookOf(run: XmlElement): string | undefined {
  const look = run.child("w:rPr");
  if (look?.child("w:vanish")) return `hidden ${run.text}`;
  return look?.child("w:b") ? `bold ${run.text.replace(ENDING, "")}` : undefined;
}

/** The sign at the end of an engagement, which its place in the list decides. */
const ENDING = /[\s\u00a0]*[;.][\s\u00a0]*$/u;

/** What is in the first and no longer in the second. */
export function missingFrom(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after];
  return before.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
