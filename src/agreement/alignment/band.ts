/**
 * A table of which only a band round the diagonal is kept: its size is its length times its width. The width holds what the two
 * texts differ by in length: rows are the model's, so that the longest of documents costs its length times the model's.
 *
 *               columns of the other text
 *     rows      ■ ■ ■ · · · · · ·        ■  kept: what stands at one place of a text stands near the same place of the other
 *     of one    ■ ■ ■ ■ · · · · ·        ·  never looked at: -Infinity to whoever asks
 *     text      · ■ ■ ■ ■ ■ · · ·
 *               · · · ■ ■ ■ ■ ■ ·        A row is stored from its first kept column on, `2 * half + 1` wide, and leans with
 *               · · · · · ■ ■ ■ ■        the slope of the diagonal where one text is longer.
 */
export class Band {
  readonly #width: number;
  readonly #half: number;
  readonly #slope: number;
  readonly #scores: Float64Array;
  readonly #steps: Uint8Array;

  /** @param half how far from the diagonal, in columns, beyond what the two lengths differ by. */
  constructor(
    rows: number,
    private readonly columns: number,
    half: number,
  ) {
    this.#half = half + Math.abs(columns - rows);
    this.#width = 2 * this.#half + 1;
    this.#slope = rows === 0 ? 0 : columns / rows;
    this.#scores = new Float64Array((rows + 1) * this.#width).fill(-Infinity);
    this.#steps = new Uint8Array(this.#scores.length);
  }

  /** First and last column of a row that are kept. */
  columnsOf(row: number): { readonly from: number; readonly to: number } {
    const centre = this.#centre(row);
    return { from: Math.max(0, centre - this.#half), to: Math.min(this.columns, centre + this.#half) };
  }

  /** -Infinity outside the band. */
  score(row: number, column: number): number {
    const at = this.#index(row, column);
    return at < 0 ? -Infinity : (this.#scores[at] ?? -Infinity);
  }

  step(row: number, column: number): number {
    return this.#steps[this.#index(row, column)] ?? 0;
  }

  /** Keeps a score if it is better than the one there. */
  offer(row: number, column: number, score: number, step: number): void {
    const at = this.#index(row, column);
    if (at < 0 || score <= (this.#scores[at] ?? 0)) return;
    this.#scores[at] = score;
    this.#steps[at] = step;
  }

  #centre(row: number): number {
    return Math.round(row * this.#slope);
  }

  #index(row: number, column: number): number {
    const offset = column - this.#centre(row) + this.#half;
    return row < 0 || column < 0 || offset < 0 || offset >= this.#width ? -1 : row * this.#width + offset;
  }
}
