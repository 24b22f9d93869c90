/** A Word document: its stories, what its paragraphs and runs look like, and the package they are saved to. */

import { DocxError } from "./docx-error";
import { CustomXmlParts } from "./custom-xml-parts";
import { DocxPackage } from "./docx-package";
import { type FileKind, kindOfMainType, mainTypeOf, mayHoldMacros } from "./file-kinds";
import { FileProperties } from "./file-properties";
import { type FlatPart, printFlatPackage } from "./flat-package";
import { isOn } from "./on-off";
import { Numbering } from "./numbering";
import { relationshipsPart } from "./part-names";
import { Story } from "./story";
import { Styles } from "./styles";
import { XmlElement } from "./xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** In all the XML of a file. As many make a tree of some 1.5 GB; 20,000 paragraphs have a tenth. */
const MOST_TAGS = 2_000_000;

/** The ids Word binds a control to a property of the document by (seen in its files; assumed), and where that property is kept. */
const PROPERTY_STORES: Readonly<Record<string, string>> = {
  "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}": "core-properties",
  "{6668398D-A668-4E3E-A5EB-62B293D839F1}": "extended-properties",
};

/** Which pages a header or footer is for (ECMA-376 17.18.36). */
export type MarginPages = "default" | "first" | "even";

const MARGIN_PARTS = ["header", "footer"] as const;
type MarginPart = (typeof MARGIN_PARTS)[number];
const MARGIN_PAGES: readonly MarginPages[] = ["default", "first", "even"];

export class DocxDocument {
  #body: Story;

  #styles: Styles | undefined;
  #numbering: Numbering | undefined;
  readonly customXml: CustomXmlParts;
  readonly properties: FileProperties;
  readonly #package: DocxPackage;
  readonly #mainPart: string;
  readonly #margins = new Map<string, Story>();
  readonly #settings: XmlElement | undefined;
  #lastRevision: number | undefined;
  #lastControl: number | undefined;

