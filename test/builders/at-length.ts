/**
 * Corpora are tried by a fixed sample in `npm test`, and whole by `npm run laws:at-length`, which sets this: what a sample of them
 * does not show, months of `npm test` would not either.
 */
const isAtLength = process.env.TRAME_AT_LENGTH === "1";

/** How many of a corpus are tried, or which. */
export function sampled<Choice>(sample: Choice, whole: Choice): Choice {
  return isAtLength ? whole : sample;
}

/**
 * How a law is tried on what is drawn: in `npm test` always the same, and told as it was drawn, since making a failing draw smaller may
 * take hours; at length others each time.
 */
export function draws(count: number): { readonly numRuns: number; readonly seed?: number; readonly endOnFailure?: boolean } {
  return isAtLength ? { numRuns: count } : { numRuns: count, seed: 18, endOnFailure: true };
}

/** One in three of each kind of a corpus, so that every kind is there; all of it at length. */
export function oneInThree<One extends { readonly kind: string }>(corpus: readonly One[]): readonly One[] {
  const seen = new Map<string, number>();
  return corpus.filter(({ kind }) => {
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    return isAtLength || nth % 3 === 0;
  });
}
