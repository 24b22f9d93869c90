import * as z from "zod/mini";
import type { AgreementModel } from "../model/agreement-model";
import { type SelectedClause, type ClauseSelection, lineKey } from "./arrangement";
import { inOrder } from "./edit-selection";
import { ClausesError } from "./clauses-error";
import { checkOwnClause } from "./own-clause";

/** More clauses than any agreement has in one list. */
const LIMIT = 60;

const selectionFile = z.record(z.string(), z.array(z.union([z.string(), z.strictObject({ text: z.unknown() })])));

/**
 * The selection of a file: `{ "partner": ["id", { "text": "…" }], … }`. A list that is left out is left as it is.
 *
 * @throws ClausesError for the first entry that cannot be used.
 */
export function checkSelection(model: AgreementModel, raw: unknown): ClauseSelection {
  const file = selectionFile.safeParse(raw);
  if (!file.success) throw new ClausesError("clauses", { code: "not-clauses" });
  const selection = new Map<string, readonly SelectedClause[]>();
  for (const [id, entries] of Object.entries(file.data)) {
    const place = `clauses.${id}`;
    const list = model.clauseLists.find((one) => one.id === id);
    if (!list) throw new ClausesError(place, { code: "unknown-list", list: id });
    if (entries.length > LIMIT) throw new ClausesError(place, { code: "too-many-clauses", given: entries.length, limit: LIMIT });
    const keys = new Set<string>();
    const chosen = entries.map((entry, index): SelectedClause => {
      const at = `${place}[${index}]`;
      const line: SelectedClause =
        typeof entry === "string" ? { kind: "clause", id: entry } : { kind: "own", text: checkOwnClause(entry.text, at) };
      if (line.kind === "clause" && !list.clauses.some((clause) => clause.id === line.id)) {
        throw new ClausesError(at, { code: "unknown-clause", clause: line.id, list: id });
      }
      if (keys.size === keys.add(lineKey(line)).size) {
        throw new ClausesError(at, { code: "clause-twice", clause: line.kind === "clause" ? line.id : line.text });
      }
      return line;
    });
    selection.set(id, inOrder(list, chosen));
  }
  return selection;
}
