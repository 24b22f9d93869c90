/** A line without spaces (a rule of "_", a link) costs no more than a sentence of its length: nothing goes back over it. */

import { checkAnswers } from "../../../src/agreement/operations/answers";
import { contentOf, corrected, reviewSeen, seenOf } from "../../builders/agreement-content";
import { sampled } from "../../builders/at-length";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";

const today = { year: 2026, month: 11, day: 23 };
const SIGNS = sampled(50_000, 100_000);
const correct = contentOf(ftda, checkAnswers(ftda, emmaus).answers, corrected(ftda));
/** A paragraph of fixed text, and one of an engagement. */
const PARAGRAPHS = [/^Est réfugiée/u, /^Communiquer/u].map((beginning) =>
  correct.paragraphs.findIndex(({ text }) => beginning.test(text)),
);

/** How long a review takes the processor where these paragraphs go on with a line, and a word after it is altered; and how many points it tells. */
function reviewWith(filler: string): { milliseconds: number; findings: number } {
  const line = filler.repeat(SIGNS / filler.length);
  const paragraphs = correct.paragraphs.map((one, index) =>
    PARAGRAPHS.includes(index) ? { ...one, text: `${one.text} ${line} tournesol` } : one,
  );
  const start = process.cpuUsage();
  const { findings } = reviewSeen(ftda, seenOf({ ...correct, paragraphs }), { today });
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, findings: findings.length };
}

describe(`a line of ${SIGNS} signs`, () => {
  const known = reviewSeen(ftda, seenOf(correct), { today }).findings.length;
  let ofWords = 0;
  beforeAll(() => void (ofWords = Math.min(...[1, 2].map(() => reviewWith("mots deux ").milliseconds))));

  it("is added to a sentence and to an engagement", () => {
    expect(PARAGRAPHS.map((index) => index >= 0)).toEqual([true, true]);
  });

  // A sign of punctuation is a word of its own: there are ten times as many of them.
  it.each(["_", "é", "…", "[", "«a", "(", "\t", "https://a.fr/"])("takes the time of as many in words: %j", (filler) => {
    const { milliseconds, findings } = reviewWith(filler);
    process.stdout.write(`${JSON.stringify(filler)}: ${milliseconds.toFixed(0)} ms, in words ${ofWords.toFixed(0)} ms\n`);
    expect(findings).toBeGreaterThan(known);
    expect(milliseconds).toBeLessThan(6 * ofWords + 300);
  });
});
