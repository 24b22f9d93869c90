/**
 * An XML part as a tree that remembers its source: what was not changed is written back as it was read, byte for byte.
 * Names are canonical (`w:p` whatever prefix the file uses); see `names.ts`.
 */

import { Prefixes } from "./prefixes";

/** Offsets in the source of the start tag and of the end tag (equal to one another for an empty-element tag). */
interface SourceSpan {
  readonly source: string;
  readonly open: readonly [start: number, end: number];
  readonly close: readonly [start: number, end: number];
}

export interface XmlAttribute {
  /** As written in the source; undefined for one that was set here. */
  readonly rawName: string | undefined;
  /** Canonical: `w:val`, `xml:space`. */
  readonly name: string;
  readonly value: string;
}

/** Text, with its source while it is unchanged; or a comment, a CDATA section, an instruction, which only has a source. */
export class XmlText {
  parent: XmlElement | null = null;
  #raw: string | undefined;

  constructor(
    public readonly value: string,
    raw?: string,
  ) {
    this.#raw = raw;
  }

  print(): string {
    return this.#raw ?? escapeText(this.value);
  }
}

export type XmlNode = XmlElement | XmlText;

export class XmlElement {
  parent: XmlElement | null = null;
  readonly #children: XmlNode[] = [];
  #elements: readonly XmlElement[] | undefined;
  #attributes: readonly XmlAttribute[];
  #source: SourceSpan | undefined;
  #startChanged = false;
  #contentChanged = false;

  private constructor(
    /** Canonical name. */
    readonly name: string,
    /** Name as written in the source; undefined for an element that was made here. */
    private readonly rawName: string | undefined,
    attributes: readonly XmlAttribute[],
  ) {
    this.#attributes = attributes;
  }

  /** A new element, `XmlElement.make("w:b", { "w:val": "0" })`. */
  static make(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlNode[] = []): XmlElement {
    const made = Object.entries(attributes).map(([name, value]) => ({ rawName: undefined, name, value }));
    const element = new XmlElement(name, undefined, made);
    element.append(...children);
    return element;
  }

  /** An element being read; `finish` gives it its place in the source. */
  static read(name: string, rawName: string, attributes: readonly XmlAttribute[]): XmlElement {
    return new XmlElement(name, rawName, attributes);
  }

  /** Ends reading: from here on every change is kept track of. */
  finish(source: SourceSpan): void {
    this.#source = source;
    this.#startChanged = false;
    this.#contentChanged = false;
  }

  get children(): readonly XmlNode[] {
    return this.#children;
  }

  get elements(): readonly XmlElement[] {
    return (this.#elements ??= this.#children.filter((child) => child instanceof XmlElement));
  }

  get attributes(): readonly XmlAttribute[] {
    return this.#attributes;
  }

  attribute(name: string): string | undefined {
    return this.#attributes.find((attribute) => attribute.name === name)?.value;
  }

  setAttribute(name: string, value: string): void {
    if (this.attribute(name) === value) return;
    const old = this.#attributes.find((attribute) => attribute.name === name);
    const changed = { rawName: old?.rawName, name, value };
    this.#attributes = old ? this.#attributes.map((one) => (one === old ? changed : one)) : [...this.#attributes, changed];
    this.#startChanged = true;
    this.parent?.markChanged();
  }
  removeAttribute(name: string): void {
    if (this.attribute(name) === undefined) return;
    this.#attributes = this.#attributes.filter((attribute) => attribute.name !== name);
    this.#startChanged = true;
    this.parent?.markChanged();
  }

  child(name: string): XmlElement | undefined {
    return this.#children.find((child): child is XmlElement => child instanceof XmlElement && child.name === name);
  }

  childrenNamed(name: string): XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  /** Every element below this one, of that name where one is asked for, in document order, as they are now. */
  descendants(name?: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.#collect(name, found);
    return found;
  }

  /** Whether an element of that name stands somewhere below this one. */
  holds(name: string): boolean {
    return this.elements.some((child) => child.name === name || child.holds(name));
  }

  #collect(name: string | undefined, found: XmlElement[]): void {
    for (const child of this.elements) {
      if (name === undefined || child.name === name) found.push(child);
      child.#collect(name, found);
    }
  }

