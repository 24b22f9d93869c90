import type { DocumentSpan } from "../agreement-document";
import type { Alteration } from "./alignment";
import type { AlteredWords, TextSpan } from "./match-words";
import { pastTyped } from "./typed-bullet";

/** The text of one paragraph of a document, or of several as one, and the way back to where it stands. */
export class JoinedText {
  readonly text: string;
  readonly #starts: readonly number[];

  /**
   * @param indices of the paragraphs, in order; at least one.
   * @param line the part of the first that is meant, where it is not all of it.
   * @param typedBullets how long the bullet is that was typed in each, by index: spaces here.
   */
  constructor(
    private readonly indices: readonly number[],
    document: readonly { readonly text: string }[],
    line?: TextSpan,
    typedBullets?: ReadonlyMap<number, number>,
  ) {
    const texts = indices.map((index) => pastTyped(document[index]?.text ?? "", typedBullets?.get(index)));
    this.text = texts.join("\n").slice(line?.start, line?.end);
    const before = line?.start ?? 0;
    this.#starts = texts.map((_, nth) => texts.slice(0, nth).reduce((sum, text) => sum + text.length + 1, -before));
  }

  textOf({ start, end }: TextSpan): string {
    return this.text.slice(start, end);
  }

  spanOf({ start, end }: TextSpan): DocumentSpan {
    const [from, to] = [this.#placeOf(start), this.#placeOf(end)];
    return { first: from.at, start: from.offset, last: to.at, end: to.offset };
  }

  alterationsOf(altered: readonly AlteredWords[]): Alteration[] {
    return altered.map((one) => ({ span: this.spanOf(one), found: this.textOf(one), expected: one.expected }));
  }

  #placeOf(offset: number): { at: number; offset: number } {
    const after = this.#starts.findIndex((start) => start > offset);
    const nth = (after < 0 ? this.#starts.length : after) - 1;
    return { at: this.indices[nth] ?? 0, offset: offset - (this.#starts[nth] ?? 0) };
  }
}
