/** Results of a long run, one a line of a file: one that is stopped goes on from there. The file is of one state of the sources. */

import { appendFileSync, existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type * as z from "zod";

/** `Key` is what of a result tells it from the others. */
export class KeptResults<Result extends Key, Key> {
  readonly #results = new Map<string, Result>();

  /**
   * @param file where they are kept; undefined for a run that keeps none.
   * @param schema a line that is none, as the last of a run that was stopped may be, is left out.
   */
  constructor(
    private readonly file: string | undefined,
    schema: z.ZodType<Result>,
    private readonly keyOf: (key: Key) => string,
  ) {
    const lines = file !== undefined && existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    for (const line of lines) {
      const result = schema.safeParse(parsed(line));
      if (result.success) this.#results.set(keyOf(result.data), result.data);
    }
    // Whatever was cut short is a line of its own.
    if (lines.length > 0 && lines.at(-1) !== "") this.#append("\n");
  }

  get(key: Key): Result | undefined {
    return this.#results.get(this.keyOf(key));
  }

  add(result: Result): void {
    this.#results.set(this.keyOf(result), result);
    this.#append(`${JSON.stringify(result)}\n`);
  }

  #append(text: string): void {
    if (this.file !== undefined) appendFileSync(this.file, text);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The same things in an order that is always the same for a seed; as they are for none. */
export function inOrderOf<Item>(seed: number | undefined, items: readonly Item[]): readonly Item[] {
  if (seed === undefined) return items;
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { numRuns: 1, seed });
  return drawn;
}

/** Whether a run that may last so many minutes has lasted as long; never for one that may last for ever. */
export function timeIsUp(minutes: number): () => boolean {
  const end = Date.now() + minutes * 60_000;
  return () => Date.now() > end;
}