  get text(): string {
    return this.#children.map((child) => (child instanceof XmlText ? child.value : child.text)).join("");
  }

  setText(text: string): void {
    for (const child of this.#children.splice(0)) child.parent = null;
    this.#elements = undefined;
    this.append(new XmlText(text));
    this.markChanged();
  }

  append(...nodes: readonly XmlNode[]): void {
    this.insertAt(this.#children.length, ...nodes);
  }

  insertBefore(reference: XmlNode | undefined, ...nodes: readonly XmlNode[]): void {
    this.insertAt(reference ? this.indexOf(reference) : this.#children.length, ...nodes);
  }

  insertAfter(reference: XmlNode | undefined, ...nodes: readonly XmlNode[]): void {
    this.insertAt(reference ? this.indexOf(reference) + 1 : 0, ...nodes);
  }

  insertAt(index: number, ...nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (node.parent) throw new Error("this node has a parent: remove it first");
      node.parent = this;
    }
    this.#children.splice(index, 0, ...nodes);
    this.#elements = undefined;
    this.markChanged();
  }

  indexOf(node: XmlNode): number {
    const index = this.#children.indexOf(node);
    if (index < 0) throw new Error("not a child of this element");
    return index;
  }

  /** Takes this element out of its parent. */
  remove(): void {
    this.parent?.removeChild(this);
  }

  removeChild(node: XmlNode): void {
    this.#children.splice(this.indexOf(node), 1);
    this.#elements = undefined;
    node.parent = null;
    this.markChanged();
  }

  /** A copy without a source, its children too. */
  clone(): XmlElement {
    const copy = this.cloneShallow();
    copy.append(...this.#children.map((child) => (child instanceof XmlText ? new XmlText(child.value) : child.clone())));
    return copy;
  }

  /** The element and its attributes, without children. */
  cloneShallow(): XmlElement {
    return new XmlElement(this.name, this.rawName, this.#attributes);
  }

  /** Whether `other` is this element or stands somewhere below it. */
  contains(other: XmlNode): boolean {
    for (let node: XmlNode | null = other; node; node = node.parent) if (node === this) return true;
    return false;
  }

  markChanged(): void {
    // An ancestor already marked has marked its own ancestors.
    if (this.#contentChanged) return;
    this.#contentChanged = true;
    this.parent?.markChanged();
  }

  print(prefixes: Prefixes): string {
    const from = this.#source;
    if (from && !this.#startChanged && !this.#contentChanged) return from.source.slice(from.open[0], from.close[1]);
    const content = this.#children.map((child) => (child instanceof XmlText ? child.print() : child.print(prefixes))).join("");
    const name = this.rawName ?? prefixes.elementName(this.name);
    if (content === "") return this.#startTag(name, prefixes, "/>");
    const sourceStart = from && !this.#startChanged ? from.source.slice(...from.open) : undefined;
    // An empty-element tag that got content needs a start tag of its own.
    const start = sourceStart && !sourceStart.endsWith("/>") ? sourceStart : this.#startTag(name, prefixes, ">");
    return `${start}${content}</${name}>`;
  }

  #startTag(name: string, prefixes: Prefixes, end: string): string {
    const attributes = this.#attributes.map(({ rawName, name: canonical, value }) => {
      return ` ${rawName ?? prefixes.attributeName(canonical)}="${escapeAttribute(value)}"`;
    });
    const written = this.#attributes.filter(({ rawName }) => rawName === undefined).map((attribute) => attribute.name);
    const declarations = prefixes.missing(this.rawName === undefined ? [this.name] : [], written);
    return `<${name}${declarations}${attributes.join("")}${end}`;
  }
}

/** A whole part: its tree, and what stands before and after it. */
export class XmlDocument {
  readonly #prefixes: Prefixes;

  constructor(
    readonly root: XmlElement,
    private readonly prolog: string,
    private readonly epilog: string,
  ) {
    this.#prefixes = new Prefixes(root.attributes);
  }

  print(): string {
    return this.prolog + this.root.print(this.#prefixes) + this.epilog;
  }
}

function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}
