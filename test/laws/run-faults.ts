/**
 * Every verb, each message it waits for, each fault, on each simulated Word: counted.
 *
 *     npm run laws:faults -- [--profile NAME] [--verb REGEXP] [--one-in 8] [--offset 0] [--seed N] [--minutes N]
 *
 * What is guilty is said when it is found. `--results FILE` keeps each run there, and makes none again that is kept: the file is of one
 * state of the sources. With a seed they are tried in an order of its own, for so many minutes. Exit code 1 when a word was lost, something said was not so, could not be taken back, or not be done again.
 */

import { parseArgs } from "node:util";
import { profiles } from "../../src/simulator/word-api/profile";
import { FAULTS } from "./faults/faults";
import type { Verb } from "./between-round-trips/verbs";
import { type FaultRun, FaultRuns, runFaults, sayRun } from "./faults/run-faults";

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    verb: { type: "string", default: "." },
    "one-in": { type: "string", default: "1" },
    offset: { type: "string", default: "0" },
    seed: { type: "string" },
    minutes: { type: "string", default: "Infinity" },
    results: { type: "string" },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const onRun = (run: FaultRun): void => (run.violations.length > 0 ? say(printGuilty(run)) : undefined);
const onUnable = (verb: Verb, error: unknown): void => say(`not tried: ${verb.name}: ${String(error)}`);
const known = new FaultRuns(values.results);
const runs: FaultRun[] = [];
for (const profile of Object.values(profiles).filter(({ name }) => values.profile === undefined || name === values.profile)) {
  const { runs: here, of } = await runFaults({
    ...{ profile, verb: new RegExp(values.verb), oneIn: Number(values["one-in"]), offset: Number(values.offset) },
    ...{ seed: values.seed === undefined ? undefined : Number(values.seed), minutes: Number(values.minutes) },
    ...{ known, onRun, onUnable },
  });
  runs.push(...here);
  say(`\n${profile.name}: ${here.length} runs of ${of}`);
  for (const fault of FAULTS) {
    const ofFault = here.filter((run) => run.fault === fault.name);
    say(
      `${fault.name.padEnd(30)} ${String(ofFault.length).padStart(5)} runs ${String(guiltyOf(ofFault).length).padStart(4)} guilty`,
    );
  }
}
const guilty = guiltyOf(runs);
say(`\n${runs.length} runs, ${guilty.length} guilty`);
process.exitCode = guilty.length > 0 ? 1 : 0;

function printGuilty(run: FaultRun): string {
  const said = run.violations.slice(0, 3).map(({ kind, detail }) => `    ${kind}: ${detail}`);
  return [sayRun(run), ...said].join("\n");
}

function guiltyOf(some: readonly FaultRun[]): FaultRun[] {
  return some.filter(({ violations }) => violations.length > 0);
}
