import Papa from "papaparse";
import { withoutFormula } from "./formula";

/**
 * A table as Excel opens it by a double click: UTF-8 with its mark, CRLF, semicolons where numbers have a comma. No cell of it is a
 * formula: {@link withoutFormula}, which `readTable` takes back.
 */
export function writeTable(rows: readonly (readonly string[])[], separator: ";" | ","): string {
  const cells = rows.map((row) => row.map(withoutFormula));
  return `\ufeff${Papa.unparse(cells, { delimiter: separator, newline: "\r\n" })}\r\n`;
}
