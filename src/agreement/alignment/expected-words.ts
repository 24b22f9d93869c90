/** The words that a paragraph of the model is expected to show, facts and known answers among them, and the text they stand in. */

import { foldWithOffsets } from "../french/fold";
import { type Token, tokensOf } from "./tokens";

interface Stretch {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly words: readonly Token[];
  /** Index of its first word among all. */
  readonly first: number;
}

export class ExpectedWords {
  readonly stretches: readonly Stretch[];
  readonly words: readonly Token[];

  /** @param texts what stands between the places where anything may. */
  constructor(texts: readonly string[]) {
    let first = 0;
    this.stretches = texts.map((text) => {
      const { text: folded, offsets } = foldWithOffsets(text);
      const words = tokensOf(folded);
      first += words.length;
      return { text, offsets, words, first: first - words.length };
    });
    this.words = this.stretches.flatMap(({ words }) => words);
  }

  /** The model's own text from a word to before another; undefined where anything may stand between the two. */
  textOf(from: number, to: number): string | undefined {
    if (from >= to) return "";
    const { text, offsets, words, first } = this.stretches.find((one) => from < one.first + one.words.length) ?? NOWHERE;
    const [head, tail] = [words[from - first], words[to - 1 - first]];
    return head && tail && text.slice(offsets[head.start], offsets[tail.end]);
  }

  /** Where words stand first, from a word on: the index of the first of them and of the one after; undefined when they do not. */
  find(text: string, from = 0): { readonly from: number; readonly to: number } | undefined {
    const keys = tokensOf(foldWithOffsets(text).text).map(({ key }) => key);
    for (let at = from; keys.length > 0 && at + keys.length <= this.words.length; at += 1) {
      if (keys.every((key, nth) => this.words[at + nth]?.key === key)) return { from: at, to: at + keys.length };
    }
    return undefined;
  }
}

const NOWHERE: Stretch = { text: "", offsets: [], words: [], first: 0 };
