import { SaxesParser } from "saxes";
import { DocxError } from "./docx-error";
import { canonicalName } from "./names";
import { XmlDocument, XmlElement, XmlText } from "./xml";

/** Deeper than any document; shallow enough for recursion. */
const DEEPEST = 512;

/** More attributes than any element has; more of them take a time that grows with their square. */
const MOST_ATTRIBUTES = 4096;

/**
 * Parses a part.
 *
 * @throws DocxError `damaged-xml`, `doctype` or `too-large`, with the part's name.
 */
export function parseXml(source: string, part: string): XmlDocument {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  const parser = new SaxesParser({ xmlns: true });
  const reading = new TreeReading(text, part, () => parser.position);
  parser.on("error", (error) => {
    throw new DocxError("damaged-xml", part, { cause: error });
  });
  parser.on("doctype", () => {
    throw new DocxError("doctype", part);
  });
  let attributes = 0;
  parser.on("attribute", () => {
    if ((attributes += 1) > MOST_ATTRIBUTES) throw new DocxError("too-large", part);
  });
  parser.on("xmldecl", () => reading.skip());
  parser.on("text", (value) => reading.text(value));
  parser.on("cdata", (value) => reading.raw(value));
  parser.on("comment", () => reading.raw(""));
  parser.on("processinginstruction", () => reading.raw(""));
  parser.on("opentag", (tag) => {
    attributes = 0;
    const read = Object.values(tag.attributes).map(({ name, uri, local, value }) => ({
      rawName: name,
      name: canonicalName(uri, local),
      value,
    }));
    reading.open(XmlElement.read(canonicalName(tag.uri, tag.local), tag.name, read));
  });
  parser.on("closetag", (tag) => reading.close(tag.isSelfClosing));
  parser.write(text).close();
  return reading.document();
}

/** The tree while it is being read, and where in the source reading has come. */
class TreeReading {
  #open: XmlElement | null = null;
  #root: XmlElement | undefined;
  #rootSpan: [start: number, end: number] = [0, 0];
  /** Start tags of the open elements: start and end of each. */
  readonly #starts: [number, number][] = [];
  /** End of the last tag: between it and the next "<" there is nothing but text. */
  #last = 0;
  #text = "";

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly position: () => number,
  ) {}

  skip(): void {
    this.#last = this.position();
  }

  text(value: string): void {
    this.#text += value;
  }

  raw(value: string): void {
    const start = this.#takeText();
    this.#last = this.position();
    this.#open?.append(new XmlText(value, this.source.slice(start, this.#last)));
  }

  open(element: XmlElement): void {
    const start = this.#takeText();
    this.#last = this.position();
    this.#starts.push([start, this.#last]);
    if (this.#starts.length > DEEPEST) throw new DocxError("too-large", this.part);
    if (this.#open) this.#open.append(element);
    else this.#root = element;
    this.#open = element;
  }

  close(isSelfClosing: boolean): void {
    const closeStart = isSelfClosing ? this.#last : this.#takeText();
    this.#last = this.position();
    const open = this.#starts.pop();
    const element = this.#open;
    if (!element || !open) return;
    element.finish({ source: this.source, open, close: [closeStart, this.#last] });
    this.#open = element.parent;
    if (element === this.#root) this.#rootSpan = [open[0], this.#last];
  }

  document(): XmlDocument {
    if (!this.#root) throw new DocxError("damaged-xml", this.part);
    const [start, end] = this.#rootSpan;
    return new XmlDocument(this.#root, this.source.slice(0, start), this.source.slice(end));
  }

  /** Gives the open element the text since the last tag; the offset where the coming tag begins. */
  #takeText(): number {
    const start = this.source.indexOf("<", this.#last);
    if (this.#open && start > this.#last) this.#open.append(new XmlText(this.#text, this.source.slice(this.#last, start)));
    this.#text = "";
    return start;
  }
}
