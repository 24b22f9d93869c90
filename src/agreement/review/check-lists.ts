/** Lists of engagements: none of their bullets left, or a last one that ends as if another followed. */

import { fold } from "../french/fold";
import { finding } from "../reading/finding";
import type { Observation } from "./review-finding";
import { isEngagement } from "./clause-lines";
import { nameOfParagraph, placeBefore, placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

/** Bullets of one level, between two paragraphs that have none; blank ones between bullets do not count. */
interface ModelList {
  /** The paragraph that introduces it. */
  readonly heading: number;
  readonly items: number[];
}

export function checkLists(seen: ReviewedAgreement): Observation[] {
  return listsOf(seen).flatMap((list): Observation[] => {
    const name = nameOfParagraph(seen.model, list.items[0] ?? list.heading);
    const present = list.items.flatMap((item) => seen.alignment.paragraphs[item]?.document.slice(-1) ?? []);
    const last = present.at(-1);
    if (last === undefined) {
      const at = seen.alignment.paragraphs[list.heading]?.document.at(-1);
      // Gone with its heading: that is said of the paragraphs.
      if (at === undefined) return [];
      const heading = textOf(seen, at);
      const span = placeBefore(seen.alignment, list.items[0] ?? 0, seen);
      const label = { fr: heading.trim(), en: heading.trim() };
      const one = finding("list-empty", { list: label }, span && placeOf(seen, span));
      return [{ finding: one, about: name, text: "", span }];
    }
    const text = textOf(seen, last);
    if (!/[;,]$/u.test(fold(text).trim()) || isEngagement(seen, last)) return [];
    const span = { first: last, start: text.length, last, end: text.length };
    return [{ finding: finding("list-left-open", {}, placeOf(seen, span)), about: name, text, span }];
  });
}

/** Lists of two bullets or more that end with a full stop in the model, or with a slot. */
function listsOf({ model }: ReviewedAgreement): ModelList[] {
  const lists: ModelList[] = [];
  const open = new Map<number, ModelList>();
  let heading = 0;
  model.paragraphs.forEach(({ text, listLevel, pieces }, index) => {
    if (listLevel === null) {
      if (text.trim() === "") return;
      heading = index;
      open.clear();
      return;
    }
    let list = open.get(listLevel);
    if (!list) {
      list = { heading, items: [] };
      open.set(listLevel, list);
      lists.push(list);
    }
    if (pieces.length > 0) list.items.push(index);
    if (pieces.length > 0 && text.trim().endsWith(":")) heading = index;
  });
  return lists.filter(
    ({ items }) => items.length > 1 && endsList(model.paragraphs[items.at(-1) ?? -1]?.text ?? "", items.length),
  );
}

function endsList(text: string, items: number): boolean {
  return items > 1 && !/[;,]$/u.test(fold(text).trim());
}
