/** A document as its generator knows it: what is foreign in each paragraph, and where the slots are. */

import type { Draft } from "./draft";

/** Foreign text, or the text a slot shows. */
interface Piece {
  readonly text: string;
  readonly slot: string | undefined;
}

export interface PatternParagraph {
  /** Foreign texts and slots in turn; two foreign texts never follow one another. */
  readonly pieces: readonly Piece[];
  /** Index of its (first) paragraph in the document. */
  readonly index: number;
}

export function patternOf(draft: Draft): PatternParagraph[] {
  const pattern: PatternParagraph[] = [];
  draft.paragraphs().forEach((paragraph, index) => {
    const texts = new Map<unknown, string>();
    for (const { run, text } of paragraph.pieces) texts.set(run, (texts.get(run) ?? "") + text);
    const pieces: Piece[] = [];
    for (const run of paragraph.element.descendants("w:r")) {
      const text = texts.get(run) ?? "";
      const slot = draft.slotOf.get(run);
      const last = pieces.at(-1);
      if (last && last.slot === slot) pieces[pieces.length - 1] = { text: last.text + text, slot };
      else if (text !== "" || slot !== undefined) pieces.push({ text, slot });
    }
    const [only] = pieces;
    const before = pattern.at(-1)?.pieces;
    const isRest = pieces.length === 1 && only?.slot !== undefined && before?.length === 1 && before[0]?.slot === only.slot;
    // An answer of several paragraphs is one slot.
    if (isRest)
      pattern.push({
        pieces: [{ ...only, text: `${before[0]?.text ?? ""}\n${only.text}` }],
        index: pattern.pop()?.index ?? index,
      });
    else pattern.push({ pieces, index });
  });
  return pattern;
}

/** The text of a pattern, as it is while nothing was written. */
export function textOfPattern({ pieces }: PatternParagraph): string {
  return pieces.map(({ text }) => text).join("");
}
