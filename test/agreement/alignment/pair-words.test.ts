/** The words of two texts, paired as a whole table of them would; and how little of that table is made. */

import fc from "fast-check";
import { pairWords, toCompare } from "../../../src/agreement/alignment/pair-words";

/** Words of a text; "_" is a gap of it. */
function wordsOf(text: string): { readonly words: string[]; readonly gaps: boolean[] } {
  const words: string[] = [];
  const gaps = [false];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    if (word === "_") gaps[words.length] = true;
    else gaps[words.push(word)] = false;
  }
  return { words, gaps };
}

/** By the whole table, whatever the texts have in common. */
function pairedByTable(expected: readonly string[], found: readonly string[], gaps: readonly boolean[]): number[] {
  const cost: number[][] = [];
  const steps: string[][] = [];
  for (let i = 0; i <= expected.length; i += 1) {
    cost.push([]);
    steps.push([]);
    for (let j = 0; j <= found.length; j += 1) {
      const missing = i > 0 ? cost[i - 1]![j]! + 1_000_000 : Infinity;
      const added = j > 0 ? cost[i]![j - 1]! + (gaps[i] ? 1 : 1_000_000) : Infinity;
      const kept = i > 0 && j > 0 && expected[i - 1] === found[j - 1] ? cost[i - 1]![j - 1]! : Infinity;
      const best = i + j === 0 ? 0 : Math.min(kept, missing, added);
      cost[i]!.push(best);
      steps[i]!.push(best === kept ? "keep" : best === missing ? "missing" : "extra");
    }
  }
  const counterpart = expected.map(() => -1);
  for (let i = expected.length, j = found.length; i > 0 || j > 0;) {
    const step = steps[i]![j];
    if (step === "keep") counterpart[(i -= 1)] = j -= 1;
    else if (step === "missing") i -= 1;
    else j -= 1;
  }
  return counterpart;
}

it.each([
  ["a b c", "a b c", [0, 1, 2]],
  ["a b c", "a x c", [0, -1, 2]],
  ["a b", "a x a b", [2, 3]],
  ["a _ b", "a x y b", [0, 3]],
  ["a _", "a a", [0]],
  ["_ a", "x a a", [2]],
  ["a b", "", [-1, -1]],
])("the words of “%s” in “%s”", (model, text, pairs) => {
  const { words, gaps } = wordsOf(model);
  expect(pairWords(words, wordsOf(text).words, gaps)).toEqual(pairs);
});

it("pairs any two texts as the whole table does", () => {
  const word = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constant("_")), { maxLength: 12 }),
      fc.array(fc.oneof(word, fc.constantFrom("x", "y", "z")), { maxLength: 14 }),
      (model, text) => {
        const { words, gaps } = wordsOf(model.join(" "));
        expect(pairWords(words, text, gaps)).toEqual(pairedByTable(words, text, gaps));
      },
    ),
    { numRuns: 2_000, seed: 18 },
  );
});

describe("the cells of the table that are made", () => {
  const clause = Array.from({ length: 60 }, (_, nth) => `mot${nth}`);
  const gaps = clause.map(() => false);
  const cellsOf = (found: readonly string[]): number => {
    const { rows, columns } = toCompare(clause, found, gaps);
    return rows * columns.length;
  };
  const typed = (count: number): string[] => Array.from({ length: count }, (_, nth) => `autre${nth}`);

  it("are none for a text that is the clause", () => {
    expect(cellsOf(clause)).toBe(0);
  });

  it("are none for whatever is typed before it", () => {
    expect(cellsOf([...typed(5_000), ...clause])).toBe(0);
  });

  it("are as many for 40 words typed in it as for 4,000", () => {
    const cells = (count: number): number => cellsOf([...clause.slice(0, 30), ...typed(count), ...clause.slice(30)]);
    process.stdout.write(`cells for 40 words typed in a clause of 60: ${cells(40)}, for 4,000: ${cells(4_000)}\n`);
    expect(cells(4_000)).toBe(cells(40));
    expect(cells(40)).toBeLessThan(clause.length * clause.length);
  });
});
