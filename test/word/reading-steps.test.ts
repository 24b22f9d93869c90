/** Reading a long document lets the pane answer meanwhile: its markup is read once, and in small steps. */

import { SaxesParser } from "saxes";
import { docx, p } from "../builders/docx";
import { eachProfile, openInWord } from "../builders/word";

const annex = (count: number): Uint8Array =>
  docx(Array.from({ length: count }, (_, nth) => p(`Annexe, alinéa ${nth + 1} : les équipes se réunissent.`)).join(""));

describe("reading a document, its markup, headers and footers", () => {
  it.each(eachProfile)("reads the markup once, in steps that are no longer in a longer document (%s)", async (_, profile) => {
    const stepsOf = async (paragraphs: number): Promise<{ longest: number; read: number; markup: number }> => {
      const { document, word } = await openInWord(annex(paragraphs), { profile });
      let markup = 0;
      const answer = word.answer.bind(word);
      word.answer = (request, size) => {
        const given = answer(request, size);
        // Its quotes are escaped on their way.
        markup += /<pkg:package.*<\/pkg:package>/su.exec(JSON.stringify(given))?.[0].replaceAll("\\", "").length ?? 0;
        return given;
      };
      let [read, step, longest] = [0, 0, 0];
      const write = jest.spyOn(SaxesParser.prototype, "write");
      const count = (): void => {
        const chunks = write.mock.calls.map(([chunk]) => (typeof chunk === "string" ? chunk.length : 0));
        const units = chunks.reduce((sum, one) => sum + one, 0);
        step = units - read;
        read = units;
        longest = Math.max(longest, step);
      };
      await document.transact((transaction) =>
        transaction.readAll(() => {
          count();
          return Promise.resolve();
        }),
      );
      count();
      write.mockRestore();
      return { longest, read, markup };
    };
    const [few, many] = [await stepsOf(200), await stepsOf(2_000)];
    expect(many.read / many.markup).toBeCloseTo(1, 1);
    expect(many.markup).toBeGreaterThan(8 * few.markup);
    expect(many.longest).toBeLessThanOrEqual(few.longest);
  });
});
