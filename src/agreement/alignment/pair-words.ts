/**
 * The words that two texts have in common, in order, at the least cost: a missing word and an extra word cost one, words in a gap
 * cost next to nothing, so that the others are kept as close together as they stand.
 *
 * A table of all words by all words, less what needs none: what both texts end with, and the words of one that the other does not
 * have at all, however many follow one another.
 */

/** What a word costs, and one in a gap. Whole numbers: of two ways that cost the same neither is dearer by a rounding. */
const COST = { word: 1_000_000, inGap: 1 } as const;

/** How a cell of the table was reached. */
const STEP = { keep: 0, missing: 1, extra: 2 } as const;

/** Found words: one that is expected somewhere, or a run of those that are not. */
interface Column {
  /** Index of the last of them. */
  readonly at: number;
  /** Its key; undefined for a run. */
  readonly key: string | undefined;
  readonly words: number;
}

/** What is left to compare once the words at the end are paired. */
export interface WordsToCompare {
  /** How many of the expected words, from the first. */
  readonly rows: number;
  readonly columns: readonly Column[];
  /** Pairs, by index, of the words that both texts end with. */
  readonly ending: readonly (readonly [expected: number, found: number])[];
}

/**
 * @param expected keys, as are those found.
 * @param gapBefore whether a gap stands before each expected word, and after the last.
 */
export function toCompare(expected: readonly string[], found: readonly string[], gapBefore: readonly boolean[]): WordsToCompare {
  const ending: (readonly [number, number])[] = [];
  let [rows, end] = [expected.length, found.length];
  // A word that ends both costs nothing to keep, and more to leave; in a gap it would cost next to nothing to leave.
  while (rows > 0 && end > 0 && !gapBefore[rows] && expected[rows - 1] === found[end - 1]) ending.push([(rows -= 1), (end -= 1)]);
  const known = new Set(expected.slice(0, rows));
  const columns: Column[] = [];
  for (let at = 0; at < end; at += 1) {
    const key = known.has(found[at] ?? "") ? found[at] : undefined;
    const last = columns.at(-1);
    if (key === undefined && last && last.key === undefined) columns[columns.length - 1] = { ...last, at, words: last.words + 1 };
    else columns.push({ at, key, words: 1 });
  }
  return { rows, columns, ending };
}

/** For each expected word, the index of the found word it is; -1 when it is missing. Parameters as for {@link toCompare}. */
export function pairWords(expected: readonly string[], found: readonly string[], gapBefore: readonly boolean[]): number[] {
  const counterpart = new Array<number>(expected.length).fill(-1);
  const { rows, columns, ending } = toCompare(expected, found, gapBefore);
  for (const [word, at] of ending) counterpart[word] = at;
  if (rows === 0 || columns.length === 0) return counterpart;

  const numbers = new Map(expected.slice(0, rows).map((key, word) => [key, word]));
  const numberOf = (key: string | undefined): number => (key === undefined ? -1 : (numbers.get(key) ?? -1));
  const keys = Int32Array.from(columns, ({ key }) => numberOf(key));
  const words = Int32Array.from(columns, (column) => column.words);
  const width = columns.length + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let costs = new Float64Array(width);
  for (let row = 0; row <= rows; row += 1) {
    const extra = gapBefore[row] ? COST.inGap : COST.word;
    const wanted = row > 0 ? numberOf(expected[row - 1]) : -2;
    costs[0] = row * COST.word;
    steps[row * width] = STEP.missing;
    for (let column = 1; column < width; column += 1) {
      let best = (costs[column - 1] ?? 0) + (words[column - 1] ?? 0) * extra;
      let step: number = STEP.extra;
      const missing = row > 0 ? (above[column] ?? 0) + COST.word : Infinity;
      if (missing <= best) [best, step] = [missing, STEP.missing];
      const kept = keys[column - 1] === wanted ? (above[column - 1] ?? 0) : Infinity;
      if (kept <= best) [best, step] = [kept, STEP.keep];
      costs[column] = best;
      steps[row * width + column] = step;
    }
    [above, costs] = [costs, above];
  }

  for (let row = rows, column = columns.length; row > 0 && column > 0;) {
    const step = steps[row * width + column];
    if (step === STEP.keep) counterpart[(row -= 1)] = columns[(column -= 1)]?.at ?? -1;
    else if (step === STEP.missing) row -= 1;
    else column -= 1;
  }
  return counterpart;
}
