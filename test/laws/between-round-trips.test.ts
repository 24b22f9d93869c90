/**
 * Between any two round trips of every verb, whatever happens in the document: nothing is written but what the verb names, no
 * word of anybody is lost, what is said is so, and what was done can be taken back. A fixed sample of what
 * `run-between-round-trips.ts` tries, another one on each Word.
 */

import { sampled } from "../builders/at-length";
import { eachProfile } from "../builders/word";
import { enumerate } from "./between-round-trips/enumerate";
import { sayRun } from "./between-round-trips/table";

/** One run in so many: primes, so that the sample goes through all interferences and all messages. */
const ONE_IN = sampled(809, 401);

describe.each(eachProfile)("between two round trips in Word (%s)", (name, profile) => {
  it("what a colleague does is kept, and only what is named is written", async () => {
    const unable: string[] = [];
    const runs = await enumerate({
      profile,
      oneIn: ONE_IN,
      offset: name === "web" ? 0 : 200,
      withNothing: name === "web",
      onUnable: (verb) => unable.push(verb.name),
    });
    const guilty = runs.filter(({ violations }) => violations.length > 0);
    const refused = runs.filter(({ state }) => state === "refused");
    process.stdout.write(
      `${name}: ${runs.length} runs, ${guilty.length} guilty, ${refused.length} refused and said, not tried: ${unable.join(", ") || "none"}\n`,
    );
    expect(
      guilty.map((run) => `${sayRun(run)}: ${run.violations.map(({ kind, detail }) => `${kind}: ${detail}`).join("; ")}`),
    ).toEqual([]);
    // A verb that is not done by itself is not tried at all: volume-licensed Word writes nothing into an empty control (#2183).
    expect(unable).toEqual(name === "ltsc" ? ["repair: slot empty", "take back: repair: slot empty"] : []);
  });
});
