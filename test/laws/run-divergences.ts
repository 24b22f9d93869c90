/**
 * Every verb on every Word that does one documented thing otherwise, or two: what became of it, counted.
 *
 *     npm run laws:divergences -- [--profile NAME] [--only NAMES] [--verb rename] [--details] [--write]
 *     npm run laws:divergences -- --pairs [--profile NAME] [--unlike NAME] [--verb rename] [--seed N] [--minutes N]
 *
 * `--write` puts what came of it into docs/divergences.md. `--results FILE` keeps each run there, and makes none again that is kept: the
 * file is of one state of the sources. Pairs are tried in an order of their seed, for so many minutes; `--unlike` leaves out those of
 * which each alone comes to the same end as in that other Word. Exit code 1 when anything was written beside what was named, lost, said
 * wrongly, could not be taken back, or was refused without the table of outcomes saying so.
 */

import { parseArgs } from "node:util";
import { divergenceNames, divergences } from "../../src/simulator/word-api/divergences";
import { profileNamed, profiles } from "../../src/simulator/word-api/profile";
import { type Cell, DivergenceMatrix, TRIED_VERBS, TriedVerbs } from "./divergence-matrix";
import { faultsOf, isAsExpected } from "./divergence-outcomes";
import { writeTable } from "./divergence-table";
import { runPairs } from "./run-divergence-pairs";

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    only: { type: "string", default: "" },
    verb: { type: "string", default: "" },
    pairs: { type: "boolean", default: false },
    unlike: { type: "string" },
    seed: { type: "string" },
    minutes: { type: "string", default: "Infinity" },
    results: { type: "string" },
    details: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const names = divergenceNames.filter((name) => values.only.split(",").some((one) => name.startsWith(one)));
const verbs = TRIED_VERBS.filter(({ name }) => name.startsWith(values.verb));
const tried = new TriedVerbs(values.results);
const asked = Object.values(profiles).filter(({ name }) => values.profile === undefined || name === values.profile);
process.exitCode = (values.pairs ? await tryPairs() : await tryAlone()) > 0 ? 1 : 0;

/** @returns how many were guilty. */
async function tryAlone(): Promise<number> {
  const all: Cell[] = [];
  let runs = 0;
  for (const profile of asked) {
    say(`\n${profile.name}`);
    const matrix = await DivergenceMatrix.start(profile, tried);
    for (const name of names) {
      const own: Cell[] = [];
      for (const verb of verbs) own.push(await matrix.cell([name], verb));
      printRow(own);
      all.push(...own);
      // Row by row: a run that is stopped keeps what it found.
      if (values.write) await writeTable(profile.name, own);
    }
    runs += matrix.runs;
    matrix.close();
  }
  const guilty = all.filter((cell) => !isAsExpected(cell)).length;
  const of = (state: Cell["state"]): number => all.filter((cell) => cell.state === state && isAsExpected(cell)).length;
  say(
    `\n${all.length} cells, ${runs} runs: ${of("done")} done, ${of("refused")} refused and said, ${of("unready")} not reached, ${guilty} guilty`,
  );
  return guilty;
}

/** @returns how many were guilty. */
async function tryPairs(): Promise<number> {
  let guilty = 0;
  for (const profile of asked) {
    const counts = await runPairs({
      ...{
        profile,
        tried,
        verbs,
        minutes: Number(values.minutes),
        seed: values.seed === undefined ? undefined : Number(values.seed),
      },
      unlike: values.unlike === undefined ? undefined : profileNamed(values.unlike),
      onGuilty: (cell) => say(`${cell.divergences.join(" + ")}: ${printGuilty(cell)}`),
    });
    say(
      `${profile.name}: ${counts.all} pairs of a verb, ${counts.reached} of which each is asked for beside the other, ${counts.tried} tried, ${counts.guilty} guilty`,
    );
    guilty += counts.guilty;
  }
  return guilty;
}

function printGuilty(cell: Cell): string {
  return `${cell.verb.name}: ${faultsOf(cell).slice(0, 3).join("; ").slice(0, 320)}`;
}

function printRow(cells: readonly Cell[]): void {
  const bad = cells.filter((cell) => !isAsExpected(cell));
  const of = (state: Cell["state"]): number => cells.filter((cell) => cell.state === state && isAsExpected(cell)).length;
  const name = (cells[0]?.divergences ?? []).join(" + ");
  say(
    `${name.padEnd(34)} ${String(of("done")).padStart(3)} done ${String(of("refused")).padStart(3)} refused ${String(of("unready")).padStart(3)} unready ${String(bad.length).padStart(3)} guilty`,
  );
  if (!values.details) return;
  for (const { does, source } of (cells[0]?.divergences ?? []).map((one) => divergences[one])) say(`    ${does} (${source})`);
  for (const cell of bad) say(`    ${printGuilty(cell)}`);
  for (const cell of cells.filter(({ state }) => state === "refused")) say(`    ${cell.verb.name}: refused`);
}