  /** @throws DocxError saying why the bytes are no Word document. */
  constructor(bytes: Uint8Array) {
    this.#package = new DocxPackage(bytes);
    this.#mainPart = this.#package.mainPart;
    // Every XML part is read now: a part that is not well formed, or that could be a bomb, must not wait to be found.
    if (this.#package.tagCount > MOST_TAGS) throw new DocxError("too-large");
    for (const part of this.#package.xmlParts) this.#package.xml(part);
    this.#body = this.#readBody();
    this.#settings = this.part("settings");
    this.customXml = new CustomXmlParts(this.#package, this.#mainPart);
    this.properties = new FileProperties(this.#package);
  }

  get body(): Story {
    return this.#body;
  }

  get styles(): Styles {
    return (this.#styles ??= new Styles(this.part("styles")));
  }

  get numbering(): Numbering {
    return (this.#numbering ??= new Numbering(this.part("numbering"), this.styles));
  }

  /** To be called when styles or lists were added. */
  forgetLooks(): void {
    this.#styles = undefined;
    this.#numbering = undefined;
  }

  /** The root of the part the document has for something: "styles", "numbering", "settings". */
  part(kind: string): XmlElement | undefined {
    const target = this.#package.relationships(this.#mainPart).find((relationship) => relationship.kind === kind)?.target;
    return target && this.#package.has(target) ? this.#package.xml(target).root : undefined;
  }

  /** Adds such a part, empty; its root. */
  addPart(kind: string, root: string): XmlElement {
    const name = `word/${kind}.xml`;
    const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:w="${this.#package.namespace("w")}"/>`;
    this.#package.addPart(name, content, this.#mainPart, kind, `${CONTENT_TYPE}.${kind}+xml`);
    return this.#package.xml(name).root;
  }

  /** Properties of each section, in order: of a paragraph's, then of the body's own (17.6). */
  get sections(): XmlElement[] {
    return [...this.body.root.descendants("w:sectPr")].filter(
      ({ parent }) => parent === this.body.root || parent?.name === "w:pPr",
    );
  }

  /** The header or footer of a section; of the section before it where it has none of its own (17.10.5). */
  margin(section: number, part: MarginPart, pages: MarginPages): Story | undefined {
    for (let index = section; index >= 0; index -= 1) {
      const references = this.sections[index]?.childrenNamed(`w:${part}Reference`) ?? [];
      const id = references.find((reference) => (reference.attribute("w:type") ?? "default") === pages)?.attribute("r:id");
      const target = this.#package.relationships(this.#mainPart).find((relationship) => relationship.id === id)?.target;
      if (target && this.#package.has(target)) return this.#marginOf(target);
    }
    return undefined;
  }

  /** Whether a section has no header or footer of its own of some kind. */
  lacksMargins(index: number): boolean {
    return MARGIN_PARTS.some((part) => this.#kindsWithout(index, part).length > 0);
  }

  /** Gives a section an empty header and footer of each kind it has none of: it no longer shows those of the section before it. */
  makeMargins(index: number): void {
    const section = this.sections[index];
    for (const part of MARGIN_PARTS) {
      const made = this.#kindsWithout(index, part).map((pages) => this.#makeMargin(part, pages));
      section?.insertBefore(section.elements[0], ...made);
    }
  }

  #kindsWithout(index: number, part: MarginPart): MarginPages[] {
    const references = this.sections[index]?.childrenNamed(`w:${part}Reference`) ?? [];
    const own = new Set(references.map((one) => one.attribute("w:type") ?? "default"));
    return MARGIN_PAGES.filter((pages) => !own.has(pages));
  }

  /** Adds an empty header or footer; the reference to it (17.10.5), which comes first in a section's properties. */
  #makeMargin(part: MarginPart, pages: MarginPages): XmlElement {
    let number = 1;
    while (this.#package.has(`word/${part}${number}.xml`)) number += 1;
    const [name, root] = [`word/${part}${number}.xml`, part === "header" ? "hdr" : "ftr"];
    const content = `<w:${root} xmlns:w="${this.#package.namespace("w")}"><w:p/></w:${root}>`;
    this.#package.addPart(name, content, this.#mainPart, part, `${CONTENT_TYPE}.${part}+xml`);
    const id = this.#package.relationships(this.#mainPart).find(({ target }) => target === name)?.id ?? "";
    return XmlElement.make(`w:${part}Reference`, { "w:type": pages, "r:id": id });
  }

  /** Every header and footer that a section has of its own, each once. */
  get margins(): Story[] {
    const references = this.sections.flatMap((section) => [
      ...section.childrenNamed("w:headerReference"),
      ...section.childrenNamed("w:footerReference"),
    ]);
    const ids = new Set(references.map((reference) => reference.attribute("r:id")));
    const targets = this.#package.relationships(this.#mainPart).filter(({ id }) => ids.has(id));
    return targets.flatMap(({ target }) => (target && this.#package.has(target) ? [this.#marginOf(target)] : []));
  }

  /** Whether edits are tracked (17.15.1.90), as they are where nothing but tracked edits is allowed (17.18.18). */
  get tracksChanges(): boolean {
    return isOn(this.#settings?.child("w:trackRevisions")) || this.#restriction === "trackedChanges";
  }

  /**
   * What may be edited (17.15.1.29): everything, nothing, or what is to be filled in. Ranges somebody may edit all the same
   * (17.13.7), and sections that are no form (17.6.6), are not looked at.
   */
  get protection(): "none" | "readOnly" | "forms" {
    if (this.#restriction === "forms") return "forms";
    return this.#restriction === "readOnly" || this.#restriction === "comments" ? "readOnly" : "none";
  }

  get #restriction(): string | undefined {
    const protection = this.#settings?.child("w:documentProtection");
    // It is enforced only where that is said.
    const isEnforced = protection?.attribute("w:enforcement") !== undefined && isOn(protection, "w:enforcement");
    return isEnforced ? protection.attribute("w:edit") : undefined;
  }

  /** An id no revision of the document has, nor anything else that is marked in it (17.13.4, 17.13.5). */
  nextRevisionId(): number {
    if (this.#lastRevision === undefined) {
      const { root } = this.#package.xml(this.#mainPart);
      this.#lastRevision = highest([...root.descendants()].map((element) => Number(element.attribute("w:id") ?? 0)));
    }
    return (this.#lastRevision += 1);
  }

  /** An id no control of the document has (17.5.2.18: a signed 32 bit number). */
  nextControlId(): number {
    if (this.#lastControl === undefined) {
      const ids = [...this.#package.xml(this.#mainPart).root.descendants("w:id")];
      this.#lastControl = highest(ids.map((id) => Number(id.attribute("w:val"))));
    }
    return (this.#lastControl += 1);
  }

  /** The root of the XML a control may be bound to: a custom XML part by its id, or the properties of the document. */
  storeOf(id: string): XmlElement | undefined {
    const kind = PROPERTY_STORES[id.toUpperCase()];
    const part = kind ? this.#package.relationships("").find((one) => one.kind === kind)?.target : this.customXml.partOf(id);
    return part && this.#package.has(part) ? this.#package.xml(part).root : undefined;
  }

  /** A header or footer that no section has. */
  emptyStory(): Story {
    return new Story(XmlElement.make("w:hdr"), this);
  }

  save(): Uint8Array {
    return this.#package.save();
  }

  /** Which of Word's files it is, by what it says of itself. */
  get fileKind(): FileKind {
    return kindOfMainType(this.#package.contentType(this.#mainPart));
  }

  /** Makes it another kind of file; macros do not go into one that may hold none. */
  becomeFileKind(kind: FileKind): { readonly hadMacros: boolean } {
    if (kind !== this.fileKind) this.#package.setContentType(this.#mainPart, mainTypeOf(kind));
    if (mayHoldMacros(kind)) return { hadMacros: false };
    const related = this.#package.relationships(this.#mainPart).filter((one) => one.kind === "vbaProject");
    // Some programs leave the project in the file and nothing that leads to it.
    const left = this.#package.parts.filter((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));
    const macros = new Set([...related.flatMap(({ target }) => target ?? []), ...left]);
    for (const part of macros) this.#package.removePart(part, this.#mainPart);
    return { hadMacros: macros.size > 0 };
  }

  /** The main part as XML: body, section properties. */
  printMain(): string {
    return this.#package.text(this.#mainPart);
  }

  /** The main part, and the parts of these kinds it leads to, as one XML file (flat OPC), named as Word names them: assumed. */
  printFlat(kinds: readonly string[]): string {
    return printFlatPackage(this.#package, [...this.#withRelationships(this.#mainPart), ...this.#flatParts(kinds)]);
  }

  #flatParts(kinds: readonly string[]): FlatPart[] {
    return this.#package.relationships(this.#mainPart).flatMap(({ kind, target }) => {
      if (!target || !kinds.includes(kind)) return [];
      // There may be several headers and footers.
      if (kind === "header" || kind === "footer") return { part: target, name: target };
      return { part: target, name: kind === "theme" ? "word/theme/theme1.xml" : `word/${kind}.xml` };
    });
  }

  /** A part in the place of the main one, and what it leads to: the addresses of its links are there. */
  #withRelationships(part: string, isBody = false): FlatPart[] {
    return [
      { part, name: "word/document.xml", isBody },
      { part: relationshipsPart(part), name: "word/_rels/document.xml.rels" },
    ];
  }

  /** A header or footer as one XML file, in the place of a body; nothing for one that no section has. */
  printFlatMargin(story: Story, kinds: readonly string[]): string {
    const [part] = [...this.#margins].find(([, known]) => known === story) ?? [];
    if (part === undefined) return printFlatPackage(this.#package, []);
    return printFlatPackage(this.#package, [...this.#withRelationships(part, true), ...this.#flatParts(kinds)]);
  }

  /** Puts back a main part that was printed before. Whatever was found in the body until now is no longer in the document. */
  restoreMain(xml: string): void {
    this.#package.replaceXml(this.#mainPart, xml);
    this.#body.isCurrent = false;
    this.#body = this.#readBody();
    this.#lastControl = undefined;
    this.#lastRevision = undefined;
  }

  #readBody(): Story {
    const { root } = this.#package.xml(this.#mainPart);
    const body = root.name === "w:document" ? root.child("w:body") : undefined;
    if (!body) throw new DocxError("not-a-word-document", this.#mainPart);
    return new Story(body, this);
  }

  #marginOf(part: string): Story {
    let story = this.#margins.get(part);
    if (!story) {
      story = new Story(this.#package.xml(part).root, this);
      this.#margins.set(part, story);
    }
    return story;
  }
}

/** The highest of some ids; those near the end of what 32 bits hold are left out, so that there is room above it. */
function highest(ids: readonly number[]): number {
  return ids.reduce((known, id) => (id > known && id < 2 ** 31 - 1e6 ? id : known), 0);
}
