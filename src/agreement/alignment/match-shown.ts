/**
 * A paragraph of the model against a text, word by word, when what its slots show is known (their controls tell) and what its
 * facts, and words that agree with an answer, are expected to be. Known texts are words like any other, so that what was typed beside an answer is told from it.
 */

import { isToFill, type ModelParagraph, type Slot, type TextPiece } from "../model/agreement-model";
import { ExpectedWords } from "./expected-words";
import { type AlteredWords, matchWords, type TextSpan, unfold, type WordMatch } from "./match-words";
import { type Token, tokensOf } from "./tokens";

/** A slot, words that agree, or a fact of the paragraph; `span` is undefined where the text does not show it, or not in one piece. */
interface ShownPiece {
  readonly piece: Extract<TextPiece, { kind: "slot" | "fact" }>;
  readonly span: TextSpan | undefined;
}

export interface ShownMatch {
  readonly pieces: readonly ShownPiece[];
  readonly alterations: readonly AlteredWords[];
  readonly expected: ExpectedWords;
}

/** @param answerOf what a slot shows; undefined where nothing tells, and anything may stand there. */
export function matchShown(paragraph: ModelParagraph, answerOf: (slot: Slot) => string | undefined, text: string): ShownMatch {
  const known = new Map<TextPiece, string>();
  for (const piece of paragraph.pieces) {
    const shown =
      piece.kind === "slot" && isToFill(piece.slot)
        ? answerOf(piece.slot)
        : piece.kind === "fact" || piece.kind === "slot"
          ? piece.text
          : undefined;
    if (shown !== undefined && shown.trim() !== "") known.set(piece, shown);
  }
  const mayBreak = paragraph.pieces.some(({ kind }) => kind === "break");
  const tries = (mayBreak ? ["", " "] : [""]).flatMap((lineBreak) => {
    const closed = matchWith(paragraph, known, lineBreak, text);
    const lost = closed.pieces.filter(({ piece, span }) => known.has(piece) && !span);
    if (lost.length === 0) return [closed];
    // A fact that was changed stands where it did: anything may stand there.
    const kept = new Map([...known].filter(([piece]) => !lost.some((one) => one.piece === piece)));
    const open = matchWith(paragraph, kept, lineBreak, text);
    const isGone = open.pieces.some(({ piece, span }) => known.has(piece) && !kept.has(piece) && span?.start === span?.end);
    return isGone ? [closed] : [closed, open];
  });
  return tries.reduce((best, one) => (costOf(one, text) < costOf(best, text) ? one : best));
}

/** How many words are not what was expected. */
function costOf({ alterations }: ShownMatch, text: string): number {
  return alterations.reduce(
    (sum, { start, end, expected }) => sum + tokensOf(text.slice(start, end)).length + tokensOf(expected).length,
    0,
  );
}

/** A piece among the words of a stretch: offsets in its folded text. */
interface Mark extends TextSpan {
  readonly piece: ShownPiece["piece"];
  readonly stretch: number;
}

function matchWith(
  paragraph: ModelParagraph,
  known: ReadonlyMap<TextPiece, string>,
  lineBreak: string,
  text: string,
): ShownMatch {
  const stretches = [""];
  const places: (ShownPiece["piece"] | Mark)[] = [];
  for (const piece of paragraph.pieces) {
    const shown = known.get(piece);
    const stretch = stretches.length - 1;
    const before = stretches[stretch] ?? "";
    const start = before.length;
    if (piece.kind === "slot" || piece.kind === "fact") {
      places.push(shown === undefined ? piece : { piece, stretch, start, end: start + shown.length });
    }
    if (shown === undefined && (piece.kind === "slot" || piece.kind === "fact")) stretches.push("");
    else stretches[stretch] = before + (shown ?? (piece.kind === "break" ? lineBreak : piece.text));
  }
  const expected = new ExpectedWords(stretches);
  const match = matchWords(
    expected.stretches.map(({ words }) => words),
    text,
  );
  let gap = 0;
  const pieces = places.map((place): ShownPiece => {
    if (!("stretch" in place)) return { piece: place, span: match.gaps[gap++] };
    const { piece, stretch } = place;
    const { offsets, words, first } = expected.stretches[stretch] ?? { offsets: [], words: [], first: 0 };
    const [start, end] = [place.start, place.end].map((offset) => offsets.findIndex((at) => at >= offset));
    return { piece, span: spanOfWords(match, words, first, { start: start ?? 0, end: end ?? 0 }) };
  });
  return { pieces, alterations: match.alterations, expected };
}

/** Where the words of a stretch's part stand, when they are all there and nothing else is among them. */
function spanOfWords(
  { folded, found, counterpart }: WordMatch,
  tokens: readonly Token[],
  first: number,
  part: TextSpan,
): TextSpan | undefined {
  const from = tokens.findIndex(({ end }) => end > part.start);
  const after = tokens.findIndex(({ start }) => start >= part.end);
  const last = (after < 0 ? tokens.length : after) - 1;
  const [at, to] = [counterpart[first + from] ?? -1, counterpart[first + last] ?? -1];
  const [head, tail] = [tokens[from], tokens[last]];
  if (!head || !tail || at < 0 || to - at !== last - from) return undefined;
  for (let word = from; word <= last; word += 1) if (counterpart[first + word] !== at + word - from) return undefined;
  // A word may begin before the part, or end after it ("8790 BN°").
  const start = (found[at]?.start ?? 0) + Math.max(0, part.start - head.start);
  const end = (found[to]?.end ?? 0) - Math.max(0, tail.end - part.end);
  return unfold(folded, start, end);
}
