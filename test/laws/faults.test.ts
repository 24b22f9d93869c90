/**
 * What may go wrong with one message of a verb: no word is lost, what is said is so, what was done can be taken back, and doing it
 * again ends as if nothing had been wrong. A fixed sample of what `run-faults.ts` tries.
 */

import { eachProfile } from "../builders/word";
import { runFaults, sayRun } from "./faults/run-faults";

/** Verbs that write in each way, so that few are to be planned. */
const SAMPLE = /^(prepare|rename|tick|write a fact|take back: rename)$/u;
/** One run in so many: a prime, so that the sample goes through all faults and all messages. */
const ONE_IN = 23;

describe.each(eachProfile)("a message that goes wrong in Word (%s)", (name, profile) => {
  it("costs no word, is told truly, and is made good", async () => {
    const { runs } = await runFaults({ profile, verb: SAMPLE, oneIn: ONE_IN, offset: name === "web" ? 0 : 11 });
    const guilty = runs.filter(({ violations }) => violations.length > 0);
    process.stdout.write(`${name}: ${runs.length} runs, ${guilty.length} guilty\n`);
    expect(runs.length).toBeGreaterThan(5);
    expect(
      guilty.map((run) => `${sayRun(run)}: ${run.violations.map(({ kind, detail }) => `${kind}: ${detail}`).join("; ")}`),
    ).toEqual([]);
  });
});
