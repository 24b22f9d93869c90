import { signStart, withoutEnds, wordsAfter, wordsBefore } from "../../../src/agreement/french/ends";

describe("the ends of a text", () => {
  it.each([
    ["un deux trois quatre ", "deux trois quatre "],
    ["un deux", "un deux"],
    ["____", "____"],
    ["  ", "  "],
    ["", ""],
  ])("are the last three words of %j", (text, words) => {
    expect(wordsBefore(text, text.length, 3)).toBe(words);
  });

  it.each([
    [" un  deux\u00a0trois quatre", " un  deux\u00a0trois"],
    ["un", "un"],
    ["", ""],
  ])("are the first three words of %j", (text, words) => {
    expect(wordsAfter(text, 0, 3)).toBe(words);
  });

  it.each([
    ["former les équipes\u00a0; ", 18],
    ["former les équipes", 18],
    ["former ?", 8],
    [" ; ", 0],
    ["", 0],
  ])("are a sign, with the spaces round it: %j", (text, at) => {
    expect(signStart(text, ";.")).toBe(at);
  });

  it.each([
    ["…un, deux…", "un, deux"],
    ["…", ""],
    ["", ""],
  ])("are signs to be left out: %j", (text, bare) => {
    expect(withoutEnds(text, (sign) => sign === "…")).toBe(bare);
  });
});
