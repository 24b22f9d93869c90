/** Paragraphs of a draft, found, taken apart, joined and moved as a person does it. Runs keep being their slot's. */

import { XmlElement } from "../../../src/docx/xml";
import { paragraphOf } from "../lived-in/around";
import type { Draft } from "../lived-in/draft";
import { run } from "../lived-in/nodes";

/** The paragraph that holds a slot. */
export function paragraphWith(draft: Draft, slot: string): XmlElement | undefined {
  const [first] = draft.runsOf(slot);
  return first && paragraphOf(first);
}

/** The first paragraph whose text begins so, spaces before it left out. */
export function paragraphBeginning(draft: Draft, text: string): XmlElement | undefined {
  return draft.paragraphs().find((one) => one.text.trimStart().startsWith(text))?.element;
}

/** What stands in the body for a paragraph: itself, or the control or the table that holds it. */
export function blockOf(draft: Draft, paragraph: XmlElement): XmlElement {
  const body = draft.root.child("w:body") ?? draft.root;
  let block = paragraph;
  while (block.parent && block.parent !== body) block = block.parent;
  return block;
}

/** The blocks of the body from one to another, that other left out; none where they do not follow one another. */
export function blocksBetween(draft: Draft, from: XmlElement | undefined, to: XmlElement | undefined): XmlElement[] {
  if (!from || !to) return [];
  const blocks = blockOf(draft, from).parent?.elements ?? [];
  return blocks.slice(blocks.indexOf(blockOf(draft, from)), blocks.indexOf(blockOf(draft, to)));
}

export function moveBefore(reference: XmlElement, ...blocks: readonly XmlElement[]): void {
  const { parent } = reference;
  for (const block of blocks) block.remove();
  parent?.insertBefore(reference, ...blocks);
}

export function moveAfter(reference: XmlElement, ...blocks: readonly XmlElement[]): void {
  const { parent } = reference;
  for (const block of blocks) block.remove();
  parent?.insertAfter(reference, ...blocks);
}

/** A copy of a block. What our controls show in it is a slot's too, as Trame fills the copies it knows. */
export function copyOf(draft: Draft, block: XmlElement): XmlElement {
  const copy = block.clone();
  const runs = [...copy.descendants("w:r")];
  [...block.descendants("w:r")].forEach((one, at) => {
    const [slot, made] = [draft.slotOf.get(one), runs[at]];
    if (draft.hasControls && slot !== undefined && made) draft.slotOf.set(made, `${slot}, copied`);
  });
  return copy;
}

/** Takes what a paragraph holds out of it. */
function takeContent(paragraph: XmlElement): XmlElement[] {
  const content = paragraph.elements.filter(({ name }) => name !== "w:pPr");
  for (const one of content) one.remove();
  return content;
}

/** Makes one paragraph of several, with a run of this text between two; the first of them. */
export function join(paragraphs: readonly XmlElement[], between: string): XmlElement | undefined {
  const [first, ...rest] = paragraphs;
  for (const paragraph of rest) {
    first?.append(between === "\t" ? tab() : run(between), ...takeContent(paragraph));
    paragraph.remove();
  }
  return first;
}

function tab(): XmlElement {
  return XmlElement.make("w:r", {}, [XmlElement.make("w:tab")]);
}

/** Cuts a paragraph before one of its nodes: the new one, right after it. */
export function cutBefore(paragraph: XmlElement, node: XmlElement): XmlElement {
  const properties = paragraph.child("w:pPr")?.clone();
  const nodes = paragraph.elements.slice(paragraph.elements.indexOf(node));
  for (const one of nodes) one.remove();
  const made = XmlElement.make("w:p", {}, [...(properties ? [properties] : []), ...nodes]);
  paragraph.parent?.insertAfter(paragraph, made);
  return made;
}

/** Changes the first such words of the fixed text of a paragraph. @returns whether they are there. */
export function reword(draft: Draft, paragraph: XmlElement | undefined, from: string, to: string): boolean {
  for (const one of paragraph?.descendants("w:r") ?? []) {
    const text = one.child("w:t");
    if (draft.slotOf.has(one) || !text?.text.includes(from)) continue;
    text.setText(text.text.replace(from, to));
    return true;
  }
  return false;
}

/** A paragraph of plain words. */
export function plain(text: string): XmlElement {
  return XmlElement.make("w:p", {}, text === "" ? [] : [run(text)]);
}

export function cell(...paragraphs: readonly XmlElement[]): XmlElement {
  return XmlElement.make("w:tc", {}, [XmlElement.make("w:tcPr"), ...paragraphs]);
}

export function table(rows: readonly (readonly XmlElement[])[]): XmlElement {
  const columns = (rows[0] ?? []).map(() => XmlElement.make("w:gridCol", { "w:w": "3000" }));
  return XmlElement.make("w:tbl", {}, [
    XmlElement.make("w:tblPr", {}, [XmlElement.make("w:tblW", { "w:w": "0", "w:type": "auto" })]),
    XmlElement.make("w:tblGrid", {}, columns),
    ...rows.map((cells) => XmlElement.make("w:tr", {}, cells)),
  ]);
}
