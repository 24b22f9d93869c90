/** Long runs that are stopped, and gone on with: what is kept of them, and which of them there are to make. */

import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { profiles } from "../../src/simulator/word-api/profile";
import { DivergenceMatrix, TRIED_VERBS, TriedVerbs, type TriedVerb } from "./divergence-matrix";
import { type PairOfVerb, reachedPairs } from "./divergence-pairs";
import { inOrderOf } from "./kept-results";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
const file = join(folder, "results.jsonl");
afterAll(() => rmSync(folder, { recursive: true }));

const of = (verb: string): TriedVerb => ({
  ...{ profile: "web", divergences: ["ooxml-fails", "color-lowercase"], verb },
  ...{ state: "done", violations: [{ kind: "lost", detail: "un\nmot" }], asked: ["ooxml-fails"] },
});
const read = TRIED_VERBS.filter(({ name }) => name === "read");

it("a run that was stopped on the way has what it found, without the line that was cut short", () => {
  const first = new TriedVerbs(file);
  first.add(of("tick"));
  appendFileSync(file, '{"profile":"web","div');
  const second = new TriedVerbs(file);
  expect(second.get({ profile: "web", divergences: ["color-lowercase", "ooxml-fails"], verb: "tick" })).toEqual(of("tick"));
  second.add(of("untick"));
  const third = new TriedVerbs(file);
  expect([third.get(of("tick")), third.get(of("untick")), third.get(of("move"))]).toEqual([of("tick"), of("untick"), undefined]);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(4);
});

it("the order of a seed is its own, and has everything", () => {
  const all = Array.from({ length: 50 }, (_, index) => index);
  expect(inOrderOf(undefined, all)).toEqual(all);
  expect(inOrderOf(3, all)).toEqual(inOrderOf(3, all));
  expect(inOrderOf(3, all)).not.toEqual(inOrderOf(4, all));
  expect([...inOrderOf(3, all)].sort((one, other) => one - other)).toEqual(all);
});

it("two divergences are tried together where each is asked for beside the other; what was tried is not tried again", async () => {
  const tried = new TriedVerbs();
  const matrix = await DivergenceMatrix.start(profiles.web, tried);
  const pairs = read.flatMap((verb): PairOfVerb[] => [
    { divergences: ["ooxml-fails", "text-ends-with-mark"], verb },
    // No-break spaces that read as spaces do not read as narrow ones.
    { divergences: ["nbsp-read-as-space", "nbsp-read-as-narrow"], verb },
    // A reading wraps nothing.
    { divergences: ["ooxml-fails", "wrap-in-cell-fails"], verb },
  ]);
  expect(await reachedPairs(matrix, pairs)).toEqual(pairs.slice(0, 1));
  const runs = matrix.runs;
  const cells = await Promise.all(pairs.slice(0, 1).map(({ divergences, verb }) => matrix.cell(divergences, verb)));
  expect(cells).toMatchObject([{ state: "done", violations: [], isReached: true }]);
  expect(matrix.runs).toBe(runs + 1);
  matrix.close();
  const again = await DivergenceMatrix.start(profiles.web, tried);
  expect(await reachedPairs(again, pairs)).toEqual(pairs.slice(0, 1));
  expect(again.runs).toBe(0);
  again.close();
});
