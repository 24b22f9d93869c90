/** From the screen to the document and back: `StoryView` says on each element which text it shows. */

import type { Paragraph } from "../../../docx/paragraph";
import type { Story } from "../../../docx/story";
import { type TextRange } from "../../../docx/text-range";
import type { XmlElement } from "../../../docx/xml";
import { controlElements } from "./StoryView";

export interface Position {
  readonly paragraph: Paragraph;
  readonly offset: number;
  /** What is typed there stays in this element: the content of the innermost control, else the paragraph. */
  readonly within: XmlElement;
}

/** The place in the document of a point of the screen; undefined outside the paper. */
function positionAt(story: Story, node: Node, offset: number): Position | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const shown = element?.closest("[data-paragraph]");
  const paragraph = story.paragraphs[Number(shown?.getAttribute("data-paragraph") ?? -1)];
  if (!shown || !paragraph) return undefined;
  return {
    paragraph,
    offset: Math.min(offsetAt(shown, node, offset), paragraph.length),
    within: contentAt(story, element, paragraph),
  };
}

function offsetAt(shown: Element, node: Node, offset: number): number {
  const piece = (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");
  // What an empty control shows is Word's own prompt: there is no text in it.
  if (piece?.hasAttribute("data-empty")) return startOf(piece);
  if (piece && node instanceof Text) return startOf(piece) + offset;
  // Between elements: the text before that point ends there.
  const before = document.createRange();
  before.setStart(shown, 0);
  before.setEnd(node, offset);
  let end = 0;
  for (const one of shown.querySelectorAll("[data-end]")) {
    if (before.comparePoint(one, one.childNodes.length) <= 0) end = Number(one.getAttribute("data-end"));
  }
  return end;
}

function contentAt(story: Story, element: Element | null, paragraph: Paragraph): XmlElement {
  const index = element?.closest("[data-control]")?.getAttribute("data-control") ?? -1;
  const content = controlElements(story)[Number(index)]?.child("w:sdtContent");
  // Round whole paragraphs, a control does not hold what is typed: its paragraphs do.
  return content && paragraph.element.contains(content) ? content : paragraph.element;
}

/** The point of the screen where a place of the document is. */
function pointAt(
  paper: Element,
  index: number,
  offset: number,
  within: XmlElement | undefined,
  story: Story,
): [Node, number] | undefined {
  const shown = paper.querySelector(`[data-paragraph="${index}"]`);
  if (!shown) return undefined;
  const control = within?.name === "w:sdtContent" && within.parent ? controlElements(story).indexOf(within.parent) : -1;
  const scope = shown.querySelector(`[data-control="${control}"]`) ?? shown;
  const pieces = [...scope.querySelectorAll("[data-start]")];
  const piece =
    pieces.findLast((one) => startOf(one) < offset && offset <= endOf(one)) ??
    pieces.find((one) => startOf(one) === offset) ??
    pieces.at(-1);
  if (!piece) return [shown, 0];
  const text = piece.firstChild;
  return text instanceof Text
    ? [text, Math.min(text.length, Math.max(0, offset - startOf(piece)))]
    : [piece, offset > startOf(piece) ? 1 : 0];
}

function startOf(piece: Element): number {
  return Number(piece.getAttribute("data-start"));
}

function endOf(piece: Element): number {
  return Number(piece.getAttribute("data-end") ?? piece.getAttribute("data-start"));
}

/** A range of the document as one of the screen. */
export function screenRange(paper: Element, range: TextRange, within?: XmlElement): Range | undefined {
  const { story } = range.start.paragraph;
  const start = pointAt(paper, story.placeOf(range.start.paragraph), range.start.offset, within, story);
  const end = pointAt(paper, story.placeOf(range.end.paragraph), range.end.offset, within, story);
  if (!start || !end) return undefined;
  const shown = document.createRange();
  shown.setStart(...start);
  shown.setEnd(...end);
  return shown;
}

/** A range of the screen as one of the document. */
export function documentRange(story: Story, shown: AbstractRange): { start: Position; end: Position } | undefined {
  const start = positionAt(story, shown.startContainer, shown.startOffset);
  const end = positionAt(story, shown.endContainer, shown.endOffset);
  return start && end ? { start, end } : undefined;
}
