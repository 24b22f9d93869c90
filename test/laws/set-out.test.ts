/** A fixed sample of agreements set out otherwise than the model: `run-set-out.ts` is the long run. */

import { type Profile, usualProfile } from "../../src/simulator/word-api/profile";
import { ftda } from "../builders/models";
import { makeSetOut, setOutRecipes } from "../builders/set-out/set-out-document";
import { blankAgreement, openInWord } from "../builders/word";
import { makeBases } from "./lived-in";
import { Operations } from "./operations";
import { alarmsIn } from "./set-out";
import { rightShare, runSetOut, type SetOutRun } from "./run-set-out-sample";

/** Of the recipes of the long run, one in so many. */
const ONE_IN = 29;

describe("agreements set out otherwise", () => {
  let run: SetOutRun;

  beforeAll(async () => {
    const recipes = setOutRecipes(150).filter((_, index) => index % ONE_IN === 0);
    run = await runSetOut({ open: (bytes, profile) => openInWord(bytes, { profile }), model: ftda }, blankAgreement, recipes);
  }, 300_000);

  it.each(["silent", "lost", "refused", "crash"] as const)("have nothing %s", (outcome) => {
    expect(run.faults.filter((fault) => fault.outcome === outcome)).toEqual([]);
  });

  it("raise no alarm where their words are the model’s", async () => {
    const profile = usualProfile;
    const laws = { open: (bytes: Uint8Array, used: Profile) => openInWord(bytes, { profile: used }), model: ftda };
    const bases = await makeBases(laws, blankAgreement, profile);
    const alarms: string[] = [];
    let tried = 0;
    for (const recipe of setOutRecipes(0).filter(({ base }) => base === "by-hand")) {
      const setOut = makeSetOut(bases, ftda, recipe);
      if (!setOut?.isOnlyLayout) continue;
      tried += 1;
      const found = await alarmsIn(setOut, new Operations(await laws.open(setOut.bytes, profile), ftda));
      alarms.push(...found.map((alarm) => `${recipe.arrangements[0]?.kind}: ${alarm}`));
    }
    expect({ alarms, tried }).toEqual({ alarms: [], tried: 31 });
  }, 120_000);

  it("are filled right in 97 % of the slots that a person could place", () => {
    expect(rightShare(run)).toBeGreaterThanOrEqual(0.97);
  });
});
