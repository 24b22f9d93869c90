/**
 * What a document shows and nobody reads here, told by the elements that stand for it. ECMA-376: files put in the place 17.17.2,
 * sub-documents 17.17.2.1, fields 17.16, alternate content part 3, equations 22.1, SmartArt 21.4, charts 21.2.
 */

import type { UnreadPart } from "../agreement/agreement-document";
import { type OpeningTag, valueOf, W } from "./ooxml-names";

const MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** By their namespaces, then by their names in them. */
const ELEMENTS: ReadonlyMap<string, ReadonlyMap<string, UnreadPart>> = new Map([
  [W, new Map<string, UnreadPart>([["altChunk", "embedded"], ["subDoc", "embedded"]])],
  [MATH, new Map<string, UnreadPart>([["oMath", "equation"]])],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", new Map<string, UnreadPart>([["relIds", "diagram"]])],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", new Map<string, UnreadPart>([["chart", "diagram"]])],
]); // prettier-ignore

/** Fields whose result is of the day, of the file, of another text or of a list of addresses (17.16.5). */
// prettier-ignore
const CHANGING = new Set([
  "=", "ASK", "AUTHOR", "COMMENTS", "COMPARE", "CREATEDATE", "DATABASE", "DATE", "DOCPROPERTY", "DOCVARIABLE", "EDITTIME",
  "FILENAME", "FILLIN", "GREETINGLINE", "ADDRESSBLOCK", "IF", "INCLUDETEXT", "INFO", "KEYWORDS", "LASTSAVEDBY", "LINK", "MERGEFIELD",
  "PRINTDATE", "QUOTE", "REF", "SAVEDATE", "STYLEREF", "SUBJECT", "TIME", "TITLE", "USERADDRESS", "USERINITIALS", "USERNAME",
]);

export class UnreadParts {
  readonly found = new Set<UnreadPart>();
  /** The codes of the fields that have begun, innermost last. */
  readonly #codes: string[] = [];

  open(tag: OpeningTag): void {
    const part = ELEMENTS.get(tag.uri)?.get(tag.local);
    if (part) this.found.add(part);
    if (tag.uri === W && tag.local === "fldSimple") this.#note(valueOf(tag.attributes, "instr"));
    if (tag.uri === W && tag.local === "fldChar") this.#noteMark(valueOf(tag.attributes, "fldCharType"));
  }

  addCode(text: string): void {
    const code = this.#codes.pop();
    if (code !== undefined) this.#codes.push(code + text);
  }

  addAlternate(text: string): void {
    if (text.trim() !== "") this.found.add("alternate");
  }

  #noteMark(type: string): void {
    if (type === "begin") this.#codes.push("");
    if (type === "end") this.#note(this.#codes.pop() ?? "");
  }

  #note(code: string): void {
    if (isChanging(code)) this.found.add("changing-field");
  }
}

/** Whether Word makes the result of a field anew by itself. */
export function isChanging(code: string): boolean {
  const [, name = ""] = /^\s*(=|[A-Za-z]+)/.exec(code) ?? [];
  return CHANGING.has(name.toUpperCase());
}

/** Whether what an element holds is shown by some Words only. */
export function isAlternate({ uri, local }: OpeningTag): boolean {
  return uri === COMPATIBILITY && local === "AlternateContent";
}

/** The text of WordArt in VML, which is how Word writes watermarks: an attribute ([MS-OI29500] 2.1.1812); "" for another element. */
export function wordArtOf({ uri, local, attributes }: OpeningTag): string {
  const isArt = uri === "urn:schemas-microsoft-com:vml" && local === "textpath";
  return isArt ? valueOf(attributes, "string", "") : "";
}
