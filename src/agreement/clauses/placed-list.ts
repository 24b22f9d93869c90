/** A list of engagements as a document has it. */

import type { DocumentControl } from "../agreement-document";
import type { ClauseList } from "../model/agreement-model";
import type { Arrangement, SelectedClause, ClauseSelection, ListLine } from "./arrangement";
import { bareText } from "./punctuation";

export interface PlacedLine {
  readonly line: ListLine;
  /** Index of its paragraph in the document. */
  readonly paragraph: number;
  /** Its text, its punctuation included. */
  readonly text: string;
  /** The control round it; its slot's, for an item. */
  readonly control: DocumentControl | undefined;
  /** `sound`: the text of the catalogue, or the one Trame wrote. Otherwise a person's text. */
  readonly state: "sound" | "edited" | "by-hand";
  /** For an own clause, the version of the text Trame wrote. */
  readonly writtenVersion?: string;
}

export interface PlacedList {
  readonly list: ClauseList;
  /** Index of the paragraph its first bullet follows, or would follow. */
  readonly head: number;
  /** Index of the first paragraph of what comes after the list. */
  readonly end: number;
  readonly lines: readonly PlacedLine[];
}

export function arrangementOf(lists: readonly PlacedList[]): Arrangement {
  return new Map(lists.map(({ list, lines }) => [list.id, lines.map(({ line }) => line)]));
}

/** A line as one chooses it: the item of a field is a clause of one's own. */
export function asSelected({ line, text }: PlacedLine): SelectedClause {
  return line.kind === "item" ? { kind: "own", text: bareText(text) } : line;
}

/** The selection a document shows; bullets that only hold a placeholder count for nothing. */
export function selectionOf(lists: readonly PlacedList[]): ClauseSelection {
  return new Map(
    lists.map(({ list, lines }) => [
      list.id,
      lines.filter(({ line, state }) => line.kind !== "item" || state !== "sound").map(asSelected),
    ]),
  );
}
