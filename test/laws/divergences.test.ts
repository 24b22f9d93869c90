/** What verbs do on a Word that does something otherwise; all of them, on every one there is: `npm run laws:divergences`. */

import type { Divergence } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import { VERBS } from "./between-round-trips/verbs";
import { matrixOf } from "./divergence-matrix";

/** What the adapter once went wrong on: each changes nothing any more. */
const SURVIVED: readonly Divergence[] = ["stale-paragraphs", "stale-controls", "text-ends-with-mark", "color-mixed-null"];
const TRIED = ["fill all", "tick", "take back: untick"];

describe("a Word that does otherwise", () => {
  it("has every verb done as any other, where that is known to be harmless", async () => {
    const verbs = VERBS.filter(({ name }) => TRIED.includes(name));
    const rows = SURVIVED.map((one) => [one]);
    const cells = await matrixOf(profiles.web, rows, verbs);
    expect(cells.filter(({ state, violations }) => state !== "done" || violations.length > 0)).toEqual([]);
    expect(cells).toHaveLength(rows.length * TRIED.length);
  });
});
