/** What a person waits for at a terminal: the command, in a process of its own each time. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emmaus } from "../builders/answers";
import { median, type Spent } from "./measure";
import type { Table } from "./row";

const RUNS = 5;

/** Has a process say at its end what it took of the processor, in milliseconds. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(`\\ncpu=${(user + system) / 1000}`); })",
)}`;

function spendCommand(args: readonly string[]): Spent {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL, "src/cli/bin.js", ...args], { encoding: "utf8" });
  const wall = performance.now() - began;
  const cpu = Number(/cpu=([\d.]+)$/.exec(stderr)?.[1]);
  if (status !== 0 || Number.isNaN(cpu)) throw new Error(`trame ${args.join(" ")}: ${status}\n${stderr}`);
  return { cpu, wall };
}

export function benchCommand(): Table {
  const folder = mkdtempSync(join(tmpdir(), "trame-bench-"));
  try {
    const answers = join(folder, "answers.json");
    writeFileSync(answers, JSON.stringify(emmaus));
    const commands = { fields: ["fields"], fill: ["fill", "--answers", answers, "--output", join(folder, "out.docx")] };
    const rows = Object.entries(commands).map(([name, args]): (string | number)[] => {
      // The first compiles the command, where it is not of its sources.
      spendCommand(args);
      const spent = Array.from({ length: RUNS }, () => spendCommand(args));
      return [`trame ${name}`, ...[spent.map(({ cpu }) => cpu), spent.map(({ wall }) => wall)].map(median)];
    });
    return { title: "The command, start to end (ms, median)", columns: ["command", "of the processor", "of the clock"], rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
