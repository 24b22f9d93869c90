/** Whether what another pane kept beside the text is still kept. The memory is compared entry by entry, whatever its form. */

import type { Violation } from "./violation";

/** Each entry of a memory as one text: its path and its value. A list of objects has an entry for each; one in an order is one. */
export function entriesOf(memory: unknown, path = ""): ReadonlySet<string> {
  if (Array.isArray(memory)) {
    if (memory.some((one) => typeof one === "string")) return new Set([`${path} = ${JSON.stringify(memory)}`]);
    return new Set(memory.flatMap((one: unknown) => [`${path}[] = ${JSON.stringify(one)}`]));
  }
  if (typeof memory !== "object" || memory === null) return new Set([`${path} = ${JSON.stringify(memory)}`]);
  return new Set(Object.entries(memory).flatMap(([key, value]) => [...entriesOf(value, `${path}/${key}`)]));
}

/** Entries that one has and the other has not. */
export function entriesLost(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((entry) => !others.has(entry));
}

function pathOf(entry: string): string {
  return entry.slice(0, entry.indexOf(" = "));
}

/** @param ours what the verb changes when it is alone: of one entry changed by both, either may stay. */
export function checkMemory(
  { before, after, now }: Readonly<Record<"before" | "after" | "now", ReadonlySet<string>>>,
  ours: ReadonlySet<string>,
): Violation[] {
  const paths = new Set([...ours].map(pathOf).filter((path) => !path.endsWith("[]")));
  return entriesLost(after, before)
    .filter((entry) => !now.has(entry) && !paths.has(pathOf(entry)))
    .map((entry): Violation => ({ kind: "lost", detail: `from the memory: ${entry.slice(0, 120)}` }));
}
