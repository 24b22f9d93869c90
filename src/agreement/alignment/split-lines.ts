/**
 * Fourth pass of the alignment: paragraphs of the model that a person made lines of one (Shift+Enter). Each line is then a paragraph
 * of the model of its own, so that no slot reaches into the next line:
 *
 *     Pour xxx⏎Prénom Nom⏎Fonction        three paragraphs of the model, in a cell of one
 */

import type { TextSpan } from "./match-words";
import type { ReadParagraph } from "./pair-paragraphs";
import type { Pattern } from "./pattern";
import type { RejoinedPair } from "./rejoin-paragraphs";

/** A pair, and the part of its paragraph it is, where it is one line of several. */
export interface LinePair extends RejoinedPair {
  readonly line?: TextSpan;
}

export function splitLines(
  patterns: readonly Pattern[],
  pairs: readonly RejoinedPair[],
  read: readonly ReadParagraph[],
): LinePair[] {
  const placed = new Set(pairs.map(({ model }) => model));
  const split = pairs.flatMap((pair): LinePair[] => {
    const [only, ...others] = pair.document;
    const text = read[only ?? -1]?.text ?? "";
    if (only === undefined || others.length > 0 || pair.joinedWith !== undefined || !text.includes("\n")) return [pair];
    if (patterns[pair.model]?.isOpen) return [pair];
    const found = linesOf(patterns, pair.model, text, (model) => placed.has(model));
    if (!found) return [pair];
    return found.map(({ model, line }) => {
      placed.add(model);
      return {
        model,
        document: [only],
        joinedWith: model === pair.model ? (found.find((one) => one.model !== model)?.model ?? model) : pair.model,
        line,
      };
    });
  });
  return split.sort((one, other) => one.model - other.model);
}

/** The lines of a text that are a paragraph and missing ones next to it, in their order; undefined where they are not. */
function linesOf(
  patterns: readonly Pattern[],
  model: number,
  text: string,
  isPlaced: (model: number) => boolean,
): { readonly model: number; readonly line: TextSpan }[] | undefined {
  const lines = spansOfLines(text);
  const shows = (at: number | undefined, line: TextSpan | undefined): boolean => {
    const pattern = patterns[at ?? -1];
    return pattern !== undefined && line !== undefined && pattern.matchExactly(text.slice(line.start, line.end)) !== undefined;
  };
  const own = lines.findIndex((line) => shows(model, line));
  if (own < 0) return undefined;
  const found = [{ model, line: lines[own] ?? { start: 0, end: text.length } }];
  for (const step of [-1, 1] as const) {
    for (let at = model, line = own + step; ; line += step) {
      at = nextWithText(patterns, at, step);
      const span = lines[line];
      if (isPlaced(at) || !span || !shows(at, span)) break;
      found.push({ model: at, line: span });
    }
  }
  return found.length > 1 ? found : undefined;
}

function nextWithText(patterns: readonly Pattern[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (patterns[at]?.isBlank) at += step;
  return at;
}

/** Where the lines of a text that hold something stand. */
function spansOfLines(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    if (line.trim() !== "") spans.push({ start: index, end: index + line.length });
  }
  return spans;
}
