/** Which words of the model an alteration is of, and the notes that are about them. */

import type { ExpectedWords } from "../alignment/expected-words";
import type { AlteredWords } from "../alignment/match-words";
import { tokensOf } from "../alignment/tokens";
import type { ReviewNote } from "../model/agreement-model";

/** Words of a paragraph of the model, `to` excluded. */
interface ModelWords {
  readonly from: number;
  readonly to: number;
  readonly of: ExpectedWords;
}

export interface AmongWords {
  /** Undefined where that is not told word by word. */
  readonly model: ModelWords | undefined;
  /** The notes in whose text it lies, wholly. */
  readonly notes: readonly ReviewNote[];
}

/** Told of a whole paragraph, or of a cell. */
export const UNPLACED: AmongWords = { model: undefined, notes: [] };

/** Which words of the model are altered, and the notes whose text they all are of; signs at its ends are of it too. */
export function placeAmong(
  of: ExpectedWords,
  notes: readonly ReviewNote[],
  words: AlteredWords["words"],
  found: string,
): AmongWords {
  if (!words) return UNPLACED;
  const { from, to } = words;
  const parts = notes.flatMap((note) => {
    const part = partOf(note, of);
    const touches = part && (from === to ? part.from < from && from < part.to : part.from < to && from < part.to);
    return touches ? [{ note, ...part }] : [];
  });
  // "les" that begins the sentence now is the same word.
  const kept = new Set(tokensOf(found.toLowerCase()).map(({ text }) => text));
  const isNoted = of.words
    .slice(from, to)
    .every(
      ({ text }, nth) =>
        !LETTER.test(text) ||
        kept.has(text.toLowerCase()) ||
        parts.some((part) => part.from <= from + nth && from + nth < part.to),
    );
  return { model: { from, to, of }, notes: isNoted ? parts.map(({ note }) => note) : [] };
}

const LETTER = /[\p{L}\p{N}]/u;

/** The words of a note's text among those expected: where a fact of it is not known, from its first fixed part to its last. */
function partOf({ text, fixed }: ReviewNote, of: ExpectedWords): { readonly from: number; readonly to: number } | undefined {
  const whole = of.find(text);
  if (whole) return whole;
  let part: { from: number; to: number } | undefined;
  for (const one of fixed) {
    const found = of.find(one, part?.to);
    if (!found) return undefined;
    part = { from: part?.from ?? found.from, to: found.to };
  }
  return part;
}
