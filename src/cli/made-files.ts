/**
 * What a folder of agreements was made from, line by line beside them: `trame.jsonl`. A file that was made from the same answers is not
 * made again, and one that was not is never written over unasked. No answer stands in it: their fingerprint does (SHA-256).
 */

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { unwritable } from "./files";

const JOURNAL = "trame.jsonl";

const entry = z.object({ file: z.string(), madeFrom: z.string().check(z.regex(/^[0-9a-f]{64}$/u)) });

export class MadeFiles {
  readonly #madeFrom = new Map<string, string>();

  constructor(private readonly folder: string) {
    for (const line of linesOf(join(folder, JOURNAL))) {
      const { data } = entry.safeParse(line);
      if (data) this.#madeFrom.set(data.file, data.madeFrom);
    }
  }

  /** What stands there under a name: nothing, what these answers make, or something else. */
  at(file: string, madeFrom: string): "nothing" | "same" | "other" {
    if (!existsSync(join(this.folder, file))) return "nothing";
    return this.#madeFrom.get(file) === madeFrom ? "same" : "other";
  }

  /** @throws UnusableInput when it cannot be written. */
  add(file: string, madeFrom: string): void {
    this.#madeFrom.set(file, madeFrom);
    const journal = join(this.folder, JOURNAL);
    try {
      appendFileSync(journal, `${JSON.stringify({ file, madeFrom })}\n`);
    } catch (error) {
      throw unwritable(journal, error);
    }
  }
}

/** A line that was cut short by a power failure counts for nothing: its file is told as another. */
function linesOf(journal: string): unknown[] {
  if (!existsSync(journal)) return [];
  return readFileSync(journal, "utf8")
    .split("\n")
    .map((line): unknown => {
      try {
        return JSON.parse(line);
      } catch {
        return undefined;
      }
    });
}
