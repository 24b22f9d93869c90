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

/** A run as a tracked deletion; one's own insertion is simply taken back. */
export function trackDeletion(run: XmlElement, document: DocxDocument): void {
  const { parent } = run;
  if (!parent || parent.name === "w:del") return;
  if (parent.name === "w:ins" && parent.attribute("w:author") === AUTHOR) {
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
