/** Where things are put: before and after a slot (outside its control), inside it, and in the words of a clause. */

import type { Draft } from "./draft";
import { splitRun } from "../../../src/docx/runs";
import type { XmlElement } from "../../../src/docx/xml";

const OUR_SLOT = /^trame:(?!clause:)/;

export function tagOf(sdt: XmlElement): string {
  return sdt.child("w:sdtPr")?.child("w:tag")?.attribute("w:val") ?? "";
}

/** The paragraph an element is in. */
export function paragraphOf(element: XmlElement): XmlElement {
  let above = element;
  while (above.name !== "w:p" && above.parent) above = above.parent;
  return above;
}

/** Our control round a slot, when it has one. */
export function controlOf(draft: Draft, slot: string): XmlElement | undefined {
  const [first] = draft.runsOf(slot);
  for (let above = first?.parent; above; above = above.parent) {
    if (above.name === "w:sdt" && OUR_SLOT.test(tagOf(above))) return above;
  }
  return undefined;
}

/** First and last element of a slot among the runs of its paragraph, with its control; undefined where that holds paragraphs. */
export function edgesOf(draft: Draft, slot: string): { readonly first: XmlElement; readonly last: XmlElement } | undefined {
  const runs = draft.runsOf(slot);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || paragraphOf(first) !== paragraphOf(last)) return undefined;
  const control = controlOf(draft, slot);
  if (!control) return { first, last };
  return paragraphOf(control).name === "w:p" ? { first: control, last: control } : undefined;
}

/** @returns whether there is room before the slot, outside its control. */
export function putBefore(draft: Draft, slot: string, ...nodes: XmlElement[]): boolean {
  const edges = edgesOf(draft, slot);
  edges?.first.parent?.insertBefore(edges.first, ...nodes);
  return edges !== undefined;
}

export function putAfter(draft: Draft, slot: string, ...nodes: XmlElement[]): boolean {
  const edges = edgesOf(draft, slot);
  edges?.last.parent?.insertAfter(edges.last, ...nodes);
  return edges !== undefined;
}

/** Cuts the runs of a slot at an offset of its text: the run that begins there. */
export function cutSlot(draft: Draft, slot: string, offset: number): XmlElement | undefined {
  let start = 0;
  for (const run of draft.runsOf(slot)) {
    const { length } = run.text;
    if (offset === start) return run;
    if (offset < start + length) return cutRun(draft, run, offset - start);
    start += length;
  }
  return undefined;
}

/** Cuts a run of one text; the second half, which is as much of its slot as the first. */
export function cutRun(draft: Draft, run: XmlElement, offset: number): XmlElement | undefined {
  const element = run.child("w:t");
  if (!element || run.childrenNamed("w:t").length !== 1 || offset <= 0 || offset >= run.text.length) return undefined;
  splitRun({ element, run, start: 0, text: element.text, deleted: false }, offset);
  const siblings = run.parent?.elements ?? [];
  const half = siblings[siblings.indexOf(run) + 1];
  const slot = draft.slotOf.get(run);
  if (half && slot !== undefined) draft.slotOf.set(half, slot);
  return half;
}

/** Cuts the fixed words of a paragraph at a space near their middle: what follows. Undefined where there are none. */
export function cutWords(draft: Draft, paragraph: XmlElement): XmlElement | undefined {
  const fixed = [...paragraph.descendants("w:r")].filter(
    (run) => !draft.slotOf.has(run) && run.childrenNamed("w:t").length === 1 && run.text.length > 20,
  );
  const [run] = fixed;
  if (!run) return undefined;
  const space = run.text.indexOf(" ", Math.floor(run.text.length / 2));
  return space < 0 ? undefined : cutRun(draft, run, space);
}
