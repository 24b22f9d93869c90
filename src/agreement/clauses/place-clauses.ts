/**
 * Which clauses a document has, and where. A clause is known by its control; without one, by its text. What a person
 * wrote or changed is told apart: no operation takes it away or writes over it unless it is named.
 */

import type { DocumentContent, DocumentControl } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import type { PlacedList } from "./placed-list";
import { readLines } from "./read-lines";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import type { AgreementModel, ClauseList } from "../model/agreement-model";
import { parseClauseTag, parseTag } from "../model/tag";

/** The lists of a document whose heading is found. @param alignment with the model as it is. */
export function placeClauses(model: AgreementModel, content: DocumentContent, alignment: Alignment): PlacedList[] {
  const stretches = model.clauseLists.flatMap((list) => stretchOf(model, list, content, alignment));
  const controls = locateControls(content, stretches);
  return stretches.map((stretch) => ({ ...stretch, lines: readLines({ model, content, alignment, controls, ...stretch }) }));
}

type Stretch = Omit<PlacedList, "lines">;

/** From the heading of a list to the next paragraph of the model that is found. */
function stretchOf(model: AgreementModel, list: ClauseList, { paragraphs }: DocumentContent, alignment: Alignment): Stretch[] {
  const heading = alignment.paragraphs[list.heading]?.document[0];
  if (heading === undefined) return [];
  const following = rangeOf(list.first + list.size, model.paragraphs.length).filter((at) => model.paragraphs[at]?.text !== "");
  // What was moved alone may stand anywhere, in the list too.
  const { isMoved } = alignment.paragraphs[list.heading] ?? {};
  const after = following
    .flatMap((at) => alignment.paragraphs[at] ?? [])
    .filter(({ document: [at] }) => at !== undefined && at > heading);
  const end = (after.find((one) => one.isMoved === isMoved) ?? after[0])?.document[0];
  const isBlank = paragraphs[heading + 1]?.text.trim() === "";
  return [{ list, head: isBlank ? heading + 1 : heading, end: end ?? paragraphs.length }];
}

/**
 * The control of each paragraph that is a clause or an item: the next one that shows its text, as both stand in the order
 * of the document (Word does not tell which paragraph an inline control is in).
 */
function locateControls({ paragraphs, controls }: DocumentContent, stretches: readonly Stretch[]): Map<number, DocumentControl> {
  const places = stretches.flatMap(({ head, end }) => rangeOf(head + 1, end));
  const shows = (place: number, text: string): boolean => text !== "" && sameText(paragraphs[place]?.text ?? "", text);
  const located = new Map<number, DocumentControl>();
  let from = 0;
  controls.forEach((control) => {
    const { tag, text } = control;
    if (!parseClauseTag(tag) && itemIndex(parseTag(tag)?.form ?? "plain") === undefined) return;
    // Somebody who pressed Enter in a clause made two paragraphs of it: the first is the clause.
    const shown = [text.trim(), text.trim().split("\n")[0] ?? ""];
    const at = shown.map((one) => places.findIndex((place, index) => index >= from && shows(place, one))).find((one) => one >= 0);
    const place = places[at ?? -1];
    if (at === undefined || place === undefined) return;
    located.set(place, control);
    from = at + 1;
  });
  return located;
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
