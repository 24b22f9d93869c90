/**
 * The styles of a document (ECMA-376 17.7), each with what those it is based on say, and the document's defaults: resolved once each,
 * however many runs have it.
 */

import { addToParagraph, addToRun, type ParagraphProperties, type RunProperties } from "./look-properties";
import { type Attributes, valueOf } from "./ooxml-names";

interface Style {
  readonly type: string;
  basedOn: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** What a chain of styles says, the nearest first. */
export interface Resolved {
  readonly run: Readonly<RunProperties>;
  readonly paragraph: Readonly<ParagraphProperties>;
}

const NOTHING: Resolved = { run: {}, paragraph: {} };

export class StyleSheet {
  readonly defaults = { run: {} as RunProperties, paragraph: {} as ParagraphProperties };
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Resolved>();
  /** Tables whose style shades some of their cells: what is behind their text is not known. */
  readonly #shading = new Set<string>();
  #default = "";
  #open: { readonly id: string; readonly style: Style } | undefined;
  /** Whether there was such a part. */
  isThere = false;

  /** `w:style`. */
  begin(attributes: Attributes): void {
    const [type, id] = [valueOf(attributes, "type"), valueOf(attributes, "styleId")];
    const style = { type, basedOn: "", run: {}, paragraph: {} };
    this.#open = { id, style };
    this.#styles.set(id, style);
    const isDefault = valueOf(attributes, "default");
    if (type === "paragraph" && isDefault !== "" && isDefault !== "0" && isDefault !== "false") this.#default = id;
  }

  end(): void {
    this.#open = undefined;
  }

  /** An element of the style that is being read, by the properties it stands in ("" for its own). */
  add(parent: string, name: string, attributes: Attributes): void {
    const open = this.#open;
    if (!open) return;
    if (name === "w:basedOn") open.style.basedOn = valueOf(attributes, "val");
    if (parent === "w:rPr") addToRun(open.style.run, name, attributes);
    if (parent === "w:pPr" || parent === "w:numPr") addToParagraph(open.style.paragraph, name, attributes);
    if (parent === "w:tcPr" && name === "w:shd") this.#shading.add(open.id);
  }

  /** The bag that the properties of the style that is being read go to. */
  get run(): RunProperties | undefined {
    return this.#open?.style.run;
  }

  paragraphStyle(id: string | undefined): Resolved {
    return this.#resolve(id === undefined || !this.#styles.has(id) ? this.#default : id);
  }

  /** Of a run or of a table. */
  style(id: string | undefined): Resolved {
    return id === undefined ? NOTHING : this.#resolve(id);
  }

  /** Whether a style of tables, or one it is based on, shades cells. */
  shadesCells(id: string): boolean {
    for (const one of this.#chain(id)) if (this.#shading.has(one)) return true;
    return false;
  }

  #resolve(id: string): Resolved {
    const known = this.#resolved.get(id);
    if (known) return known;
    let [run, paragraph]: [RunProperties, ParagraphProperties] = [{}, {}];
    for (const one of this.#chain(id)) {
      const style = this.#styles.get(one);
      run = { ...style?.run, ...run };
      paragraph = { ...style?.paragraph, ...paragraph };
    }
    const resolved = { run, paragraph };
    this.#resolved.set(id, resolved);
    return resolved;
  }

  /** A style and those it is based on; each once, as a damaged file may lead in circles. */
  #chain(id: string): ReadonlySet<string> {
    const chain = new Set<string>();
    for (let at = id; at !== "" && !chain.has(at); at = this.#styles.get(at)?.basedOn ?? "") {
      if (this.#styles.has(at)) chain.add(at);
      else break;
    }
    return chain;
  }
}

/** Whether a property that styles toggle (17.7.3) is on: one of them on, not two. */
export function toggled(direct: boolean | undefined, ...styles: readonly (boolean | undefined)[]): boolean {
  return direct ?? styles.filter(Boolean).length % 2 === 1;
}
