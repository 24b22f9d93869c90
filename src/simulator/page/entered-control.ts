import type { XmlElement } from "../../docx/xml";
import type { WordWindow } from "./word-window";

/** The `w:sdt` that what is selected stands in, the innermost one: the control a person, or an add-in, is in. */
export function enteredControl({ word, caretWithin }: WordWindow): XmlElement | undefined {
  const selection = word.selection?.isValid === true ? word.selection : undefined;
  if (!selection) return undefined;
  const { paragraph, offset } = selection.start;
  // What an add-in selects is told by its text alone.
  const selected = paragraph.pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
  const start: XmlElement = caretWithin ?? selected?.run ?? paragraph.element;
  for (let above: XmlElement | null = start; above; above = above.parent) {
    if (above.name === "w:sdt") return above;
  }
  return undefined;
}
