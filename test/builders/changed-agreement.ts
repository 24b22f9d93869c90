/** The agreement as a person leaves it: its XML changed, then filled by Trame, or filled and then changed. */

import type { SimulatedWordOptions } from "../../src/simulator/host/simulated-word";
import { openAgreement, openFilled } from "./agreement";
import { emmaus, type RawAnswers } from "./answers";
import { partOf, withPart } from "./docx";
import { blankAgreement, type OpenedWord, paragraphTexts } from "./word";

export type XmlChange = (xml: string) => string;
type Options = Partial<SimulatedWordOptions>;

/** The blank agreement, changed. */
export function openChanged(change: XmlChange, options: Options = {}): Promise<OpenedWord> {
  return openAgreement(options, changed(blankAgreement, change));
}

/** The agreement filled with these answers, then changed, and opened again. */
export async function openFilledAndChanged(
  change: XmlChange,
  answers: RawAnswers = emmaus,
  options: Options = {},
): Promise<OpenedWord> {
  const opened = await openFilled(options, answers);
  return openAgreement(options, changed(opened.word.save(), change));
}

function changed(bytes: Uint8Array, change: XmlChange): Uint8Array<ArrayBuffer> {
  const part = withPart(bytes, "word/document.xml", change);
  if (partOf(part, "word/document.xml") === partOf(bytes, "word/document.xml")) throw new Error("nothing was changed");
  return new Uint8Array(part);
}

/** Puts a text in the place of the only one that is there (the first, with `nth` 0). */
export function swap(found: string, by: string, nth?: number): XmlChange {
  return (xml) => {
    const parts = xml.split(found);
    if (parts.length < 2 || (nth === undefined && parts.length > 2)) throw new Error(`${parts.length - 1} × "${found}"`);
    const at = (nth ?? 0) + 1;
    return parts.slice(0, at).join(found) + by + parts.slice(at).join(found);
  };
}

/** The paragraph of the body that holds a text, whole. */
export function inParagraph(text: string, change: XmlChange): XmlChange {
  return (xml) => {
    const at = xml.indexOf(text);
    if (at < 0) throw new Error(`no "${text}"`);
    const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
    const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
  };
}

/** Texts of the body, blank ones left out; a line break is "\n". */
export function bodyTexts({ word }: OpenedWord): string[] {
  return paragraphTexts(word).flatMap((text) => (text.trim() === "" ? [] : [text.replaceAll("\v", "\n")]));
}
