/** Time grows with a line, not with its square: what a person pastes, or a hostile file, keeps nobody waiting. */

import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";

const SIGNS = 100_000;
/** In milliseconds of the processor, ten times what it takes; the square of such a line is minutes. */
const LONGEST = 10_000;

it.each([" ", ". ", "… ", "xx ", "[a] ", "{{a", "20__ ", "__/", "(nom) xxx ", "à compléter ", "fait à "])(
  "a line of %j alone",
  (unit) => {
    const text = unit.repeat(SIGNS / unit.length);
    const begun = process.cpuUsage();
    const { fields } = analyseDocument({
      content: { paragraphs: [{ text, listLevel: null, inTable: false }], controls: [] },
      extras: null,
    });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(LONGEST);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
  },
);
