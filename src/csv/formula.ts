/**
 * What a spreadsheet would take for a formula, and run when the file is opened: its signs, wide ones too, behind whatever spaces.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/** The cell as text in every spreadsheet: behind an apostrophe where it would be a formula. */
export function withoutFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before that. */
export function withFormulaBack(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
