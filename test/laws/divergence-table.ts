/** The table of what became of verbs, in docs/divergences.md: a column a profile, each written when its runs were. */

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Divergence, divergenceNames, divergences } from "../../src/simulator/word-api/divergences";
import { profiles } from "../../src/simulator/word-api/profile";
import type { Cell } from "./divergence-matrix";
import { exceptionOf, isAsExpected, refusedTogether } from "./divergence-outcomes";

const FILE = join(import.meta.dirname, "../../docs/divergences.md");

const INTRODUCTION = `# Words that do otherwise

Nobody who wrote Trame could run Word. What some Word is said to do otherwise than its documentation is a switch of the simulated
Word (\`src/simulator/word-api/divergences.ts\`, each with its source); every verb is tried with each of them, and taken back. This
table is what \`npm run laws:divergences -- --write\` found: _done_; or the verbs that were refused, each with one sentence, nothing
being lost; _not asked_ where in no verb Word comes to do otherwise; an empty cell was not run. \`--pairs\` tries two at once.
Word LTSC refuses _repair: slot empty_ whatever it does otherwise: nothing can be written into an empty control there (#2183).
`;

const PAIRS = `
## Two at once

\`npm run laws:divergences -- --pairs --profile web --seed N --minutes N --results FILE\` tries two at once, each verb, and goes on from
what it kept. Left out are pairs of which one, where the other is done, is never asked for (Word then does what it does with one of
them, or with none): two that cannot both be, as a space that reads as a space and as a narrow one, are among these.
\`--unlike web\` leaves out, on another Word, those of which each alone comes to the same end as on the web.

On the web all pairs of a verb that are worth trying were, 4,157: 18 were guilty. They were mended, and all tried again, 4,163 by
then: none is. On LTSC, desktop and Mac those were of which one alone comes to another end than on the web, 257 on each: none was
guilty. What is refused beside what each of two alone is:

${refusedTogether()
  .map(
    ({ both, verbs, because }) =>
      `- ${verbs.map((verb) => `_${verb}_`).join(", ")} with ${both.map((one) => `\`${one}\``).join(" + ")}: ${because}.`,
  )
  .join("\n")}

## What is no switch, and why

`;

const NO_SWITCH: readonly (readonly string[])[] = [
  ["what some Word does", "source", "where it is held instead"],
  [
    "refuses a search over 255 characters, escapes counted",
    "documented",
    "every simulated Word refuses it; longer texts are found by their two ends",
  ],
  [
    "tracks paragraphs that are inserted, deleted or restyled",
    "ECMA-376 17.13.5",
    "every simulated Word does; verbs that would leave them struck out are refused by name",
  ],
  ["takes a control away when all the text round it is replaced", "seen in files", "every simulated Word does"],
  [
    "takes no text, paragraph or control into plain text, dates, lists, locks, groups",
    "#6865, #228, #1302",
    "every simulated Word refuses, and so does Trame, by name",
  ],
  [
    "answers late, by an error, twice, or never",
    "#702, #1824, #886",
    "`npm run laws:faults`: every message of every verb, each of these; on web, desktop and Mac 1,217 runs each, on LTSC 1,171: 0 guilty",
  ],
  [
    "fails a request and undoes what came before in it",
    "assumed",
    "what was done is read, never counted; the diagnosis asks (`request.stops`)",
  ],
  [
    "sends selection events in floods, or none",
    "#2964, #4114",
    "the pane looks when it has the focus, and by _Actualiser_; the diagnosis asks",
  ],
  [
    "does not give the focus back after `select()`",
    "#316, #4549",
    "of the window, not of the document: nothing is written from where the focus is",
  ],
  ["takes no request or answer over 4 or 5 MB", "resource limits", "`messageLimit` of each profile; batches are cut below it"],
  [
    "opens a frame of its own where the server's address is not on its list",
    "office.js",
    "the page's policy lets it: `test/bundle.test.ts`",
  ],
  ["refuses a manifest below 1.0", "validation service", "`test/manifest.test.ts`"],
];

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
  await writeFile(FILE, `${INTRODUCTION}\n${printTable(columns)}${PAIRS}${printRows(NO_SWITCH)}`);
}

type Columns = Map<string, Map<string, string>>;

function columnsOf(text: string): Columns {
  const rows = text.split("\n## ")[0]!.split("\n").filter((line) => line.startsWith("|")).map((line) => line.split("|").map((cell) => cell.trim())); // prettier-ignore
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
  return printRows([["divergence", "what Word does", "source", ...names, "why what is refused is"], ...lines]);
}

/** A table of Markdown; the first row is its header. */
function printRows(rows: readonly (readonly string[])[]): string {
  const [header = [], ...rest] = rows;
  const widths = header.map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const print = (row: readonly string[]): string => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |\n`;
  return [header, widths.map((width) => "-".repeat(width)), ...rest].map(print).join("");
}

function whyOf(name: Divergence): string {
  return exceptionOf([name]) ?? "";
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|");
}
