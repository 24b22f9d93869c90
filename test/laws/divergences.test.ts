/** What verbs do on a Word that does something otherwise; all of them, on every one there is: `npm run laws:divergences`. */

import type { Divergence } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import { eachProfile, everyProfile } from "../builders/word";
import { type Cell, DivergenceMatrix, TRIED_VERBS } from "./divergence-matrix";
import { isAsExpected } from "./divergence-outcomes";

/** What the adapter once went wrong on. */
const SURVIVED: readonly Divergence[] = ["stale-paragraphs", "stale-controls", "text-ends-with-mark", "color-mixed-null"];
const TRIED = TRIED_VERBS.filter(({ name }) => ["fill all", "tick", "untick"].includes(name));

describe.each(everyProfile)("a Word that does otherwise (%s)", (_, profile) => {
  it("has every verb done and taken back as any other, where that is known to be harmless", async () => {
    const matrix = await DivergenceMatrix.start(profile);
    const cells: Cell[] = [];
    for (const one of SURVIVED) for (const verb of TRIED) cells.push(await matrix.cell([one], verb));
    matrix.close();
    expect(cells.filter((cell) => cell.state !== "done" || !isAsExpected(cell))).toEqual([]);
    expect(matrix.runs).toBeGreaterThan(SURVIVED.length);
  });
});

describe.each(eachProfile)("a Word whose controls outlive their paragraph (%s)", (_, profile) => {
  it("has engagements taken away, and put back, as any other", async () => {
    const matrix = await DivergenceMatrix.start(profile);
    const cells: Cell[] = [];
    for (const verb of TRIED_VERBS.filter(({ name }) => ["untick", "move"].includes(name)))
      cells.push(await matrix.cell(["delete-keeps-control"], verb));
    matrix.close();
    expect(cells.filter((cell) => cell.state !== "done" || !isAsExpected(cell))).toEqual([]);
    expect(cells).toHaveLength(2);
  });
});

it("a Word that wraps one word alone has an engagement ticked and taken back as any other", async () => {
  const matrix = await DivergenceMatrix.start(profiles.web);
  const [tick] = TRIED_VERBS.filter(({ name }) => name === "tick");
  const cell = tick && (await matrix.cell(["wrap-first-word"], tick));
  matrix.close();
  expect(cell).toMatchObject({ state: "done", isReached: true, violations: [] });
});

/** Two at once, each of which went wrong only beside the other. */
const TOGETHER: [divergences: [Divergence, Divergence], verb: string, state: Cell["state"]][] = [
  [["ooxml-fails", "replace-acts-as-start"], "clear a field", "done"],
  [["ooxml-fails", "nbsp-read-as-space"], "own clause", "done"],
  [["style-set-fails", "delete-leaves-empty"], "own clause", "done"],
  [["wrap-in-bullet-fails", "delete-leaves-empty"], "repair: clause", "refused"],
  [["failure-tells-nothing", "wrap-in-bullet-fails"], "tick", "refused"],
  [["failure-tells-nothing", "highlight-null-refused"], "untick", "done"],
  [["controls-in-tables-unlisted", "ooxml-fails"], "repair: slot lost", "done"],
  [["controls-in-tables-unlisted", "ooxml-fails"], "finalise", "done"],
  [["replace-acts-as-start", "lines-fall-out"], "fill all", "refused"],
  [["lines-extra-paragraph", "lines-fall-out"], "fill all", "refused"],
  [["failure-tells-nothing", "wrap-in-cell-fails"], "prepare", "done"],
  [["insert-loses-bullet", "delete-leaves-empty"], "move", "done"],
  [["wrap-in-bullet-fails", "insert-loses-bullet"], "move", "refused"],
  [["nbsp-read-as-space", "ooxml-fails"], "repair: slot bare", "done"],
  [["empty-control-prompt", "highlight-null-refused"], "repair: slot empty", "done"],
  [["insert-loses-bullet", "attach-unknown-list"], "move", "refused"],
  [["wrap-first-word", "unwrap-does-nothing"], "prepare", "refused"],
  [["controls-in-tables-unlisted", "xml-list-undefined"], "reopen", "done"],
];

it("a Word that does two things otherwise has a verb done and taken back, or refused with nothing left of it", async () => {
  const matrix = await DivergenceMatrix.start(profiles.web);
  const cells: Cell[] = [];
  for (const [divergences, name] of TOGETHER)
    for (const verb of TRIED_VERBS.filter((one) => one.name === name)) cells.push(await matrix.cell(divergences, verb));
  matrix.close();
  expect(cells.map(({ state }) => state)).toEqual(TOGETHER.map(([, , state]) => state));
  expect(cells.filter((cell) => !cell.isReached || !isAsExpected(cell))).toEqual([]);
});

/** On Word for Windows a paragraph is lost when it goes into a control or out of one (#6832): what follows must find it again. */
const LOSING: [divergence: Divergence, verb: string][] = [
  ["nbsp-read-as-space", "tick"],
  ["highlight-null-refused", "untick"],
  ["insert-loses-bullet", "own clause"],
  ["delete-leaves-empty", "repair: slot lost"],
];

it("a Word that loses paragraphs, and does something else otherwise, has engagements done and taken back as any other", async () => {
  const matrix = await DivergenceMatrix.start(profiles.desktop);
  const cells: Cell[] = [];
  for (const [divergence, name] of LOSING)
    for (const verb of TRIED_VERBS.filter((one) => one.name === name)) cells.push(await matrix.cell([divergence], verb));
  matrix.close();
  expect(cells.filter((cell) => cell.state !== "done" || !cell.isReached || !isAsExpected(cell))).toEqual([]);
  expect(cells).toHaveLength(LOSING.length);
});
