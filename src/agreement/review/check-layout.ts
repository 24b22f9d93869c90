/** Paragraphs of the model that hold all their words and were cut in two, or made one. */

import { sameText } from "../french/fold";
import type { ModelParagraph } from "../model/agreement-model";
import { isClause } from "./clause-lines";
import { finding } from "../reading/finding";
import type { Observation } from "./review-finding";
import { nameOfParagraph, placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkLayout(seen: ReviewedAgreement): Observation[] {
  const { model, alignment } = seen;
  return alignment.paragraphs.flatMap(({ document, joinedWith, isInCells }, index): Observation[] => {
    const paragraph = model.paragraphs[index];
    const about = nameOfParagraph(model, index);
    if (joinedWith !== undefined && joinedWith < index && document[0] !== undefined) {
      // Lines of one paragraph, and what stands in a cell, read as paragraphs do.
      if (paragraph?.inTable || textOf(seen, document[0]).includes("\n")) return [];
      const text = paragraph?.text.trim() ?? "";
      const span = wholeParagraph(seen, document[0]);
      return [{ finding: finding("paragraphs-joined", { text }, placeOf(seen, span)), about, text, span }];
    }
    if (isInCells) return [];
    const [first, second] = document;
    // Of an engagement whose last words are a bullet of their own its check tells.
    if (!paragraph || first === undefined || second === undefined || isClause(seen, second)) return [];
    if (mayBreakAfter(paragraph, textOf(seen, first))) return [];
    const span = wholeParagraph(seen, second);
    const text = textOf(seen, second).trim();
    return [{ finding: finding("paragraph-cut", { text }, placeOf(seen, span)), about, text, span }];
  });
}

/** Whether a paragraph of the model may go to a new line after such a beginning. */
function mayBreakAfter({ pieces }: ModelParagraph, beginning: string): boolean {
  const at = pieces.findIndex(({ kind }) => kind === "break");
  const isBreak =
    at >= 0 &&
    sameText(
      beginning,
      pieces
        .slice(0, at)
        .map(({ text }) => text)
        .join(""),
    );
  return isBreak || pieces.some((piece) => piece.kind === "slot" && piece.slot.lines === "several");
}
