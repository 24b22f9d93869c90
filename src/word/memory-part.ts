/** What a custom XML part of Trame's holds: `<memory revision="3">{…}</memory>`, its text being JSON. */

import { parseJson } from "../agreement/model/parse-json";

export const MEMORY_NAMESPACE = "https://github.com/trame-word/memory/1";

/**
 * Largest memory, in UTF-16 units of its JSON: Word on the web gives no custom XML part of more than 1 MB (office-js #2408, by
 * design; #6216), and French takes a little more bytes than units. What is larger was never written by Trame: it is neither read nor
 * replaced, so that nothing of it counts and nothing of it is lost.
 */
export const LARGEST_MEMORY = 900_000;

/** Characters that no XML may hold, and that JSON leaves as they are (XML 1.0, 2.2). */
const NOT_XML = /[\ufffe\uffff]/g;

export interface KeptMemory {
  /** How many times the memory had been saved; -1 when the part cannot be read. */
  readonly revision: number;
  readonly json: string;
  /** Null where it is too large to be looked at. */
  readonly value: unknown;
  readonly isTooLarge: boolean;
}

export function printMemory(value: unknown): string {
  return JSON.stringify(value).replace(NOT_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** @param said the attribute of a part that tells its revision. */
export function parseMemory(said: string | null, json: string): KeptMemory {
  const number = Number(said ?? Number.NaN);
  const revision = Number.isSafeInteger(number) ? number : -1;
  if (json.length > LARGEST_MEMORY) return { revision, json: "", value: null, isTooLarge: true };
  const value = parseJson(json);
  return { revision: value === undefined ? -1 : revision, json, value, isTooLarge: false };
}

/** What the last that was written says; null where something is kept and cannot be read, undefined where nothing is. */
export function newestMemory(parts: readonly KeptMemory[]): unknown {
  // Of two written at the same time the same one for everybody.
  const readable = parts
    .filter(({ revision }) => revision >= 0)
    .sort((one, other) => other.revision - one.revision || (one.json < other.json ? -1 : 1));
  return readable[0]?.value ?? (parts.length > 0 ? null : undefined);
}
