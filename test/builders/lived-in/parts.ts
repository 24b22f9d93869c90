/** What stands outside the body and is called from it: footnotes, comments, pictures. */

import type { Draft } from "./draft";
import { run, textElement } from "./nodes";
import { parseXml } from "../../../src/docx/parse-xml";
import { XmlElement } from "../../../src/docx/xml";

/** A footnote and the run of its mark. */
export function footnote(draft: Draft, text: string): XmlElement {
  const id = String(draft.next());
  const notes = draft.document.part("footnotes") ?? draft.document.addPart("footnotes", "w:footnotes");
  notes.append(XmlElement.make("w:footnote", { "w:id": id }, [paragraph(text)]));
  const look = XmlElement.make("w:rPr", {}, [XmlElement.make("w:vertAlign", { "w:val": "superscript" })]);
  return XmlElement.make("w:r", {}, [look, XmlElement.make("w:footnoteReference", { "w:id": id })]);
}

/** A comment: what begins its range, and what ends it. */
export function comment(draft: Draft, text: string): [start: XmlElement[], end: XmlElement[]] {
  const id = { "w:id": String(draft.next()) };
  const comments = draft.document.part("comments") ?? draft.document.addPart("comments", "w:comments");
  const about = { ...id, "w:author": "Collègue", "w:date": "2026-03-02T09:00:00Z", "w:initials": "C" };
  comments.append(XmlElement.make("w:comment", about, [paragraph(text)]));
  const mark = XmlElement.make("w:r", {}, [XmlElement.make("w:commentReference", id)]);
  return [[XmlElement.make("w:commentRangeStart", id)], [XmlElement.make("w:commentRangeEnd", id), mark]];
}

function paragraph(text: string): XmlElement {
  return XmlElement.make("w:p", {}, [XmlElement.make("w:r", {}, [textElement("w:t", text)])]);
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

/** An inline drawing (20.4.2.8): a small rectangle, which needs no part of its own. */
export function drawing(draft: Draft): XmlElement {
  const number = draft.next();
  const xml = `<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:wps="${SHAPE}"><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="${number}" name="vie-${number}"/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const made = parseXml(xml, "drawing").root.child("w:drawing");
  if (!made) throw new Error("no drawing");
  made.remove();
  return made;
}

/** The same in a run of its own. */
export function picture(draft: Draft): XmlElement {
  const holder = run("");
  holder.append(drawing(draft));
  return holder;
}
