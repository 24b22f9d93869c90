/** Putting a content control round text or paragraphs. */

import { ContentControl } from "./content-control";
import { coverPieces } from "./edit-text";
import type { Paragraph } from "./paragraph";
import type { TextRange } from "./text-range";
import { type XmlElement, type XmlNode, XmlText } from "./xml";

/** The range begins or ends inside a control that the other end is not in (office-js #1169), or cannot hold a control. */
export class WrapError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "WrapError";
  }
}

/** Which shape a control round the whole text of one paragraph takes: hosts differ (only real Word can tell which does what). */
export type WholeParagraphShape = "block" | "inline";

/** @throws WrapError, the document being unchanged, when no control can stand there. */
export function wrapRange(range: TextRange, shape: WholeParagraphShape): ContentControl {
  const { stretches } = range;
  const [first] = stretches;
  const isWhole = stretches.every(({ paragraph, start, end }) => start === 0 && end === paragraph.length);
  if (!first || range.isEmpty) throw new WrapError("an empty range");
  if (stretches.length > 1 && !isWhole) throw new WrapError("part of several paragraphs");
  if (
    stretches.length > 1 ||
    (isWhole && shape === "block" && !innermostControl(first.paragraph, first.start, first.end)?.isInline)
  ) {
    return wrapParagraphs(stretches.map(({ paragraph }) => paragraph));
  }
  return wrapRuns(first.paragraph, first.start, first.end);
}

/** A block control round whole paragraphs that stand side by side. */
export function wrapParagraphs(paragraphs: readonly Paragraph[]): ContentControl {
  const [first] = paragraphs;
  const parent = first?.element.parent;
  if (!first || !parent || paragraphs.some(({ element }) => element.parent !== parent))
    throw new WrapError("paragraphs of several parents");
  const control = ContentControl.make(first.story.document.nextControlId());
  parent.insertBefore(first.element, control);
  return fill(
    first,
    control,
    paragraphs.map(({ element }) => element),
  );
}

/** An inline control round the runs between two offsets. */
function wrapRuns(paragraph: Paragraph, start: number, end: number): ContentControl {
  const runs = coverPieces(paragraph, start, end).map(({ run }) => run);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) throw new WrapError("no text there");
  const ancestor = commonAncestor(first, last, runs.length === 1 ? first.parent : undefined);
  const top = (run: XmlElement): XmlElement => {
    let child = run;
    while (child.parent && child.parent !== ancestor) child = child.parent;
    return child;
  };
  const inside = new Set(runs);
  const from = cutBefore(top(first), inside);
  const to = cutAfter(top(last), inside);
  const control = ContentControl.make(paragraph.story.document.nextControlId());
  const nodes = ancestor.children.slice(ancestor.indexOf(from), ancestor.indexOf(to) + 1);
  if (nodes.some((node) => !(node instanceof XmlText) && runsOf(node).some((run) => !inside.has(run)))) {
    throw new WrapError("wrappers that cross the range");
  }
  ancestor.insertBefore(from, control);
  return fill(paragraph, control, nodes);
}

/** Moves nodes into a control. Neither the paragraphs of the story nor the pieces of any of them change. */
function fill(paragraph: Paragraph, element: XmlElement, nodes: readonly XmlNode[]): ContentControl {
  const control = paragraph.story.controlOf(element);
  for (const node of nodes) {
    node.parent?.removeChild(node);
    control.content.append(node);
  }
  return control;
}

function commonAncestor(one: XmlElement, other: XmlElement, known: XmlElement | null | undefined): XmlElement {
  for (let above = known ?? one.parent; above; above = above.parent) if (above.contains(other)) return above;
  throw new WrapError("no common parent");
}

/** A link that begins before the range is cut in two; a control is not (#1169). */
function cutBefore(wrapper: XmlElement, inside: ReadonlySet<XmlElement>): XmlElement {
  const outside = wrapper.name === "w:r" ? [] : runsOf(wrapper).filter((run) => !inside.has(run));
  if (outside.length === 0) return wrapper;
  if (wrapper.name === "w:sdt") throw new WrapError("partial overlap with a control");
  const before = wrapper.cloneShallow();
  wrapper.parent?.insertBefore(wrapper, before);
  for (const child of [...wrapper.elements]) {
    if (runsOf(child).some((run) => inside.has(run))) break;
    child.remove();
    before.append(child);
  }
  return wrapper;
}

function cutAfter(wrapper: XmlElement, inside: ReadonlySet<XmlElement>): XmlElement {
  const outside = wrapper.name === "w:r" ? [] : runsOf(wrapper).filter((run) => !inside.has(run));
  if (outside.length === 0) return wrapper;
  if (wrapper.name === "w:sdt") throw new WrapError("partial overlap with a control");
  const after = wrapper.cloneShallow();
  const elements = [...wrapper.elements];
  const last = elements.findLastIndex((child) => runsOf(child).some((run) => inside.has(run)));
  for (const child of elements.slice(last + 1)) {
    child.remove();
    after.append(child);
  }
  wrapper.parent?.insertAfter(wrapper, after);
  return wrapper;
}

function runsOf(element: XmlElement): XmlElement[] {
  return element.name === "w:r" ? [element] : [...element.descendants("w:r")];
}

/** The innermost control that holds everything between two offsets; undefined when none does. */
export function innermostControl(paragraph: Paragraph, start: number, end: number): ContentControl | undefined {
  const pieces = paragraph.piecesBetween(start, Math.max(end, start + 1));
  const runs = pieces.length > 0 ? pieces.map(({ run }) => run) : [paragraph.element];
  for (let above = runs[0]?.parent; above; above = above.parent) {
    const holder = above;
    if (holder.name === "w:sdt" && runs.every((run) => holder.contains(run))) return paragraph.story.controlOf(holder);
  }
  return undefined;
}
