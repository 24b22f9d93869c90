/** What Word lets nobody change, a person or an add-in: locked controls, controls that hold one kind of thing, forms. */

import type { DocxDocument } from "./docx-document";
import type { XmlElement } from "./xml";

/** An edit that is refused, the document being unchanged. */
export class RefusedEdit extends Error {
  constructor(readonly reason: "locked" | "kind" | "protected") {
    super(reason);
    this.name = "RefusedEdit";
  }
}

/** Kinds of control (17.5.2) that hold nothing but text: no other control can stand in them. */
const PLAIN = ["w:text", "w:date", "w:comboBox", "w:dropDownList"];

/** Kinds whose content is chosen, not written: from a list, a box that is ticked, a picture. That an add-in cannot either is assumed. */
const CHOSEN = ["w:dropDownList", "w14:checkbox", "w:picture"];

const CONTENT_LOCKS = new Set(["contentLocked", "sdtContentLocked"]);
const CONTROL_LOCKS = new Set(["sdtLocked", "sdtContentLocked"]);

/**
 * @param inside what the change takes place in: a paragraph, the content of a control, a cell.
 * @throws RefusedEdit where a control round it is locked (17.5.2.23), where nothing but a group is (17.5.2.17), or where the
 *   document is a form (17.15.1.29) and no control is there to be filled in.
 */
export function guardContent(inside: XmlElement, document: DocxDocument): void {
  const controls = controlsRound(inside);
  if (controls.some((control) => CONTENT_LOCKS.has(lockOf(control)))) throw new RefusedEdit("locked");
  const [nearest] = controls;
  if (nearest && isOfKind(nearest, ["w:group"])) throw new RefusedEdit("locked");
  if (document.protection === "forms" && !nearest) throw new RefusedEdit("protected");
}

/** The same for text, which not every control takes. */
export function guardText(inside: XmlElement, document: DocxDocument): void {
  guardContent(inside, document);
  if (controlsRound(inside).some((control) => isOfKind(control, CHOSEN))) throw new RefusedEdit("kind");
}

/** The same for a control, or a paragraph, that is put in. */
export function guardStructure(inside: XmlElement, document: DocxDocument): void {
  guardContent(inside, document);
  if (controlsRound(inside).some((control) => isOfKind(control, [...PLAIN, ...CHOSEN]))) throw new RefusedEdit("kind");
}

/** @throws RefusedEdit where a control cannot be deleted (17.5.2.23). */
export function guardLock(control: XmlElement): void {
  if (isLocked(control)) throw new RefusedEdit("locked");
}

/** Whether a control, or what might be one, cannot be deleted. */
export function isLocked(element: XmlElement): boolean {
  return CONTROL_LOCKS.has(lockOf(element));
}

/** The same where an element that is to go is, or holds, such a control. */
export function guardRemoval(element: XmlElement): void {
  if (element.name === "w:sdt") guardLock(element);
  for (const control of element.descendants("w:sdt")) guardLock(control);
}

/** The controls an element stands in, or is, innermost first. */
export function controlsRound(element: XmlElement): XmlElement[] {
  const controls: XmlElement[] = [];
  for (let above: XmlElement | null = element; above; above = above.parent) if (above.name === "w:sdt") controls.push(above);
  return controls;
}

function lockOf(control: XmlElement): string {
  return control.child("w:sdtPr")?.child("w:lock")?.attribute("w:val") ?? "unlocked";
}

function isOfKind(control: XmlElement, kinds: readonly string[]): boolean {
  return control.child("w:sdtPr")?.elements.some(({ name }) => kinds.includes(name)) ?? false;
}
