/** A table of answers, one agreement a row: which model it is for, and each row checked when its turn comes. */

import { statSync } from "node:fs";
import { ClausesError } from "../agreement/clauses/clauses-error";
import { checkSelection } from "../agreement/clauses/check-selection";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { type AnswerColumn, columnNamed, columnsOf, readRow, type RowAnswers } from "../agreement/operations/answer-columns";
import { AnswersError, checkAnswer, printAnswers } from "../agreement/operations/answers";
import { printSelection } from "../agreement/clauses/selection-file";
import type { OperationFinding } from "../agreement/reading/finding";
import { parseIsoDay } from "../agreement/french/calendar";
import { nameOfFile } from "../agreement/wording/file-name";
import { decodeText, type TextEncodingName } from "../csv/decode-text";
import { columnLetters, readTable, type TableRow } from "../csv/read-table";
import { readBytes } from "./files";
import type { CheckedFile } from "./fill-document";
import type { PlacedColumn, RowProblem } from "./table-problems";
import { UnusableInput } from "./unusable-input";

/** A table is held whole, as text: 32 MiB are some 20 000 agreements. */
const LARGEST = 32 * 1024 * 1024;
/** A column whose heading begins so is the author's own, and no answer. */
const OWN = /^\s*#/u;

export interface CheckedRow {
  readonly line: number;
  /** Name of the file it makes: no other row's, whatever the capitals. */
  readonly file: string;
  /** Undefined where something cannot be used. */
  readonly checked: CheckedFile | undefined;
  readonly problems: readonly RowProblem[];
  /** What it says, in one text: the same for the same answers. */
  readonly content: string;
}

export interface TableOfAnswers {
  readonly model: AgreementModel;
  readonly count: number;
  /** The encoding, where nothing in the file says it. */
  readonly guessed: TextEncodingName | undefined;
  readonly rows: () => Generator<CheckedRow>;
}

/** @throws UnusableInput for a file that is no table, or has a column that no model asks. */
export function readTableOfAnswers(file: string, models: readonly [AgreementModel, ...AgreementModel[]]): TableOfAnswers {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST) throw new UnusableInput({ code: "bad-table", file, reason: { code: "table-too-large", limit: LARGEST } });
  const { text, encoding, isGuessed } = decodeText(readBytes(file));
  const table = readTable(text);
  if (table?.heading.fault) throw new UnusableInput({ code: "bad-table", file, reason: { code: "heading-quote" } });
  if (!table || table.rows.length === 0) throw new UnusableInput({ code: "bad-table", file, reason: { code: "table-empty" } });
  const { model, columns } = columnsIn(table.heading, models, file);
  return {
    model,
    count: table.rows.length,
    guessed: isGuessed ? encoding : undefined,
    rows: () => checkedRows(model, columns, table.rows),
  };
}

/** An answer's, its author's own, or without a heading. */
type Column = (PlacedColumn & { readonly column: AnswerColumn }) | "own" | "nameless";
type Columns = readonly Column[];

function placedIn(columns: Columns): (PlacedColumn & { readonly column: AnswerColumn })[] {
  return columns.filter((one) => typeof one === "object");
}

/** The columns of the first model that knows them all; else what the one that knows most of them does not. */
function columnsIn(
  { cells }: TableRow,
  models: readonly [AgreementModel, ...AgreementModel[]],
  file: string,
): { readonly model: AgreementModel; readonly columns: Columns } {
  const refuse = (reason: (UnusableInput["problem"] & { code: "bad-table" })["reason"]): never => {
    throw new UnusableInput({ code: "bad-table", file, reason });
  };
  const [first] = models
    .map((model) => {
      const known = columnsOf(model);
      const named = cells.map((heading) => columnNamed(known, heading));
      return { model, named, count: named.filter(Boolean).length };
    })
    .sort((one, other) => other.count - one.count);
  const { model, named, count } = first ?? { model: models[0], named: [], count: 0 };
  if (count === 0) refuse({ code: "no-known-column" });
  const seen = new Map<AnswerColumn, string>();
  const columns = cells.map((heading, index): Column => {
    const column = named[index];
    const letters = columnLetters(index);
    if (!column && heading.trim() === "") return "nameless";
    if (!column) return OWN.test(heading) ? "own" : refuse({ code: "unknown-column", letters, heading });
    const other = seen.get(column);
    if (other !== undefined) refuse({ code: "column-twice", letters: [other, letters], heading });
    seen.set(column, letters);
    return { column, letters, heading: heading.trim() };
  });
  return { model, columns };
}

