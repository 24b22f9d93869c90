/**
 * Controls of somebody else's that stand in a slot. One that holds exactly its text, or exactly what follows its preposition, is
 * written in, and stays what it is: its tag, its title, what it is bound to.
 *
 * Refused, each by its name, is what no Word lets be written so, or nobody could verify: a lock; a date, a list, a box, which are
 * chosen; two controls that show one piece of XML, where writing one would change the other unseen; a control round a part of an
 * answer. And a plain-text control that is all of a slot: WordApi 1.3 lists rich text alone (office-js #3968, #2160; other kinds have
 * to be asked for from 1.5 on), what search finds of it is inside it, where no control of ours may stand (17.5.2.44), and without one
 * of ours nothing tells later which place was written. (Whether one would be put round it by a range from the word before it to the
 * word after it, only real Word can tell.) After a preposition ours stands round both, and it is written.
 */

import type { DocumentContent, DocumentControl, DocumentExtras, HeldStretch, OtherControl } from "../agreement-document";
import type { FoundSlot, PlacedSlot } from "../alignment/alignment";
import { prepositionEnd } from "../french/preposition-end";
import { isOurTag } from "../model/tag";

/** Longest text that is looked for in a control, in UTF-16 units: what one search of Word takes, with room for its special codes. */
const LONGEST = 200;

/** What somebody else's control holds of a slot's text, and whether it is bound to XML that others may show. */
export interface WrittenInside {
  readonly stretch: HeldStretch;
  readonly isBound: boolean;
}

/** How many controls are bound to each piece of XML. */
type BoundTo = ReadonlyMap<string, number>;

/** The slots that are written in somebody else's control, by their id. */
export function slotsWrittenInside(
  slots: readonly PlacedSlot[],
  controls: readonly (DocumentControl | undefined)[],
  content: DocumentContent,
  extras: DocumentExtras,
): ReadonlyMap<string, WrittenInside> {
  const stores = countStores(extras);
  const holding = new Set(content.controls.flatMap(({ tag, parent }) => (parent && !isOurTag(tag) ? [parent] : [])));
  return new Map(
    slots.flatMap((placed, index): [string, WrittenInside][] => {
      if (placed.state === "lost") return [];
      const control = controls[index];
      const found = otherIn(placed, extras, stores);
      // A rich text control that is none of those in ours stands round it: ours is written as ever.
      const isIn = control
        ? holding.has(control) || !found?.isRichText
        : found?.isRichText === true || found?.stretch !== "whole";
      return found && isIn ? [[placed.slot.id, found]] : [];
    }),
  );
}

function countStores(extras: DocumentExtras): BoundTo {
  const counts = new Map<string, number>();
  const others = extras.marks.flatMap((marks) => marks?.others ?? []);
  for (const { store } of others) if (store !== undefined) counts.set(store, (counts.get(store) ?? 0) + 1);
  return counts;
}

/** The only control of somebody else's in a slot, where it can be written in. */
function otherIn(
  { span, text }: FoundSlot,
  extras: DocumentExtras,
  stores: BoundTo,
): (WrittenInside & { readonly isRichText: boolean }) | undefined {
  if (span.first !== span.last) return undefined;
  const others = extras.marks[span.first]?.others ?? [];
  const [one, ...more] = others.filter(({ start, end }) => start < span.end && span.start < end);
  if (!one || more.length > 0 || !isWritable(one, stores)) return undefined;
  const from = one.start - span.start;
  const stretch = from === 0 ? "whole" : from > 0 && from === prepositionEnd(text) ? "after-preposition" : undefined;
  const held = text.slice(from);
  // One that is not listed is found by its text: the first place that shows it is to be its own.
  const isFound = one.isRichText || (held.length <= LONGEST && text.indexOf(held) === from);
  if (!stretch || one.end !== span.end || !isFound) return undefined;
  return { stretch, isRichText: one.isRichText, isBound: one.store !== undefined };
}

function isWritable({ takesText, isLocked, store }: OtherControl, stores: BoundTo): boolean {
  return takesText && !isLocked && (store === undefined || stores.get(store) === 1);
}
