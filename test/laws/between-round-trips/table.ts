/** Runs as a table, and the smallest of each kind of violation. */

import type { Run } from "./enumerate";
import { type Kind, KINDS } from "./violation";

/** A row a verb, a column a kind of interference: runs found guilty, of those there were. */
export function printTable(runs: readonly Run[]): string {
  const groups = [...new Set(runs.map(({ interference }) => interference.group))];
  const verbs = [...new Set(runs.map(({ verb }) => verb.name))];
  const row = (name: string, some: readonly Run[]): string[] => [
    name,
    ...groups.map((group) => cell(some.filter(({ interference }) => interference.group === group))),
    cell(some),
    ...KINDS.map((kind) => String(some.filter((run) => has(run, kind)).length)),
    String(some.filter(({ state, violations }) => state === "refused" && violations.length === 0).length),
  ];
  return align([
    ["verb", ...groups, "all", ...KINDS, "refused, said"],
    ...verbs.map((name) =>
      row(
        name,
        runs.filter(({ verb }) => verb.name === name),
      ),
    ),
    row("all", runs),
  ]);
}

/** Of each kind of violation and each verb, the run with the fewest round trips before it; `kinds` alone: the smallest of all. */
export function printReproductions(runs: readonly Run[], per: "kind" | "verb"): string {
  const smallest = new Map<string, { run: Run; kind: Kind; detail: string }>();
  for (const run of [...runs].sort((one, other) => one.of - other.of || one.nth - other.nth)) {
    for (const { kind, detail } of run.violations) {
      const key = per === "kind" ? kind : `${kind} ${run.verb.name} ${run.interference.group}`;
      if (!smallest.has(key)) smallest.set(key, { run, kind, detail });
    }
  }
  const print = ({ run, kind, detail }: { run: Run; kind: Kind; detail: string }): string =>
    `${kind}: ${sayRun(run)}\n    ${detail}`;
  return [...smallest.values()]
    .sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind))
    .map(print)
    .join("\n");
}

export function sayRun({ profile, verb, interference, nth, of }: Run): string {
  return `${verb.name}; ${interference.group}: ${interference.what}; before message ${nth} of ${of} (${profile})`;
}

function has({ violations }: Run, kind: Kind): boolean {
  return violations.some((one) => one.kind === kind);
}

function cell(runs: readonly Run[]): string {
  return runs.length === 0 ? "-" : `${runs.filter(({ violations }) => violations.length > 0).length}/${runs.length}`;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const print = (row: readonly string[]): string =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join("  ");
  return rows.map((row) => print(row).trimEnd()).join("\n");
}
