import fc from "fast-check";
import { fold, foldWithOffsets, sameText } from "../../../src/agreement/french/fold";
import { draws } from "../../builders/at-length";

describe("folding", () => {
  it.each([
    ["one space for any run of spaces", "a \u00a0\u202f\t\v\n\r b", "a b"],
    ["one apostrophe", "l’asile", "l'asile"],
    ["one hyphen", "Île\u2011de\u001eFrance", "Île-de-France"],
    ["no soft hyphen, zero width, direction or footnote mark", "a\u00adb\u200bc\u200ed\u0002e", "abcde"],
    ["composed letters", "E\u0301", "É"],
  ])("makes %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps the way back to the text", () => {
    const { text, offsets } = foldWithOffsets("a  \u00a0b\u00adc");
    expect(text).toBe("a bc");
    expect(offsets).toEqual([0, 1, 4, 6, 7]);
  });

  it("does not count spaces at the ends when it compares", () => {
    expect(sameText(" ARTICLE 2\t", "ARTICLE 2")).toBe(true);
    expect(sameText("ARTICLE 2", "ARTICLE 3")).toBe(false);
  });

  it("is the same with and without the way back", () => {
    const odd = fc.constantFrom(...Array.from(" \u00a0\u202f\u0301\u0327\u200b\u00ad\u2011'’\t\n\u0002eEÀ😀"));
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 2 }))), (parts) => {
        const text = parts.join("");
        expect(fold(text)).toBe(foldWithOffsets(text).text);
      }),
      draws(1_000),
    );
  });

  it("is idempotent, and its offsets increase", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(fold(folded)).toBe(folded);
        expect(offsets).toHaveLength(folded.length + 1);
        expect([...offsets].sort((one, other) => one - other)).toEqual(offsets);
      }),
      draws(100),
    );
  });
});
