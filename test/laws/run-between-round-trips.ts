/**
 * Between any two round trips of every verb, whatever happens in the document: all of it, on each simulated Word, counted.
 *
 *     npm run laws:between -- [--profile NAME] [--verb rename] [--one-in 8] [--offset 0]
 *
 * Exit code 1 when anything was written beside what was named, lost, said wrongly or could not be taken back.
 */

import { parseArgs } from "node:util";
import { profiles } from "../../src/simulator/word-api/profile";
import { enumerate, type Run } from "./between-round-trips/enumerate";
import { printReproductions, printTable } from "./between-round-trips/table";

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    verb: { type: "string", default: "" },
    "one-in": { type: "string", default: "1" },
    offset: { type: "string", default: "0" },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const runs: Run[] = [];
for (const profile of Object.values(profiles).filter(({ name }) => values.profile === undefined || name === values.profile)) {
  const begun = process.cpuUsage();
  const here = await enumerate({
    profile,
    verb: values.verb,
    oneIn: Number(values["one-in"]),
    offset: Number(values.offset),
    onUnable: (verb, error) => say(`${profile.name}: ${verb.name} is not tried: ${String(error)}`),
    onRun: (run) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${profile.name} ${run.verb.name} ${run.nth}/${run.of}`.padEnd(60));
    },
  });
  runs.push(...here);
  const { user } = process.cpuUsage(begun);
  say(`\n${profile.name}: ${here.length} runs in ${Math.round(user / 1e6)} s of CPU; guilty runs of all, by interference\n`);
  say(printTable(here));
}
const guilty = runs.filter(({ violations }) => violations.length > 0);
say(`\n${runs.length} runs, ${guilty.length} with a violation`);
if (guilty.length > 0) {
  say(`\nThe smallest of each kind:\n${printReproductions(guilty, "kind")}`);
  say(`\nOf each kind, verb and interference:\n${printReproductions(guilty, "verb")}`);
}
process.exitCode = guilty.length > 0 ? 1 : 0;
