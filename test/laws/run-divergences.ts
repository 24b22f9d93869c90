/**
 * Every verb on every Word that does one documented thing otherwise, or two: what became of it, counted.
 *
 *     npm run laws:divergences -- [--profile NAME] [--only NAME] [--verb rename] [--pairs] [--details]
 *
 * Exit code 1 when anything was written beside what was named, lost, said wrongly or could not be taken back.
 */

import { parseArgs } from "node:util";
import { type Divergence, divergenceNames, divergences } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import { VERBS } from "./between-round-trips/verbs";
import { type Cell, matrixOf } from "./divergence-matrix";

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    only: { type: "string", default: "" },
    verb: { type: "string", default: "" },
    pairs: { type: "boolean", default: false },
    details: { type: "boolean", default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const names = divergenceNames.filter((name) => name.startsWith(values.only));
const rows: Divergence[][] = values.pairs
  ? names.flatMap((one, index) => divergenceNames.slice(index + 1).map((other) => [one, other]))
  : names.map((one) => [one]);
const verbs = VERBS.filter(({ name }) => name.startsWith(values.verb));
const all: Cell[] = [];
for (const profile of Object.values(profiles).filter(({ name }) => values.profile === undefined || name === values.profile)) {
  say(`\n${profile.name}`);
  let row: Cell[] = [];
  const cells = await matrixOf(profile, rows, verbs, (cell) => {
    row.push(cell);
    if (row.length < verbs.length) return;
    printRow(row);
    row = [];
  });
  all.push(...cells);
}
const guilty = all.filter(({ violations }) => violations.length > 0);
say(
  `\n${all.length} runs: ${count("done")} done, ${count("refused")} refused and said, ${count("unready")} not reached, ${guilty.length} guilty`,
);
process.exitCode = guilty.length > 0 ? 1 : 0;

function count(state: Cell["state"]): number {
  return all.filter((cell) => cell.state === state && cell.violations.length === 0).length;
}

function printRow(cells: readonly Cell[]): void {
  const of = (state: Cell["state"]): number =>
    cells.filter((cell) => cell.state === state && cell.violations.length === 0).length;
  const bad = cells.filter(({ violations }) => violations.length > 0);
  const kinds = [...new Set(bad.flatMap(({ violations }) => violations.map(({ kind }) => kind)))];
  const name = (cells[0]?.divergences ?? []).join(" + ");
  say(
    `${name.padEnd(34)} ${String(of("done")).padStart(3)} done ${String(of("refused")).padStart(3)} refused ${String(of("unready")).padStart(3)} unready ${String(bad.length).padStart(3)} guilty ${kinds.join(" ")}`,
  );
  if (!values.details) return;
  for (const { does, source } of (cells[0]?.divergences ?? []).map((one) => divergences[one])) say(`    ${does} (${source})`);
  for (const { verb, violations } of bad)
    say(
      `    ${verb.name}: ${violations
        .map(({ kind, detail }) => `${kind}: ${detail}`)
        .slice(0, 3)
        .join("; ")
        .slice(0, 260)}`,
    );
  for (const { verb } of cells.filter(({ state, violations }) => state === "refused" && violations.length === 0))
    say(`    ${verb.name}: refused`);
}
