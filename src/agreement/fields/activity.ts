/**
 * Divisions of the French nomenclature of activities: the first two digits of an APE code (INSEE, NAF rév. 2; those of
 * NAF 2025 are the same but for 45, which goes).
 */
const MISSING_DIVISIONS: ReadonlySet<number> = new Set([0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89]);

/** Whether an APE code such as "8790B" is of a division there is. */
export function hasActivityDivision(code: string): boolean {
  return !MISSING_DIVISIONS.has(Number(code.slice(0, 2)));
}
