/** A fixed sample of agreements set out otherwise than the model: `run-set-out.ts` is the long run. */

import { ftda } from "../builders/models";
import { setOutRecipes } from "../builders/set-out/set-out-document";
import { blankAgreement, openInWord } from "../builders/word";
import { rightShare, runSetOut, type SetOutRun } from "./run-set-out-sample";

/** Of the recipes of the long run, one in so many. */
const ONE_IN = 19;

describe("agreements set out otherwise", () => {
  let run: SetOutRun;

  beforeAll(async () => {
    const recipes = setOutRecipes(150).filter((_, index) => index % ONE_IN === 0);
    run = await runSetOut({ open: (bytes, profile) => openInWord(bytes, { profile }), model: ftda }, blankAgreement, recipes);
  }, 300_000);

  it.each(["silent", "lost", "refused", "crash"] as const)("have nothing %s", (outcome) => {
    expect(run.faults.filter((fault) => fault.outcome === outcome)).toEqual([]);
  });

  it("are filled right in 97 % of the slots that a person could place", () => {
    expect(rightShare(run)).toBeGreaterThanOrEqual(0.97);
  });
});
