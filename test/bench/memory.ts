/** How much memory a whole process takes to fill 1,000 slots: each in a process of its own. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startWord } from "./bench-word";
import { agreementOf, fillWithTrame } from "./fill";
import { peersFor } from "./peers";
import type { Table } from "./row";

const SLOTS = 1_000;
const WHO = ["Trame", "docxtemplater", "easy-template-x", "limit"] as const;

/** Fills once, and prints the most memory that was ever in use, in MB. */
export async function printMemory(who: string): Promise<void> {
  const peers = Object.entries(peersFor(SLOTS)).find(([name]) => name === who);
  if (peers) await peers[1]();
  else {
    const word = await startWord();
    await fillWithTrame(word, await agreementOf(SLOTS));
    word.close();
  }
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}

export function benchMemory(): Table {
  const entry = fileURLToPath(new URL("bench.ts", import.meta.url));
  const rows = WHO.map((who): [string, number] => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, entry, "--memory-of", who], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return [who, Number(stdout)];
  });
  return {
    title: "Fill of 1,000 slots: most memory of the whole process, all modules of this bench included (MB)",
    columns: ["who", "MB"],
    rows,
  };
}
