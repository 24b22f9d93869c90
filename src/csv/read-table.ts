/** Tables as spreadsheets write them: RFC 4180, with semicolons, commas or tabs. */

import Papa from "papaparse";
import { withFormulaBack } from "./formula";

/** A record of the table. Lines count from 1, as an editor shows them: a cell may hold line breaks. */
export interface TableRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  /** Where a cell begins with a quote that does not end it, or never ends, records after it may be taken for its own. */
  readonly fault: "quote-inside" | "quote-left-open" | undefined;
}

export interface Table {
  readonly heading: TableRow;
  /** Those with anything in them. */
  readonly rows: readonly TableRow[];
}

const SEPARATORS = [";", ",", "\t"] as const;
/** What Excel takes as the separator, in a line of its own before the table. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/iu;

/** @returns undefined for a file with nothing in it. */
export function readTable(text: string): Table | undefined {
  const whole = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const told = SEPARATOR_LINE.exec(whole);
  const from = told ? told[0].length : 0;
  const body = whole.slice(from);
  const rows = recordsIn(body, told?.[1] ?? separatorOf(body), told ? 2 : 1).filter(
    ({ cells, fault }) => fault !== undefined || cells.some((cell) => cell.trim() !== ""),
  );
  const [heading, ...others] = rows;
  return heading && { heading, rows: others };
}

/** The one that makes most cells of the first record. */
function separatorOf(text: string): string {
  const cellsWith = (delimiter: string): number => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  const counts = SEPARATORS.map(cellsWith);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}

function recordsIn(text: string, delimiter: string, firstLine: number): TableRow[] {
  const rows: TableRow[] = [];
  let [begun, line] = [0, firstLine];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const record = text.slice(begun, meta.cursor);
      const breaks = record.split("\n").length - 1;
      const isLast = !record.endsWith("\n");
      const codes = errors.map(({ code }) => code);
      rows.push({
        line,
        lastLine: line + breaks - (isLast ? 0 : 1),
        cells: data.map(withFormulaBack),
        fault: codes.includes("MissingQuotes") ? "quote-left-open" : codes.includes("InvalidQuotes") ? "quote-inside" : undefined,
      });
      [begun, line] = [meta.cursor, line + breaks];
    },
  });
  return rows;
}

/** The letters a spreadsheet names a column by: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
