/**
 * `npm run bench`: what Trame costs, beside others who do the same in the same run. Prints tables; `--json FILE` keeps them as data,
 * `--write` puts them into docs/performance.md, `--only PART,PART` measures those parts alone.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { profiles } from "../../src/simulator/word-api/profile";
import { startWord } from "./bench-word";
import { benchCommand } from "./command";
import { benchFill } from "./fill";
import { benchGrowth } from "./growth";
import { benchMany } from "./many";
import { benchMemory, printMemory } from "./memory";
import { benchRefresh } from "./refresh";
import { benchSteps } from "./steps";
import { printTable, short, type Table } from "./row";

const DOCUMENT = new URL("../../docs/performance.md", import.meta.url);
const [BEGIN, END] = ["<!-- bench: begin -->\n", "<!-- bench: end -->"] as const;

const PARTS: Readonly<Record<string, () => Promise<readonly Table[]> | readonly Table[]>> = {
  fill: () => withWord(benchFill),
  memory: () => [benchMemory()],
  command: () => [benchCommand()],
  many: async () => [await benchMany()],
  growth: async () => [await benchGrowth()],
  steps: () => withWord(async (word) => [await benchSteps(word, { web: profiles.web, ltsc: profiles.ltsc })]),
  refresh: () => withWord(async (word) => [await benchRefresh(word)]),
  browser: async () => (await import("./browser")).benchBrowser(),
};

async function withWord<Result>(bench: (word: Awaited<ReturnType<typeof startWord>>) => Promise<Result>): Promise<Result> {
  const word = await startWord();
  try {
    return await bench(word);
  } finally {
    word.close();
  }
}

/** Of the machine and the moment: a figure is worth little without. */
function circumstances(): string {
  const model = cpus()[0]?.model ?? "?";
  const load = loadavg().map(short).join(", ");
  return `Node ${process.version}, ${cpus().length} × ${model.trim()}, load ${load}, ${new Date().toISOString().slice(0, 10)}.\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: "string" },
      write: { type: "boolean", default: false },
      only: { type: "string" },
      "memory-of": { type: "string" },
    },
  });
  if (values["memory-of"] !== undefined) return printMemory(values["memory-of"]);
  const before = circumstances();
  const tables: Table[] = [];
  for (const [part, bench] of Object.entries(PARTS)) {
    if (values.only !== undefined && !values.only.split(",").includes(part)) continue;
    for (const table of await bench()) {
      tables.push(table);
      process.stdout.write(`${printTable(table)}\n`);
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ before, tables }, null, 2)}\n`);
  if (!values.write) return;
  const text = readFileSync(DOCUMENT, "utf8");
  const [head, tail] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (head < 0 || tail < head) throw new Error("docs/performance.md has no place for the tables");
  const written = [before, ...tables.map(printTable)].join("\n");
  writeFileSync(DOCUMENT, `${text.slice(0, head + BEGIN.length)}\n${written}\n${text.slice(tail)}`);
}

await main();
