/** A Word document: its stories, what its paragraphs and runs look like, and the package they are saved to. */

import { DocxError } from "./docx-error";
import { CustomXmlParts } from "./custom-xml-parts";
import { DocxPackage } from "./docx-package";
import { printFlatPackage } from "./flat-package";
import { namespaceOf } from "./names";
import { Numbering } from "./numbering";
import { Story } from "./story";
import { Styles } from "./styles";
import { XmlElement } from "./xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Which pages a header or footer is for (ECMA-376 17.18.36). */
export type MarginPages = "default" | "first" | "even";

export class DocxDocument {
  #body: Story;

  #styles: Styles | undefined;
  #numbering: Numbering | undefined;
  readonly customXml: CustomXmlParts;
  readonly #package: DocxPackage;
  readonly #mainPart: string;
  readonly #margins = new Map<string, Story>();
  readonly #settings: XmlElement | undefined;
  #lastRevision = 100_000;
  #lastControl: number | undefined;

  /** @throws DocxError saying why the bytes are no Word document. */
  constructor(bytes: Uint8Array) {
    this.#package = new DocxPackage(bytes);
    this.#mainPart = this.#package.mainPart;
    // Every XML part is read now: a part that is not well formed, or that could be a bomb, must not wait to be found.
    for (const part of this.#package.xmlParts) this.#package.xml(part);
    this.#body = this.#readBody();

    this.#settings = this.part("settings");
    this.customXml = new CustomXmlParts(this.#package, this.#mainPart);
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
    const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns:w="${namespaceOf("w")}"/>`;
    this.#package.addPart(name, content, this.#mainPart, `${namespaceOf("r")}/${kind}`, `${CONTENT_TYPE}.${kind}+xml`);
    return this.#package.xml(name).root;
  }

  /** Properties of each section, in order: of a paragraph's, then of the body's own (17.6). */
  get sections(): XmlElement[] {
    return [...this.body.root.descendants("w:sectPr")].filter(
      ({ parent }) => parent === this.body.root || parent?.name === "w:pPr",
    );
  }

  /** The header or footer of a section; of the section before it where it has none of its own (17.10.5). */
  margin(section: number, part: "header" | "footer", pages: MarginPages): Story | undefined {
    for (let index = section; index >= 0; index -= 1) {
      const references = this.sections[index]?.childrenNamed(`w:${part}Reference`) ?? [];
      const id = references.find((reference) => (reference.attribute("w:type") ?? "default") === pages)?.attribute("r:id");
      const target = this.#package.relationships(this.#mainPart).find((relationship) => relationship.id === id)?.target;
      if (target && this.#package.has(target)) return this.#marginOf(target);
    }
    return undefined;
  }

  /** Whether edits are tracked (17.15.1.90). */
  get tracksChanges(): boolean {
    const setting = this.#settings?.child("w:trackRevisions");
    return setting !== undefined && !["0", "false", "off"].includes(setting.attribute("w:val") ?? "");
  }

  nextRevisionId(): number {
    return (this.#lastRevision += 1);
  }

  /** An id no control of the document has (17.5.2.18: a signed 32 bit number). */
  nextControlId(): number {
    if (this.#lastControl === undefined) {
      const ids = [...this.#package.xml(this.#mainPart).root.descendants("w:id")].map((id) => Number(id.attribute("w:val")));
      this.#lastControl = ids.reduce((highest, id) => (id > highest && id < 2 ** 31 - 1e6 ? id : highest), 0);
    }
    return (this.#lastControl += 1);
  }

  /** A header or footer that no section has. */
  emptyStory(): Story {
    return new Story(XmlElement.make("w:hdr"), this);
  }
  save(): Uint8Array {
    return this.#package.save();
  }

  /** The main part as XML: body, section properties. */
  printMain(): string {
    return this.#package.text(this.#mainPart);
  }

  /** The main part, and the parts of these kinds it leads to, as one XML file (flat OPC). */
  printFlat(kinds: readonly string[]): string {
    const others = this.#package.relationships(this.#mainPart).filter(({ kind, target }) => target && kinds.includes(kind));
    return printFlatPackage(this.#package, [this.#mainPart, ...others.flatMap(({ target }) => target ?? [])]);
  }

  /** Puts back a main part that was printed before. Whatever was found in the body until now is no longer in the document. */
  restoreMain(xml: string): void {
    this.#package.replaceXml(this.#mainPart, xml);
    this.#body.isCurrent = false;
    this.#body = this.#readBody();
    this.#lastControl = undefined;
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
