/** Putting a content control round text or paragraphs. */

import { ContentControl } from "./content-control";
import { guardStructure } from "./edit-guard";
import { coverPieces } from "./edit-text";
import type { Paragraph } from "./paragraph";
import type { TextRange } from "./text-range";
import type { XmlElement, XmlNode } from "./xml";

/** The range begins or ends inside a control that the other end is not in (office-js #1169), or cannot hold a control. */
export class WrapError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "WrapError";
  }
}

/** Which shape a control round the whole text of one paragraph takes: hosts differ (only real Word can tell which does what). */
export type WholeParagraphShape = "block" | "inline";

/**
 * @throws WrapError, the document being unchanged, when no control can stand there.
 * @throws RefusedEdit where what it would stand in is locked, or takes no control.
 */
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
  guardStructure(parent, first.story.document);
  const control = ContentControl.make(first.story.document.nextControlId());
  parent.insertBefore(first.element, control);
  return fill(
    first,
    control,
    paragraphs.map(({ element }) => element),
  );
}

/**
 * An inline control round the runs between two offsets, with whatever stands between them: runs without text, ends of comments,
 * bookmarks, marks of proofing and of permissions (all of them may stand in `w:sdtContent`, CT_SdtContentRun).
 */
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
  const [from, to] = [top(first), top(last)];
  const inside = new Set(runs);
  const texts = new Set(paragraph.pieces.map(({ run }) => run));
  const holdsInside = (element: XmlElement): boolean => runsOf(element).some((run) => inside.has(run));
  const holdsOutside = (element: XmlElement): boolean => runsOf(element).some((run) => texts.has(run) && !inside.has(run));
  /** Each of the two ends that holds text of both sides, and what of it goes inside. */
  const cut = new Map(
    [from, to].filter(holdsOutside).map((wrapper) => [wrapper, partInside(wrapper, wrapper === from, holdsInside)]),
  );
  const between = ancestor.elements.slice(ancestor.elements.indexOf(from), ancestor.elements.indexOf(to) + 1);
  const taken = between.flatMap((one) => cut.get(one) ?? [one]);
  if (taken.some(holdsOutside)) throw new WrapError("wrappers that cross the range");
  if (!holdsWholeFields(taken)) throw new WrapError("part of a field");
  guardStructure(ancestor, paragraph.story.document);
  for (const [wrapper, part] of cut) {
    cutWrapper(paragraph, wrapper, wrapper === from ? "before" : "after", (child) => !part.includes(child));
  }
  const control = ContentControl.make(paragraph.story.document.nextControlId());
  const nodes = ancestor.children.slice(ancestor.indexOf(from), ancestor.indexOf(to) + 1);
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

/**
 * Of a wrapper that holds text outside of the range too, what goes inside.
 *
 * @throws WrapError for a control (office-js #1169) and for a field, which cannot be cut in two.
 */
function partInside(wrapper: XmlElement, isFirst: boolean, holdsInside: (child: XmlElement) => boolean): XmlElement[] {
  if (wrapper.name === "w:sdt") throw new WrapError("partial overlap with a control");
  if (wrapper.name === "w:fldSimple") throw new WrapError("part of a field");
  const { elements } = wrapper;
  return isFirst
    ? elements.slice(elements.findIndex(holdsInside))
    : elements.slice(0, elements.map(holdsInside).lastIndexOf(true) + 1);
}

/** Cuts a link or a revision in two: some of its children go to another one beside it. */
function cutWrapper(
  paragraph: Paragraph,
  wrapper: XmlElement,
  side: "before" | "after",
  goes: (child: XmlElement) => boolean,
): void {
  const other = wrapper.cloneShallow();
  // No two revisions have one id (17.13.5).
  if (other.attribute("w:id") !== undefined) other.setAttribute("w:id", String(paragraph.story.document.nextRevisionId()));
  for (const child of wrapper.elements.filter(goes)) {
    child.remove();
    other.append(child);
  }
  if (side === "before") wrapper.parent?.insertBefore(wrapper, other);
  else wrapper.parent?.insertAfter(wrapper, other);
}

/** Whether every field (17.16.18) that begins in elements ends in them, and the other way round. */
function holdsWholeFields(elements: readonly XmlElement[]): boolean {
  let depth = 0;
  for (const mark of elements.flatMap((element) => [...element.descendants("w:fldChar")])) {
    const type = mark.attribute("w:fldCharType");
    if (type === "begin") depth += 1;
    else if (depth === 0) return false;
    else if (type === "end") depth -= 1;
  }
  return depth === 0;
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
