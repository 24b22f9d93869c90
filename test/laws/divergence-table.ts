/** The table of what became of verbs, in docs/divergences.md: a column a profile, each written when its runs were. */

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Divergence, divergenceNames, divergences } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import type { Cell } from "./divergence-matrix";
import { isAsExpected, exceptionOf } from "./divergence-outcomes";

const FILE = join(import.meta.dirname, "../../docs/divergences.md");

const INTRODUCTION = `# Words that do otherwise

Nobody who wrote Trame could run Word. What some Word is said to do otherwise than its documentation is a switch of the simulated
Word (\`src/simulator/word-api/divergences.ts\`, each with its source); every verb is tried with each of them, and taken back. This
table is what \`npm run laws:divergences -- --write\` found: _done_; or the verbs that were refused, each with one sentence, nothing
being lost; _not asked_ where no verb ever asks Word for what it does otherwise; an empty cell was not run. \`--pairs\` tries two at once.
Word LTSC refuses _repair: slot empty_ whatever it does otherwise: nothing can be written into an empty control there (#2183).
`;

const names = Object.keys(profiles);

/** Puts the column of a profile in, and leaves the others. */
export async function writeTable(profile: string, cells: readonly Cell[]): Promise<void> {
  const written = await readFile(FILE, "utf8").catch(() => "");
  const columns = columnsOf(written);
  const own = new Map<string, string>();
  for (const name of divergenceNames) {
    const row = cells.filter(({ divergences: [one] }) => one === name);
    if (row.length > 0) own.set(name, textOf(row));
  }
  columns.set(profile, new Map([...(columns.get(profile) ?? []), ...own]));
  await writeFile(FILE, `${INTRODUCTION}\n${printTable(columns)}`);
}

type Columns = Map<string, Map<string, string>>;

function columnsOf(text: string): Columns {
  const rows = text.split("\n").filter((line) => line.startsWith("|")).map((line) => line.split("|").map((cell) => cell.trim())); // prettier-ignore
  const [header = []] = rows;
  return new Map(
    names.map((profile) => {
      const at = header.indexOf(profile);
      const known = rows.flatMap((row): [string, string][] =>
        at >= 0 && row[at] ? [[row[1]?.replace(/`/g, "") ?? "", row[at]]] : [],
      );
      return [profile, new Map(known)];
    }),
  );
}

function textOf(row: readonly Cell[]): string {
  const guilty = row.filter((cell) => !isAsExpected(cell)).map(({ verb }) => verb.name);
  if (guilty.length > 0) return `**wrong**: ${guilty.join(", ")}`;
  const refused = row.filter(({ state }) => state !== "done").map(({ verb }) => verb.name);
  if (refused.length > 0) return `refused: ${refused.join(", ")}`;
  return row.some(({ isReached }) => isReached) ? "done" : "not asked";
}

function printTable(columns: Columns): string {
  const lines = divergenceNames.map((name) => {
    const { does, source } = divergences[name];
    const cells = names.map((profile) => columns.get(profile)?.get(name) ?? "");
    return [`\`${name}\``, escaped(does), source, ...cells, whyOf(name)];
  });
  const all = [["divergence", "what Word does", "source", ...names, "why what is refused is"], ...lines];
  const widths = (all[0] ?? []).map((_, at) => Math.max(3, ...all.map((line) => line[at]?.length ?? 0)));
  const print = (line: readonly string[]): string => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |\n`;
  const [header = [], ...rest] = all;
  return [header, widths.map((width) => "-".repeat(width)), ...rest].map(print).join("");
}

function whyOf(name: Divergence): string {
  return exceptionOf([name]) ?? "";
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|");
}
