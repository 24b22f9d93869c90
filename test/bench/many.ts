/** Many agreements from one table, by the command: how fast beside as many single fills, and what it holds in memory meanwhile. */

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { emmaus } from "../builders/answers";
import { partner, tableOf } from "../builders/partners";
import { validationErrors } from "../builders/validate";
import type { Table } from "./row";

const AGREEMENTS = 500;
/** Lines after which the memory is looked at. */
const LOOKED_AT = [100, AGREEMENTS];
/** Files that are validated are one in so many: a process each, and all of them take longer than the rest of the bench. */
const VALIDATED_ONE_IN = 10;
/** Single fills, before and after: what the machine does meanwhile falls on both. */
const SINGLE = 5;

export async function benchMany(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "trame-bench-"));
  try {
    const single = { answers: join(folder, "answers.json"), output: join(folder, "one.docx") };
    writeFileSync(single.answers, JSON.stringify(emmaus));
    const table = join(folder, "partners.csv");
    writeFileSync(table, tableOf(Array.from({ length: AGREEMENTS }, (_, nth) => partner(nth))));
    const output = join(folder, "out");

    fillOne(single);
    const before = Array.from({ length: SINGLE }, () => fillOne(single));
    const { seconds, memory } = await fillAll(table, output);
    const after = Array.from({ length: SINGLE }, () => fillOne(single));
    const loop = (AGREEMENTS * [...before, ...after].reduce((sum, one) => sum + one, 0)) / (2 * SINGLE);

    const files = readdirSync(output).filter((name) => name.endsWith(".docx"));
    if (files.length !== AGREEMENTS) throw new Error(`${files.length} files for ${AGREEMENTS} lines`);
    for (const file of files.filter((_, nth) => nth % VALIDATED_ONE_IN === 0)) {
      const errors = await validationErrors(readFileSync(join(output, file)));
      if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
    }
    const [few = 0, many = 0] = memory;
    return {
      title: `${AGREEMENTS} agreements of 29 slots from one table, on ${availableParallelism()} cores; one file in ${VALIDATED_ONE_IN} validated`,
      columns: ["how", "s", "agreements a second", `MiB at ${LOOKED_AT.join(", at ")}`],
      rows: [
        ["trame fill --output-dir", seconds, AGREEMENTS / seconds, `${few}, ${many}`],
        [`as many trame fill (from ${2 * SINGLE})`, loop, AGREEMENTS / loop, ""],
        ["times the rate", loop / seconds, "", ""],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds that one fill takes, its process and all. */
function fillOne({ answers, output }: { readonly answers: string; readonly output: string }): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["src/cli/bin.js", "fill", "--answers", answers, "--output", output]);
  if (status !== 0) throw new Error(String(stderr));
  return (performance.now() - began) / 1_000;
}

/** Memory of the whole process, all its threads, in MiB: after so many lines. */
async function fillAll(table: string, output: string): Promise<{ readonly seconds: number; readonly memory: readonly number[] }> {
  const began = performance.now();
  const args = ["src/cli/bin.js", "fill", "--answers", table, "--output-dir", output];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const memory: number[] = [];
  let lines = 0;
  for await (const line of createInterface(child.stdout)) {
    if (!line.includes("29 emplacements remplis") && lines < AGREEMENTS) throw new Error(line);
    lines += 1;
    if (LOOKED_AT.includes(lines)) memory.push(residentOf(child.pid ?? 0));
  }
  if ((await ended) !== 0) throw new Error(`trame fill ended with ${String(await ended)}`);
  return { seconds: (performance.now() - began) / 1_000, memory };
}

/** Linux alone tells it so; 0 elsewhere. */
function residentOf(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}
