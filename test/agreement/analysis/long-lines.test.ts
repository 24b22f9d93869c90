/** Time grows with a line, not with its square: what a person pastes, or a hostile file, keeps nobody waiting. */

import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";
import type { DocumentAnalysis } from "../../../src/agreement/analysis/document-analysis";

const SIGNS = 100_000;
/** A line four times as long takes four times as long; a square, sixteen times. */
const MOST = 8;
/** What a collection of garbage may take besides, in milliseconds of the processor; the square of such a line is minutes. */
const BESIDES = 5_000;

function analyse(unit: string, signs: number): DocumentAnalysis {
  const text = unit.repeat(signs / unit.length);
  return analyseDocument({ content: { paragraphs: [{ text, listLevel: null, inTable: false }], controls: [] }, extras: null });
}

/** The least of some runs, in milliseconds of the processor. */
function timeOf(unit: string, signs: number): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    analyse(unit, signs);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

it.each([" ", ". ", "… ", "xx ", "[a] ", "{{a", "20__ ", "__/", "(nom) xxx ", "à compléter ", "fait à "])(
  "a line of %j alone",
  (unit) => {
    expect(timeOf(unit, SIGNS)).toBeLessThan(MOST * timeOf(unit, SIGNS / 4) + BESIDES);
    const { fields } = analyse(unit, SIGNS);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  },
);
