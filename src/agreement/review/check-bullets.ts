/** Bullets without text, but for the items of a list, which are slots. */

import { itemIndex } from "../fields/printed-form";
import { fold } from "../french/fold";
import { finding } from "../reading/finding";
import type { Observation, Repair } from "./review-finding";
import { placeOf, type ReviewedAgreement, wholeParagraph } from "./reviewed-agreement";

export function checkBullets(seen: ReviewedAgreement): Observation[] {
  const ofSlots = new Set(
    seen.alignment.slots.flatMap((placed) =>
      placed.state !== "lost" && itemIndex(placed.slot.form) !== undefined ? [placed.span.first] : [],
    ),
  );
  return seen.content.paragraphs.flatMap(({ text, listLevel }, index): Observation[] => {
    if (listLevel === null || fold(text).trim() !== "" || ofSlots.has(index)) return [];
    // What it held is struck out by a revision that nobody decided: of that the revision tells.
    if (seen.extras?.marks[index]?.marks.some(({ kind }) => kind === "revision")) return [];
    const span = wholeParagraph(seen, index);
    const repair: Repair = { kind: "remove-paragraph", paragraph: index };
    return [{ finding: finding("bullet-empty", {}, placeOf(seen, span)), about: "bullet", text: "", span, repair }];
  });
}
