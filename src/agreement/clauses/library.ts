/**
 * A user's own clauses, kept from one agreement to the next in a file of their own:
 *
 *     { "trame": "clauses", "version": 1, "clauses": [{ "id", "title", "list", "text" }] }
 */

import * as z from "zod/mini";
import type { AgreementModel } from "../model/agreement-model";
import { parseJson } from "../model/parse-json";
import { ClausesError } from "./clauses-error";
import { checkOwnClause } from "./own-clause";

const VERSION = 1;
/** More clauses than anyone can choose from. */
const LIMIT = 100;

/** A clause of the library; its text is as lists take it. */
export interface LibraryClause {
  readonly id: string;
  readonly title: string;
  readonly list: string;
  readonly text: string;
}

const envelope = z.looseObject({ trame: z.literal("clauses"), version: z.unknown() });
const name = z.string().check(z.minLength(1), z.maxLength(120));
const entry = z.strictObject({ id: name, title: name, list: z.string(), text: z.unknown() });

/**
 * The clauses of an exported file: all of them, or none.
 *
 * @throws ClausesError naming the first entry that cannot be used, from `clauses[0]`.
 */
export function parseLibrary(model: AgreementModel, json: string): LibraryClause[] {
  const file = envelope.safeParse(parseJson(json));
  if (!file.success) throw new ClausesError("", { code: "library-not-clauses" });
  const { version, clauses } = file.data;
  if (version !== VERSION) throw new ClausesError("version", { code: "library-version", version: String(version) });
  if (!Array.isArray(clauses)) throw new ClausesError("clauses", { code: "library-not-clauses" });
  if (clauses.length > LIMIT) {
    throw new ClausesError("clauses", { code: "too-many-clauses", given: clauses.length, limit: LIMIT });
  }
  const ids = new Set<string>();
  return clauses.map((raw: unknown, index): LibraryClause => {
    const place = `clauses[${index}]`;
    const parsed = entry.safeParse(raw);
    if (!parsed.success) throw new ClausesError(place, { code: "library-not-clauses" });
    const { id, title, list, text } = parsed.data;
    if (ids.size === ids.add(id).size) throw new ClausesError(place, { code: "clause-twice", clause: id });
    if (!model.clauseLists.some((one) => one.id === list)) throw new ClausesError(place, { code: "unknown-list", list });
    return { id, title, list, text: checkOwnClause(text, place) };
  });
}

/** The file of a library. */
export function printLibrary(clauses: readonly LibraryClause[]): string {
  return `${JSON.stringify({ trame: "clauses", version: VERSION, clauses }, null, 2)}\n`;
}
