/** The laws of the one reading on a fixed sample of lived-in documents: `run-lived-in.ts` is the long run. */

import fc from "fast-check";
import { inTurn, recipes } from "../builders/lived-in/lived-in-document";
import { ftda } from "../builders/models";
import { blankAgreement, openInWord } from "../builders/word";
import { type Run, runSample } from "./run-sample";

const SAMPLE = { numRuns: 25, seed: 3 };
const KINDS = 42;

describe("lived-in documents", () => {
  let run: Run;

  beforeAll(async () => {
    const drawn = inTurn(fc.sample(recipes(), SAMPLE));
    run = await runSample({ open: (bytes, profile) => openInWord(bytes, { profile }), model: ftda }, blankAgreement, drawn);
  });

  /** The faults of these outcomes, each in words. */
  function faults(...outcomes: string[]): string[] {
    return run.faults
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ law, kind, what, document }) => `${law}, ${kind}: ${what} [${document}]`);
  }

  it("lose no word and no object of anybody", () => {
    expect(faults("lost")).toEqual([]);
  });

  it("are never wrong without a word", () => {
    expect(faults("silent")).toEqual([]);
  });

  it("are never done wrong", () => {
    expect(faults("wrong")).toEqual([]);
  });

  it("crash nothing", () => {
    expect(faults("crash")).toEqual([]);
  });

  it("are filled right in 97.5 % of their slots or more", () => {
    expect(run.tally.rightShare).toBeGreaterThanOrEqual(0.975);
  });

  it("have nearly every kind of dressing in them", () => {
    expect([...run.kinds].length).toBeGreaterThanOrEqual(KINDS);
  });
});
