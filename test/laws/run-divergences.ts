/**
 * Every verb on every Word that does one documented thing otherwise, or two: what became of it, counted.
 *
 *     npm run laws:divergences -- [--profile NAME] [--only NAME] [--verb rename] [--pairs] [--details] [--write]
 *
 * `--write` puts what came of it into docs/divergences.md. Exit code 1 when anything was written beside what was named, lost, said
 * wrongly, could not be taken back, or was refused without the table of outcomes saying so.
 */

import { parseArgs } from "node:util";
import { type Divergence, divergenceNames, divergences } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import { type Cell, DivergenceMatrix, TRIED_VERBS } from "./divergence-matrix";
import { faultsOf, isAsExpected } from "./divergence-outcomes";
import { writeTable } from "./divergence-table";

const { values } = parseArgs({
  options: {
    profile: { type: "string" },
    only: { type: "string", default: "" },
    verb: { type: "string", default: "" },
    pairs: { type: "boolean", default: false },
    details: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const names = divergenceNames.filter((name) => values.only.split(",").some((one) => name.startsWith(one)));
const rows: Divergence[][] = values.pairs
  ? names.flatMap((one, index) => divergenceNames.slice(index + 1).map((other) => [one, other]))
  : names.map((one) => [one]);
const verbs = TRIED_VERBS.filter(({ name }) => name.startsWith(values.verb));
const all: Cell[] = [];
let runs = 0;
for (const profile of Object.values(profiles).filter(({ name }) => values.profile === undefined || name === values.profile)) {
  say(`\n${profile.name}`);
  const matrix = await DivergenceMatrix.start(profile);
  for (const row of rows) {
    const own: Cell[] = [];
    for (const verb of verbs) own.push(await matrix.cell(row, verb));
    printRow(own);
    all.push(...own);
    // Row by row: a run that is stopped keeps what it found.
    if (values.write && !values.pairs) await writeTable(profile.name, own);
  }
  runs += matrix.runs;
  matrix.close();
}
const guilty = all.filter((cell) => !isAsExpected(cell));
say(
  `\n${all.length} cells, ${runs} of them run: ${count("done")} done, ${count("refused")} refused and said, ${count("unready")} not reached, ${guilty.length} guilty`,
);
process.exitCode = guilty.length > 0 ? 1 : 0;

function count(state: Cell["state"]): number {
  return all.filter((cell) => cell.state === state && isAsExpected(cell)).length;
}

function printRow(cells: readonly Cell[]): void {
  const bad = cells.filter((cell) => !isAsExpected(cell));
  // Of pairs, only those that go wrong: there are too many.
  if (values.pairs && bad.length === 0) return;
  const of = (state: Cell["state"]): number => cells.filter((cell) => cell.state === state && isAsExpected(cell)).length;
  const name = (cells[0]?.divergences ?? []).join(" + ");
  say(
    `${name.padEnd(34)} ${String(of("done")).padStart(3)} done ${String(of("refused")).padStart(3)} refused ${String(of("unready")).padStart(3)} unready ${String(bad.length).padStart(3)} guilty`,
  );
  if (!values.details) return;
  for (const { does, source } of (cells[0]?.divergences ?? []).map((one) => divergences[one])) say(`    ${does} (${source})`);
  for (const cell of bad) say(`    ${cell.verb.name}: ${faultsOf(cell).slice(0, 3).join("; ").slice(0, 320)}`);
  for (const cell of cells.filter(({ state }) => state === "refused")) say(`    ${cell.verb.name}: refused`);
}
