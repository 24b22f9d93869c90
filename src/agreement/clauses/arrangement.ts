/** Which engagements a document has, or is to have, and in what order. */

import type { AgreementModel, Clause, ClauseList } from "../model/agreement-model";
import { textVersion } from "./text-version";

/** A clause of the model, or one of the user's own: its text as one sentence, without the punctuation a list gives it. */
export type SelectedClause = { readonly kind: "clause"; readonly id: string } | { readonly kind: "own"; readonly text: string };

/** What a list holds: chosen clauses, and bullets that are items of a list field, by their slot. */
export type ListLine = SelectedClause | { readonly kind: "item"; readonly slot: string };

/** Chosen clauses of each list, by its id; a list that is not there is left as it is. */
export type ClauseSelection = ReadonlyMap<string, readonly SelectedClause[]>;

/** Lines of each list, by its id; a list that is not there is as the model has it. */
export type Arrangement = ReadonlyMap<string, readonly ListLine[]>;

/** What a line is known by: two lines with one key are one clause. */
export function lineKey(line: ListLine): string {
  switch (line.kind) {
    case "clause":
      return line.id;
    case "own":
      return `own:${textVersion(line.text)}`;
    case "item":
      return `item:${line.slot}`;
  }
}

export function isSameLines(some: readonly ListLine[], others: readonly ListLine[]): boolean {
  return some.length === others.length && some.every((line, index) => lineKey(line) === lineKey(others[index] ?? line));
}

/** The lines of a list in the blank document. */
export function defaultLines(model: AgreementModel, list: ClauseList): ListLine[] {
  return model.paragraphs.slice(list.first, list.first + list.size).flatMap(({ clause, pieces }): ListLine[] => {
    if (clause !== undefined) return [{ kind: "clause", id: clause }];
    return pieces.flatMap((piece) => (piece.kind === "slot" ? [{ kind: "item" as const, slot: piece.slot.id }] : []));
  });
}

/** The selection of a blank document. */
export function defaultSelection(model: AgreementModel): ClauseSelection {
  return new Map(model.clauseLists.map((list) => [list.id, defaultLines(model, list).filter((line) => line.kind !== "item")]));
}

/** A clause of a list; undefined for a line that is not one of the model's. */
export function clauseOf(list: ClauseList, line: ListLine): Clause | undefined {
  return line.kind === "clause" ? list.clauses.find(({ id }) => id === line.id) : undefined;
}
