/** Tracked changes (ECMA-376 17.13.5): what is typed is `w:ins`, what is deleted stays as `w:del`. */

import type { DocxDocument } from "./docx-document";
import { XmlElement } from "./xml";

/** The author of everything the simulated Word's add-in does. */
const AUTHOR = "Utilisateur";

function revision(name: string, document: DocxDocument): XmlElement {
  return XmlElement.make(name, {
    "w:id": String(document.nextRevisionId()),
    "w:author": AUTHOR,
    "w:date": "2026-01-01T00:00:00Z",
  });
}

/** A new run as a tracked insertion. */
export function trackInsertion(run: XmlElement, document: DocxDocument): XmlElement {
  const insertion = revision("w:ins", document);
  insertion.append(run);
  return insertion;
}

/** The mark of a paragraph as inserted, or as deleted (17.13.5.20, 17.13.5.15). */
export function trackMark(paragraph: XmlElement, change: "w:ins" | "w:del", document: DocxDocument): void {
  let properties = paragraph.child("w:pPr");
  if (!properties) paragraph.insertAt(0, (properties = XmlElement.make("w:pPr")));
  let look = properties.child("w:rPr");
  if (!look) {
    look = XmlElement.make("w:rPr");
    properties.insertBefore(
      properties.elements.find(({ name }) => name === "w:sectPr" || name === "w:pPrChange"),
      look,
    );
  }
  for (const name of ["w:ins", "w:del"]) look.child(name)?.remove();
  look.insertAt(0, revision(change, document));
}

/** Whether a paragraph is one's own tracked insertion, all of it: it goes as if it had never been. */
export function isOwnInsertion(paragraph: XmlElement): boolean {
  const mark = paragraph.child("w:pPr")?.child("w:rPr")?.child("w:ins");
  const runs = [...paragraph.descendants("w:r")];
  return mark?.attribute("w:author") === AUTHOR && runs.every(({ parent }) => parent?.name === "w:ins" && isOurs(parent));
}

function isOurs(revised: XmlElement): boolean {
  return revised.attribute("w:author") === AUTHOR;
}

/** A run as a tracked deletion; one's own insertion is simply taken back. */
export function trackDeletion(run: XmlElement, document: DocxDocument): void {
  const { parent } = run;
  if (!parent || parent.name === "w:del") return;
  if (parent.name === "w:ins" && isOurs(parent)) {
    run.remove();
    if (parent.elements.length === 0) parent.remove();
    return;
  }
  const deletion = revision("w:del", document);
  parent.insertBefore(run, deletion);
  run.remove();
  deletion.append(run);
  for (const text of run.childrenNamed("w:t")) {
    const deleted = XmlElement.make("w:delText", { "xml:space": "preserve" });
    deleted.setText(text.text);
    run.insertBefore(text, deleted);
    text.remove();
  }
}