function* checkedRows(model: AgreementModel, columns: Columns, rows: readonly TableRow[]): Generator<CheckedRow> {
  const names = new Set<string>();
  for (const row of rows) {
    const { cells, line } = row;
    const told = new Map(
      columns.flatMap((one, index): [AnswerColumn, string][] =>
        typeof one === "object" ? [[one.column, cells[index] ?? ""]] : [],
      ),
    );
    const shape = shapeProblems(row, columns);
    const read = shape.some(({ isRefused }) => isRefused) ? undefined : readRow(told);
    const file = `${freeName(names, nameOf(model, read?.answers ?? {}))}.docx`;
    if (!read) yield { line, file, checked: undefined, problems: shape, content: "" };
    else yield { line, file, ...checkRow(model, columns, read, shape) };
  }
}

/** What is wrong with how many cells there are, and with their quotes. */
function shapeProblems({ cells, line, lastLine, fault }: TableRow, columns: Columns): RowProblem[] {
  if (fault) {
    return [{ code: fault, isRefused: true, lines: [line, lastLine] }];
  }
  // A cell without a heading over it would be lost.
  const stray = cells.findIndex((cell, index) => cell.trim() !== "" && isNameless(columns, index));
  if (stray >= 0) return [{ code: "cell-without-heading", isRefused: true, letters: columnLetters(stray) }];
  if (cells.length >= columns.length) return [];
  return [{ code: "cells-missing", isRefused: false, cells: cells.length, columns: columns.length }];
}

function isNameless(columns: Columns, index: number): boolean {
  return index >= columns.length || columns[index] === "nameless";
}

function checkRow(
  model: AgreementModel,
  columns: Columns,
  { answers: raw, clauses, errors }: ReturnType<typeof readRow>,
  shape: readonly RowProblem[],
): Pick<CheckedRow, "checked" | "problems" | "content"> {
  const all = placedIn(columns);
  const placed = (id: string): PlacedColumn | undefined =>
    all.find(({ column }) => column.id === id) ?? all.find(({ column }) => column.id.startsWith(`${id}.`));
  const problems: RowProblem[] = errors.map(({ column, problem }) => {
    return { code: "bad-cell", isRefused: true, column: placed(column.id), problem };
  });
  const answers = new Map<string, ReturnType<typeof checkAnswer>["answer"]>();
  const remarks: OperationFinding[] = [];
  for (const [field, rawAnswer] of Object.entries(raw)) {
    try {
      const checked = checkAnswer(model, field, rawAnswer);
      answers.set(field, checked.answer);
      remarks.push(...checked.remarks);
    } catch (error) {
      if (!(error instanceof AnswersError)) throw error;
      problems.push({ code: "bad-answer", isRefused: true, column: placed(field), problem: error.problem });
    }
  }
  const selection = selectionIn(model, clauses, (error) => {
    const column = placed(error.place.replace(/\[\d+\]$/u, ""));
    problems.push({ code: "bad-clauses", isRefused: true, column, problem: error.problem });
  });
  if (problems.length > 0) return { checked: undefined, problems: [...shape, ...problems], content: "" };
  const content = JSON.stringify([model.version, printAnswers(model, answers), selection && printSelection(selection)]);
  return { checked: { answers, selection, remarks }, problems: shape, content };
}

function selectionIn(
  model: AgreementModel,
  clauses: RowAnswers["clauses"],
  refuse: (error: ClausesError) => void,
): CheckedFile["selection"] {
  if (clauses === undefined) return undefined;
  try {
    return checkSelection(model, clauses);
  } catch (error) {
    if (!(error instanceof ClausesError)) throw error;
    refuse(error);
    return undefined;
  }
}

function nameOf(model: AgreementModel, answers: Readonly<Record<string, unknown>>): string {
  const party = model.party === undefined ? undefined : answers[model.party];
  const name: unknown = typeof party === "object" && party !== null && "name" in party ? party.name : party;
  const date = model.term && answers[model.term.begins];
  return nameOfFile(model, typeof name === "string" ? name : "", typeof date === "string" && parseIsoDay(date) ? date : "");
}

/** On a disk that knows no capitals two names may be one. */
function freeName(names: Set<string>, wanted: string): string {
  let name = wanted;
  for (let count = 2; names.size === names.add(name.toLocaleLowerCase("fr")).size; count += 1) name = `${wanted} (${count})`;
  return name;
}
