/** The laws of the one reading on a fixed sample of lived-in documents: `run-lived-in.ts` is the long run. */

import fc from "fast-check";
import { sampled } from "../builders/at-length";
import { inTurn, recipes } from "../builders/lived-in/lived-in-document";
import { ftda } from "../builders/models";
import type { Profile } from "../../src/simulator/word-api/profile";
import { blankAgreement, type OpenedWord, openInWord } from "../builders/word";
import { type Run, runSample } from "./run-sample";
import { EDITING } from "./try-editing";

const SAMPLE = { numRuns: sampled(20, 25), seed: 3 };
/** Of the editing verbs, so many on each document, in turn. */
const EDITS = sampled(2, EDITING.length);
const KINDS = 42;

describe("lived-in documents", () => {
  let run: Run;

  beforeAll(async () => {
    const drawn = inTurn(fc.sample(recipes(), SAMPLE));
    const open = (bytes: Uint8Array, profile: Profile): Promise<OpenedWord> => openInWord(bytes, { profile });
    run = await runSample({ open, model: ftda, edits: EDITS }, blankAgreement, drawn);
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
    process.stdout.write(`kinds of dressing: ${run.kinds.size}\n`);
    expect([...run.kinds].length).toBeGreaterThanOrEqual(KINDS);
  });
});
