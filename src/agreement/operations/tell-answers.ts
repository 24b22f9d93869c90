/** What a document says, as a file of answers. */

import { defaultLines, isSameLines, type ListLine } from "../clauses/arrangement";
import { type PlacedList, selectionOf } from "../clauses/placed-list";
import { type AgreementModel, slotsOf } from "../model/agreement-model";
import { printAnswersFile } from "./answers-file";
import type { ReadReport } from "./read-agreement";

/** The value of the file: lists that are the blank document's are left out. */
export function tellAnswers(model: AgreementModel, { answers, clauses }: Pick<ReadReport, "answers" | "clauses">): object {
  const chosen = clauses.filter((placed) => !isAsBlank(model, placed));
  const items = new Set(chosen.flatMap(({ lines }) => lines.flatMap(({ line }) => (line.kind === "item" ? [line.slot] : []))));
  // Items of a list that is told clause by clause are told there.
  const told = new Map([...answers].filter(([field]) => !slotsOf(model, field).some(({ id }) => items.has(id))));
  return printAnswersFile(model, told, chosen.length > 0 ? selectionOf(chosen) : undefined);
}

/** Whether a list is the blank document's, the items of its field aside as long as one is left. */
function isAsBlank(model: AgreementModel, { list, lines }: PlacedList): boolean {
  const isClause = (line: ListLine): boolean => line.kind !== "item";
  const [blank, shown] = [defaultLines(model, list), lines.map(({ line }) => line)];
  return isSameLines(shown.filter(isClause), blank.filter(isClause)) && shown.every(isClause) === blank.every(isClause);
}
